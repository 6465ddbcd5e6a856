#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on a source file that does not say at its top who holds the rights and under which licence."""

import house

LINES = ("SPDX-FileCopyrightText: 2026 The Cartouche authors", "SPDX-License-Identifier: GPL-3.0-or-later")
SUFFIXES = {".h", ".cpp", ".py", ".sh", ".cmake", ".qss", ".supp"}


def is_source(path, text):
    return path.suffix in SUFFIXES or path.name == "CMakeLists.txt" or text.startswith("#!")


def check(root):
    findings = []
    for path in [*house.files(root), *house.files(root, (".ci",)), *house.top_files(root)]:
        text = house.text_of(path)
        if text is None or not is_source(path, text):
            continue
        top = text.splitlines()[:6]
        for wanted in LINES:
            if not any(line.endswith(wanted) or line.endswith(wanted + " */") for line in top):
                findings.append(f"{path.relative_to(root)}: no line “{wanted}” at the top")
    return findings


if __name__ == "__main__":
    house.finish(check(house.arguments(__doc__).parse_args().root))
