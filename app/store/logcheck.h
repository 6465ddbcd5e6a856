// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

namespace cartouche::store {

/// SQLite reads its write-ahead log up to the first frame that does not add up, and takes what follows
/// for what a power cut has left of a transaction that was never answered. That loses answered ones
/// without a word when the log is damaged further ahead, so this looks behind that frame. Fails with code
/// "corrupt" when the head of the log is no head, or when a whole transaction and the beginning of a
/// further one lie behind the first bad frame: with synchronous=FULL the further one is only begun when
/// the one before is safe. Not found: damage to the last transaction, and a log that was cut short.
///
/// The log is read as it is, by its documented format (https://www.sqlite.org/fileformat2.html#walformat);
/// nobody may be writing it, so call it inside BEGIN IMMEDIATE. A log that is missing or empty is fine.
[[nodiscard]] base::Result<void> checkLog(const QString &logFile);

} // namespace cartouche::store
