# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody who buys names with the real program and sees it only through the accessibility tree, and
the servers that the program talks to. For tests inside with-desktop.sh.

    with Sandbox() as server, Shopper(server) as shopper:
        shopper.search("exemple.fr")
        shopper.tick("exemple.fr")
        shopper.next_page("Offers")"""

import json
import os
import subprocess
import sys
import tempfile
import urllib.request
from pathlib import Path

from atspi_driver import Application, wait_until

BIN = Path(os.environ["CARTOUCHE_BIN"])

# What a person acts on: none of these may be without a name.
CONTROLS = {"push button", "toggle button", "check box", "radio button", "combo box", "spin button", "slider", "text",
            "password text", "table", "tree", "list", "list item", "menu item", "progress bar"}


def places_below(home):
    """The environment of a program that keeps its files in this folder."""
    return {"HOME": str(home), "XDG_CONFIG_HOME": f"{home}/.config", "XDG_DATA_HOME": f"{home}/.local/share",
            "XDG_CACHE_HOME": f"{home}/.cache", "XDG_STATE_HOME": f"{home}/.local/state"}


class Server:
    """A server of its own process that tells its address in one line of JSON and counts what it is asked."""

    def __init__(self, command, requests):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        line = self.process.stdout.readline()
        if not line:
            self.close()
            raise AssertionError(f"{command[0]} has not started")
        told = json.loads(line)
        self.endpoint = told["endpoint"]
        self.keys = {"OVH_APPLICATION_KEY": told.get("applicationKey", "an-application"),
                     "OVH_APPLICATION_SECRET": told.get("applicationSecret", "a-secret-of-no-account"),
                     "OVH_CONSUMER_KEY": told.get("consumerKey", "a-consumer-of-no-account")}
        self._requests = self.endpoint.removesuffix("/1.0") + requests

    def count(self, method, path):
        """How often this was asked; the path as a template, "/order/cart/{cartId}/checkout"."""
        return self._sum("count", method, path)

    def acted(self, method, path):
        """How often this has changed something."""
        return self._sum("acted", method, path)

    def _sum(self, member, method, path):
        return sum(each[member] for each in self._read(self._requests)
                   if each["method"] == method and each["path"] == path)

    @staticmethod
    def _read(address):
        with urllib.request.urlopen(address, timeout=10) as answer:
            return json.load(answer)

    def close(self):
        self.process.stdin.close()
        self.process.terminate()
        self.process.wait(10)
        self.process.stdout.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


class Sandbox(Server):
    """The simulator that comes with the program, with quick deliveries."""

    def __init__(self):
        super().__init__([BIN / "cartouche-sandbox", "--port", "0", "--speed", "20", "--exit-with-parent"],
                         "/control/requests")

    def orders_of(self, name):
        """Every order with this name in it: {"orderId": …, "status": …}."""
        orders = self._read(self.endpoint.removesuffix("/1.0") + "/control/orders")
        return [order for order in orders if name in order["names"]]


class GuideServer(Server):
    """A server that knows only what OVHcloud's public guides print."""

    def __init__(self, *options):
        super().__init__([sys.executable, Path(__file__).with_name("guideserver.py"), *options], "/requests")


class Shopper(Application):
    """The program, started in a home of its own, and what is done with its pages."""

    def __init__(self, server, arguments=(), environment=None, output=None, home=None):
        """In the folder `home`, which stays, else in one that goes with the program."""
        self._home = None if home else tempfile.TemporaryDirectory(prefix="cartouche-home.")
        self.home = Path(home or self._home.name)
        where = ["--endpoint", server.endpoint] if server else []
        keys = server.keys if server else {}
        try:
            super().__init__([BIN / "cartouche", *where, *arguments],
                             {**places_below(self.home), **keys, **(environment or {})},
                             output=output)
        except BaseException:
            self._leave_home()
            raise

    def _leave_home(self):
        if self._home:
            self._home.cleanup()

    def close(self):
        super().close()
        self._leave_home()

    # Looking.

    def control(self, role, starts_with, seconds=30):
        """The only visible one whose name starts with this, once it is there."""
        def only():
            found = [node for node in self.find_all(role) if node.name.startswith(starts_with)]
            if len(found) > 1:
                raise AssertionError(f"{len(found)} objects are [{role}] {starts_with!r}…\n{self.dump()}")
            return found[0] if found else None
        return wait_until(only, f"[{role}] {starts_with!r}…", seconds, self.dump)

    def nameless(self):
        """Every visible control without a name."""
        return [f"[{node.role}] in [{node.window.role}] {node.window.name!r}, at {self.place(node)}"
                for node in self.walk(showing=True) if node.role in CONTROLS and not node.name.strip()]

    @staticmethod
    def place(node):
        """Where it stands on the screen: what has no name can only be found by that."""
        box = node._fresh().get_component_iface().get_extents(0)
        return f"{box.x},{box.y} {box.width}x{box.height}"

    def wait_for_words(self, role, part, seconds=30):
        """The first visible one whose name contains this."""
        return wait_until(lambda: next((node for node in self.find_all(role) if part in node.name), None),
                          f"[{role}] …{part!r}…", seconds, self.dump)

    def wait_for_page(self, title):
        # The rail's buttons name the pages too, and are no labels.
        return wait_until(lambda: next((node for node in self.find_all("label", title)), None),
                          f"the page {title!r}", tree=self.dump)

    def row_of(self, name, answer="tax for the first period"):
        """The first cell of the row of a name, once it is answered: a list price says nothing of tax."""
        def answered():
            table = self.find("table", "Results")
            cells = table.find_all("table cell") if table else []
            return next((cell for cell in cells if cell.name.startswith(f"{name}, ") and answer in cell.name), None)
        return wait_until(answered, f"the row of {name}", tree=self.dump)

    # Doing.

    def search(self, names):
        self.wait_for("text", "Names to search").set_text(names)

    def tick(self, name):
        """Ticks a row the way a screen reader's "activate" does, and waits until the row says so."""
        self.row_of(name).act("Toggle")
        self.row_of(name, ", selected")

    def go_on(self, title):
        """Presses Next and waits for the page of this title."""
        self.wait_for("push button", "Next").act("Press")
        return self.wait_for_page(title)

    def choose_next(self, combo):
        """The next entry of a combo box, without the keyboard; returns its new name."""
        box = self.control("combo box", combo)
        before = box.name
        box.act("Increase")
        return wait_until(lambda: box.name != before and box.name, f"another entry of {combo}", tree=self.dump)

    def consent(self, *starts):
        """Ticks these boxes."""
        for start in starts:
            self.control("check box", start).wait_for_state("enabled").act("Toggle").wait_for_state("checked")

    def order(self):
        """From the review page: both consents and the one button."""
        self.consent("I have read and accept", "Deliver now.")
        self.control("push button", "Order for ").wait_for_state("enabled").act("Press")
        return self.wait_for_page("Payment")

    def pay(self, method):
        """From the payment page: this way to pay and the one button."""
        row = self.control("radio button", method).wait_for_state("enabled")
        if "checked" not in row.states:
            row.act("Toggle").wait_for_state("checked")
        wait_until(lambda: next((node for node in self.find_all("push button") if node.name.startswith("Pay ")
                                 and node.name != "Pay later" and "enabled" in node.states), None),
                   "the pay button", tree=self.dump).act("Press")
