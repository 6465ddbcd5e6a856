// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/eventwords.h"

#include "theme/words.h"

#include <QJsonDocument>

#include <algorithm>

namespace cartouche::windows {

using namespace Qt::StringLiterals;
using theme::Token;
using widgets::HistoryEntry;

namespace {

constexpr qsizetype mostEntries = 60;
constexpr qsizetype firstEntries = 10;

QDateTime momentOf(const QJsonObject &event)
{
    return QDateTime::fromString(event["at"_L1].toString(), Qt::ISODateWithMs);
}

HistoryEntry entry(const QString &icon, Token tint, const QString &title, const QString &caption = {})
{
    HistoryEntry made;
    made.icon = icon;
    made.tint = tint;
    made.title = title;
    made.caption = caption;
    return made;
}

} // namespace

QList<HistoryEntry> EventWords::history(const QJsonArray &events)
{
    QList<HistoryEntry> all;
    for (const QJsonValue &event : events)
        all.append(entriesOf(event.toObject()));
    if (all.size() <= mostEntries)
        return all;
    const auto left = all.size() - mostEntries;
    QList<HistoryEntry> some = all.first(firstEntries);
    some.append(entry(u"more"_s, Token::Text3, tr("%n more steps, in the support file", nullptr, static_cast<int>(left))));
    some.append(all.last(mostEntries - firstEntries));
    return some;
}

QList<HistoryEntry> EventWords::entriesOf(const QJsonObject &event)
{
    const QString kind = event["kind"_L1].toString();
    const QJsonObject detail = event["detail"_L1].toObject();
    QList<HistoryEntry> entries;
    if (kind == "order-look"_L1)
        entries = look(detail);
    else if (kind == "order-seen"_L1)
        entries = {seen(detail)};
    else if (kind == "task-repair"_L1 || kind == "withdrawal"_L1)
        entries = {ofAftercare(kind, detail)};
    else if (kind.startsWith("payment-"_L1))
        entries = {ofPayment(kind, detail)};
    else
        entries = {ofClick(kind, detail)};
    const QDateTime at = momentOf(event);
    for (HistoryEntry &one : entries) {
        one.time = timeOf(at);
        one.details = lineOf(event);
    }
    return entries;
}

HistoryEntry EventWords::ofClick(const QString &kind, const QJsonObject &detail)
{
    const QString error = detail["error"_L1].toString();
    if (kind == "order-sending"_L1) {
        const auto count = static_cast<int>(detail["names"_L1].toArray().size());
        //: %n: how many names were ordered; %1: an amount
        return entry(u"send"_s, Token::Text2, tr("Order sent, once"),
                     tr("%n names, %1 incl. tax", nullptr, count).arg(money(detail)));
    }
    if (kind == "order-placed"_L1)
        return entry(u"check-circle"_s, Token::Ok, tr("Order made at OVHcloud"));
    if (kind == "order-refused"_L1)
        return entry(u"cross-circle"_s, Token::Bad, tr("Refused by OVHcloud"), tr("Nothing was ordered."));
    if (kind == "order-unknown"_L1)
        return entry(u"cross-circle"_s, Token::Bad, lost(error));
    if (kind == "order-needs-you"_L1) {
        const auto count = static_cast<int>(detail["candidates"_L1].toArray().size());
        return entry(u"question"_s, Token::Warn, count > 0 ? tr("%n orders may be it", nullptr, count)
                                                           : tr("No order found that must be it"),
                     tr("You decide which one."));
    }
    if (kind == "order-not-placed"_L1) {
        const bool byPerson = detail["why"_L1].toString() == "person"_L1;
        return entry(u"minus-circle"_s, Token::Text3, tr("Not placed"),
                     byPerson ? tr("You said that none of the orders was this one.")
                              : tr("The cart was still open, and no order had these names."));
    }
    return entry(u"info"_s, Token::Text3, kind);
}

HistoryEntry EventWords::ofAftercare(const QString &kind, const QJsonObject &detail)
{
    const QString outcome = detail["outcome"_L1].toString();
    const bool isRepair = kind == "task-repair"_L1;
    const QString what = !isRepair ? tr("Withdrawal from the order")
        : detail["act"_L1].toString() == "cancel"_L1 ? tr("Registry task cancelled")
                                                     : tr("Sent to the registry again");
    const QString caption = isRepair ? detail["name"_L1].toString().left(260) : QString();
    if (outcome == "sending"_L1)
        return entry(u"send"_s, Token::Text2, tr("%1: sent, once").arg(what), caption);
    if (outcome == "done"_L1 || outcome == "seen"_L1)
        return entry(u"check-circle"_s, Token::Ok, what, caption);
    if (outcome == "unknown"_L1)
        return entry(u"unknown"_s, Token::Warn, tr("%1: no clear answer").arg(what), caption);
    if (outcome == "not-arrived"_L1)
        return entry(u"minus-circle"_s, Token::Text3, tr("%1: it did not arrive").arg(what), caption);
    return entry(u"cross-circle"_s, Token::Bad, tr("%1: refused by OVHcloud").arg(what), caption);
}

HistoryEntry EventWords::ofPayment(const QString &kind, const QJsonObject &detail)
{
    if (kind == "payment-sending"_L1)
        return entry(u"send"_s, Token::Text2, tr("Payment sent, once"), money(detail));
    if (kind == "payment-accepted"_L1)
        return entry(u"check-circle"_s, Token::Ok, tr("Payment taken by OVHcloud"));
    if (kind == "payment-refused"_L1)
        return entry(u"cross-circle"_s, Token::Bad, tr("Payment refused"), tr("Nothing was charged."));
    if (kind == "payment-unknown"_L1)
        return entry(u"cross-circle"_s, Token::Bad, lost(detail["error"_L1].toString()));
    if (kind == "payment-seen"_L1)
        return entry(u"eye"_s, Token::Text2, tr("Order looked at: the payment has arrived"));
    if (kind == "payment-not-made"_L1)
        return entry(u"minus-circle"_s, Token::Text3, tr("No trace of the payment"), tr("The order may be paid."));
    return entry(u"info"_s, Token::Text3, kind);
}

HistoryEntry EventWords::seen(const QJsonObject &detail)
{
    const QString word = detail["status"_L1].toString();
    const QString text = status(word);
    if (word == "delivered"_L1)
        return entry(u"check-circle"_s, Token::Ok, text);
    if (word == "cancelled"_L1)
        return entry(u"minus-circle"_s, Token::Text3, text);
    return entry(u"eye"_s, Token::Text2, text);
}

QString EventWords::status(const QString &status)
{
    if (status == "notPaid"_L1)
        return tr("Waits for its payment");
    if (status == "checking"_L1)
        return tr("Payment is being checked");
    if (status == "documentsRequested"_L1)
        return tr("OVHcloud requests papers");
    if (status == "delivering"_L1)
        return tr("Being delivered");
    if (status == "delivered"_L1)
        return tr("Delivered");
    if (status == "cancelling"_L1)
        return tr("Being cancelled");
    if (status == "cancelled"_L1)
        return tr("Cancelled");
    if (status.isEmpty() || status == "unknown"_L1)
        return tr("State not told by OVHcloud");
    return tr("OVHcloud says: %1").arg(status.left(60));
}

QList<HistoryEntry> EventWords::look(const QJsonObject &detail)
{
    QList<HistoryEntry> entries;
    const QString cart = detail["cart"_L1].toString();
    QString text;
    if (cart == "open"_L1)
        text = tr("Cart looked at: still open");
    else if (cart == "ordered"_L1)
        text = tr("Cart looked at: it has become an order");
    else if (cart == "gone"_L1)
        text = tr("Cart looked at: it is gone");
    if (!text.isEmpty())
        entries.append(entry(u"eye"_s, Token::Text2, text));
    const auto matches = static_cast<int>(detail["withTheseNames"_L1].toArray().size());
    entries.append(entry(u"eye"_s, Token::Text2,
                         matches == 0 ? tr("Orders looked at: none with these names")
                                      : tr("Orders looked at: %n may be it", nullptr, matches)));
    return entries;
}

/// Why nobody knows the outcome, from Error::toLogLine(): English, but made of fixed words.
QString EventWords::lost(const QString &errorLine)
{
    if (errorLine.contains(", HTTP 5"_L1))
        return tr("OVHcloud answered with an error of its own");
    if (errorLine.contains("not-json"_L1) || errorLine.contains("lacks what"_L1) || errorLine.contains("names no order"_L1))
        return tr("The answer could not be read");
    if (errorLine.contains("timed-out"_L1))
        return tr("No answer in time");
    if (errorLine.contains(": network"_L1))
        return tr("Connection closed before an answer");
    return tr("No clear answer");
}

QString EventWords::money(const QJsonObject &detail)
{
    const auto amount = base::Money::fromDecimal(detail["total"_L1].toString(), detail["currency"_L1].toString());
    return amount ? theme::money(*amount) : QString();
}

QString EventWords::timeOf(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    if (moment.toLocalTime().date() == QDate::currentDate())
        return theme::timeWithSeconds(moment);
    return theme::shortDate(moment) + u' ' + theme::time(moment);
}

QString EventWords::lineOf(const QJsonObject &event)
{
    QStringList parts{event["at"_L1].toString(), event["kind"_L1].toString()};
    const QJsonObject detail = event["detail"_L1].toObject();
    for (auto it = detail.begin(); it != detail.end(); ++it) {
        // What was in the cart fills pages: it is in the support file.
        if (it.key() == "fingerprint"_L1)
            continue;
        const QString value = it->isString() ? it->toString()
            : it->isArray()                  ? QString::fromUtf8(QJsonDocument(it->toArray()).toJson(QJsonDocument::Compact))
                                             : it->toVariant().toString();
        parts.append(it.key() + u": "_s + value);
    }
    return parts.join(u" · "_s);
}

QString EventWords::details(const QJsonArray &events)
{
    QStringList lines;
    for (const QJsonValue &event : events)
        lines.append(lineOf(event.toObject()));
    return lines.join(u'\n');
}

} // namespace cartouche::windows
