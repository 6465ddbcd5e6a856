# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands between the program and its server, hands every byte on, and tells of every call twice: when it has
arrived and the server has not heard of it, and when the server has answered and the program has not."""

import re
import socket
import threading

ARRIVED, ACTED = "arrived", "acted"


class Cut(Exception):
    """Raised by whoever watches: the connection ends here, and nothing is handed on."""


def template(target):
    """The route of a request's target: "/order/cart/{id}/checkout"."""
    path = re.sub(r"^/1\.0", "", target.split("?")[0])
    # Ids have a digit in them; words of routes have none.
    return re.sub(r"/[^/]*\d[^/]*", "/{id}", path)


def read_message(stream):
    """One request or answer, head and body; None at the end."""
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        line = stream.readline(65536)
        if not line:
            return None
        head += line
    length = re.search(rb"(?im)^content-length:\s*(\d+)", head)
    if length:
        return head + stream.read(int(length[1]))
    if not re.search(rb"(?im)^transfer-encoding:\s*chunked", head):
        return head
    while True:
        size = stream.readline()
        head += size
        chunk = stream.read(int(size, 16) + 2)
        head += chunk
        if int(size, 16) == 0:
            return head


class CallProxy:
    """`watch` is called in threads of the proxy: watch(moment, method, route)."""

    def __init__(self, server, watch=None):
        self.keys = server.keys
        address = server.endpoint.removeprefix("http://").split("/")[0].split(":")
        self._server = (address[0], int(address[1]))
        self.watch = watch
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.endpoint = f"http://127.0.0.1:{self._listener.getsockname()[1]}/1.0"
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self):
        # Not close() alone: the thread sleeps in accept().
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def _accept(self):
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client):
        try:
            with client, client.makefile("rb") as requests:
                while request := read_message(requests):
                    method, target, _ = request.split(b"\r\n", 1)[0].decode().split(" ")
                    route = template(target)
                    self._tell(ARRIVED, method, route)
                    with socket.create_connection(self._server) as server, server.makefile("rb") as answers:
                        server.sendall(request)
                        answer = read_message(answers)
                    self._tell(ACTED, method, route)
                    if answer is None:
                        return
                    client.sendall(answer)
        except (OSError, Cut):
            pass  # the program has died, or somebody wanted it so

    def _tell(self, moment, method, route):
        if self.watch and route != "/auth/time":
            self.watch(moment, method, route)
