// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/ledgerrow.h"

#include <QJsonArray>
#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace cartouche::order {
class Ledger;
}

namespace cartouche::windows {

/// Writes the journal, or what it has about one order, to a file of the person's choice: as JSON, or as a
/// readable text when the file ends in .txt.
class JournalSaver : public QObject
{
    Q_OBJECT
public:
    /// @param window that the dialogs belong to
    explicit JournalSaver(QWidget *window);

    void setLedger(order::Ledger *ledger);
    void saveAll();
    void saveOne(const order::LedgerRow &row);

private:
    using Read = std::function<QFuture<base::Result<QJsonArray>>()>;

    void askForFile(const QString &name, const Read &read);
    void write(const QString &file, const QJsonArray &events);
    void complain(const QString &reason);

    QWidget *m_window;
    QPointer<order::Ledger> m_ledger;
};

} // namespace cartouche::windows
