#!/bin/sh
# Makes .venv, or the folder named ($2), with the locked packages of the requirements file named ($1), and the system
# libraries under them.
# Does nothing where that has been done for the same file already.
set -eu
cd "$(dirname "$0")/../.."

requirements=$1
venv=${2:-.venv}
stamp=$venv/installed-$(cksum <"$requirements" | tr ' ' -)
[ ! -e "$stamp" ] || exit 0

for python in ${PYTHON:-python3 python3.13 python3.12 python3.11}; do
    command -v "$python" >/dev/null 2>&1 || continue
    "$python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' && found=$python && break
done
if [ -z "${found:-}" ]; then
    echo 'Sidelight needs Python 3.11, 3.12 or 3.13; on Debian and Ubuntu: sudo apt-get install python3 python3-venv' >&2
    exit 1
fi

sh packaging/setup/system-libraries.sh --python "$found"
[ -x "$venv/bin/python" ] || "$found" -m venv "$venv"
echo "Installing the packages of $requirements (some minutes the first time)"
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r "$requirements"
touch "$stamp"
