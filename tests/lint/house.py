# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the lints share: where the files of the house are, and how a finding is told."""

import argparse
import sys
from pathlib import Path

FOLDERS = ("app", "ui", "resources", "translations", "tests", "packaging")
GENERATED = {"build", ".git", "__pycache__"}


def arguments(description):
    """Every lint reads the tree that stands above it, unless told another one (by its own test)."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parents[2])
    return parser


def files(root, folders=FOLDERS, suffixes=None):
    """Files of the given folders, sorted; all of them or those with one of the suffixes."""
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            if path.is_file() and not GENERATED.intersection(path.relative_to(root).parts):
                if suffixes is None or path.suffix in suffixes:
                    yield path


def top_files(root):
    """The files at the top, dot-files included."""
    return sorted(path for path in root.iterdir() if path.is_file() and path.name != ".git")


def text_of(path):
    """The text of a file, or None for one that is not text."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None


def finish(findings):
    """Prints what was found and ends the program: 1 if anything was."""
    for finding in findings:
        print(finding)
    if findings:
        print(f"{len(findings)} finding(s)")
    sys.exit(1 if findings else 0)
