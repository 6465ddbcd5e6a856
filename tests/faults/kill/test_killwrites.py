# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program is killed before every write of its journal on the way from the click on "Order" to the paid order,
and after each time that the disk was told to keep them.

A transaction is some writes into the log of the database and one fsync. Between two of its writes the program does
nothing else, so "after one" is "before the next"; after the fsync is a moment of its own: what was
written may leave now.

    test_killwrites.py LIBRARY REPORT"""

import argparse
import json
import sys
import traceback

import workers
from board import Board
from shopper import Sandbox
from story import FirstStart, Plan, Story

WORKERS = 3


class Writes(Plan):
    """Dies at these stops, one after the other: (place, transaction, call, after)."""

    def __init__(self, library, board, stops):
        self.library, self.board, self.stops = library, board, list(stops)
        self.is_armed = False
        self.missed = []
        self.measured = {}
        self._place = None

    def environment(self):
        return self.board.environment(self.library)

    def reach(self, place, process):
        self._pass()
        self._place = place
        self.is_armed = bool(self.stops) and self.stops[0][0] == place
        self.board.arm(*self.stops[0][1:] if self.is_armed else ())  # without a stop it only counts

    def died(self):
        assert self.is_armed, "killed by nobody"
        place, transaction, call, after = self.stops.pop(0)
        self.is_armed = False
        self._place = None
        self.board.disarm()
        last = list(self.board.entries())[-1]
        what = last.call if last.call == "fsync" else f"{last.call} {last.size} at {last.offset}"
        nth = sum(entry.transaction == last.transaction for entry in self.board.entries())
        return f"{place}: {'after' if after else 'before'} {last.transaction}.{nth} {what}"

    def survived(self):
        self._pass()

    def _pass(self):
        if self._place:
            entries = list(self.board.entries())
            counts = self.measured.setdefault(self._place, [])
            counts += [sum(entry.transaction == number for entry in entries)
                       for number in range(1, self.board.transactions + 1)]
        if self.is_armed:
            self.missed.append(self.stops.pop(0))
        self.is_armed = False


def measure(library):
    """How many calls each transaction has, by the place before it."""
    with Sandbox() as server, Board() as board:
        plan = Writes(library, board, [])
        Story(server, server.endpoint, "kill-mesure.fr", plan, workers.report).tell()
        return plan.measured


def points(place, transaction, calls):
    """Before every call of a transaction, and after the last."""
    return [(place, transaction, call, False) for call in range(1, calls + 1)] + [(place, transaction, calls, True)]


def shares(counts):
    """Every point once, in stories that are as short as that allows."""
    begin, placed = counts["order"][:2]
    pay, paid = counts["pay"][:2]
    seen = max(counts["order"][2:] + counts["pay"][2:])
    # Until the order has left, the same name is ordered again and again.
    first = points("order", 1, begin)
    # An order is made once, and paid once: those points need a name each. What the next starts find out, and the
    # beginning of a payment, are tried on the way.
    found = [points("start", 1, seen), points("start", 2, seen)]
    rows = [points("order", 2, placed), *found, points("pay", 1, pay), points("pay", 2, paid) + points("pay", 3, seen), found[0]]
    stories = [[row[number] for row in rows if number < len(row)] for number in range(max(map(len, rows)))]
    # What a fresh start writes: each transaction at both ends and in the middle, in a home for each point.
    starts = [("start", number, call, False) for number, calls in enumerate(counts["start"], 1)
              for call in sorted({1, calls // 2 + 1, calls})]
    return [{"number": number, "starts": starts[number::WORKERS],
             "stories": [first[number::WORKERS]] + stories[number::WORKERS]} for number in range(WORKERS)]


def work(library, share):
    with Sandbox() as server, Board() as board:
        stories = [(FirstStart, [stop]) for stop in share["starts"]] + [(Story, stops) for stops in share["stories"]]
        for number, (kind, stops) in enumerate(stories):
            plan = Writes(library, board, stops)
            kind(server, server.endpoint, f"kill-{share['number']}{number:02}.fr", plan, workers.report).tell()
            for place, transaction, call, after in plan.missed + plan.stops:
                workers.report({"name": "-", "death": f"{place}: {'after' if after else 'before'} {transaction}.{call}",
                                "journal": "-", "server": "-", "shown": "no such write", "seconds": 0})


def main():
    options = argparse.ArgumentParser()
    options.add_argument("library")
    options.add_argument("report")
    options.add_argument("--share", type=json.loads)
    chosen = options.parse_args()
    if chosen.share:
        return work(chosen.library, chosen.share)
    counts = measure(chosen.library)
    rows, failures = workers.run(shares(counts))
    rows.sort(key=lambda row: row["death"])
    workers.write_table(chosen.report, rows)
    deaths = [row for row in rows if row["name"] != "-"]
    print(f"{len(deaths)} deaths at writes of the journal (calls of each transaction: {counts}), "
          f"{len(rows) - len(deaths)} points that did not come, {failures} of {WORKERS} workers failed; see {chosen.report}")
    return 1 if failures or not deaths else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Exception:
        traceback.print_exc()
        sys.exit(1)
