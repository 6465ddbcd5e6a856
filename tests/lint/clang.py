#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy or clazy over app/ and ui/, on the commands that the build has used.

The build uses GCC, its sanitizers and ccache: what clang does not know, or need, is left out first.

With a folder in CARTOUCHE_LINT_CACHE, a file whose preprocessed text was clean before, under the same
tool and checks, is not read again."""

import concurrent.futures
import hashlib
import json
import os
import re
import shlex
import subprocess
import tempfile
import time
from pathlib import Path

import house

# Checks of clazy's levels 0 and 1 that are right too seldom here.
CLAZY_CHECKS = "level1,no-non-pod-global-static,no-overloaded-signal,no-rule-of-two-soft"
# Precompiled headers (-include) are GCC's own, too.
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
        kept, skip = [words[compiler]], False
        for word in words[compiler + 1:]:
            if skip:
                skip = False
            elif word in ("-o", "-MF", "-MT", "-MQ", "-include"):
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


class Memory:
    """Remembers clean files by what the tool has seen of them: one empty file for each."""

    DAYS = 30

    def __init__(self, folder, tool, root):
        self.folder = Path(folder, "clang") if folder else None
        if not self.folder:
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        for old in self.folder.iterdir():
            if time.time() - old.stat().st_mtime > self.DAYS * 86_400:
                old.unlink(missing_ok=True)
        version = subprocess.run([tool, "--version"], capture_output=True, check=True).stdout
        checks = root / ".clang-tidy"
        self.seed = version + CLAZY_CHECKS.encode() + (checks.read_bytes() if checks.exists() else b"")

    def place(self, command):
        """Where a clean result is remembered; None when nothing can be."""
        if not self.folder:
            return None
        # Without line markers, so that the same sources in another folder are the same; with the
        # comments, as some of them (NOLINT) change what is found.
        done = subprocess.run([*command["arguments"], "-E", "-P", "-C", "-w"], cwd=command["directory"],
                              capture_output=True, check=False)
        if done.returncode != 0:
            return None
        return self.folder / hashlib.sha256(self.seed + done.stdout).hexdigest()


def run_once(tool, database, root, memory, command):
    """The findings in one file, and whether they had to be looked for."""
    place = memory.place(command)
    if place and place.exists():
        place.touch()
        return [], False
    findings = run(tool, database, root, command["file"])
    if place and not findings:
        place.touch()
    return findings, True


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
    memory = Memory(os.environ.get("CARTOUCHE_LINT_CACHE"), given.tool, root)
    findings, read = [], 0
    with tempfile.TemporaryDirectory() as database, \
            concurrent.futures.ThreadPoolExecutor(given.jobs) as pool:
        Path(database, "compile_commands.json").write_text(json.dumps(commands), encoding="utf-8")
        results = pool.map(lambda c: run_once(given.tool, database, root, memory, c), commands)
        for lines, is_new in results:
            read += is_new
            # Headers are met many times; each finding is told once.
            text = "\n".join(lines)
            if text and text not in findings:
                findings.append(text)
    print(f"{read} of {len(commands)} files read, the others were clean before")
    if not commands:
        findings.append("no file to read: has this folder been built?")
    house.finish(findings)


if __name__ == "__main__":
    main()
