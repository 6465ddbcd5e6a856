# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What Cartouche needs from Debian 12, and how it gets there. Sourced by packaging/run and tests/run.
# The lists are read by those scripts, hence:
# shellcheck disable=SC2034

# To compile it.
build_dependencies=(
    cmake
    g++
    ninja-build
    qt6-base-dev
    qt6-svg-dev
    qt6-tools-dev
    qt6-tools-dev-tools
    qt6-l10n-tools
    qt6-translations-l10n    # the French of Qt's own dialogs is built in
    qtkeychain-qt6-dev
    libexpected-dev
    libicu-dev
    libphonenumber-dev       # numbers typed the local way become +33.612345678
    libsimdjson-dev          # reads the price catalogue, 30 MB of JSON
)

# To start it.
run_dependencies=(
    libqt6sql6-sqlite
    libsecret-1-0            # loaded by QtKeychain when it is there, never depended on
    qt6-qpa-plugins
    qt6-wayland
    fonts-noto-core
    xdg-utils                # opens OVHcloud's page for a new key
)

# To test it.
test_dependencies=(
    appstream
    at-spi2-core
    ccache
    clang-16                 # with the next: compiles what is fuzzed
    libclang-rt-16-dev
    clang-tidy-16            # the one that reads GCC 12's C++20 headers
    clazy
    dbus
    dbus-daemon
    desktop-file-utils
    gnome-keyring
    golang-github-ovh-go-ovh-dev
    golang-go                # with the former: another client for the sandbox
    lld                      # links the tests in half the time
    libxkbcommon-dev         # with the next: a test plays a listening screen reader
    openbox                  # gives the keyboard to the window that a test has opened
    openssl
    python3
    python3-gi
    python3-pyatspi
    qt6-base-private-dev
    shellcheck
    xauth
    xvfb
)
# A client for the sandbox runs in Node.js. One from elsewhere will do: it brings npm and keeps Debian's out.
if ! command -v npm >/dev/null; then
    test_dependencies+=(nodejs npm)
fi

# complain WORDS…: one line for the person at the terminal.
complain() { printf 'cartouche: %s\n' "$*" >&2; }

# missing_packages PACKAGE…: prints those that are not installed.
missing_packages() {
    local installed package
    installed=" $(dpkg-query --show --showformat='${db:Status-Status}=${Package} ' "$@" 2>/dev/null || true)"
    for package in "$@"; do
        case $installed in
            *" installed=$package "*) ;;
            *) printf '%s\n' "$package" ;;
        esac
    done
}

# install_missing PACKAGE…: installs what is not there; touches nothing when all of it is.
install_missing() {
    local found
    local -a missing as_root=()
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        complain "this is no Debian; going on in the hope that the counterparts of these are installed: $*"
        return 0
    fi
    found=$(missing_packages "$@")
    if [ -z "$found" ]; then
        return 0
    fi
    mapfile -t missing <<<"$found"
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            complain "these packages are missing, and installing them takes root or sudo:"
            complain "    apt-get install --no-install-recommends ${missing[*]}"
            return 1
        fi
        as_root=(sudo)
    fi
    complain "installing ${missing[*]}"
    "${as_root[@]}" apt-get update --quiet || complain "the package lists could not be refreshed; trying with the old ones"
    if ! "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install --quiet --yes --no-install-recommends "${missing[@]}" </dev/null; then
        complain "apt-get could not install them all; its own message stands above"
        return 1
    fi
}
