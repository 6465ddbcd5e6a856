#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs OVHcloud's client for Node.js, in the very versions of package-lock.json: install.sh FOLDER
# Does nothing when they are there already.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
mkdir -p -- "$1"
cd -- "$1"

if cmp --quiet "$here/package-lock.json" installed.json; then
    exit 0
fi
if ! command -v npm >/dev/null; then
    echo "npm is missing: tests/run installs it" >&2
    exit 1
fi
rm -f installed.json
cp "$here/package.json" "$here/package-lock.json" .
npm ci --ignore-scripts --no-audit --no-fund
cp package-lock.json installed.json
