#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets a program that was written for OVHcloud buy a name on a sandbox of its own.

    run.py [--tls] BIN PROGRAM…    BIN has cartouche-sandbox

The program finds in its environment SANDBOX_ENDPOINT (the API's URL), SANDBOX_KEY and SANDBOX_SECRET (an
application), and SANDBOX_PAGES (where the pages of the sandbox are). It signs in, buys exemple.fr and
waits until it is delivered; what it claims is then compared with what the sandbox has counted."""

import argparse
import json
import os
import ssl
import subprocess
import sys
import urllib.parse
import urllib.request
from pathlib import Path

SUPPORT = Path(__file__).resolve().parents[1] / "support"
CERTIFICATE = SUPPORT / "tlsserver.crt"
# Clients that know TLS only sign the URL without its port.
TLS_OPTIONS = ["--tls", CERTIFICATE, SUPPORT / "tlsserver.key", "--public-url", "https://127.0.0.1"]
TIMEOUT = 120

# How often each of these has to have had an effect.
WANTED = {
    ("POST", "/auth/credential"): 1,
    ("POST", "/order/cart"): 1,
    ("POST", "/order/cart/{cartId}/assign"): 1,
    ("POST", "/order/cart/{cartId}/domain"): 1,
    ("POST", "/order/cart/{cartId}/item/{itemId}/configuration"): 1,
    ("POST", "/order/cart/{cartId}/checkout"): 1,
    ("POST", "/me/order/{orderId}/pay"): 1,
}


def start(folder, tls):
    """The sandbox and what it says of itself when it is ready."""
    command = [folder / "cartouche-sandbox", "--speed", "20", "--exit-with-parent", *(TLS_OPTIONS if tls else ())]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    line = process.stdout.readline()
    if not line:
        process.stdin.close()
        sys.exit(f"{command[0]} has not started (exit code {process.wait(10)})")
    return process, json.loads(line)


def address(ready, tls):
    """Where the sandbox is reached."""
    port = urllib.parse.urlsplit(ready["endpoint"]).port
    return f"{'https' if tls else 'http'}://127.0.0.1:{port}"


def environment(ready, pages):
    """No key of the person who runs the tests gets into the program."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("OVH_")}
    return kept | {"SANDBOX_ENDPOINT": pages + "/1.0", "SANDBOX_PAGES": pages,
                   "SANDBOX_KEY": ready["applicationKey"], "SANDBOX_SECRET": ready["applicationSecret"],
                   "NODE_EXTRA_CA_CERTS": str(CERTIFICATE)}


def counted(pages):
    context = ssl.create_default_context(cafile=CERTIFICATE) if pages.startswith("https:") else None
    with urllib.request.urlopen(pages + "/control/requests", timeout=10, context=context) as answer:
        return {(each["method"], each["path"]): each["acted"] for each in json.load(answer)}


def complaints(acts):
    for call, times in WANTED.items():
        if acts.get(call) != times:
            yield f"{' '.join(call)} acted {acts.get(call, 0)} times, not {times}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tls", action="store_true")
    parser.add_argument("bin", type=Path)
    parser.add_argument("program", nargs=argparse.REMAINDER)
    given = parser.parse_args()
    process, ready = start(given.bin, given.tls)
    try:
        pages = address(ready, given.tls)
        try:
            code = subprocess.run(given.program, env=environment(ready, pages), timeout=TIMEOUT, check=False).returncode
        except FileNotFoundError as missing:
            sys.exit(f"{missing.filename} is not installed; tests/run installs it")
        wrong = list(complaints(counted(pages)))
    finally:
        process.stdin.close()
        process.terminate()
        process.wait(10)
    for each in wrong:
        print(each)
    sys.exit(code or len(wrong))


if __name__ == "__main__":
    main()
