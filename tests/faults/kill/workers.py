# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Several processes of one test script, each with a share of the work, and the table of what all of them report."""

import json
import subprocess
import sys
from pathlib import Path

COLUMNS = ("name", "death", "journal", "server", "shown", "seconds")


def run(shares):
    """Starts this script once for each share, "--share JSON"; returns all rows and how many have failed."""
    workers = [subprocess.Popen([sys.executable, sys.argv[0], *sys.argv[1:], "--share", json.dumps(share)],
                                stdout=subprocess.PIPE) for share in shares]
    rows = []
    for worker in workers:
        output, _ = worker.communicate()
        rows += [json.loads(line) for line in output.splitlines()]
    return rows, sum(worker.returncode != 0 for worker in workers)


def report(row):
    """A row of this worker, for run()."""
    print(json.dumps(row), flush=True)


def write_table(file, rows):
    widths = [max([len(column)] + [len(str(row[column])) for row in rows]) for column in COLUMNS]
    lines = ["  ".join(str(cell).ljust(width) for cell, width in zip(cells, widths)).rstrip()
             for cells in [COLUMNS, *([row[column] for column in COLUMNS] for row in rows)]]
    Path(file).write_text("\n".join(lines) + "\n", encoding="utf-8")
