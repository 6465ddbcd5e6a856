#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later

# One short run: run.sh TARGET SEEDS FOLDER RUNS. What makes the target fail is left in FOLDER.
set -euo pipefail

target=$1 seeds=$2 folder=$3 runs=$4

# A corpus that grew from run to run would make each run another one.
rm -rf -- "$folder"
mkdir -p -- "$folder/corpus"
options=(-runs="$runs" -seed=1 -max_len=4096 -len_control=0 -timeout=20 -rss_limit_mb=2048
    -verbosity=0 -print_funcs=0 -artifact_prefix="$folder/")
if [ -f "$seeds.dict" ]; then
    options+=(-dict="$seeds.dict")
fi
exec "$target" "${options[@]}" "$folder/corpus" "$seeds"
