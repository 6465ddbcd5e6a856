# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""After a whole purchase no secret is in a file of the program, in what it says, or in what the system
shows of its process and of its children."""

import os
import sys
import tempfile
import unittest
from pathlib import Path

from atspi_driver import Application, press_with_control, wait_until
from shopper import BIN, Sandbox, Shopper

sys.argv.pop()  # the program: shopper.py finds it by itself

TRANSFER_CODE = "Kq7-planted-transfer-code"
TALKATIVE = {"QT_LOGGING_RULES": "*.debug=true;qt.*=true"}


def family(process):
    """A process and everything that it has started."""
    yield process
    for children in Path(f"/proc/{process}/task").glob("*/children"):
        for child in children.read_text().split():
            yield from family(int(child))


def shown_of(process):
    """What the system shows about a process: its command line and the environment it was started with. The latter is
    hidden altogether where no core may be written, but not from an administrator."""
    shown = {f"/proc/{process}/cmdline": Path(f"/proc/{process}/cmdline").read_bytes()}
    try:
        shown[f"/proc/{process}/environ"] = Path(f"/proc/{process}/environ").read_bytes()
    except PermissionError:
        pass
    return shown


class Clipboard:
    """Another program on the same desktop, which copies and pastes."""

    def __init__(self):
        self._program = Application([BIN.parent / "tests/atspi_window"])
        self._field = self._program.wait_for("text", "Name")

    def copy(self, text):
        self._field.set_text(text)
        self._field.copy_text()
        self._field.set_text("")

    def pasted(self):
        self._field.set_text("")
        return self._field.paste_text()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._program.close()


def files_below(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


class Secrets(unittest.TestCase):
    def setUp(self):
        self.output = self.enterContext(tempfile.TemporaryFile())

    def said(self):
        self.output.flush()
        self.output.seek(0)
        return {"what the program said": self.output.read()}

    def assert_hidden(self, secrets, places):
        for place, content in places.items():
            for what, secret in secrets.items():
                for spelling in (secret.encode(), secret.encode("utf-16-le")):
                    self.assertFalse(spelling in content, f"{what} in {place}")

    def test_a_purchase_leaves_no_secret_behind(self):
        with Sandbox() as server, Shopper(server, environment=TALKATIVE, output=self.output) as shopper:
            secrets = {"the application secret": server.keys["OVH_APPLICATION_SECRET"],
                       "the consumer key": server.keys["OVH_CONSUMER_KEY"], "the transfer code": TRANSFER_CODE}
            shopper.search("exemple.fr, transfert-exemple.com")
            shopper.tick("exemple.fr")
            shopper.tick("transfert-exemple.com")
            shopper.go_on("Offers")
            shopper.wait_for("password text", "Transfer code of transfert-exemple.com").secretly_type(TRANSFER_CODE)
            wait_until(lambda: shopper.find("label", "To decide") is None, "the code taken", tree=shopper.dump)
            shopper.go_on("Details")
            shopper.consent("The owner is of legal age.")
            names = shopper.wait_for("list", "Names")
            next(item for item in names.find_all("list item")
                 if item.name.startswith("transfert-exemple.com")).act("Toggle")
            shopper.wait_for("label", "transfert-exemple.com")
            shopper.consent("The owner is of legal age.")
            shopper.go_on("Review")
            shopper.order()
            shopper.pay("Card ···· 4242")
            shopper.wait_for_words("label", "is delivered: every name is in your account.", seconds=120)

            for process in family(shopper.process.pid):
                self.assert_hidden(secrets, shown_of(process))
            # While it runs (the database has its log beside it), and after it has ended in good order.
            self.assert_hidden(secrets, files_below(shopper.home))
            shopper.wait_for("push button", "Close").act("Press")
            self.assertEqual(0, shopper.wait_until_ended())
            kept = files_below(shopper.home)
            self.assertTrue([name for name in kept if name.endswith((".db", ".sqlite"))], kept.keys())
            self.assert_hidden(secrets, kept | self.said())
            self.assertIn(b"/order/cart/{cartId}/checkout", self.said()["what the program said"])

    def test_a_pasted_code_leaves_the_clipboard_once_it_was_taken(self):
        with Sandbox() as server, Clipboard() as clipboard, Shopper(server) as shopper:
            clipboard.copy("something else")
            self.assertEqual("something else", clipboard.pasted())
            clipboard.copy(TRANSFER_CODE)
            shopper.search("transfert-exemple.com")
            shopper.tick("transfert-exemple.com")
            shopper.go_on("Offers")
            shopper.wait_for("password text", "Transfer code of transfert-exemple.com").focus()
            press_with_control("v")
            wait_until(lambda: shopper.find("label", "To decide") is None, "the code taken", tree=shopper.dump)
            shopper.go_on("Details")
            self.assertEqual("", clipboard.pasted())
            # What was copied meanwhile is nobody's business.
            shopper.wait_for("push button", "Back").act("Press")
            shopper.wait_for_page("Offers")
            clipboard.copy("something else")
            shopper.go_on("Details")
            self.assertEqual("something else", clipboard.pasted())

    def test_the_sandbox_does_not_inherit_the_keys_of_a_person(self):
        planted = {"OVH_APPLICATION_KEY": "planted-application", "OVH_APPLICATION_SECRET": "planted-secret",
                   "OVH_CONSUMER_KEY": "planted-consumer"}
        secrets = {"the application secret": "planted-secret", "the consumer key": "planted-consumer"}
        with Shopper(None, ["--sandbox"], environment=planted | TALKATIVE, output=self.output) as shopper:
            shopper.control("push button", "Account sb12345-ovh")
            processes = list(family(shopper.process.pid))
            names = [os.path.basename(Path(f"/proc/{process}/cmdline").read_bytes().split(b"\0")[0])
                     for process in processes]
            self.assertIn(b"cartouche-sandbox", names)
            for process in processes:
                self.assert_hidden(secrets, shown_of(process))
            self.assert_hidden(secrets, files_below(shopper.home) | self.said())


if __name__ == "__main__":
    unittest.main(verbosity=2)
