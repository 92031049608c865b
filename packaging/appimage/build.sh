#!/bin/sh
# Makes build/Sidelight-VERSION-ARCHITECTURE.AppImage from the frozen program that `make package` leaves in build/frozen.
#
#     make package && sh packaging/appimage/build.sh
#
# Needs appimagetool (of the AppImage project). The libraries that few systems lack (X11, GL, fontconfig, glib) are the
# system's; those of xcb that Qt needs and many lack are put inside.
#
# Tried: the AppDir and its AppRun (APPDIR_ONLY=1), which opens the window. Not tried: appimagetool itself, which could
# not be fetched where this was written, and other distributions than Debian 12.
# For portable mode make a folder `sidelight-data` beside the AppImage.
set -eu
cd "$(dirname "$0")/../.."

id=io.github.sidelight_reader.Sidelight
appdir=build/Sidelight.AppDir
rm -rf "$appdir"
build/venv/bin/python packaging/linux/install.py build/frozen/sidelight "$appdir/usr"
ln -s "usr/share/applications/$id.desktop" "$appdir/$id.desktop"
ln -s "usr/share/icons/hicolor/256x256/apps/$id.png" "$appdir/$id.png"
ln -s "$id.png" "$appdir/.DirIcon"
mkdir -p "$appdir/usr/share/metainfo"
ln -s "$id.metainfo.xml" "$appdir/usr/share/metainfo/$id.appdata.xml"

for library in libxcb-cursor.so.0 libxcb-icccm.so.4 libxcb-image.so.0 libxcb-keysyms.so.1 libxcb-render-util.so.0 \
    libxcb-util.so.1 libxkbcommon-x11.so.0; do
    found=$(/sbin/ldconfig -p | awk -v name="$library" '$1 == name { print $NF; exit }')
    cp -L "$found" "$appdir/usr/lib/sidelight/_internal/$library"
done

cat >"$appdir/AppRun" <<'RUN'
#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
exec "$here/usr/lib/sidelight/sidelight" "$@"
RUN
chmod +x "$appdir/AppRun"
[ -z "${APPDIR_ONLY:-}" ] || exit 0

version=$(build/venv/bin/python -c 'import reader; print(reader.__version__)')
ARCH=$(uname -m) VERSION=$version appimagetool "$appdir" "build/Sidelight-$version-$(uname -m).AppImage"
