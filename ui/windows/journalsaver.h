// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "order/ledgerrow.h"
#include "store/journalexport.h"

#include <QJsonArray>
#include <QObject>
#include <QPointer>

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

Q_SIGNALS:
    void saved(const QString &file, qsizetype events);
    void failed(const QString &file, const cartouche::base::Error &error);

private:
    void askForFile(const QString &name, const store::ExportScope &scope, const QJsonArray &facts);
    void save(const QString &file, const store::ExportScope &scope, const QJsonArray &facts);
    /// What OVHcloud told of an order in this run, as an event of the journal.
    [[nodiscard]] QJsonArray factsOf(const order::LedgerRow &row) const;

    QWidget *m_window;
    QPointer<order::Ledger> m_ledger;
};

} // namespace cartouche::windows
