#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails where a source file uses a class whose header it does not reach by its own includes, or a literal like "…"_s whose
namespace it does not name.

The tests are built with precompiled headers and with files of a folder compiled together: both hide such a
gap, and the release build, which has neither, would stop at it."""

import re

import house

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.M)
COMMENT_OR_TEXT = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"', re.S)
DEFINITION = re.compile(r"^(?:class|struct)\s+(?:\w+_EXPORT\s+)?([A-Z]\w+)(?:\s+final)?\s*(?::[^:;]|\{|$)", re.M)
QT_CLASS = re.compile(r"Q[A-Z][A-Za-z0-9]+")
NAME = r"((?:\w+::)*[A-Z]\w+)"
# Mere other names of a type: their header is the one of that.
ALIASES = {"QVariantList", "QVariantMap", "QVariantHash", "QStringList", "QByteArrayList", "QModelIndexList"}
# Where the whole class has to be known, not its name alone.
WHOLE = [
    re.compile(r"\bnew\s+" + NAME),
    re.compile(r"\b(?:qobject_cast|findChild|findChildren|make_unique|make_shared)<\s*(?:const\s+)?" + NAME),
    re.compile(r"^\s+(?:const\s+)?" + NAME + r"\s+\w+\s*(?:;|\(|\{|=[^=])", re.M),
    re.compile(r"\b(Q[A-Z]\w+)::"),
]
POINTER = re.compile(NAME + r"\s*(?:>\s*|[*&]\s*(?:const\s+)?)(\w+)\s*(?:=|;|,|\)|\()")
AUTO = re.compile(r"auto\s*\*\s*(\w+)\s*=\s*(?:new\s+|qobject_cast<\s*(?:const\s+)?)" + NAME)


# Literals, and what has to be named for them.
LITERALS = [
    (re.compile(r"""["'](?:_s|_L1|_ba)\b"""), "Qt::StringLiterals"),
    (re.compile(r"""(?<![\w."'])\d[\d']*(?:ms|us|min|h|s)\b"""), "std::chrono_literals"),
]


class Sources:
    def __init__(self, root, qt):
        self.root = root
        self.qt = qt
        self.reached = {}
        self.homes = {}
        self.resolved = {}
        self.qt_headers = {}
        for path in house.files(root, ("app", "ui"), {".h"}):
            for name in DEFINITION.findall(house.text_of(path)):
                if path.stem == name.lower():
                    self.homes.setdefault((path.parent.name, name), set()).add(path.resolve())
        for module in qt.glob("Qt*") if qt else ():
            for path in module.iterdir():
                self.qt_headers.setdefault(path.name, path.resolve())
                if QT_CLASS.fullmatch(path.name) and path.name not in ALIASES:
                    inside = INCLUDE.search(path.read_text(encoding="utf-8", errors="replace"))
                    if inside:
                        self.homes.setdefault(path.name, set()).add((module / inside[1]).resolve())

    def homes_of(self, name, folder):
        """The headers that define what is called this in a file of that folder."""
        parts = name.split("::")
        if len(parts) == 1 and QT_CLASS.fullmatch(name):
            return self.homes.get(name, set())
        return self.homes.get((parts[-2] if len(parts) > 1 else folder, parts[-1]), set())

    def resolve(self, header, beside):
        for base in (self.root / "app", self.root / "ui", beside.parent):
            if (base / header).is_file():
                return (base / header).resolve()
        if self.qt is None:
            return None
        if "/" in header:
            return self.qt / header if (self.qt / header).is_file() else None
        return self.qt_headers.get(header)

    def reach(self, path):
        """Every header that is read with this file, itself included."""
        known = self.reached.get(path)
        if known is not None:
            return known
        found = self.reached[path] = {path.resolve()}
        waiting = [path]
        while waiting:
            each = waiting.pop()
            for header in INCLUDE.findall(each.read_text(encoding="utf-8", errors="replace")):
                there = self.resolve_cached(header, each)
                if there and there not in found:
                    found.add(there)
                    waiting.append(there)
        return found

    def resolve_cached(self, header, beside):
        key = (header, beside.parent)
        if key not in self.resolved:
            self.resolved[key] = self.resolve(header, beside)
        return self.resolved[key]


def used_whole(text, header_text):
    """Names of classes that the text needs the definition of."""
    names = set()
    for pattern in WHOLE:
        names.update(pattern.findall(text))
    pointers = {}
    for name, variable in POINTER.findall(header_text + "\n" + text):
        pointers.setdefault(variable, set()).add(name)
    for variable, name in AUTO.findall(text):
        pointers.setdefault(variable, set()).add(name)
    for variable in set(re.findall(r"\b(\w+)->", text)):
        # A name that stands for several types says nothing.
        if len(pointers.get(variable, ())) == 1:
            names.update(pointers[variable])
    return names


def check_literals(path, root):
    code = re.sub(r"//[^\n]*", "", house.text_of(path))
    bare = re.sub(r'"(?:\\.|[^"\\\n])*"', '""', code)
    return [f"{path.relative_to(root).as_posix()}: uses literals without using namespace {namespace}"
            for pattern, namespace in LITERALS if pattern.search(bare) and f"using namespace {namespace};" not in code]


def check(root, qt):
    sources = Sources(root, qt)
    findings = []
    for path in house.files(root, ("app", "ui"), {".h", ".cpp"}):
        if path.suffix == ".cpp":
            findings += check_literals(path, root)
        text = COMMENT_OR_TEXT.sub(" ", house.text_of(path))
        own = path.with_suffix(".h")
        header_text = ""
        if path.suffix == ".cpp":
            # What a file belongs to is the first header of its folder that it includes.
            for header in INCLUDE.findall(house.text_of(path)):
                there = sources.resolve_cached(header, path)
                if there and there.parent == path.parent:
                    own = there
                    break
            if own.is_file():
                header_text = COMMENT_OR_TEXT.sub(" ", house.text_of(own))
        local = set(DEFINITION.findall(text)) | set(DEFINITION.findall(header_text))
        reach = sources.reach(path)
        for name in sorted(used_whole(text, header_text) - local):
            homes = sources.homes_of(name, path.parent.name)
            if homes and not homes & reach:
                where = sorted(home.name for home in homes)[0]
                findings.append(f"{path.relative_to(root).as_posix()}: uses {name} without {where}")
    return findings


def main():
    parser = house.arguments(__doc__)
    parser.add_argument("--qt", type=house.Path, help="folder that holds the include folders of Qt's modules")
    given = parser.parse_args()
    house.finish(check(given.root, given.qt))


if __name__ == "__main__":
    main()
