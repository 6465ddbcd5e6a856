# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A server on this computer that knows of OVHcloud's order API what the public guides print, and
nothing else: every route that they do not show is a 404 of OVHcloud's shape. It checks no signature.

    guideserver.py [--registered]

With --registered the account has a card among its payment methods and a bank account among its older
payment means, as the guide takes for granted. The first line on standard output tells the address:
{"endpoint": "http://127.0.0.1:1234/1.0"}. GET /requests lists what was asked, and how often. It ends
when its standard input is closed."""

import argparse
import collections
import json
import re
import sys
import threading
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import guidepayloads

ORDER = 184467440
NOTES = re.compile(r"//.*$", re.MULTILINE)

VOID = object()  # a route without a result, told as `null`
EMPTY = object()  # the same, told as no byte at all


def printed(text):
    """What stands in the guide, as JSON: without its notes."""
    return json.loads(NOTES.sub("", text))


def priced(path):
    """The summary of the guide as another route tells it; the guide prints it once for all of them."""
    answer = printed(guidepayloads.SUMMARY)
    if path != "summary":
        # "The list of contracts is filled when the cart is validated or the order made."
        answer["contracts"] = [{"name": "Conditions", "url": "https://www.ovhcloud.com/contrat.pdf",
                                "content": "Le contrat."}]
    if path == "order":
        answer["orderId"] = ORDER
        answer["url"] = f"https://www.ovh.com/cgi-bin/order/displayOrder.cgi?orderId={ORDER}&orderPassword=x"
    return answer


class Shop:
    """What the server remembers: the state of its only order, and the configuration that it filled in."""

    def __init__(self, registered):
        self.counts = collections.Counter()
        self.lock = threading.Lock()
        self.steps = []
        self.registered = registered
        self.prefilled = 68544099

    def status(self):
        if not self.steps:
            return printed(guidepayloads.STATUS)
        return self.steps.pop(0) if len(self.steps) > 1 else self.steps[0]

    def pay(self):
        self.steps = ["checking", "delivering", "delivered"]
        assert set(self.steps) <= set(guidepayloads.STATUSES)
        return EMPTY

    def order(self):
        return priced("order")

    def routes(self):
        configuration = printed(guidepayloads.CONFIGURATION)
        shown = {
            "POST /order/cart": lambda: printed(guidepayloads.CART),
            "GET /order/cart/{cartId}": lambda: printed(guidepayloads.CART),
            "POST /order/cart/{cartId}/assign": lambda: VOID,
            "GET /order/cart/{cartId}/domain": lambda: printed(guidepayloads.OFFERS),
            "POST /order/cart/{cartId}/domain": lambda: printed(guidepayloads.ITEM),
            "GET /order/cart/{cartId}/summary": lambda: priced("summary"),
            "GET /order/cart/{cartId}/item/{itemId}": lambda: printed(guidepayloads.ITEM),
            "DELETE /order/cart/{cartId}/item/{itemId}": lambda: VOID,
            "GET /order/cart/{cartId}/item/{itemId}/requiredConfiguration":
                lambda: printed(guidepayloads.REQUIRED),
            "GET /order/cart/{cartId}/item/{itemId}/configuration":
                lambda: printed(guidepayloads.ITEM)["configurations"],
            "POST /order/cart/{cartId}/item/{itemId}/configuration": lambda: configuration,
            "GET /order/cart/{cartId}/item/{itemId}/configuration/{configurationId}":
                lambda: {**configuration, "id": self.prefilled},
            "DELETE /order/cart/{cartId}/item/{itemId}/configuration/{configurationId}": lambda: EMPTY,
            "GET /order/cart/{cartId}/checkout": lambda: priced("dry run"),
            "POST /order/cart/{cartId}/checkout": self.order,
            "GET /me/order/{orderId}/availableRegisteredPaymentMean": lambda: printed(guidepayloads.MEANS),
            "POST /me/order/{orderId}/payWithRegisteredPaymentMean": self.pay,
            "GET /me/order/{orderId}/status": self.status,
        }
        if self.registered:
            shown |= {
                "GET /me/paymentMean/bankAccount": lambda: [5],
                "GET /me/paymentMean/bankAccount/{id}": lambda: {
                    "id": 5, "state": "valid", "defaultPaymentMean": False, "iban": "FR76XXXXXXXXXXXXXXX6606",
                    "description": ""},
                "GET /me/payment/method": lambda: [77],
                "GET /me/payment/method/{paymentMethodId}": lambda: {
                    "paymentMethodId": 77, "paymentType": "CREDIT_CARD", "paymentSubType": "VISA",
                    "label": "XXXXXXXXXXXX4242", "status": "VALID", "default": True, "description": ""},
            }
        return shown


def handler(shop):
    patterns = [(re.compile("^" + re.sub(r"\{\w+\}", "[^/]+", route) + "$"), route, answer)
                for route, answer in shop.routes().items()]

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do(self):
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            path = self.path.partition("?")[0]
            if path == "/requests":
                with shop.lock:
                    self.tell(200, [{"method": method, "path": route, "count": count}
                                    for (method, route), count in sorted(shop.counts.items())])
                return
            asked = f"{self.command} {path.removeprefix('/1.0')}"
            route, answer = next(((route, answer) for pattern, route, answer in patterns if pattern.match(asked)),
                                 (asked, None))
            with shop.lock:
                shop.counts[tuple(route.split(" ", 1))] += 1
                told = answer() if answer else None
            print(asked, "" if answer else "is in no guide", file=sys.stderr, flush=True)
            if answer:
                self.tell(200, told)
            else:
                self.tell(404, {"class": "Client::NotFound", "message": "Got an invalid (or empty) URL"})

        do_GET = do_POST = do_PUT = do_DELETE = do

        def tell(self, status, answer):
            text = b"" if answer is EMPTY else json.dumps(None if answer is VOID else answer).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json; charset=utf-8")
            self.send_header("Content-Length", str(len(text)))
            self.send_header("X-Ovh-QueryID", f"EU.ext-3.{uuid.uuid4()}")
            self.end_headers()
            self.wfile.write(text)

        def log_message(self, *_):
            pass

    return Handler


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--registered", action="store_true", help="the account has ways to pay")
    options = parser.parse_args()
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler(Shop(options.registered)))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(json.dumps({"endpoint": f"http://127.0.0.1:{server.server_port}/1.0"}), flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
