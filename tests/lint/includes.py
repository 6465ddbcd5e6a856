#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every #include in app/ and ui/ and fails on an arrow that runs upward.

Debian keeps all headers of Qt in one place, so a wrong include compiles; only this test sees it."""

import re

import house

# folder: the folders it may use. What those may use is allowed too; base is for everybody.
MAY_USE = {
    "base": (),
    "api": (),
    "store": (),
    "account": ("api", "store"),
    "catalogue": ("api", "store"),
    "eligibility": ("api",),
    "search": ("catalogue", "eligibility", "api", "store"),
    "order": ("api", "store", "eligibility"),
    "sandbox": (),  # a simulator that shared the client's code would agree with its faults
    "theme": (),
    "widgets": ("theme",),
    "names": ("theme", "search"),
    "forms": ("widgets", "eligibility"),
    "wizard": ("forms", "names", "account", "catalogue", "search", "order"),
    "windows": ("widgets", "forms", "names", "account", "catalogue", "search", "order"),
}
# Data that is linked in; it includes nothing.
LEAVES = ("resources", "translations")
# Windows never talk to the network: of api they know the words, not the transport.
API_FOR_UI = ("api/claimnotice.h", "api/credentials.h", "api/endpoint.h", "api/models.h")
# The composition root knows every concrete class; what main() does beside it stands beside it.
ROOT_FILES = re.compile(r"app/(main\.cpp|compositionwindows\.cpp|(composition|firstinstance|hardening|livesession)\.(h|cpp))")

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def reach(folder, seen=None):
    """The folders that one folder may include from."""
    seen = {folder, "base"} if seen is None else seen
    for below in MAY_USE[folder]:
        if below not in seen:
            seen.add(below)
            reach(below, seen)
    return seen


def module_headers(directory):
    """The names by which the headers of one Qt module are included."""
    return {path.name for path in directory.iterdir()} if directory else set()


def complaint(root_folder, folder, quote, header, modules):
    """Why this include is wrong, or None."""
    first = header.partition("/")[0]
    if quote == "<":
        for module, names in modules.items():
            if first == module or header in names:
                if root_folder == "app" and module == "QtWidgets":
                    return "app/ knows no widget"
                if root_folder == "ui" and module == "QtNetwork":
                    return "ui/ knows no network"
        if first not in MAY_USE:
            return None
        return 'a header of ours is included with "…"'
    if "/" not in header:
        return None if header.endswith(".moc") else 'is not "folder/file.h"'
    if first in LEAVES:
        return None
    if first not in MAY_USE:
        return f"{first}/ is no folder of the house"
    if first not in reach(folder):
        return f"{folder}/ may use {', '.join(sorted(reach(folder) - {folder}))}"
    if root_folder == "ui" and first == "api" and header not in API_FOR_UI:
        return f"of api, ui/ may use {', '.join(API_FOR_UI)}"
    return None


def check(root, modules):
    findings = []
    for path in house.files(root, ("app", "ui"), {".h", ".cpp", ".hpp", ".mm"}):
        name = path.relative_to(root).as_posix()
        if ROOT_FILES.fullmatch(name):
            continue
        root_folder, folder = name.split("/")[:2]
        if folder not in MAY_USE:
            findings.append(f"{name}: stands in no folder of the house")
            continue
        for number, line in enumerate(house.text_of(path).splitlines(), 1):
            found = INCLUDE.match(line)
            if found:
                why = complaint(root_folder, folder, found[1], found[2], modules)
                if why:
                    findings.append(f"{name}:{number}: {found[2]}: {why}")
    return findings


def main():
    parser = house.arguments(__doc__)
    for module in ("QtWidgets", "QtNetwork"):
        parser.add_argument(f"--{module.lower()}", type=house.Path, help=f"include folder of {module}")
    given = parser.parse_args()
    modules = {"QtWidgets": module_headers(given.qtwidgets), "QtNetwork": module_headers(given.qtnetwork)}
    house.finish(check(given.root, modules))


if __name__ == "__main__":
    main()
