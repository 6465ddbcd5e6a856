# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The board between a test and killpoint.cpp, which is preloaded into the program: says at which write of its
database the program dies, and tells what it has written."""

import mmap
import os
import struct
import tempfile

HEAD = struct.Struct("=IIII")    # armed, target, after, count
ENTRY = struct.Struct("=12s4sqq")
MOST_ENTRIES = 4096


class Board:
    def __init__(self):
        self._file = tempfile.NamedTemporaryFile(prefix="cartouche-board.")
        os.truncate(self._file.name, HEAD.size + MOST_ENTRIES * ENTRY.size)
        self._map = mmap.mmap(self._file.fileno(), 0)

    def environment(self, library):
        # The library stands before the runtime of a sanitizer, which would refuse to start.
        options = [os.environ.get("ASAN_OPTIONS"), "verify_asan_link_order=0"]
        return {"LD_PRELOAD": str(library), "KILLPOINT_BOARD": self._file.name,
                "ASAN_OPTIONS": ":".join(option for option in options if option)}

    def arm(self, target=0, after=False):
        """From now on it counts, and dies at this call (the first is 1); 0 only counts."""
        self._map[:HEAD.size] = HEAD.pack(0, target, after, 0)
        self._map[:HEAD.size] = HEAD.pack(1, target, after, 0)

    def disarm(self):
        self._map[:HEAD.size] = HEAD.pack(0, 0, 0, 0)

    @property
    def count(self):
        return HEAD.unpack_from(self._map)[3]

    def entries(self):
        """What was written since it was armed: ("pwrite", "wal", offset, size)."""
        for number in range(min(self.count, MOST_ENTRIES)):
            call, file, offset, size = ENTRY.unpack_from(self._map, HEAD.size + number * ENTRY.size)
            yield call.rstrip(b"\0").decode(), file.rstrip(b"\0").decode(), offset, size

    def close(self):
        self._map.close()
        self._file.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
