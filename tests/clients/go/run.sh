#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Compiles purchase.go with Debian's go-ovh and runs it: run.sh FOLDER, where the folder may be written to.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
mkdir -p -- "$1"
folder=$(cd -- "$1" && pwd -P)
library=/usr/share/gocode/src/github.com/ovh/go-ovh

if ! command -v go >/dev/null; then
    echo "go is missing: the Debian package golang-go has it" >&2
    exit 1
fi
if [ ! -d "$library" ]; then
    echo "$library is missing: the Debian package golang-github-ovh-go-ovh-dev has it" >&2
    exit 1
fi
# Debian's libraries lie where Go looked for them before it had modules; nothing is fetched.
export GO111MODULE=off GOPATH=/usr/share/gocode GOCACHE=$folder/cache GOFLAGS=
go build -o "$folder/purchase" "$here/purchase.go"
exec "$folder/purchase"
