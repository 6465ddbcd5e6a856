// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/followup.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonObject happening(const QDateTime &date, QLatin1StringView label, const QString &description)
{
    return {
        {u"date"_s, parisText(date)},
        {u"description"_s, description},
        {u"label"_s, QString(label)},
    };
}

QJsonObject step(QLatin1StringView name, QLatin1StringView status, const QJsonArray &history)
{
    return {
        {u"history"_s, history},
        {u"status"_s, QString(status)},
        {u"step"_s, QString(name)},
    };
}

QLatin1StringView stateOf(bool isBegun, bool isOver)
{
    return isOver ? "DONE"_L1 : isBegun ? "DOING"_L1 : "TODO"_L1;
}

} // namespace

QJsonArray followUpJson(const Order &order, const Call &call)
{
    const auto words = [&call](const QString &english, const QString &french) {
        return say(call.language, english, french);
    };
    const OrderStatus status = order.statusAt(call.now, call.settings.stage());
    const bool isPaid = order.payment.has_value();
    const bool isChecked = isPaid && status != OrderStatus::Checking;
    const bool isDelivered = status == OrderStatus::Delivered;

    QJsonArray validating; // stays empty until somebody pays
    QJsonArray validated;
    QJsonArray delivering;
    QJsonArray available;
    if (isPaid) {
        const QDateTime paid = order.payment->date;
        validating.append(happening(paid, "ORDER_STARTED"_L1,
                                    words(u"Order started"_s, u"Commande démarrée"_s)));
        validating.append(happening(paid, "PAYMENT_INITIATED"_L1,
                                    words(u"Payment under way"_s, u"Paiement en cours"_s)));
        validating.append(happening(paid, "PAYMENT_RECEIVED"_L1,
                                    words(u"Payment received"_s, u"Paiement reçu"_s)));
    }
    if (isChecked) {
        const QDateTime checked = order.payment->date.addMSecs(call.settings.stage().count());
        validated.append(happening(checked, "PAYMENT_CONFIRMED"_L1,
                                   words(u"Payment confirmed"_s, u"Paiement confirmé"_s)));
        validated.append(happening(checked, "ORDER_ACCEPTED"_L1,
                                   words(u"Order accepted"_s, u"Commande acceptée"_s)));
        delivering.append(happening(checked, "DELIVERY"_L1,
                                    words(u"Delivery under way"_s, u"Livraison en cours"_s)));
    }
    if (isDelivered) {
        const QDateTime delivered = order.payment->date.addMSecs(2 * call.settings.stage().count());
        available.append(happening(delivered, "INVOICE_SENT"_L1,
                                   words(u"Invoice sent"_s, u"Facture envoyée"_s)));
    }
    return {
        step("VALIDATING"_L1, stateOf(isPaid, isChecked), validating),
        step("VALIDATED"_L1, stateOf(false, isChecked), validated),
        step("DELIVERING"_L1, stateOf(isChecked, isDelivered), delivering),
        step("AVAILABLE"_L1, stateOf(false, isDelivered), available),
    };
}

} // namespace cartouche::sandbox
