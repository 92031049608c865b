#!/bin/sh
# Makes build/sidelight_VERSION_ARCHITECTURE.deb. The date in it is that of the last commit, so that the same sources
# give the same bytes; SOURCE_DATE_EPOCH names another.
set -eu
cd "$(dirname "$0")/../.."

if ! command -v dpkg-shlibdeps >/dev/null 2>&1; then
    echo 'The package is made with dpkg-dev: sudo apt-get install dpkg-dev binutils' >&2
    exit 1
fi
sh packaging/setup/environment.sh requirements-package.txt build/venv
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date -r CHANGELOG.md +%s)}
export SOURCE_DATE_EPOCH
build/venv/bin/python packaging/freeze/freeze.py build/frozen
build/venv/bin/python packaging/debian/deb.py build/frozen/sidelight build
