# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program is started while it runs already: the second start shows the window of the first and leaves. What
every start does first: no core is ever written."""

import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from atspi_driver import wait_until
from shopper import BIN, Sandbox, Shopper, places_below

sys.argv.pop()  # the program: shopper.py finds it by itself

PATIENCE = 30
RUNS_ALREADY = 3


class Starts(unittest.TestCase):
    def setUp(self):
        self.home = Path(self.enterContext(tempfile.TemporaryDirectory(prefix="cartouche-home.")))

    def start(self, *arguments, keys=None):
        """One more process in the same home, whoever it will be."""
        process = subprocess.Popen([BIN / "cartouche", *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                   env={**os.environ, **places_below(self.home), **(keys or {})})
        self.addCleanup(self.end, process)
        return process

    def end(self, process):
        if process.poll() is None:
            process.kill()
        process.communicate()

    def outcome(self, process):
        said, _ = process.communicate(timeout=PATIENCE)
        return process.returncode, said.decode()

    def first(self, *arguments, server=None):
        return self.enterContext(Shopper(server, arguments, home=self.home))

    def is_active(self, window):
        return wait_until(lambda: "active" in window.states, "the window in front")

    def test_a_second_start_shows_the_window_of_the_first(self):
        first = self.first(server=self.enterContext(Sandbox()))
        first.search("exemple.fr")
        window = first.wait_for("text", "Names to search").window
        # Another window takes the front.
        other = self.enterContext(Shopper(None))
        wait_until(lambda: "active" not in window.states, "the other window in front")
        self.assertEqual((0, ""), self.outcome(self.start()))
        self.assertTrue(self.is_active(window))
        self.assertEqual("exemple.fr", first.wait_for("text", "Names to search").text)
        self.assertIsNone(other.process.poll())

    def test_for_the_sandbox_the_first_goes_there(self):
        first = self.first()
        first.wait_for("dialog", "Account – Cartouche")
        self.assertEqual((0, ""), self.outcome(self.start("--sandbox")))
        first.control("push button", "Account sb12345-ovh", seconds=PATIENCE)
        first.wait_until_gone("dialog", "Account – Cartouche")

    def test_for_the_sandbox_the_first_asks_before_anything_is_dropped(self):
        server = self.enterContext(Sandbox())
        first = self.first(server=server)
        first.search("exemple.fr")
        first.tick("exemple.fr")
        self.assertEqual((0, ""), self.outcome(self.start("--sandbox")))
        question = first.wait_for("push button", "Drop it").window
        # Asked once, however often it is wanted.
        self.assertEqual((0, ""), self.outcome(self.start("--sandbox")))
        self.assertEqual(1, len(first.find_all("push button", "Drop it")))
        question.wait_for("push button", "Stay").act("Press")
        first.wait_until_gone("push button", "Drop it")
        first.row_of("exemple.fr", ", selected")

    def test_keys_are_never_handed_over(self):
        server = self.enterContext(Sandbox())
        self.first(server=server)
        code, said = self.outcome(self.start("--endpoint", server.endpoint, keys=server.keys))
        self.assertEqual(RUNS_ALREADY, code)
        self.assertIn("it is running already", said)
        for key in server.keys.values():
            self.assertNotIn(key, said)

    def test_of_two_started_in_the_same_moment_one_stays(self):
        for attempt in range(10):
            with self.subTest(attempt=attempt):
                both = [self.start(), self.start()]
                leaver = wait_until(lambda: next((each for each in both if each.poll() is not None), None),
                                    "one of them gone", PATIENCE)
                self.assertEqual((0, ""), self.outcome(leaver))
                stayer = next(each for each in both if each is not leaver)
                # It is the one that hears the next start.
                self.assertEqual((0, ""), self.outcome(self.start()))
                self.assertIsNone(stayer.poll())
                stayer.terminate()
                self.outcome(stayer)

    def test_no_core_is_written(self):
        first = self.first()
        limits = Path(f"/proc/{first.process.pid}/limits").read_text().splitlines()
        core = next(line for line in limits if line.startswith("Max core file size"))
        self.assertEqual(["0", "0"], core.removeprefix("Max core file size").split()[:2])
        status = Path(f"/proc/{first.process.pid}/status").read_text()
        self.assertIn("CoreDumping:\t0", status)
        # What is not dumpable belongs to nobody else in /proc.
        self.assertEqual(0, Path(f"/proc/{first.process.pid}/mem").stat().st_uid)


if __name__ == "__main__":
    unittest.main(verbosity=2)
