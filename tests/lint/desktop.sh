#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What the desktop reads about the program: menu entry and description for software centres.
set -euo pipefail
cd -- "$(dirname -- "$0")/../.."

found=0
while IFS= read -r -d '' file; do
    found=$((found + 1))
    case $file in
        *.desktop) desktop-file-validate "$file" ;;
        *.xml) appstreamcli validate --no-net "$file" ;;
    esac
done < <(find packaging \( -name '*.desktop' -o -name '*.metainfo.xml' \) -print0)
printf '%s file(s) read\n' "$found"
