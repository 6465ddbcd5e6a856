// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/journal.h"

// What the journal's functions have in common.
namespace cartouche::store {

/// The start of the day in which a moment lies, by this computer's clock; UTC.
[[nodiscard]] QDateTime midnightBefore(const QDateTime &moment);

/// What an event tells of an amount, and of an answer.
[[nodiscard]] QJsonObject describe(const base::Money &total);
[[nodiscard]] QJsonObject describe(const QString &queryId, const QString &errorLine);

[[nodiscard]] base::Error wrongState(const QString &intentId, const QString &state);

/// The answer of a function that did not even ask the disk.
template <typename T>
[[nodiscard]] QFuture<base::Result<T>> refused(QByteArray code, const QString &technical)
{
    return QtFuture::makeReadyFuture(base::Result<T>(base::failure(base::invalid(std::move(code), technical))));
}

} // namespace cartouche::store
