// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace cartouche {

/// From now on no core of this process is written, whatever ends it: its memory holds keys and transfer
/// codes. On Linux that also keeps other programs of the same user out of it.
void forbidCoreDumps();

} // namespace cartouche
