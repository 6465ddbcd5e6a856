#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy or clazy over app/ and ui/, on the commands that the build has used.

The build uses GCC, its sanitizers and ccache: what clang does not know, or need, is left out first.

Most of the time goes into Qt's headers, again for every file. So the files of a folder are read together, as one that
includes them all; where that cannot be compiled (two files give the same name to different things), one by one.

With a folder in CARTOUCHE_LINT_CACHE, files whose preprocessed text was clean before, under the same
tool and checks, are not read again."""

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


def commands_of_sources(build):
    """The path and the words of each compile command; those of the files of a unity build are the build's own."""
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        path = Path(entry["directory"], entry["file"])
        words = shlex.split(entry["command"])
        if path.parent.name != "Unity":
            yield entry, path, words
            continue
        for source in re.findall(r'^#include "(.+)"', path.read_text(encoding="utf-8"), re.MULTILINE):
            yield entry, Path(source), [source if word == entry["file"] else word for word in words]


def commands_for_clang(build, root):
    """The compile commands of our own sources in app/ and ui/, for clang."""
    commands = []
    for entry, path, words in commands_of_sources(build):
        if not any(path.is_relative_to(root / folder) for folder in ("app", "ui")) or path.is_relative_to(build):
            continue
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


# Files that are read together: as few groups as there are folders, as small as two cores need.
GROUP = 24
# What a file calls its own, in an unnamed namespace: at the beginning of a line, as the house writes it. Functions
# may share a name, but not their parameters, too.
OWN = re.compile(r"^(?:(?:struct|class|enum class|enum) (?P<type>\w+)(?: final)?(?: :.*)?|"
                 r"(?!return|namespace|using)\w[\w:<>,*& ]*[ >*&](?P<name>\w+)(?: = .*|\{.*|;|\[.*)|"
                 r"(?!return|namespace|using)\w[\w:<>,*& ]*[ >*&](?P<function>\w+\(.*\)))$", re.MULTILINE)
ALIAS = re.compile(r"^using (?:(?P<name>\w+) = (?P<same>.*)|(?P<other>[\w:]*::(?P<last>\w+)));$", re.MULTILINE)


def own_names(path):
    """Names that a file gives to something of its own (None), or to something that has another one."""
    text = Path(path).read_text(encoding="utf-8")
    names = {found["name"] or found["last"]: found["same"] or found["other"] for found in ALIAS.finditer(text)}
    names |= {name: None for found in OWN.finditer(text) for name in found.groups() if name}
    # Its file is made for the one source that includes it, and found beside that.
    return names | ({"*.moc": None} if re.search(r'^#include "\w+\.moc"', text, re.MULTILINE) else {})


def clash(names, others):
    return any(name in others and (meaning is None or others[name] != meaning) for name, meaning in names.items())


def groups_of(commands):
    """Lists of commands that are alike but for their file, and whose files can be read together."""
    alike = {}
    for command in commands:
        key = (command["directory"], *(word for word in command["arguments"] if word != command["file"]))
        alike.setdefault(key, []).append(command)
    groups = []
    for same in alike.values():
        begun = []
        for command in same:
            names = own_names(command["file"])
            for group, taken in begun:
                if len(group) < GROUP and not clash(names, taken):
                    group.append(command)
                    taken |= names
                    break
            else:
                begun.append(([command], names))
        groups += [group for group, _ in begun]
    return groups


def joined(group, folder, number):
    """One command for a file that includes all of the group."""
    first = group[0]
    if len(group) == 1:
        return first
    path = str(Path(folder, f"group{number}.cpp"))
    lines = (f'#include "{command["file"]}"\n' for command in group)
    Path(path).write_text("".join(lines), encoding="utf-8")
    arguments = [path if word == first["file"] else word for word in first["arguments"]]
    return {"directory": first["directory"], "file": path, "arguments": arguments}


def command_line(tool, database, root, path):
    files = f"{re.escape(str(root))}/(app|ui)/.*"
    if "clazy" in Path(tool).name:
        return [tool, f"-p={database}", f"--checks={CLAZY_CHECKS}", f"--header-filter={files}", path]
    return [tool, f"-p={database}", "--quiet", f"--config-file={root}/.clang-tidy", f"--header-filter={files}", path]


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


def is_compile_error(line):
    return "error: " in line and "-warnings-as-errors" not in line


def run_group(tool, root, memory, numbered):
    """The findings in the files of a group, and how many files had to be looked at."""
    number, group = numbered
    with tempfile.TemporaryDirectory() as database:
        together = joined(group, database, number)
        commands = [*group, together]
        Path(database, "compile_commands.json").write_text(json.dumps(commands), encoding="utf-8")
        place = memory.place(together)
        if place and place.exists():
            place.touch()
            return [], 0
        findings = run(tool, database, root, together["file"])
        if len(group) > 1 and any(is_compile_error(line) for line in findings):
            # They cannot be together; alone, each can.
            findings = [line for command in group for line in run(tool, database, root, command["file"])]
    if place and not findings:
        place.touch()
    return findings, len(group)


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
    with concurrent.futures.ThreadPoolExecutor(given.jobs) as pool:
        results = pool.map(lambda group: run_group(given.tool, root, memory, group), enumerate(groups_of(commands)))
        for lines, looked_at in results:
            read += looked_at
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
