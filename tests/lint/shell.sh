#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Runs shellcheck over every shell script of the project.
set -euo pipefail
cd -- "$(dirname -- "$0")/../.."

mapfile -t scripts < <(grep --recursive --files-with-matches --binary-files=without-match \
    --extended-regexp '^#!.*/(env )?(ba|da)?sh\b|^# shellcheck shell=' .ci packaging tests resources | sort)
exec shellcheck --external-sources --source-path=. "${scripts[@]}"
