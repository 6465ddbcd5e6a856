#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on a file that has grown too long to be read in one go, and warns before."""

import house

WARNING = 400
LIMIT = 450


def check(root, warn=print):
    findings = []
    for path in house.files(root, ("app", "ui", "tests"), {".h", ".cpp"}):
        lines = len(path.read_text(encoding="utf-8").splitlines())
        told = f"{path.relative_to(root)}: {lines} lines"
        if lines > LIMIT:
            findings.append(f"{told}, more than {LIMIT}: it holds more than one thing")
        elif lines > WARNING:
            warn(f"warning: {told}, the limit is {LIMIT}")
    return findings


if __name__ == "__main__":
    house.finish(check(house.arguments(__doc__).parse_args().root))
