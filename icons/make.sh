#!/bin/sh
# Makes what the bundler and the systems need from tidewaiter.svg. Run after changing it, and commit the result.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
npx --yes @tauri-apps/cli@2 icon "$here/tidewaiter.svg" --output "$made" >/dev/null
for name in 32x32.png 128x128.png 128x128@2x.png icon.png icon.icns icon.ico; do
    cp "$made/$name" "$here/$name"
done
