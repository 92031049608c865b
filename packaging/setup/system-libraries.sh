#!/bin/sh
# Sees to the system libraries that Qt needs on Debian and Ubuntu: installs what is missing where apt may be used
# (as root, or by sudo without a password), else says in one line what to install. Elsewhere it does nothing.
set -eu

command -v apt-get >/dev/null 2>&1 || exit 0

# library:package
wanted='libEGL.so.1:libegl1 libGL.so.1:libgl1 libxkbcommon.so.0:libxkbcommon0 libdbus-1.so.3:libdbus-1-3
libfontconfig.so.1:libfontconfig1 libglib-2.0.so.0:libglib2.0-0 libxkbcommon-x11.so.0:libxkbcommon-x11-0
libxcb-cursor.so.0:libxcb-cursor0 libxcb-icccm.so.4:libxcb-icccm4 libxcb-image.so.0:libxcb-image0
libxcb-keysyms.so.1:libxcb-keysyms1 libxcb-render-util.so.0:libxcb-render-util0 libxcb-shape.so.0:libxcb-shape0
libX11-xcb.so.1:libx11-xcb1 libwayland-cursor.so.0:libwayland-cursor0 libwayland-egl.so.1:libwayland-egl1'

present=$(/sbin/ldconfig -p)
missing=
for pair in $wanted; do
    case "$present" in
        *"${pair%%:*} "*) ;;
        *) missing="$missing ${pair##*:}" ;;
    esac
done
# Without a font Qt shows boxes.
[ -n "$(find /usr/share/fonts "$HOME/.local/share/fonts" -name '*.[to]tf' -print -quit 2>/dev/null)" ] ||
    missing="$missing fonts-dejavu-core"
# Debian's python3 has no ensurepip of its own.
[ "${1:-}" != --python ] || "${2}" -c 'import ensurepip' 2>/dev/null || missing="$missing python3-venv"
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
    apt='apt-get'
elif sudo -n true 2>/dev/null; then
    apt='sudo -n apt-get'
else
    echo "Sidelight needs system packages; please run: sudo apt-get install$missing" >&2
    exit 1
fi
echo "Installing$missing"
# shellcheck disable=SC2086 # words on purpose
$apt update -qq && DEBIAN_FRONTEND=noninteractive $apt install -y -qq --no-install-recommends $missing >/dev/null
