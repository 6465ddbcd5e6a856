// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/history.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace cartouche::windows {

/// Lines of the journal in words.
class EventWords
{
    Q_DECLARE_TR_FUNCTIONS(cartouche::windows::EventWords)
public:
    /// What happened, from the journal's events, oldest first. A long story keeps its begin and its end.
    [[nodiscard]] static QList<widgets::HistoryEntry> history(const QJsonArray &events);
    /// The same as it stands in the journal, with times and query numbers: for "Details".
    [[nodiscard]] static QString details(const QJsonArray &events);
    /// OVHcloud's order status in words.
    [[nodiscard]] static QString status(const QString &status);

private:
    [[nodiscard]] static QList<widgets::HistoryEntry> entriesOf(const QJsonObject &event);
    [[nodiscard]] static widgets::HistoryEntry ofClick(const QString &kind, const QJsonObject &detail);
    [[nodiscard]] static widgets::HistoryEntry ofAftercare(const QString &kind, const QJsonObject &detail);
    [[nodiscard]] static widgets::HistoryEntry ofPayment(const QString &kind, const QJsonObject &detail);
    [[nodiscard]] static widgets::HistoryEntry seen(const QJsonObject &detail);
    [[nodiscard]] static QList<widgets::HistoryEntry> look(const QJsonObject &detail);
    [[nodiscard]] static QString lost(const QString &errorLine);
    [[nodiscard]] static QString money(const QJsonObject &detail);
    [[nodiscard]] static QString timeOf(const QDateTime &moment);
    [[nodiscard]] static QString lineOf(const QJsonObject &event);
};

} // namespace cartouche::windows
