#!/bin/sh
# Opens the window on a file. Without a display it reads the file offscreen, prints the report and saves a picture.
set -eu

file=$1
case "$(uname -s)" in
    Linux) display=${WAYLAND_DISPLAY:-${DISPLAY:-}} ;;
    *) display=native ;;
esac
if [ -n "$display" ]; then
    exec .venv/bin/python -m reader "$file"
fi
.venv/bin/python -m reader explain "$file"
mkdir -p build
QT_QPA_PLATFORM=offscreen .venv/bin/python -m reader --screenshot build/window.png "$file"
echo 'There is no display here: this was read offscreen, and build/window.png shows the window.'
