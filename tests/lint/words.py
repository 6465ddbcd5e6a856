#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on text that does not belong into the project: paths of somebody's machine, hosts of package
registries, marks that a merge or an unfinished thought left behind."""

import re

import house

# Spelled so that this file does not find itself.
FORBIDDEN = (
    (re.compile(r"(?<![\w.])/wor[k]/"), "a path of one machine"),
    (re.compile(r"(?<![\w.])/(?:roo[t]|home/(?!user\b)[a-z][\w-]*)/"), "a path of one person"),
    (re.compile(r"\b(?:registry|mirrors?|deb|pypi|proxy|crates)\.(?:[a-z0-9-]+\.)*(?:org|com|net|io)\b"),
     "a host that serves packages"),
    (re.compile(r"^(?:<{7}|>{7}|={7})(?: |$)", re.MULTILINE), "a mark of an unfinished merge"),
    (re.compile(r"\b(?:FIXM[E]|XX[X])\b"), "an unfinished thought"),
)


def check(root):
    findings = []
    for path in [*house.files(root), *house.files(root, (".ci",)), *house.top_files(root)]:
        text = house.text_of(path)
        if text is None or path.name == "LICENSE":
            continue
        for pattern, what in FORBIDDEN:
            for found in pattern.finditer(text):
                line = text.count("\n", 0, found.start()) + 1
                findings.append(f"{path.relative_to(root)}:{line}: {found[0]!r}: {what}")
    return findings


if __name__ == "__main__":
    house.finish(check(house.arguments(__doc__).parse_args().root))
