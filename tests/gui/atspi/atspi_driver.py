# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives a program from outside through the accessibility tree, as a screen reader would.

    with Application(["build/dev/bin/cartouche", "--sandbox"]) as app:
        app.wait_for("text", "Names").set_text("exemple")
        app.wait_for("push button", "Search").act()

Runs inside with-desktop.sh. Nothing here sleeps for a fixed time: every wait looks again and again
until its condition holds, and fails with the whole tree when its deadline has passed."""

import os
import signal
import subprocess
import sys
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  (the version must be asked for first)

PATIENCE = float(os.environ.get("CARTOUCHE_ATSPI_PATIENCE", "30"))
BETWEEN_TWO_LOOKS = 0.05


# What is asked at every look of every wait; what it raises ends the wait.
interruption = None


class NotThere(AssertionError):
    """What was waited for has not come; the message carries the tree."""


def wait_until(condition, what, seconds=PATIENCE, tree=None):
    """Returns the first true value of `condition`."""
    deadline = time.monotonic() + seconds
    while True:
        # libatspi hears of changes only while its main context runs.
        while GLib.MainContext.default().iteration(False):
            pass
        if interruption:
            interruption()
        try:
            value = condition()
        except GLib.Error:
            value = None  # the object has just gone
        if value:
            return value
        if time.monotonic() > deadline:
            raise NotThere(f"not within {seconds:g} s: {what}" + (f"\n{tree()}" if tree else ""))
        time.sleep(BETWEEN_TWO_LOOKS)


class Node:
    """One object of the tree. Reads afresh every time; keeps nothing."""

    def __init__(self, accessible):
        self._it = accessible

    def _fresh(self):
        self._it.clear_cache()
        return self._it

    def _can(self, interface):
        return interface in self._fresh().get_interfaces()

    @property
    def role(self):
        return self._it.get_role_name()

    @property
    def name(self):
        return self._fresh().get_name() or ""

    @property
    def description(self):
        return self._fresh().get_description() or ""

    @property
    def states(self):
        """Names such as "enabled", "showing", "focused", "checked"."""
        return {state.value_nick for state in self._fresh().get_state_set().get_states()}

    @property
    def text(self):
        """The text it holds, or None for what holds none."""
        if not self._can("Text"):
            return None
        return Atspi.Text.get_text(self._it, 0, Atspi.Text.get_character_count(self._it))

    @property
    def actions(self):
        if not self._can("Action"):
            return []
        count = Atspi.Action.get_n_actions(self._it)
        with warnings.catch_warnings():
            # Deprecated for a name that the binding does not have.
            warnings.simplefilter("ignore", DeprecationWarning)
            return [Atspi.Action.get_action_name(self._it, i) for i in range(count)]

    @property
    def labelled_by(self):
        """Names of the labels that belong to it."""
        return [Node(relation.get_target(i)).name for relation in self._fresh().get_relation_set()
                if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
                for i in range(relation.get_n_targets())]

    @property
    def children(self):
        it = self._fresh()
        found = (it.get_child_at_index(i) for i in range(it.get_child_count()))
        return [Node(child) for child in found if child]

    @property
    def window(self):
        """The window that it stands in."""
        it = self._it
        while it.get_parent() and it.get_parent().get_role() != Atspi.Role.APPLICATION:
            it = it.get_parent()
        return Node(it)

    def walk(self, showing=False):
        """This object and everything below it, parents first; what goes away meanwhile is left out.
        With `showing` nothing below a hidden object is looked at."""
        yield self
        try:
            children = self.children
            if showing:
                children = [child for child in children if "showing" in child.states]
        except GLib.Error:
            return
        for child in children:
            yield from child.walk(showing)

    def find_all(self, role, name=None, showing=True):
        """All objects of a role, with exactly this name when one is given; visible ones unless told."""
        found = []
        for node in self.walk(showing):
            try:
                if node.role == role and name in (None, node.name) and (not showing or "showing" in node.states):
                    found.append(node)
            except GLib.Error:
                continue
        return found

    def find(self, role, name=None, showing=True):
        """The only such object, or None when there is none."""
        found = self.find_all(role, name, showing)
        if len(found) > 1:
            raise AssertionError(f"{len(found)} objects are [{role}] {name!r}\n{self.dump()}")
        return found[0] if found else None

    def wait_for(self, role, name=None, seconds=PATIENCE, showing=True):
        """The only such object, once it is there."""
        return wait_until(lambda: self.find(role, name, showing), f"[{role}] {name!r}", seconds, self.dump)

    def wait_until_gone(self, role, name=None, seconds=PATIENCE):
        wait_until(lambda: not self.find_all(role, name), f"[{role}] {name!r} gone", seconds, self.dump)

    def wait_for_state(self, state, seconds=PATIENCE, present=True):
        wait_until(lambda: (state in self.states) == present,
                   f"[{self.role}] {self.name!r} {'' if present else 'not '}{state}", seconds, self.dump)
        return self

    def wait_for_text(self, text, seconds=PATIENCE):
        wait_until(lambda: self.text == text, f"[{self.role}] {self.name!r} with text {text!r}", seconds, self.dump)
        return self

    def act(self, action=None):
        """Does its action of this name ("Press", "Toggle", "SetFocus"…), or its first one."""
        self.wait_for_state("enabled")
        names = self.actions
        if not names or (action and action not in names):
            raise AssertionError(f"[{self.role}] {self.name!r} does {names}, not {action or 'anything'}")
        Atspi.Action.do_action(self._it, names.index(action) if action else 0)
        return self

    def focus(self):
        """Gives it the keyboard, and waits until it has it."""
        def focused():
            if "focused" not in self.states:
                Atspi.Component.grab_focus(self._it)
            return "focused" in self.states
        wait_until(focused, f"[{self.role}] {self.name!r} focused", tree=self.dump)
        return self

    def set_text(self, text):
        """Replaces its text in one go, as dictation does."""
        self.wait_for_state("enabled")
        if not self._can("EditableText"):
            raise AssertionError(f"[{self.role}] {self.name!r} takes no text")
        Atspi.EditableText.set_text_contents(self._it, text)
        # A password is taken, never told.
        return self if self.role == "password text" else self.wait_for_text(text)

    def select_row(self, row, selected=True):
        """Selects a row of a table, or takes it out, through the table itself."""
        done = (Atspi.Table.add_row_selection if selected else Atspi.Table.remove_row_selection)(self._it, row)
        if not done:
            raise AssertionError(f"[{self.role}] {self.name!r} does not select its row {row}")
        return self

    def type_text(self, text):
        """Types real keys into it, one after the other, and waits until they have arrived."""
        before = self.focus().text or ""
        for character in text:
            before += character
            Atspi.generate_keyboard_event(0, character, Atspi.KeySynthType.STRING)
            self.wait_for_text(before)
        return self

    def secretly_type(self, text):
        """Types real keys into a field that does not tell what stands in it."""
        self.focus()
        for character in text:
            Atspi.generate_keyboard_event(0, character, Atspi.KeySynthType.STRING)
        return self

    def copy_text(self):
        """Puts its text into the clipboard."""
        Atspi.EditableText.copy_text(self._it, 0, Atspi.Text.get_character_count(self._it))
        return self

    def paste_text(self):
        """Its text, once the clipboard was pasted in front of it."""
        Atspi.EditableText.paste_text(self._it, 0)
        return self.text

    def dump(self):
        """The tree from here on, one object a line."""
        lines = []

        def add(node, depth):
            try:
                shown = f"[{node.role}] {node.name!r}"
                for told, value in (("description", node.description), ("text", node.text),
                                    ("labelled by", node.labelled_by), ("actions", node.actions)):
                    if value:
                        shown += f" {told}={value!r}"
                shown += f" ({' '.join(sorted(node.states & SHOWN_STATES))})"
                children = node.children
            except GLib.Error as error:
                shown, children = f"(gone: {error.message})", []
            lines.append("  " * depth + shown)
            for child in children:
                add(child, depth + 1)

        add(self, 0)
        return "\n".join(lines)


def press(keysym):
    """Presses one key, for whatever has the keyboard: press(TAB)."""
    Atspi.generate_keyboard_event(keysym, None, Atspi.KeySynthType.SYM)


def press_with_control(character):
    """Presses a key together with Control, for whatever has the keyboard: press_with_control("v")."""
    Atspi.generate_keyboard_event(CONTROL_KEY, None, Atspi.KeySynthType.PRESS)
    try:
        Atspi.generate_keyboard_event(ord(character), None, Atspi.KeySynthType.SYM)
    finally:
        Atspi.generate_keyboard_event(CONTROL_KEY, None, Atspi.KeySynthType.RELEASE)


CONTROL_KEY = 37  # the left one's code in every X server
RETURN, TAB, ESCAPE, SPACE = 0xFF0D, 0xFF09, 0xFF1B, 0x20

SHOWN_STATES = {"checked", "enabled", "editable", "expanded", "focusable", "focused", "selected", "showing"}


class Application(Node):
    """A program that this test has started, and its root in the tree."""

    def __init__(self, command, environment=None, seconds=PATIENCE, output=None):
        """What the program says goes to the file `output`, else where this test's own words go."""
        Atspi.init()
        Atspi.set_timeout(5_000, 15_000)
        self.process = subprocess.Popen(command, env={**os.environ, **(environment or {})}, stdout=output,
                                        stderr=subprocess.STDOUT if output else None)
        try:
            super().__init__(wait_until(self._root, f"{command[0]} in the accessibility tree", seconds))
        except BaseException:
            self.close()
            raise

    def _root(self):
        if self.process.poll() is not None:
            raise AssertionError(f"the program has ended by itself with {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for i in range(desktop.get_child_count()):
            root = desktop.get_child_at_index(i)
            if root and root.get_process_id() == self.process.pid:
                return root
        return None

    def wait_until_ended(self, seconds=PATIENCE):
        """Its exit code, once it has ended by itself."""
        return self.process.wait(seconds)

    def close(self):
        """Ends it, kindly first."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        if kind and issubclass(kind, Exception) and not issubclass(kind, NotThere):
            print(self.dump(), file=sys.stderr)
        self.close()
