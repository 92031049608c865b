#!/bin/sh
# Makes build/Sidelight-VERSION.dmg with Sidelight.app, signed and notarised where the names of a certificate are given:
#
#     SIGN_AS='Developer ID Application: NAME (TEAM)' NOTARY_PROFILE=PROFILE sh packaging/macos/build.sh
#
# Needs Python 3.11 to 3.13 from python.org and Xcode's command-line tools. Without SIGN_AS the app is signed for this
# machine only. For portable mode make a folder `sidelight-data` beside Sidelight.app.
#
# Tried: nothing of this; no Mac was there when it was written. The freezing itself was tried on Linux.
set -eu
cd "$(dirname "$0")/../.."

python=${PYTHON:-python3}
[ -x build/venv/bin/python ] || "$python" -m venv build/venv
build/venv/bin/python -m pip install --quiet --require-hashes -r requirements-package.txt
version=$(build/venv/bin/python -c 'import reader; print(reader.__version__)')

icons=build/icons
set=build/sidelight.iconset
rm -rf "$icons" "$set"
mkdir -p "$set"
build/venv/bin/python packaging/linux/icons.py resources/icons/sidelight.svg "$icons" sidelight
for size in 16 32 128 256 512; do
    cp "$icons/${size}x$size/apps/sidelight.png" "$set/icon_${size}x$size.png"
done
cp "$icons/32x32/apps/sidelight.png" "$set/icon_16x16@2x.png"
cp "$icons/64x64/apps/sidelight.png" "$set/icon_32x32@2x.png"
cp "$icons/256x256/apps/sidelight.png" "$set/icon_128x128@2x.png"
cp "$icons/512x512/apps/sidelight.png" "$set/icon_256x256@2x.png"
iconutil -c icns -o build/sidelight.icns "$set"

build/venv/bin/python packaging/freeze/freeze.py build/frozen
app=build/frozen/Sidelight.app
plutil -replace CFBundleShortVersionString -string "$version" "$app/Contents/Info.plist"
plutil -replace CFBundleVersion -string "$version" "$app/Contents/Info.plist"
codesign --force --deep --options runtime --timestamp --entitlements packaging/macos/entitlements.plist \
    --sign "${SIGN_AS:--}" "$app"
codesign --verify --deep --strict "$app"

dmg=build/Sidelight-$version.dmg
hdiutil create -volname Sidelight -srcfolder "$app" -ov -format UDZO "$dmg"
if [ -n "${SIGN_AS:-}" ] && [ -n "${NOTARY_PROFILE:-}" ]; then
    codesign --sign "$SIGN_AS" --timestamp "$dmg"
    xcrun notarytool submit "$dmg" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$dmg"
fi
