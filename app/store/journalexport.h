// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QFuture>
#include <QJsonArray>
#include <QString>

namespace cartouche::store {

class Journal;

/// One order, by its number or by one of its intents, with everything that belongs to it. Neither: all.
struct ExportScope
{
    QString endpoint;
    QString intentId;
    qint64 orderId = 0;
};

/// The journal as a file that a person gives to support: events of all orders, or of one of them. English,
/// whatever the language of the program. Secrets and links of orders are left out (see secrets.h).
class JournalExport
{
public:
    enum class Form { Json, Text };

    /// @param events as Journal::exportEvents() hands them out
    /// @param at when it was exported
    JournalExport(const QJsonArray &events, const QDateTime &at, const ExportScope &scope = {});

    [[nodiscard]] qsizetype count() const { return m_events.size(); }
    /// {"format", …, "eventCount", "events": […]}, in ASCII: nothing in it can change how it is displayed.
    [[nodiscard]] QByteArray json() const;
    /// One block an order, in the order of time; one line a text, with everything that could forge a line
    /// or turn its direction written as "\u{202e}".
    [[nodiscard]] QByteArray text() const;
    /// Writes the file as a whole or not at all, for its owner only. Fails with Kind::Storage and code
    /// "cannot-open", or "full" when the disk did not take it. Waits for the disk: not for the GUI's thread.
    [[nodiscard]] base::Result<void> write(const QString &file, Form form) const;

    /// Reads the journal and writes the file, both on other threads; the answer is the number of events.
    /// @param facts what is known beside the journal, as events of the same shape: they come last
    [[nodiscard]] static QFuture<base::Result<qsizetype>> save(Journal &journal, const QString &file, Form form,
                                                               const ExportScope &scope = {},
                                                               const base::Clock &clock = base::Clock::system(),
                                                               const QJsonArray &facts = {});

private:
    QJsonArray m_events;
    QDateTime m_at;
};

} // namespace cartouche::store
