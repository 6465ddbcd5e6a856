// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/cellplan.h"

namespace cartouche::test {

using namespace Qt::StringLiterals;

namespace {

/// So many arrivals of a read are broken at most, should nobody notice: three tries, and what Qt repeats.
constexpr int mostBrokenReads = 24;

} // namespace

QList<CellCall> CellCall::all()
{
    const QString order = orderPath.toString();
    const QString pay = payPath.toString();
    return {
        {u"make a cart"_s, "POST"_ba, u"/order/cart$"_s},
        {u"assign the cart"_s, "POST"_ba, u"/assign$"_s},
        {u"read the offers"_s, "GET"_ba, u"/order/cart/[^/]+/domain\\?"_s, 0, {}, false, true},
        {u"add the name"_s, "POST"_ba, u"/order/cart/[^/]+/domain$"_s},
        {u"read the requirements"_s, "GET"_ba, u"/requiredConfiguration$"_s, 0, {}, false, true},
        {u"make a contact"_s, "POST"_ba, contactPath.toString()},
        {u"configure"_s, "POST"_ba, u"/item/\\d+/configuration$"_s},
        {u"dry run for the review"_s, "GET"_ba, order},
        {u"look for duplicates"_s, "GET"_ba, u"/me/order\\?"_s},
        {u"newest order before the order"_s, "GET"_ba, u"/me/order\\?"_s, 1, {}, false, true},
        {u"dry run before the order"_s, "GET"_ba, order, 1, {}, true},
        {u"order"_s, "POST"_ba, order, 0, {}, true},
        {u"read the ways to pay"_s, "GET"_ba, u"/paymentMethods$"_s, 0, {}, false, true},
        {u"read the order"_s, "GET"_ba, u"/me/order/\\d+$"_s, 0, {}, false, true},
        {u"read the follow-up"_s, "GET"_ba, u"/followUp$"_s},
        {u"pay"_s, "POST"_ba, pay, 0, {}, true},
        {u"read the status"_s, "GET"_ba, u"/me/order/\\d+/status$"_s},
        {u"lost order: read its cart"_s, "GET"_ba, u"/order/cart/[^/?]+$"_s, 0, order},
        {u"lost order: list the orders"_s, "GET"_ba, u"/me/order\\?"_s, 0, order, true},
        {u"lost order: read the lines"_s, "GET"_ba, u"/me/order/\\d+/details$"_s, 0, order},
        {u"lost payment: read the status"_s, "GET"_ba, u"/me/order/\\d+/status$"_s, 0, pay, true},
    };
}

QString CellPlan::name() const
{
    return u"cell-%1.fr"_s.arg(number, 4, 10, QChar(u'0'));
}

api::Contact CellPlan::contact() const
{
    api::Contact contact;
    contact.firstName = u"Example"_s;
    contact.lastName = name();
    contact.legalForm = u"individual"_s;
    contact.language = u"fr_FR"_s;
    contact.email = u"contact@example.org"_s;
    contact.phone = u"+33.612345678"_s;
    contact.address.line1 = u"1 rue de la Paix"_s;
    contact.address.zip = u"75002"_s;
    contact.address.city = u"Paris"_s;
    contact.address.country = u"FR"_s;
    return contact;
}

FaultProxy::Rule CellPlan::rule() const
{
    // A read is tried again by itself: it is broken until the person has read of it.
    const int times = call.kind() == CellCall::Kind::Read ? mostBrokenReads : 1;
    const int after = call.lostBefore.isEmpty() ? 0 : 1;
    return {call.method, call.path, fault, acted, call.spared, times, after};
}

QString CellPlan::title() const
{
    return u"%1 × %2, %3, %4"_s.arg(call.title, nameOf(fault), acted ? u"acted"_s : u"not acted"_s,
                                    transport == FaultProxy::Transport::Tls ? u"tls"_s : u"http"_s);
}

bool CellPlan::isLie() const
{
    return !acted && fault == Fault::EmptyOk && call.isPayment();
}

bool CellPlan::isSlow() const
{
    switch (fault) {
    case Fault::HangBeforeAnswer:
    case Fault::HangInStatusLine:
    case Fault::HangInHeaders:
    case Fault::HangInBody:
    case Fault::Drip:
    case Fault::RateLimitedRetryAfter: return true;
    default: return false;
    }
}

QList<CellPlan> CellPlan::all(FaultProxy::Transport transport)
{
    const bool isFull = qEnvironmentVariable("CARTOUCHE_MATRIX") == "full"_L1;
    const bool isShort = !isFull && transport == FaultProxy::Transport::Tls;
    QList<CellPlan> plans;
    for (const CellCall &call : CellCall::all()) {
        if ((isShort && !call.isForTls) || (!isFull && call.isForFull))
            continue;
        const bool isRead = call.kind() == CellCall::Kind::Read;
        for (const Fault fault : allFaults()) {
            for (const bool acted : {false, true}) {
                if ((acted && breaksRequest(fault)) || (isShort && !concernsLine(fault)))
                    continue;
                // A read changes nothing: where not a byte of its answer is seen, both are one and the same.
                if (!isFull && isRead && acted && hidesAnswer(fault))
                    continue;
                plans.append({static_cast<int>(plans.size()) + 1, call, fault, acted, transport});
            }
        }
    }
    return plans;
}

} // namespace cartouche::test
