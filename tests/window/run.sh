#!/usr/bin/env bash
# Window tests: builds the window once and drives it on a display, a session bus and a notification daemon of its own.
# Words are handed to the tests: `run.sh notification` runs those with that word in their name.
set -euo pipefail
cd "$(dirname "$0")/../.."
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/tidewaiter/target}"
export TIDEWAITER_PICTURES="${TIDEWAITER_PICTURES:-$CARGO_TARGET_DIR/pictures}"
mkdir -p "$TIDEWAITER_PICTURES"

# TIDEWAITER_WINDOW names another build to test, such as a release: its picker has no seam, so some journeys need a debug build.
if [ -z "${TIDEWAITER_WINDOW:-}" ]; then
    cargo build --locked --workspace --bins
    export TIDEWAITER_WINDOW="$CARGO_TARGET_DIR/debug/tidewaiter"
fi
tests="cargo test --locked --workspace --features tidewaiter-window-tests/display --test window"
$tests --no-run

seat=$(mktemp -d)
trap 'kill "$screen" 2>/dev/null || true; rm -rf "$seat"' EXIT
Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$seat/display" 2>"$seat/screen.log" &
screen=$!
until [ -s "$seat/display" ]; do
    kill -0 "$screen" 2>/dev/null || { cat "$seat/screen.log"; exit 1; }
    sleep 0.05
done

export DISPLAY=":$(cat "$seat/display")"
# Every notification runs dunst's script, which writes it down here.
export TIDEWAITER_HEARD="$seat/heard"
export XDG_DATA_HOME="$seat/data" XDG_CONFIG_HOME="$seat/config" XDG_CACHE_HOME="$seat/cache" XDG_RUNTIME_DIR="$seat"
export GDK_BACKEND=x11 NO_AT_BRIDGE=1 LANGUAGE= LC_ALL=C.UTF-8
# Pictures through WebDriver hang in the mode that a person gets.
export WEBKIT_DISABLE_DMABUF_RENDERER=0 TAURI_WEBVIEW_AUTOMATION=true
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
: >"$TIDEWAITER_HEARD"
sed "s|@WRITE_DOWN@|$PWD/tests/window/write-down.sh|" tests/window/dunstrc >"$seat/dunstrc"

dbus-run-session -- bash -c '
    dunst -conf "$1" 2>"$1.log" &
    daemon=$!
    trap "kill $daemon" EXIT
    tests=$2
    shift 2
    $tests -- --test-threads=1 "$@"
' run "$seat/dunstrc" "$tests" "$@"
