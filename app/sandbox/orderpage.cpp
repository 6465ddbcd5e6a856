// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/pages.h"

#include "sandbox/delivery.h"
#include "sandbox/paying.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString statusWords(OrderStatus status, Language language)
{
    switch (status) {
    case OrderStatus::NotPaid:
        return say(language, u"Waiting for payment"_s, u"En attente de paiement"_s);
    case OrderStatus::Checking:
        return say(language, u"Payment being checked"_s, u"Paiement en vérification"_s);
    case OrderStatus::Delivering:
        return say(language, u"Being delivered"_s, u"En cours de livraison"_s);
    case OrderStatus::Delivered:
        return say(language, u"Delivered"_s, u"Livrée"_s);
    case OrderStatus::Cancelled:
        return say(language, u"Expired, not paid"_s, u"Expirée, non payée"_s);
    }
    return {};
}

QString billHtml(const Bill &bill, Language language)
{
    QString rows;
    const auto row = [&rows, &bill](const QString &text, const base::Money &amount) {
        rows += u"<tr><td>%1</td><td>%2</td></tr>"_s.arg(text.toHtmlEscaped(),
                                                         bill.subsidiary->text(amount).toHtmlEscaped());
    };
    for (const BillLine &line : bill.lines)
        row(line.describe(language), line.amount);
    row(say(language, u"Total without tax"_s, u"Total hors taxe"_s), bill.withoutTax);
    row(say(language, u"Tax"_s, u"TVA"_s), bill.tax);
    row(say(language, u"Total with tax"_s, u"Total toutes taxes comprises"_s), bill.withTax);
    return u"<table>%1</table>"_s.arg(rows);
}

QString payFormHtml(const Order &order, Language language)
{
    return u"<form method=\"post\" action=\"/order\">"
           "<input type=\"hidden\" name=\"orderId\" value=\"%1\">"
           "<input type=\"hidden\" name=\"orderPassword\" value=\"%2\">"
           "<button>%3</button></form>"_s
               .arg(QString::number(order.id), order.password,
                    say(language, u"Pay with play money"_s, u"Payer en monnaie de jeu"_s));
}

/// Pays as a one-time card would, which is not one of the registered methods.
void payInBrowser(Call &call, Account &account, Order &order)
{
    if (orderFlaw(order, call.settings, call.now))
        return;
    if (order.bill.withTax.isZero())
        payWithNothing(call, account, order);
    else
        takePayment(call.world, account, order, u"creditCard"_s, call.now);
}

} // namespace

HttpResponse orderPage(const HttpRequest &request, Call &call)
{
    const bool isPost = request.method == "POST";
    const auto form = isPost ? decodeForm(request.body) : call.query;
    const qint64 id = form.value(u"orderId"_s).toLongLong();
    Account *account = call.world.accountOfOrder(id);
    Order *order = account ? &account->orders.at(id) : nullptr;
    if (!order || order->password != form.value(u"orderPassword"_s)) {
        return page(call.language, 404, say(call.language, u"Unknown order"_s, u"Commande inconnue"_s),
                    say(call.language, u"<p>The link is not right.</p>"_s,
                        u"<p>Le lien n'est pas le bon.</p>"_s));
    }
    if (isPost) {
        payInBrowser(call, *account, *order);
        return redirect(orderLink(call, *order));
    }
    const OrderStatus status = order->statusAt(call.now, call.settings.stage());
    QString html = u"<p>%1</p>"_s.arg(statusWords(status, call.language))
        + billHtml(order->bill, call.language);
    if (status == OrderStatus::NotPaid)
        html += payFormHtml(*order, call.language);
    return page(call.language, 200,
                say(call.language, u"Order %1"_s, u"Commande %1"_s).arg(order->id), html);
}

} // namespace cartouche::sandbox
