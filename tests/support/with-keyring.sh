#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Runs a command with a keyring of its own: empty, unlocked, password "test-password", gone afterwards.
# Nothing of the user's keyring or folders is touched.
#
#   dbus-run-session -- sh with-keyring.sh COMMAND [ARGUMENT...]
#
# Exit status: that of the command; 77 (skipped) when no gnome-keyring is installed; 1 when it does not start.
# The command finds CARTOUCHE_TEST_KEYRING=1, so that it can refuse to run in the user's own session.
set -eu

command -v gnome-keyring-daemon >/dev/null || { echo "gnome-keyring-daemon is not installed" >&2; exit 77; }
[ -n "${DBUS_SESSION_BUS_ADDRESS:-}" ] || { echo "run me under dbus-run-session" >&2; exit 1; }

root=$(mktemp -d)
daemon=
cleanup() {
    status=$?
    trap - EXIT
    if [ -n "$daemon" ]; then
        kill "$daemon" 2>/dev/null || true
        wait "$daemon" 2>/dev/null || true
    fi
    rm -rf "$root"
    exit "$status"
}
trap cleanup EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

for folder in home run run/keyring data config cache; do
    mkdir -m 700 "$root/$folder"
done
export HOME="$root/home" XDG_RUNTIME_DIR="$root/run" XDG_DATA_HOME="$root/data" \
    XDG_CONFIG_HOME="$root/config" XDG_CACHE_HOME="$root/cache"
# Should the bus start a daemon by itself (ours has died), it must not open the user's keyring.
dbus-update-activation-environment HOME XDG_RUNTIME_DIR XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME

# In the foreground, so that its process id is known and it can be waited for.
printf 'test-password' > "$root/password"
gnome-keyring-daemon --foreground --unlock --components=secrets --control-directory="$root/run/keyring" \
    < "$root/password" > "$root/daemon.log" 2>&1 &
daemon=$!
export CARTOUCHE_TEST_KEYRING=1

is_up() {
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / \
        org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null | grep -q 'boolean true'
}
tries=0
until is_up; do
    tries=$((tries + 1))
    if [ "$tries" -gt 100 ] || ! kill -0 "$daemon" 2>/dev/null; then
        echo "the keyring did not start:" >&2
        cat "$root/daemon.log" >&2
        exit 1
    fi
    sleep 0.1
done

# Not exec: the trap has to see the end of it.
"$@"
