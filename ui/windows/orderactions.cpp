// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/orderactions.h"

#include "base/whendone.h"
#include "order/aftercare.h"
#include "order/ledger.h"
#include "order/spendingexport.h"
#include "widgets/savedialog.h"
#include "windows/repairdialog.h"
#include "windows/withdrawdialog.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QMenu>

#include <algorithm>

namespace cartouche::windows {

using namespace Qt::StringLiterals;
using order::LedgerRow;
using order::SpendingExport;
using State = LedgerRow::State;

OrderActions::OrderActions(QWidget *window) : QObject(window), m_window(window) {}

void OrderActions::setSources(order::Ledger *ledger, order::Aftercare *aftercare)
{
    if (aftercare != m_aftercare && m_repair)
        delete m_repair; // it points to what goes
    m_ledger = ledger;
    m_aftercare = aftercare;
}

order::Aftercare *OrderActions::aftercare() const
{
    return m_aftercare;
}

void OrderActions::repair(qint64 taskId, const QString &name, qint64 orderId, const QString &account)
{
    if (m_aftercare == nullptr || taskId == 0)
        return;
    if (!m_repair)
        m_repair = new RepairDialog(m_aftercare->repair(), m_aftercare->papers().tasksPage(), m_window);
    m_repair->present({taskId, name, orderId, account, m_aftercare->endpoint().baseUrl.toString()});
}

void OrderActions::openPaper(Paper paper, qint64 orderId)
{
    if (m_aftercare == nullptr || orderId == 0)
        return;
    if (paper == Paper::BillPdf)
        openBill(orderId);
    else
        openWhenTold(paper, m_aftercare->papers().addressOf(paper, orderId));
}

void OrderActions::openWhenTold(Paper paper, const QFuture<base::Result<QUrl>> &address)
{
    base::whenDone(address, this, [this, paper](const base::Result<QUrl> &url) {
        if (url)
            QDesktopServices::openUrl(*url);
        else
            Q_EMIT paperFailed(paper, url.error());
    });
}

/// Of several the person picks one: each is a paper of its own.
void OrderActions::openBill(qint64 orderId)
{
    base::whenDone(m_aftercare->papers().billsOf(orderId), this, [this, orderId](const base::Result<QStringList> &bills) {
        if (m_aftercare == nullptr)
            return;
        if (!bills || bills->size() < 2) {
            openWhenTold(Paper::BillPdf, m_aftercare->papers().addressOf(Paper::BillPdf, orderId));
            return;
        }
        auto *menu = new QMenu(m_window);
        menu->setObjectName(u"billsOfOrder"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        constexpr qsizetype most = 20;
        constexpr qsizetype longestId = 40;
        for (const QString &id : bills->last(std::min(most, bills->size()))) {
            QString shown = id.simplified().left(longestId);
            connect(menu->addAction(tr("Bill %1, in the browser…").arg(shown.replace(u'&', "&&"_L1))), &QAction::triggered, this,
                    [this, id] {
                        if (m_aftercare != nullptr)
                            openWhenTold(Paper::BillPdf, m_aftercare->papers().addressOfBill(id));
                    });
        }
        menu->popup(m_window->mapToGlobal(m_window->rect().center()));
    });
}

void OrderActions::withdraw(const LedgerRow &row)
{
    if (m_aftercare == nullptr || !isWithdrawable(row))
        return;
    auto *dialog = new WithdrawDialog(m_aftercare->withdrawal(), row, m_window);
    dialog->open();
}

bool OrderActions::isWithdrawable(const LedgerRow &row)
{
    return row.isPaid() && row.withdrawUntil.isValid() && row.withdrawUntil > QDateTime::currentDateTimeUtc();
}

void OrderActions::saveSpending()
{
    if (m_ledger == nullptr)
        return;
    QFileDialog *dialog = widgets::saveDialog(m_window, tr("Export what was spent"),
                                              {{tr("Table for spreadsheets"), u"csv"_s}}, u"cartouche-spending"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &OrderActions::save);
    dialog->open();
}

void OrderActions::save(const QString &file)
{
    // The account may have been left while the dialog was open.
    if (m_ledger == nullptr)
        return;
    const auto orders = SpendingExport::paidOf(m_ledger->rows(), m_aftercare != nullptr ? &m_aftercare->history() : nullptr);
    base::whenDone(SpendingExport::save(orders, file), this, [this, file](const base::Result<SpendingExport::Saved> &made) {
        if (made)
            Q_EMIT saved(file, made->orders, made->unread);
        else
            Q_EMIT failed(file, made.error());
    });
}

} // namespace cartouche::windows
