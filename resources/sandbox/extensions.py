#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes extensions.txt, the extensions that the sandbox sells.

The names are those of the internet's root and of well-known second levels. Prices, promotions and
limits are made up, of the kind such extensions have: nothing here is a quotation. The same script
always makes the same file.

    extensions.py           writes extensions.txt beside this script
    extensions.py --check   says whether that file is what this script makes
"""

import argparse
import pathlib
import random
import sys

from extensionnames import (BEYOND_LATIN, CITIES, COUNTRIES, INTERNATIONAL, NEW, OWNERS, SECOND_LEVELS, SHOP,
                            THEMES, TRADES, WANTED)

HEADER = """# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Made by extensions.py: do not edit. The most wanted first, one a line, in these columns:
#   name      without dot, in ASCII
#   create renew transfer restore trade    net euro cents for one year (restore, trade: once)
#   discount from until    promotion on the first year, its first and last day counted from the day
#                          the sandbox opens; "-" for no end, and three times for no promotion
#   years     shortest and longest registration
#   label     shortest and longest label
#   scripts   what a label may hold beyond a-z, 0-9 and the hyphen; "-" for nothing
#   flags     p: premium names, d: DNSSEC, r: a transfer adds a year, n: new, v: price dropped lately
#   owners    who may own a name
#   themes, places    categories; "-" for none
"""

ENDS = (99, 99, 99, 49, 0)  # of a price, the first ones being the usual ones


class Maker:
    def __init__(self):
        self.random = random.Random(20260101)
        self.lines = {}

    def price(self, low, high):
        """Euro cents, between two prices in euros."""
        return self.random.randint(low, high - 1) * 100 + self.random.choice(ENDS)

    def promotion(self, create):
        """Mostly none; some run, a few are over or still to come."""
        kind = self.random.random()
        if kind > 0.24 or create < 600:
            return "- - -"
        discount = create * self.random.choice((10, 20, 25, 30, 50, 60, 75)) // 100 // 50 * 50
        if kind < 0.04:
            first = -self.random.randint(60, 90)
            return f"{discount} {first} {first + self.random.randint(20, 50)}"
        if kind < 0.08:
            first = self.random.randint(3, 40)
            return f"{discount} {first} {first + self.random.randint(14, 60)}"
        first = -self.random.randint(5, 80)
        return f"{discount} {first} {self.random.choice(('-', self.random.randint(20, 300)))}"

    def add(self, name, create, *, renew=None, transfer=None, promotion=None, years="1-10", label="2-63",
            scripts="latin", flags=None, themes="-", places="-"):
        if name in self.lines:
            sys.exit(f"{name} is there twice")
        if renew is None:
            renew = create + self.random.choice((0, 0, 100, 200, 300)) + create // 1000 * 50
        if transfer is None:
            transfer = create
        restore = self.price(45, 90) if create < 10000 else create * 2
        if promotion is None:
            promotion = self.promotion(create)
        if flags is None:
            flags = "pdr" + ("v" if self.random.random() < 0.03 else "")
        if name in NEW:
            flags = flags.rstrip("v") + "n"
        self.lines[name] = (f"{name} {create} {renew} {transfer} {restore} {TRADES.get(name, 0)} {promotion} {years}"
                            f" {label} {scripts} {flags or '-'} {OWNERS.get(name, 'anybody')} {themes} {places}")

    def shop_window(self):
        """The ones everybody looks for, with prices that stay as they are."""
        for line in SHOP.strip().splitlines():
            (name, create, renew, transfer, discount, years, label, scripts, flags, themes, places) = line.split()
            promotion = "- - -" if discount == "0" else f"{discount} -30 365"
            self.add(name, int(create), renew=int(renew), transfer=int(transfer), promotion=promotion,
                     years=years, label=label, scripts=scripts, flags=flags, themes=themes, places=places)

    def generic(self):
        themes = {}
        for theme, (_, _, names) in THEMES.items():
            for name in names.split():
                themes.setdefault(name, []).append(theme)
        for name, its_themes in themes.items():
            if name not in self.lines:
                low, high, _ = THEMES[its_themes[0]]
                scripts = self.random.choice(("latin", "latin", "latin", "-"))
                self.add(name, self.price(low, high), scripts=BEYOND_LATIN.get(name, scripts),
                         themes=",".join(its_themes), label=self.random.choice(("1-63", "2-63", "3-63")))
        for place, (low, high, names) in CITIES.items():
            for name in names.split():
                if name not in self.lines:
                    self.add(name, self.price(low, high), themes="city", places=place, label="3-63")
        for name, scripts in INTERNATIONAL.items():
            self.add(name, self.price(8, 30), scripts=scripts, themes="international", label="1-63")

    def countries(self):
        for place, (low, high, names) in COUNTRIES.items():
            for name in names.split():
                name, _, years = name.partition(":")
                if name in self.lines:
                    continue
                longest = self.random.choice((1, 1, 5, 10, 10))
                self.add(name, self.price(low, high), years=years or f"1-{longest}",
                         scripts=BEYOND_LATIN.get(name, self.random.choice(("-", "latin"))),
                         flags=self.random.choice(("d", "dr", "dr", "", "r")), places=place,
                         label=self.random.choice(("1-63", "2-63", "3-63")))
        for country, (place, low, high, names) in SECOND_LEVELS.items():
            price, years = self.price(low, high), self.random.choice(("1-1", "1-5", "1-10"))
            for name in names.split():
                full = f"{name}.{country}"
                if full not in self.lines:
                    self.add(full, price, years=years, scripts=BEYOND_LATIN.get(country, "-"),
                             flags=self.random.choice(("d", "dr")), places=place, label="2-63")

    def text(self):
        self.shop_window()
        self.generic()
        self.countries()
        first = [line.split()[0] for line in SHOP.strip().splitlines()] + WANTED.split()
        rest = [name for name in self.lines if name not in first]
        self.random.shuffle(rest)
        return HEADER + "".join(self.lines[name] + "\n" for name in first + rest)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="writes nothing, and fails on a difference")
    target = pathlib.Path(__file__).with_name("extensions.txt")
    text = Maker().text()
    if not parser.parse_args().check:
        target.write_text(text, encoding="ascii")
    elif target.read_text(encoding="ascii") != text:
        sys.exit(f"{target.name} is not what {pathlib.Path(__file__).name} makes")


if __name__ == "__main__":
    main()
