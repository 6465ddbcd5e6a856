// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/orderpapers.h"

#include "api/aftercareroutes.h"
#include "api/orderroutes.h"
#include "base/whendone.h"

namespace cartouche::order {

using namespace Qt::StringLiterals;
using base::failure;
using base::Result;

OrderPapers::OrderPapers(api::Client &client, QObject *parent) : QObject(parent), m_client(client) {}

api::Reply<QUrl> OrderPapers::addressOf(Paper paper, qint64 orderId)
{
    if (paper != Paper::BillPdf) {
        return base::continued<QUrl>(api::readOrder(m_client, orderId), this,
                                     [this, paper](const Result<api::Order> &order) -> Result<QUrl> {
                                         if (!order)
                                             return failure(order.error());
                                         return checked(paper == Paper::OrderPdf ? order->pdfUrl : order->url);
                                     });
    }
    return base::continued<QUrl>(api::listBills(m_client, orderId), this,
                                 [this](const Result<QStringList> &bills) -> api::Reply<QUrl> {
                                     if (!bills)
                                         return QtFuture::makeReadyFuture(Result<QUrl>(failure(bills.error())));
                                     if (bills->isEmpty())
                                         return QtFuture::makeReadyFuture(Result<QUrl>(failure(base::invalid("no-bill"_ba))));
                                     return addressOfBill(bills->last());
                                 });
}

api::Reply<QStringList> OrderPapers::billsOf(qint64 orderId)
{
    return api::listBills(m_client, orderId);
}

api::Reply<QUrl> OrderPapers::addressOfBill(const QString &billId)
{
    return base::continued<QUrl>(api::readBill(m_client, billId), this, [this](const Result<api::Bill> &bill) -> Result<QUrl> {
        if (!bill)
            return failure(bill.error());
        return checked(bill->pdfUrl);
    });
}

Result<QUrl> OrderPapers::checked(const QString &link) const
{
    if (link.isEmpty())
        return failure(base::invalid("no-link"_ba));
    const QUrl url(link, QUrl::StrictMode);
    if (!api::mayOpenInBrowser(url, m_client.endpoint()))
        return failure(base::invalid("foreign-link"_ba, url.host().left(100)));
    return url;
}

QUrl OrderPapers::tasksPage() const
{
    switch (m_client.endpoint().region) {
    case api::Region::Europe: return QUrl(u"https://manager.eu.ovhcloud.com/#/web-ongoing-operations/"_s);
    case api::Region::Canada: return QUrl(u"https://manager.ca.ovhcloud.com/#/web-ongoing-operations/"_s);
    case api::Region::Sandbox:
    case api::Region::Custom: break;
    }
    return {};
}

} // namespace cartouche::order
