// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/pages.h"

#include "sandbox/paying.h"
#include "sandbox/settling.h"

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
    case OrderStatus::DocumentsRequested:
        return say(language, u"Waiting for your papers"_s, u"En attente de vos papiers"_s);
    case OrderStatus::Delivering:
        return say(language, u"Being delivered"_s, u"En cours de livraison"_s);
    case OrderStatus::Delivered:
        return say(language, u"Delivered"_s, u"Livrée"_s);
    case OrderStatus::Cancelling:
        return say(language, u"Being cancelled"_s, u"En cours d'annulation"_s);
    case OrderStatus::Cancelled:
        return say(language, u"Cancelled"_s, u"Annulée"_s);
    case OrderStatus::Unknown:
        return say(language, u"In an unknown state"_s, u"Dans un état inconnu"_s);
    }
    return {};
}

/// What the page says, which knows a little more than the status does.
QString stateWords(const Order &order, const Call &call)
{
    const OrderStatus status = order.statusAt(call.now, call.settings.stage());
    if (status == OrderStatus::NotPaid && order.payment)
        return say(call.language, u"The bank has not decided yet"_s, u"La banque n'a pas encore tranché"_s);
    if (status == OrderStatus::Cancelled && !order.cancelled)
        return say(call.language, u"Expired, not paid"_s, u"Expirée, non payée"_s);
    return statusWords(status, call.language);
}

QString billHtml(const Order &order, Language language)
{
    const Bill &bill = order.bill;
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
    for (const AppliedBalance &part : order.balances)
        row(part.name, part.amount.times(-1).value());
    if (!order.balances.isEmpty())
        row(say(language, u"Left to pay"_s, u"Reste à payer"_s), order.due());
    return u"<table>%1</table>"_s.arg(rows);
}

/// One button that does one thing to the order.
QString formHtml(const Order &order, QLatin1StringView action, const QString &button)
{
    return u"<form method=\"post\" action=\"/order\">"
           "<input type=\"hidden\" name=\"orderId\" value=\"%1\">"
           "<input type=\"hidden\" name=\"orderPassword\" value=\"%2\">"
           "<input type=\"hidden\" name=\"action\" value=\"%3\">"
           "<button>%4</button></form>"_s.arg(QString::number(order.id), order.password, action, button);
}

void pay(Call &call, Account &account, Order &order)
{
    if (orderFlaw(order, call.settings, call.now))
        return;
    if (order.due().isZero())
        payWithNothing(call, account, order);
    else
        payInBrowser(call, account, order);
}

void sendPapers(Call &call, Account &account, Order &order)
{
    if (order.statusAt(call.now, call.settings.stage()) == OrderStatus::DocumentsRequested)
        takePapers(call.world, account, order, call.now);
}

/// The lines of an order as a spreadsheet reads them, for those who asked for the export.
HttpResponse spreadsheet(const Order &order, Language language)
{
    const auto quoted = [](QString text) { return u'"' + text.replace(u'"', u"\"\""_s) + u'"'; };
    QString text = u"description,domain,type,amount,currency\r\n"_s;
    for (const BillLine &line : order.bill.lines) {
        text += QStringList{quoted(line.describe(language)), quoted(line.domain), line.detailType(),
                            line.amount.toDecimal(), line.amount.currency()}
                    .join(u',')
            + u"\r\n"_s;
    }
    HttpResponse response;
    response.contentType = "text/csv; charset=utf-8";
    response.body = text.toUtf8();
    return response;
}

HttpResponse showOrder(const Call &call, const Order &order)
{
    const OrderStatus status = order.statusAt(call.now, call.settings.stage());
    QString html = u"<p>%1</p>"_s.arg(stateWords(order, call)) + billHtml(order, call.language);
    if (status == OrderStatus::NotPaid && !order.payment)
        html += formHtml(order, "pay"_L1,
                         say(call.language, u"Pay with play money"_s, u"Payer en monnaie de jeu"_s));
    if (status == OrderStatus::DocumentsRequested)
        html += formHtml(order, "papers"_L1,
                         say(call.language, u"Send made-up papers"_s, u"Envoyer des papiers de jeu"_s));
    return page(call.language, 200,
                say(call.language, u"Order %1"_s, u"Commande %1"_s).arg(order.id), html);
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
    if (isPost && form.value(u"action"_s) == "papers"_L1)
        sendPapers(call, *account, *order);
    else if (isPost)
        pay(call, *account, *order);
    if (isPost)
        return redirect(orderLink(call, *order));
    const bool isExport = order->exportId != 0 && form.value(u"format"_s) == "csv"_L1;
    return isExport ? spreadsheet(*order, call.language) : showOrder(call, *order);
}

} // namespace cartouche::sandbox
