#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later

# with-desktop.sh COMMAND…: runs it in a desktop of its own: an X server without a screen, a
# window manager, a session bus, and on it the accessibility bus, which starts when the first program
# asks for it. All of it ends with the command; the person's own desktop is neither seen nor touched.
set -euo pipefail

home=$(mktemp -d "${TMPDIR:-/tmp}/cartouche-desktop.XXXXXX")
mkdir -m 700 "$home/run"
mkfifo "$home/display"

started=()
leave() {
    for process in "${started[@]}"; do
        kill "$process" 2>/dev/null || true
        wait "$process" 2>/dev/null || true
    done
    rm -rf -- "$home"
}
trap leave EXIT
trap 'exit 1' HUP INT TERM

export XDG_RUNTIME_DIR=$home/run
export XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache
# Settings of a desktop would look for a daemon that is not there.
export GSETTINGS_BACKEND=memory
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
unset WAYLAND_DISPLAY XAUTHORITY AT_SPI_BUS_ADDRESS NO_AT_BRIDGE QT_ACCESSIBILITY

# The server chooses a free number and tells it when it is ready. (xvfb-run chooses by itself, and
# two of them started together choose the same.)
Xvfb -displayfd 3 -screen 0 1280x1024x24 -nolisten tcp 3>"$home/display" 2>"$home/xvfb.log" &
started+=($!)
if ! read -r number <"$home/display"; then
    printf 'Xvfb has not started:\n' >&2
    cat "$home/xvfb.log" >&2
    exit 1
fi
export DISPLAY=:$number
openbox --sm-disable >"$home/openbox.log" 2>&1 &
started=($! "${started[@]}")

# The bus is started inside the X server: what it starts by itself needs DISPLAY too.
dbus-run-session -- "$@"
