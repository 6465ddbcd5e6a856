# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program against a server that knows only what OVHcloud's public guides print: whatever else
the program would like to know is a 404 there, and must not stand in the way of a purchase."""

import sys
import unittest

from shopper import GuideServer, Shopper

sys.argv.pop()  # the program: shopper.py finds it by itself

CHECKOUT = ("POST", "/order/cart/{cartId}/checkout")
PAY_WITH_MEAN = ("POST", "/me/order/{orderId}/payWithRegisteredPaymentMean")


class OtherServer(unittest.TestCase):
    def go(self, *options):
        self.server = self.enterContext(GuideServer(*options))
        self.shopper = self.enterContext(Shopper(self.server))
        return self.shopper

    def buy(self):
        shopper = self.shopper
        shopper.search("exemple.fr")
        shopper.tick("exemple.fr")
        self.assertIn("4.99", shopper.row_of("exemple.fr").name)
        shopper.go_on("Offers")
        shopper.go_on("Details")
        # Nobody has told which account it is: nothing is made up.
        self.assertEqual("Owner contact, Data of this account", shopper.control("combo box", "Owner contact").name)
        shopper.consent("The owner is of legal age.")
        shopper.go_on("Review")
        shopper.wait_for_words("label", "8.99")
        shopper.order()
        shopper.wait_for_words("label", "184 467 440 exists and is not paid yet".replace(" 4", "\u00a04"))
        self.assertEqual([], shopper.nameless())

    def assert_asked(self, times, what):
        self.assertEqual(times, self.server.count(*what), what)

    def assert_nothing_in_vain(self):
        """What the guide has is asked once each, and what it has not is not asked again and again."""
        self.assert_asked(1, CHECKOUT)
        self.assert_asked(0, ("POST", "/me/order/184467440/pay"))
        self.assert_asked(1, ("POST", "/order/cart"))
        self.assert_asked(1, ("POST", "/order/cart/{cartId}/assign"))
        self.assert_asked(1, ("POST", "/order/cart/{cartId}/domain"))
        # The one declaration; the owner stays as OVHcloud filled it in.
        self.assert_asked(1, ("POST", "/order/cart/{cartId}/item/{itemId}/configuration"))
        self.assert_asked(0, ("DELETE", "/order/cart/{cartId}/item/{itemId}/configuration/{configurationId}"))
        self.assertLessEqual(self.server.count("GET", "/auth/time"), 2)
        self.assertLessEqual(self.server.count("GET", "/me"), 2)

    def test_an_order_is_placed_and_the_browser_offered_where_nothing_is_registered(self):
        shopper = self.go()
        self.buy()
        shopper.wait_for_words("label", "Not registered with your account, pay in the browser: SEPA direct debit.")
        self.assertEqual(["In the browser"], [row.name.partition(",")[0] for row in shopper.find_all("radio button")])
        shopper.wait_for("push button", "Open in browser").wait_for_state("enabled")
        # Nothing can be charged from here: the button only opens that page.
        self.assertIn("in the browser…", shopper.control("push button", "Pay 8.99").name)
        self.assert_nothing_in_vain()
        self.assert_asked(0, PAY_WITH_MEAN)

    def test_an_order_is_paid_once_with_an_older_payment_mean(self):
        shopper = self.go("--registered")
        self.buy()
        shopper.wait_for_words("label", "Card ···· 4242 (this order does not accept it)")
        shopper.pay("SEPA direct debit ···· 6606")
        shopper.wait_for_words("label", "is delivered.", seconds=90)
        self.assert_nothing_in_vain()
        self.assert_asked(1, PAY_WITH_MEAN)


if __name__ == "__main__":
    unittest.main(verbosity=2)
