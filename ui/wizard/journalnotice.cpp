// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/journalnotice.h"

#include "theme/words.h"
#include "widgets/banner.h"
#include "wizard/unknownnotice.h"

#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using widgets::Banner;

bool JournalNotice::isNeeded(const order::Purchase &purchase)
{
    return !purchase.unsettled().isEmpty() || !purchase.openOrders().isEmpty();
}

void JournalNotice::write(Banner &banner, const order::Purchase &purchase, const std::function<void(qint64)> &showOrder,
                          const std::function<void(const QString &)> &showOrders)
{
    const QList<store::KnownOrder> &orders = purchase.openOrders();
    if (!purchase.unsettled().isEmpty()) {
        writeUnknown(banner, purchase, showOrders);
    } else if (orders.size() == 1) {
        banner.show(Banner::Kind::Info, tr("Order %1 is not finished").arg(theme::orderNumber(orders.first().orderId)),
                    orders.first().names.join(u", "_s));
    } else if (!orders.isEmpty()) {
        banner.show(Banner::Kind::Info, tr("%n orders are not finished", nullptr, static_cast<int>(orders.size())),
                    tr("The newest: %1").arg(orders.first().names.join(u", "_s)));
    }
    addOrdersButton(banner, orders, showOrder);
}

/// One that needs the person first, then the oldest.
void JournalNotice::writeUnknown(Banner &banner, const order::Purchase &purchase,
                                 const std::function<void(const QString &)> &showOrders)
{
    const QList<store::OrderIntent> &unsettled = purchase.unsettled();
    const QList<order::UnknownOrder> &cases = purchase.reconciliation().cases();
    const auto asking = std::find_if(cases.begin(), cases.end(), [](const order::UnknownOrder &each) { return each.needsYou(); });
    const order::UnknownOrder *unknown = asking != cases.end() ? &*asking
        : !cases.isEmpty()                                     ? &cases.first()
                                                               : nullptr;
    if (unknown == nullptr) {
        // It is another account's, or the journal was read before the account was told.
        const store::OrderIntent &intent = unsettled.first();
        banner.show(Banner::Kind::Warn, tr("Outcome of an order unknown"),
                    tr("The order for %1, sent on %2 at %3, got no clear answer. Nothing is sent again, and these names "
                       "are locked. It is looked for when the account %4 is signed in.")
                        .arg(intent.names.join(u", "_s), theme::shortDate(intent.createdAt),
                             theme::time(intent.createdAt), intent.account),
                    u"unknown"_s);
        return;
    }
    UnknownNotice::write(banner, *unknown);
    QObject::connect(banner.addButton(UnknownNotice::ordersText(*unknown)), &QPushButton::clicked, &banner,
                     [showOrders, id = unknown->intent.id] { showOrders(id); });
}

/// One order is one click away; among several, one is chosen first.
void JournalNotice::addOrdersButton(Banner &banner, const QList<store::KnownOrder> &orders,
                                    const std::function<void(qint64)> &showOrder)
{
    if (orders.isEmpty())
        return;
    if (orders.size() == 1) {
        QObject::connect(banner.addButton(tr("Show order")), &QPushButton::clicked, &banner,
                         [showOrder, id = orders.first().orderId] { showOrder(id); });
        return;
    }
    QPushButton *button = banner.addButton(tr("Show order…"));
    auto *menu = new QMenu(button);
    constexpr int longestText = 80;
    for (const store::KnownOrder &order : orders) {
        // '&' would be a mnemonic: names have none.
        menu->addAction(u"%1 – %2"_s.arg(theme::orderNumber(order.orderId), order.names.join(u", "_s).left(longestText)),
                        &banner, [showOrder, id = order.orderId] { showOrder(id); });
    }
    button->setMenu(menu);
}

} // namespace cartouche::wizard
