// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/followup.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int stagesOfALateFollowUp = 3;

/// The four steps and what happened in each so far; empty ones are still to come.
struct History
{
    QJsonArray validating;
    QJsonArray validated;
    QJsonArray delivering;
    QJsonArray available;
};

struct Words
{
    QLatin1StringView label;
    QString english;
    QString french;
};

/// Writes what happened, in the language of the reader, unless it is still to come.
class Writer
{
public:
    Writer(QDateTime now, Language language) : m_now(std::move(now)), m_language(language) {}

    void add(QJsonArray &history, const std::optional<QDateTime> &date, const Words &words) const
    {
        if (!date || *date > m_now)
            return;
        history.append(QJsonObject{
            {u"date"_s, parisText(*date)},
            {u"description"_s, say(m_language, words.english, words.french)},
            {u"label"_s, QString(words.label)},
        });
    }

private:
    QDateTime m_now;
    Language m_language;
};

void addPayment(History &history, const OrderPayment &payment, const Writer &writer)
{
    writer.add(history.validating, payment.date,
               {"ORDER_STARTED"_L1, u"Order started"_s, u"Commande démarrée"_s});
    writer.add(history.validating, payment.date,
               {payment.methodId ? "REGISTERED_PAYMENT_INITIATED"_L1 : "PAYMENT_INITIATED"_L1,
                u"Payment under way"_s, u"Paiement en cours"_s});
    writer.add(history.validating, payment.confirmed,
               {"PAYMENT_RECEIVED"_L1, u"Payment received"_s, u"Paiement reçu"_s});
}

/// What the control of an order does that does not simply pass.
void addControl(History &history, const Order &order, const QDateTime &checked, const Writer &writer)
{
    if (order.hold == Order::Hold::Papers || order.papersSent) {
        writer.add(history.validating, checked,
                   {"FRAUD_DOCS_REQUESTED"_L1, u"Papers requested"_s, u"Documents demandés"_s});
        writer.add(history.validating, order.papersSent,
                   {"FRAUD_MANUAL_REVIEW"_L1, u"Papers being read"_s, u"Documents en cours d'examen"_s});
    }
    if (order.hold == Order::Hold::Refusal)
        writer.add(history.validating, order.cancelled,
                   {"FRAUD_REFUSED"_L1, u"Order refused"_s, u"Commande refusée"_s});
}

void addDelivery(History &history, const Order &order, std::chrono::milliseconds stage, const Writer &writer)
{
    if (!order.begun)
        return;
    const QDateTime accepted = order.begun->addMSecs(stage.count());
    const QDateTime delivered = order.begun->addMSecs(2 * stage.count());
    if (!order.cancelled || accepted <= *order.cancelled) {
        writer.add(history.validated, accepted,
                   {"PAYMENT_CONFIRMED"_L1, u"Payment confirmed"_s, u"Paiement confirmé"_s});
        writer.add(history.validated, accepted,
                   {"ORDER_ACCEPTED"_L1, u"Order accepted"_s, u"Commande acceptée"_s});
        writer.add(history.delivering, accepted,
                   {"DELIVERY"_L1, u"Delivery under way"_s, u"Livraison en cours"_s});
    }
    if (!order.cancelled || delivered <= *order.cancelled)
        writer.add(history.available, delivered,
                   {"INVOICE_SENT"_L1, u"Invoice sent"_s, u"Facture envoyée"_s});
}

QJsonObject step(QLatin1StringView name, QLatin1StringView status, const QJsonArray &history)
{
    return {
        {u"history"_s, history},
        {u"status"_s, QString(status)},
        {u"step"_s, QString(name)},
    };
}

QLatin1StringView stateOf(bool isBegun, bool isOver, bool isStopped)
{
    return isOver ? "DONE"_L1 : !isBegun ? "TODO"_L1 : isStopped ? "ERROR"_L1 : "DOING"_L1;
}

} // namespace

QJsonArray followUpJson(const Order &order, const Call &call)
{
    const std::chrono::milliseconds stage = call.settings.stage();
    const bool isLate = call.world.switches.is(Switch::OrderFollowUp, "late"_L1);
    const QDateTime now = isLate ? call.now.addMSecs(-stagesOfALateFollowUp * stage.count()) : call.now;
    const Writer writer(now, call.language);

    History history; // stays empty until somebody pays
    if (order.payment) {
        addPayment(history, *order.payment, writer);
        const QDateTime confirmed = order.payment->confirmed.value_or(order.payment->date);
        addControl(history, order, confirmed.addMSecs(stage.count()), writer);
        addDelivery(history, order, stage, writer);
    }
    const bool isStopped = order.cancelled && *order.cancelled <= now;
    const bool isBegun = !history.validating.isEmpty();
    const bool isAccepted = !history.validated.isEmpty();
    const bool isDelivered = !history.available.isEmpty();
    return {
        step("VALIDATING"_L1, stateOf(isBegun, isAccepted, isStopped), history.validating),
        step("VALIDATED"_L1, stateOf(false, isAccepted, false), history.validated),
        step("DELIVERING"_L1, stateOf(isAccepted, isDelivered, isStopped), history.delivering),
        step("AVAILABLE"_L1, stateOf(false, isDelivered, false), history.available),
    };
}

} // namespace cartouche::sandbox
