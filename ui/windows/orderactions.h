// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/result.h"
#include "order/ledgerrow.h"
#include "order/orderpapers.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QUrl>

class QWidget;

namespace cartouche::order {
class Aftercare;
class Ledger;
}

namespace cartouche::windows {

class RepairDialog;

/// What a person can do about an order beyond its one next step: mend a registry task, open its papers, withdraw
/// from it, and take what was spent along as a file.
class OrderActions : public QObject
{
    Q_OBJECT
public:
    using Paper = order::OrderPapers::Paper;

    /// @param window that the dialogs belong to
    explicit OrderActions(QWidget *window);

    /// Null: nothing can be done. Both may go first.
    void setSources(order::Ledger *ledger, order::Aftercare *aftercare);
    [[nodiscard]] order::Aftercare *aftercare() const;
    /// Also from elsewhere in the program. @param name ASCII form
    void repair(qint64 taskId, const QString &name, qint64 orderId, const QString &account);
    void openPaper(Paper paper, qint64 orderId);
    void withdraw(const order::LedgerRow &row);
    void saveSpending();
    [[nodiscard]] static bool isWithdrawable(const order::LedgerRow &row);

Q_SIGNALS:
    /// @param unread orders of the account that are not read yet, and are marked as missing in the file
    void saved(const QString &file, qsizetype orders, qsizetype unread);
    void failed(const QString &file, const cartouche::base::Error &error);
    /// A paper could not be opened.
    void paperFailed(cartouche::order::OrderPapers::Paper paper, const cartouche::base::Error &error);

private:
    void openBill(qint64 orderId);
    void openWhenTold(Paper paper, const QFuture<base::Result<QUrl>> &address);
    void save(const QString &file);

    QWidget *m_window;
    QPointer<order::Ledger> m_ledger;
    QPointer<order::Aftercare> m_aftercare;
    QPointer<RepairDialog> m_repair;
};

} // namespace cartouche::windows
