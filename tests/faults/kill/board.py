# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The board between a test and killpoint.cpp, which is preloaded into the program: says at which write of its
database the program dies, and tells what it has written."""

import mmap
import os
import struct
import tempfile
from collections import namedtuple

HEAD = struct.Struct("=7I")    # armed, transaction, call, after, transactions, calls, count
ENTRY = struct.Struct("=8s4siqq")
FIRST_ENTRY = 32               # the entries begin at a multiple of eight
MOST_ENTRIES = 4096

Entry = namedtuple("Entry", "call file transaction offset size")


class Board:
    def __init__(self):
        self._file = tempfile.NamedTemporaryFile(prefix="cartouche-board.")
        os.truncate(self._file.name, FIRST_ENTRY + MOST_ENTRIES * ENTRY.size)
        self._map = mmap.mmap(self._file.fileno(), 0)

    def environment(self, library):
        # The library stands before the runtime of a sanitizer, which would refuse to start.
        options = [os.environ.get("ASAN_OPTIONS"), "verify_asan_link_order=0"]
        return {"LD_PRELOAD": str(library), "KILLPOINT_BOARD": self._file.name,
                "ASAN_OPTIONS": ":".join(option for option in options if option)}

    def arm(self, transaction=0, call=0, after=False):
        """From now on it counts, and the program dies in this transaction, at this call; both begin with 1, and
        0 only counts."""
        self.disarm()
        self._map[4:HEAD.size] = HEAD.pack(0, transaction, call, after, 0, 0, 0)[4:]
        self._map[:4] = struct.pack("=I", 1)

    def disarm(self):
        self._map[:4] = struct.pack("=I", 0)

    @property
    def transactions(self):
        """That were written to the end since it was armed."""
        return HEAD.unpack_from(self._map)[4]

    def entries(self):
        """Every call since it was armed."""
        count = HEAD.unpack_from(self._map)[6]
        for number in range(min(count, MOST_ENTRIES)):
            call, file, *numbers = ENTRY.unpack_from(self._map, FIRST_ENTRY + number * ENTRY.size)
            yield Entry(call.rstrip(b"\0").decode(), file.rstrip(b"\0").decode(), *numbers)

    def close(self):
        self._map.close()
        self._file.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
