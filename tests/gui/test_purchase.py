# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program against the sandbox, used through the accessibility tree alone."""

import sys
import unittest

from atspi_driver import SPACE, TAB, press
from shopper import Sandbox, Shopper

sys.argv.pop()  # the program: shopper.py finds it by itself

FIRST_PAGE = {
    "en": [("text", "Names to search"), ("push button", "Ask OVHcloud now"), ("push button", "Next"),
           ("push button", "Cancel"), ("push button", "Settings…"),
           ("panel", "Steps of the order"), ("push button", "Search, step 1 of 5, current"),
           ("push button", "Offers, step 2 of 5, to do"), ("push button", "Details, step 3 of 5, to do"),
           ("push button", "Review, step 4 of 5, to do"), ("push button", "Payment, step 5 of 5, to do"),
           ("check box", "Français"), ("check box", "English")],
    "fr": [("text", "Noms à rechercher"), ("push button", "Suivant"), ("push button", "Annuler"),
           ("push button", "Paramètres…"), ("panel", "Étapes de la commande"),
           ("push button", "Recherche, étape 1 sur 5, actuelle"), ("push button", "Offres, étape 2 sur 5, à faire"),
           ("check box", "Français"), ("check box", "English")],
}
WITH_RESULTS = {
    "en": [("table", "Results"), ("check box", "Only available"), ("check box", "No papers needed"),
           ("slider", "Total over 5 years"), ("push button", "Import list…"), ("push button", "Ask again"),
           ("push button", "Empty the field"), ("table column header", "Selected"), ("table column header", "Name"),
           ("table column header", "First year"), ("table column header", "Renewal")],
    "fr": [("table", "Résultats"), ("check box", "Disponibles seulement"), ("push button", "Redemander")],
}


class AgainstTheSandbox(unittest.TestCase):
    environment = {}

    def setUp(self):
        self.server = self.enterContext(Sandbox())
        self.shopper = self.enterContext(Shopper(self.server, environment=self.environment))

    def see(self, controls):
        for role, name in controls:
            with self.subTest(role=role, name=name):
                self.assertIn("enabled" if "to do" not in name and "à faire" not in name else "focusable",
                              self.shopper.wait_for(role, name).states)
        self.assertEqual([], self.shopper.nameless())


class FirstPage(AgainstTheSandbox):
    def test_every_control_has_its_role_and_name(self):
        self.shopper.control("push button", "Account sb12345-ovh")
        self.see(FIRST_PAGE["en"])
        self.shopper.search("exemple.fr")
        self.shopper.row_of("exemple.fr")
        self.see(FIRST_PAGE["en"] + WITH_RESULTS["en"])
        self.shopper.wait_for("check box", "English").wait_for_state("checked")

    def test_the_language_button_renames_every_control(self):
        self.shopper.search("exemple.fr")
        self.shopper.row_of("exemple.fr")
        self.shopper.wait_for("check box", "Français").act("Toggle").wait_for_state("checked")
        self.shopper.control("push button", "Compte sb12345-ovh")
        self.see(FIRST_PAGE["fr"] + WITH_RESULTS["fr"])
        self.assertEqual("exemple.fr", self.shopper.wait_for("text", "Noms à rechercher").text)

    def test_a_row_is_ticked_in_every_way(self):
        self.shopper.search("exemple.fr")
        cell = self.shopper.row_of("exemple.fr")
        ways = {
            "action of the cell": lambda: cell.act("Toggle"),
            "selection of the table": lambda: self.shopper.wait_for("table", "Results").select_row(
                0, "selected" not in cell.states),
            "space bar": self.press_space_in_the_table,
        }
        for way, tick in ways.items():
            with self.subTest(way):
                tick()
                cell.wait_for_state("checked").wait_for_state("selected")
                self.shopper.control("push button", "1 selected")
                tick()
                cell.wait_for_state("checked", present=False)
                self.shopper.control("push button", "0 selected")

    def press_space_in_the_table(self):
        if not any("focused" in node.states for node in self.shopper.find_all("table cell")):
            self.shopper.wait_for("slider", "Total over 5 years").focus()
            press(TAB)
            self.shopper.row_of("exemple.fr")
        press(SPACE)

    def test_the_settings_have_names_too(self):
        self.shopper.wait_for("push button", "Settings…").act("Press")
        dialog = self.shopper.wait_for("dialog", "Settings – Cartouche")
        self.assertEqual([], self.shopper.nameless())
        dialog.wait_for("push button", "Close").act("Press")
        self.shopper.wait_until_gone("dialog", "Settings – Cartouche")


class FirstPageInFrench(AgainstTheSandbox):
    environment = {"LC_ALL": "fr_FR.UTF-8", "LANGUAGE": "fr"}

    def test_a_french_desktop_gets_french_names(self):
        self.shopper.control("push button", "Compte sb12345-ovh")
        self.see(FIRST_PAGE["fr"])


class Purchase(AgainstTheSandbox):
    def test_a_name_is_bought_without_screen_and_mouse(self):
        shopper = self.shopper
        shopper.search("exemple.fr")
        shopper.tick("exemple.fr")
        shopper.go_on("Offers")

        duration = shopper.choose_next("Duration of exemple.fr")
        self.assertTrue(duration.startswith("Duration of exemple.fr, 2 year"), duration)
        self.assertEqual([], shopper.nameless())
        shopper.go_on("Details")

        self.assertTrue(shopper.control("combo box", "Owner contact, Data of this account (sb12345-ovh)"))
        owner = shopper.choose_next("Owner contact")
        self.assertIn("Camille Martin", owner)
        self.assertEqual([], shopper.nameless())
        shopper.consent("The owner is of legal age.")
        shopper.go_on("Review")

        order = shopper.control("push button", "Order for ")
        self.assertNotIn("enabled", order.states)
        self.assertEqual([], shopper.nameless())
        shopper.order()

        shopper.wait_for_words("label", "exists and is not paid yet")
        self.assertEqual([], shopper.nameless())
        self.assertEqual(1, self.server.count("POST", "/order/cart/{cartId}/checkout"))
        self.assertEqual(0, self.server.count("POST", "/me/order/{orderId}/pay"))
        shopper.pay("Card ···· 4242")

        shopper.wait_for_words("label", "is delivered: every name is in your account.", seconds=90)
        shopper.wait_for("label", "Delivered, in your account")
        self.assertEqual([], shopper.nameless())
        self.assertEqual(1, self.server.count("POST", "/order/cart/{cartId}/checkout"))
        self.assertEqual(1, self.server.count("POST", "/me/order/{orderId}/pay"))
        self.assertEqual(0, self.server.count("POST", "/me/order/{orderId}/payWithRegisteredPaymentMean"))

    def test_a_dictated_transfer_code_counts(self):
        shopper = self.shopper
        shopper.search("transfert-exemple.com")
        shopper.tick("transfert-exemple.com")
        shopper.go_on("Offers")
        shopper.wait_for("password text", "Transfer code of transfert-exemple.com").set_text("Kq7-dictated")
        shopper.go_on("Details")


if __name__ == "__main__":
    unittest.main(verbosity=2)
