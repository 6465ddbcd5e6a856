// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>

namespace cartouche::test {

class SandboxProcess;

/// Everything that a client of the API and control can read in a sandbox, by where it stands, without
/// the address that the sandbox has this time.
/// @param clockOffset how many seconds the sandbox's clock is ahead
[[nodiscard]] QMap<QString, QByteArray> everything(const SandboxProcess &sandbox, qint64 clockOffset = 0);

} // namespace cartouche::test
