# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tries the driver itself on a window with one line edit and one button."""

import os
import sys
import unittest

from atspi_driver import Application, NotThere

PROGRAM = sys.argv.pop()


class Driver(unittest.TestCase):
    def setUp(self):
        self.app = Application([PROGRAM])
        self.addCleanup(self.app.close)
        self.edit = self.app.wait_for("text", "Name")
        self.button = self.app.wait_for("push button", "Greet")

    def test_the_tree_is_read(self):
        self.assertEqual("Driver test", self.edit.window.name)
        self.assertEqual(["Name"], self.edit.labelled_by)
        self.assertNotIn("enabled", self.button.states)
        self.assertIn("[text] 'Name'", self.app.dump())

    def test_text_is_set_and_a_button_pressed(self):
        self.edit.set_text("ada")
        self.button.wait_for_state("enabled")
        self.button.act("Press")
        self.assertIn("showing", self.app.wait_for("label", "Hello ada").states)

    def test_real_keys_are_typed(self):
        self.edit.type_text("Grace 9")
        self.button.act()
        self.app.wait_for("label", "Hello Grace 9")

    def test_changes_are_seen(self):
        self.edit.set_text("x")
        self.button.wait_for_state("enabled")
        self.edit.set_text("")
        self.button.wait_for_state("enabled", present=False)

    def test_what_does_not_come_is_told_with_the_tree(self):
        with self.assertRaises(NotThere) as told:
            self.app.wait_for("push button", "Nobody", seconds=0.3)
        self.assertIn("[push button] 'Nobody'", str(told.exception))
        self.assertIn("[push button] 'Greet'", str(told.exception))

    def test_ambiguity_is_told(self):
        with self.assertRaises(AssertionError):
            self.app.find("label")

    def test_the_program_ends(self):
        self.app.close()
        self.assertIsNotNone(self.app.process.returncode)


class NoProgram(unittest.TestCase):
    def test_a_program_that_ends_at_once_is_told(self):
        with self.assertRaises(AssertionError):
            Application(["true"])


if __name__ == "__main__":
    if "DBUS_SESSION_BUS_ADDRESS" not in os.environ or "DISPLAY" not in os.environ:
        sys.exit("run it inside with-desktop.sh")
    unittest.main(verbosity=2)
