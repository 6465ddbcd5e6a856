# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program is killed between any two of its calls, from its start to the paid order: when a call has arrived and
the server has not heard of it, and when the server has acted and the program has not heard of that.

    test_killcalls.py REPORT"""

import argparse
import json
import os
import signal
import sys
import threading
import traceback

import workers
from callproxy import ACTED, ARRIVED, CallProxy, Cut
from shopper import Sandbox
from story import Plan, Story

MOMENTS = {ARRIVED: (ARRIVED,), ACTED: (ACTED,), "both": (ARRIVED, ACTED), "once": (ARRIVED,)}
MOST_CALLS = 80
# An order is made once, and paid once: after these there is nothing more to die of at their place.
LAST_CALLS = ("POST /order/cart/{id}/checkout", "POST /me/order/{id}/pay")


class Calls(Plan):
    """Dies at the first call after a place, then at the second one and so on, until a life comes to the next place
    alive; then the same from there."""

    def __init__(self, places):
        """Pairs of a place and one of MOMENTS, in the order of a life. Other places are only passed."""
        self._places = list(places)
        self._points = self._points_of_next_place()
        self._lock = threading.Lock()
        self._process = None  # whoever is to die
        self._place = None
        self._count = 0
        self._deadly = None

    def _points_of_next_place(self):
        if not self._places:
            return []
        place, moments = self._places.pop(0)
        calls = 2 if moments == "once" else MOST_CALLS
        return [(place, number, moment) for number in range(1, calls) for moment in MOMENTS[moments]]

    def reach(self, place, process):
        with self._lock:
            self._pass()
            if self._points and self._points[0][0] == place:
                self._process, self._place, self._count = process, place, 0

    def died(self):
        with self._lock:
            assert self._deadly, "killed by nobody"
            self._process = self._place = None
            deadly, self._deadly = self._deadly, None
            self._points.pop(0)
            if not self._points or (ACTED in deadly and deadly.endswith(LAST_CALLS)):
                self._points = self._points_of_next_place()
            return deadly

    def survived(self):
        with self._lock:
            self._pass()

    def _pass(self):
        if self._place:
            # All calls from there to here have been deadly once.
            self._points = self._points_of_next_place()
        self._process = self._place = None

    def watch(self, moment, method, route):
        with self._lock:
            if not self._process:
                return
            place, number, deadly = self._points[0]
            if moment == ARRIVED:
                self._count += 1
            if self._count < number or moment != deadly:
                return
            self._deadly = f"{place}: {moment} {number:02} {method} {route}"
            os.kill(self._process.pid, signal.SIGKILL)
            self._process.wait()
            self._process = None
        raise Cut


def work(share):
    with Sandbox() as server:
        for number, places in enumerate(share["stories"]):
            plan = Calls(places)
            with CallProxy(server, plan.watch) as proxy:
                Story(server, proxy.endpoint, f"kill-{share['number']}{number:02}.fr", plan, workers.report).tell()


def main():
    options = argparse.ArgumentParser()
    options.add_argument("report")
    options.add_argument("--share", type=json.loads)
    chosen = options.parse_args()
    if chosen.share:
        return work(chosen.share)
    stories = [
        # Up to the click nothing is ordered: many short lives.
        [[("start", ARRIVED)]],
        [[("start", ACTED)]],
        # The clicks; and what a start asks about an order that is paid.
        [[("order", "both"), ("pay", "both"), ("start", "both")]],
        # What is asked about an order that is not paid, at a start and when it is opened.
        [[("pay", "once"), ("start", "both"), ("show", "both")]],
    ]
    rows, failures = workers.run([{"number": number, "stories": each} for number, each in enumerate(stories)])
    rows.sort(key=lambda row: row["death"])
    workers.write_table(chosen.report, rows)
    print(f"{len(rows)} deaths between calls, {failures} of {len(stories)} workers failed; see {chosen.report}")
    return 1 if failures or not rows else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Exception:
        traceback.print_exc()
        sys.exit(1)
