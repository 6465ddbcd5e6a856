# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The story of one name: the real program dies, again and again, on the way from the search field to the paid order,
and every next life in the same home has to show the truth and to let the person go on."""

import shutil
import signal
import sqlite3
import tempfile
import time
from pathlib import Path

import atspi_driver
from atspi_driver import GLib, NotThere, wait_until
from shopper import Shopper

CHECKOUT = ("POST", "/order/cart/{cartId}/checkout")
PAY = ("POST", "/me/order/{orderId}/pay")
METHOD = "Card ···· 4242"
PAID = ("checks the payment", "is paid and being delivered", "is delivered")
UNPAID = "exists and is not paid yet"
MOST_LIVES = 120
PRESSES = 5


class Died(Exception):
    """The program has been killed, as was wanted."""


class Journal:
    """What the file of a program that is dead (or alive) tells; its copy is read, so that nothing is touched."""

    def __init__(self, home):
        file = Path(home) / ".local/share/cartouche/cartouche.db"
        self.order = self.payment = None
        self.is_finished = self.is_made = False
        with tempfile.TemporaryDirectory(prefix="cartouche-copy.") as folder:
            for suffix in ("", "-wal"):
                if Path(f"{file}{suffix}").exists():
                    shutil.copy(f"{file}{suffix}", f"{folder}/copy.db{suffix}")
            if not Path(folder, "copy.db").exists():
                return
            database = sqlite3.connect(f"{folder}/copy.db")
            try:
                tables = {row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
                self.is_made = "event" in tables
                if not self.is_made:
                    return
                last = ("SELECT coalesce(nullif(verdict, ''), state) FROM {} ORDER BY created_at DESC, rowid DESC LIMIT 1")
                self.order = next((row[0] for row in database.execute(last.format("order_intent"))), None)
                self.payment = next((row[0] for row in database.execute(last.format("pay_intent"))), None)
                self.is_finished = any(row[0] for row in database.execute("SELECT is_finished FROM known_order"))
            finally:
                database.close()

    @property
    def is_order_unknown(self):
        return self.order in ("sending", "unknown")

    @property
    def is_payment_unknown(self):
        return self.payment in ("sending", "unknown")

    def __str__(self):
        return f"order {self.order or '-'}, payment {self.payment or '-'}"


class Life(Shopper):
    """One process; any wait for it ends when it has died."""

    def __init__(self, *arguments, born, **more):
        """`born` is called with the process as soon as there is one."""
        self._born = born
        atspi_driver.interruption = self._look_for_death
        super().__init__(*arguments, **more)

    def __exit__(self, kind, value, trace):
        # Not the tree of the base class: there may be none any more. What talked to a process that is dying
        # has heard so before the system has.
        deadline = time.monotonic() + 1
        while kind and not self.is_dead() and time.monotonic() < deadline:
            time.sleep(0.01)
        self.close()

    def close(self):
        atspi_driver.interruption = None
        super().close()

    def _look_for_death(self):
        if self._born:
            self._born(self.process)
            self._born = None
        if self.is_dead():
            raise Died

    def is_dead(self):
        return self.process.poll() is not None

    def says(self, *parts):
        """The first of these parts that a visible label holds."""
        texts = [node.name for node in self.find_all("label")]
        return next((part for part in parts if any(part in text for text in texts)), None)

    def wait_for_one(self, *parts, seconds=30):
        return wait_until(lambda: self.says(*parts), " or ".join(parts), seconds, self.dump)

    def shop(self, name):
        """From the first page to the button that orders."""
        self.search(name)
        self.tick(name)
        self.go_on("Offers")
        self.go_on("Details")
        self.consent("The owner is of legal age.")
        self.go_on("Review")
        self.consent("I have read and accept", "Deliver now.")
        self.control("push button", "Order for ").wait_for_state("enabled")

    def order_now(self):
        self.control("push button", "Order for ").act("Press")
        self.wait_for_page("Payment")

    def press_if_there(self, name):
        for button in self.find_all("push button", name):
            if "enabled" in button.states:
                button.act("Press")
                return True
        return False

    def may_pay(self):
        return any(node.name.startswith("Pay ") and node.name != "Pay later" and "enabled" in node.states
                   for node in self.find_all("push button"))


class Plan:
    """Where the program dies next. Each life tells when it has come to a place ("start"; "order": the click comes
    next; "show": an order of an earlier life is opened next, and "show paid" when it is paid; "pay": the click
    comes next); the plan arms whatever kills, and hears whether the life has ended."""

    def environment(self):
        return {}

    def reach(self, place, process):
        raise NotImplementedError

    def died(self):
        """By this plan. Returns what has been done to it, in words."""
        raise NotImplementedError

    def survived(self):
        """The life has come to its end."""


class Story:
    """Lives until the order of `name` is paid, and the plan has no more deaths."""

    made = [1, 1]  # orders and payments, at its end

    def __init__(self, server, endpoint, name, plan, report):
        self.server, self.endpoint, self.name, self.plan, self.report = server, endpoint, name, plan, report

    def tell(self):
        before = [self.server.acted(*route) for route in (CHECKOUT, PAY)]
        with tempfile.TemporaryDirectory(prefix="cartouche-home.") as home:
            self.home = Path(home)
            # The server is a process of this computer: politeness would only be slowness.
            settings = self.home / ".config/cartouche/settings.ini"
            settings.parent.mkdir(parents=True)
            settings.write_text("[General]\nreadsPerMinute=0\n", encoding="utf-8")
            for _ in range(MOST_LIVES):
                if self.live():
                    break
            else:
                raise AssertionError(f"{self.name} is not paid after {MOST_LIVES} lives")
            self.check_end()
        acted = [self.server.acted(*route) - count for route, count in zip((CHECKOUT, PAY), before)]
        assert acted == self.made, f"{self.name}: {acted[0]} orders and {acted[1]} payments were made"

    def check_end(self):
        def is_paid():
            orders = self.server.orders_of(self.name)
            assert len(orders) == 1, orders
            return orders[0]["status"] not in ("notPaid", "unknown")

        # The payment is accepted before the order moves on.
        wait_until(is_paid, f"{self.name} is paid", 30)
        journal = Journal(self.home)
        assert (journal.order, journal.payment) == ("placed", "accepted"), str(journal)

    def live(self):
        """One life. True when it has come to its end: the order is paid."""
        class Where:  # what the program talks to, with the keys of the server
            endpoint, keys = self.endpoint, self.server.keys

        began = time.monotonic()
        self.shown = []
        self.before = Journal(self.home)
        try:
            with Life(Where, environment=self.plan.environment(), home=self.home, born=self.born) as life:
                self.go_through(life)
                self.plan.survived()
                return True
        except (Died, GLib.Error, AssertionError):
            # Whatever went wrong while it died is its death.
            if self.process.poll() != -signal.SIGKILL:
                raise
        deadly = self.plan.died()
        orders = self.server.orders_of(self.name)
        status = ", ".join(order["status"] for order in orders) or "none"
        self.report({"name": self.name, "death": deadly, "journal": str(Journal(self.home)), "server": status,
                     "shown": "; ".join(self.shown), "seconds": round(time.monotonic() - began, 1)})
        return False

    def born(self, process):
        self.process = process
        self.plan.reach("start", process)

    def show(self, life, *parts, seconds=30):
        said = life.wait_for_one(*parts, seconds=seconds)
        self.shown.append(said)
        return said

    def go_through(self, life):
        orders = self.server.orders_of(self.name)
        life.control("push button", "Account sb12345-ovh")
        if self.before.is_finished:
            assert not life.says("is not finished", "Outcome unknown"), life.dump()
            return
        if not orders:
            self.order(life)
        elif not self.open(life, orders[0]["status"] != "notPaid"):
            return
        self.settle_payment(life)

    def open(self, life, is_paid):
        """The order of an earlier life: known, or found by looking; either way it is there, and not offered again. False
        when it is delivered before it could be opened: open orders are followed without a page."""
        assert self.before.order in ("sending", "unknown", "placed"), str(self.before)

        def is_over():
            return is_paid and Journal(self.home).is_finished

        wait_until(lambda: life.says("is not finished") or is_over(), "the order", tree=life.dump)
        self.plan.reach("show paid" if is_paid else "show", life.process)
        for _ in range(PRESSES):
            if life.press_if_there("Show order"):
                self.shown.append("is not finished")
            try:
                wait_until(lambda: life.find_all("label", "Payment") or is_over(), "the page 'Payment'", 5, life.dump)
                return bool(life.find_all("label", "Payment"))
            except NotThere as error:
                missed = error
        raise missed

    def order(self, life):
        """There is none: that is settled first, then the person orders."""
        assert self.before.order in (None, "sending", "unknown", "not-placed"), str(self.before)
        if self.before.is_order_unknown:
            self.show(life, "Outcome unknown – checking with OVHcloud")
            wait_until(lambda: not life.says("Outcome unknown"), "the outcome settled", 60, life.dump)
        assert not life.says("is not finished"), life.dump()
        life.shop(self.name)
        self.plan.reach("order", life.process)
        life.order_now()

    def settle_payment(self, life):
        """On the page of the order: waits for what is unknown, pays what is not paid, once."""
        is_paid = self.server.orders_of(self.name)[0]["status"] != "notPaid"
        if not is_paid and self.before.is_payment_unknown:
            self.show(life, "unknown. Nothing is sent again.")
            assert not life.may_pay(), life.dump()
        if not is_paid:
            self.show(life, UNPAID, seconds=60)
            wait_until(life.may_pay, "the way to pay", 60, life.dump)
            row = life.control("radio button", METHOD).wait_for_state("enabled")
            if "checked" not in row.states:
                row.act("Toggle").wait_for_state("checked")
            self.plan.reach("pay", life.process)
            life.pay(METHOD)
        self.show(life, *PAID, seconds=60)
        assert not life.may_pay(), life.dump()


class FirstStart(Story):
    """Ends with a window and a journal, whatever became of the first start in this home."""

    made = [0, 0]

    def go_through(self, life):
        life.control("push button", "Account sb12345-ovh")
        wait_until(lambda: Journal(self.home).is_made, "a journal", tree=life.dump)
        assert not life.find_all("alert"), life.dump()

    def check_end(self):
        assert Journal(self.home).is_made
