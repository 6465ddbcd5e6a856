// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace cartouche::sandbox {

/// Ends the event loop on SIGTERM and SIGINT (where there are signals).
void quitOnSignals();

/// Ends the event loop when standard input is closed, that is, when the parent process is gone.
void quitWithParent();

} // namespace cartouche::sandbox
