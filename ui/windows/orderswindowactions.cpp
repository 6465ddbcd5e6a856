// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/orderswindow.h"

#include "order/aftercare.h"
#include "order/ledger.h"
#include "widgets/banner.h"
#include "widgets/errorwords.h"
#include "windows/journalsaver.h"
#include "windows/orderactions.h"
#include "windows/orderdetails.h"
#include "windows/orderfacts.h"
#include "windows/ordersproxy.h"

#include <QDir>
#include <QListView>
#include <QScrollBar>

// What can be done in the window of the orders.
namespace cartouche::windows {

using namespace Qt::StringLiterals;
using order::LedgerRow;

void OrdersWindow::connectActions()
{
    const auto rowOf = [this](const QString &key) { return m_ledger != nullptr ? m_ledger->find(key) : nullptr; };
    connect(m_details, &OrderDetails::orderPdfWanted, this, [this, rowOf](const QString &key) {
        if (const LedgerRow *row = rowOf(key))
            m_actions->openPaper(OrderActions::Paper::OrderPdf, row->orderId);
    });
    connect(m_details, &OrderDetails::billPdfWanted, this, [this, rowOf](const QString &key) {
        if (const LedgerRow *row = rowOf(key))
            m_actions->openPaper(OrderActions::Paper::BillPdf, row->orderId);
    });
    connect(m_details, &OrderDetails::withdrawalWanted, this, [this, rowOf](const QString &key) {
        if (const LedgerRow *row = rowOf(key))
            m_actions->withdraw(*row);
    });
    connect(m_actions, &OrderActions::saved, this, [this](const QString &file, qsizetype orders, qsizetype unread) {
        tellExport([this, file, orders, unread] {
            const QString path = QDir::toNativeSeparators(file);
            m_exported->show(unread == 0 ? widgets::Banner::Kind::Ok : widgets::Banner::Kind::Warn,
                             tr("Exported, %n paid orders", nullptr, static_cast<int>(orders)),
                             unread == 0 ? path
                                         : path + u'\n'
                                     + tr("%n orders are not read yet: they are marked in the file, and missing in its sums. "
                                          "They are being read while this window is open; then export again.",
                                          nullptr, static_cast<int>(unread)));
            m_exported->setDetails({});
        });
    });
    connect(m_actions, &OrderActions::failed, m_saver, &JournalSaver::failed);
    connect(m_actions, &OrderActions::paperFailed, this, [this](OrderActions::Paper paper, const base::Error &error) {
        tellExport([this, paper, error] {
            const bool isBill = paper == OrderActions::Paper::BillPdf;
            QString text = widgets::ErrorWords::describe(error).title;
            if (error.code == "no-bill")
                text = tr("OVHcloud has no bill for this order yet.");
            else if (error.code == "no-link")
                text = tr("OVHcloud told no address for it.");
            else if (error.code == "foreign-link")
                text = tr("Its address leads to “%1”, which is not OVHcloud’s. It was not opened.").arg(error.technical);
            m_exported->show(widgets::Banner::Kind::Warn, isBill ? tr("The bill could not be opened") : tr("The order could not be opened"), text);
            m_exported->setDetails(widgets::ErrorWords::describe(error).details);
        });
    });
    m_visible.setSingleShot(true);
    m_visible.setInterval(150);
    connect(&m_visible, &QTimer::timeout, this, &OrdersWindow::tellVisible);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, &m_visible, qOverload<>(&QTimer::start));
}

void OrdersWindow::setAftercare(order::Aftercare *aftercare)
{
    m_actions->setSources(m_ledger, aftercare);
    m_details->setAftercare(aftercare);
    if (aftercare != nullptr)
        aftercare->setWatched(isVisible());
}

void OrdersWindow::setRenewalPrice(const std::function<std::optional<base::Money>(const QString &)> &price)
{
    m_details->facts().setRenewalPrice(price);
}

void OrdersWindow::repair(qint64 taskId, const QString &name, qint64 orderId)
{
    QString account;
    const QList<LedgerRow> rows = m_ledger != nullptr ? m_ledger->rows() : QList<LedgerRow>();
    for (const LedgerRow &row : rows) {
        if (row.orderId == orderId)
            account = row.account;
    }
    m_actions->repair(taskId, name, orderId, account);
}

/// Orders on the screen of which only the number is known are read first.
void OrdersWindow::tellVisible()
{
    order::Aftercare *aftercare = m_actions->aftercare();
    if (aftercare == nullptr || !isVisible())
        return;
    QList<qint64> ids;
    const int bottom = m_list->viewport()->height();
    for (QModelIndex index = m_list->indexAt(QPoint(4, 1)); index.isValid() && m_list->visualRect(index).top() < bottom;
         index = index.siblingAtRow(index.row() + 1)) {
        if (const qint64 id = m_proxy->rowAt(index).orderId; id != 0)
            ids.append(id);
    }
    aftercare->history().setVisible(ids);
}

void OrdersWindow::takeStep(const QString &key)
{
    const LedgerRow *row = m_ledger != nullptr ? m_ledger->find(key) : nullptr;
    if (row == nullptr)
        return;
    switch (row->nextStep()) {
    case LedgerRow::Step::None: break;
    case LedgerRow::Step::LookNow: m_ledger->lookNow(*row); break;
    case LedgerRow::Step::ShowOrder: Q_EMIT orderWanted(row->orderId); break;
    case LedgerRow::Step::PointOut: m_details->pointOut(); break;
    case LedgerRow::Step::SearchAgain: Q_EMIT searchWanted(row->names); break;
    case LedgerRow::Step::Repair: m_actions->repair(row->failedTask, row->failedName, row->orderId, row->account); break;
    case LedgerRow::Step::Browse: m_actions->openPaper(OrderActions::Paper::OrderPage, row->orderId); break;
    case LedgerRow::Step::GoOn:
        if (row->key == "cart "_L1)
            Q_EMIT draftWanted();
        else
            Q_EMIT searchWanted(row->names);
        break;
    }
}

} // namespace cartouche::windows
