#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy or clazy over app/ and ui/, on the commands that the build has used.

The build uses GCC, its sanitizers and ccache: what clang does not know, or need, is left out first."""

import concurrent.futures
import json
import os
import re
import shlex
import subprocess
import tempfile
from pathlib import Path

import house

# Checks of clazy's levels 0 and 1 that are right too seldom here.
CLAZY_CHECKS = "level1,no-non-pod-global-static,no-overloaded-signal,no-rule-of-two-soft"
# Kept: include paths, definitions, the standard, position independence. The rest is for GCC alone,
# or slows the analysis down (sanitizers change what the code looks like).
DROPPED = re.compile(r"-(W|f(no-)?sanitize|fno-omit|g|O|M)")
FINDING = re.compile(r"^(?P<file>/[^:]+):\d+:\d+: (?:warning|error|fatal error): ")


def commands_for_clang(build, root):
    """The compile commands of our own sources in app/ and ui/, for clang."""
    commands = []
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        path = Path(entry["directory"], entry["file"])
        if not any(path.is_relative_to(root / folder) for folder in ("app", "ui")):
            continue
        words = shlex.split(entry["command"])
        compiler = next(i for i, word in enumerate(words) if re.search(r"(\+\+|cc)(-\d+)?$", word)
                        and not word.endswith("ccache"))
        kept, skip = ["clang++"], False
        for word in words[compiler + 1:]:
            if skip:
                skip = False
            elif word in ("-o", "-MF", "-MT", "-MQ"):
                skip = True
            elif not DROPPED.match(word):
                kept.append(word)
        commands.append({"directory": entry["directory"], "file": str(path), "arguments": kept})
    return sorted(commands, key=lambda command: command["file"])


def command_line(tool, database, root, path):
    headers = f"{re.escape(str(root))}/(app|ui)/.*"
    if "clazy" in Path(tool).name:
        return [tool, f"-p={database}", f"--checks={CLAZY_CHECKS}", f"--header-filter={headers}", path]
    return [tool, f"-p={database}", "--quiet", path]


def run(tool, database, root, path):
    done = subprocess.run(command_line(tool, database, root, path), capture_output=True, text=True, check=False)
    output = done.stdout + done.stderr
    blocks, keep = [], False
    for line in output.splitlines():
        found = FINDING.match(line)
        if found:
            # An error anywhere means that the file was not read to its end.
            keep = house.Path(found["file"]).is_relative_to(root) or "error: " in line
        elif re.match(r"\d+ (warnings?|errors?)", line) or line.startswith("Suppressed "):
            keep = False
        if keep:
            blocks.append(line)
    if done.returncode != 0 and not blocks:
        blocks = [f"{path}: {Path(tool).name} ended with {done.returncode}", *output.splitlines()[-20:]]
    return blocks


def main():
    parser = house.arguments(__doc__)
    parser.add_argument("--tool", required=True, help="clang-tidy or clazy-standalone")
    parser.add_argument("--build", required=True, type=Path, help="build folder with compile_commands.json")
    parser.add_argument("--jobs", type=int, default=len(os.sched_getaffinity(0)))
    parser.add_argument("only", nargs="*", help="parts of paths; all files without")
    given = parser.parse_args()
    root = given.root.resolve()

    commands = commands_for_clang(given.build, root)
    if given.only:
        commands = [c for c in commands if any(part in c["file"] for part in given.only)]
    findings = []
    with tempfile.TemporaryDirectory() as database,             concurrent.futures.ThreadPoolExecutor(given.jobs) as pool:
        Path(database, "compile_commands.json").write_text(json.dumps(commands), encoding="utf-8")
        # Headers are met many times; each finding is told once.
        for lines in pool.map(lambda c: run(given.tool, database, root, c["file"]), commands):
            text = "\n".join(lines)
            if text and text not in findings:
                findings.append(text)
    print(f"{len(commands)} files read")
    if not commands:
        findings.append("no file to read: has this folder been built?")
    house.finish(findings)


if __name__ == "__main__":
    main()
