# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The computer sleeps in the middle of a payment: the real program stops right after it has sent it, the server acts, and
the program goes on later, with the answer in its socket or with the connection gone."""

import os
import signal
import sys
import tempfile
import threading
import unittest
from pathlib import Path

from atspi_driver import wait_until
from callproxy import ARRIVED, CallProxy, Cut
from shopper import Sandbox
from story import CHECKOUT, METHOD, PAID, PAY, Journal, Life

NAME = "sommeil.fr"


class Sleep:
    """For CallProxy: stops the program when a call has arrived, and may cut the line once the server has acted."""

    def __init__(self, method, end_of_route, cuts):
        self.method, self.end_of_route, self.cuts = method, end_of_route, cuts
        self.process = None  # None: nobody sleeps
        self.acted = threading.Event()

    def watch(self, moment, method, route):
        if not self.process or method != self.method or not route.endswith(self.end_of_route):
            return
        if moment == ARRIVED:
            os.kill(self.process.pid, signal.SIGSTOP)
            return
        self.acted.set()
        if self.cuts:
            raise Cut

    def wait_until_asleep(self):
        stat = Path(f"/proc/{self.process.pid}/stat")
        wait_until(lambda: stat.read_text().rpartition(")")[2].split()[0] == "T", "the program asleep")
        wait_until(self.acted.is_set, "the server has acted")

    def wake(self):
        process, self.process = self.process, None
        os.kill(process.pid, signal.SIGCONT)


class Suspend(unittest.TestCase):
    def setUp(self):
        self.server = self.enterContext(Sandbox())
        self.home = self.enterContext(tempfile.TemporaryDirectory(prefix="cartouche-home."))

    def start(self, sleep):
        proxy = self.enterContext(CallProxy(self.server, sleep.watch))
        life = self.enterContext(Life(proxy, home=self.home, born=lambda process: None))
        # Woken in any case: what sleeps does not end.
        self.addCleanup(lambda: life.is_dead() or os.kill(life.process.pid, signal.SIGCONT))
        life.shop(NAME)
        return life

    def assert_made_once(self):
        self.assertEqual([1, 1], [self.server.acted(*route) for route in (CHECKOUT, PAY)])
        self.assertEqual([1, 1], [self.server.count(*route) for route in (CHECKOUT, PAY)])
        self.assertEqual(1, len(self.server.orders_of(NAME)))

    def pay_and_sleep(self, cuts):
        sleep = Sleep("POST", "/pay", cuts)
        life = self.start(sleep)
        life.order_now()
        wait_until(life.may_pay, "the way to pay", tree=life.dump)
        sleep.process = life.process
        life.pay(METHOD)
        sleep.wait_until_asleep()
        self.assertEqual("sending", Journal(self.home).payment)
        sleep.wake()
        return life

    def test_the_answer_waits_in_the_socket(self):
        life = self.pay_and_sleep(cuts=False)
        life.wait_for_one(*PAID)
        wait_until(lambda: Journal(self.home).payment == "accepted", "the payment in the journal")
        self.assertFalse(life.may_pay())
        self.assert_made_once()

    def test_the_connection_is_gone(self):
        life = self.pay_and_sleep(cuts=True)
        # The order tells it.
        life.wait_for_one(*PAID)
        wait_until(lambda: Journal(self.home).payment == "accepted", "the payment in the journal")
        self.assertFalse(life.may_pay())
        self.assert_made_once()

    def test_the_order_goes_the_same_way(self):
        sleep = Sleep("POST", "/checkout", cuts=True)
        life = self.start(sleep)
        sleep.process = life.process
        life.control("push button", "Order for ").act("Press")
        sleep.wait_until_asleep()
        self.assertEqual("sending", Journal(self.home).order)
        sleep.wake()
        # Found by looking; and paid as any other.
        life.wait_for_page("Payment")
        wait_until(life.may_pay, "the way to pay", tree=life.dump)
        life.pay(METHOD)
        life.wait_for_one(*PAID)
        self.assert_made_once()


if __name__ == "__main__":
    sys.argv = sys.argv[:1]
    unittest.main(verbosity=2)
