// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/orderstatewords.h"

#include "base/domainname.h"
#include "theme/words.h"

#include <QLocale>

namespace cartouche::windows {

using namespace Qt::StringLiterals;
using order::LedgerRow;
using State = LedgerRow::State;
using Step = LedgerRow::Step;
using theme::Token;

namespace {

constexpr qsizetype longestReason = 200;

} // namespace

OrderStateLook OrderStateWords::look(const LedgerRow &row)
{
    OrderStateLook look = lookOfClick(row);
    if (look.icon.isEmpty())
        look = lookOfPayment(row);
    return look.icon.isEmpty() ? lookOfOrder(row) : look;
}

OrderStateLook OrderStateWords::lookOfClick(const LedgerRow &row)
{
    switch (row.state) {
    case State::Sending:
        return {u"busy"_s, Token::Accent,
                tr("Order sent at %1, waiting for the answer…").arg(theme::timeWithSeconds(row.when)), {}};
    case State::Unknown:
        return {u"unknown"_s, Token::Warn, tr("Outcome unknown – checking with OVHcloud"), tr("(nothing is sent again)")};
    case State::NeedsYou: return {u"question"_s, Token::Warn, tr("Needs you – point out the right order"), {}};
    case State::NotPlaced:
        return {u"minus-circle"_s, Token::Text3, tr("Not placed – these names are free to be ordered again"), {}};
    case State::Refused: return {u"cross-circle"_s, Token::Bad, tr("Refused by OVHcloud – nothing ordered"), {}};
    default: return {};
    }
}

OrderStateLook OrderStateWords::lookOfPayment(const LedgerRow &row)
{
    switch (row.state) {
    case State::Unpaid:
        return {u"clock"_s, Token::Warn,
                row.expires.isValid() ? tr("Not paid yet – expires on %1").arg(theme::shortDate(row.expires))
                                      : tr("Not paid yet"),
                {}};
    case State::Paying:
        return {u"busy"_s, Token::Accent,
                tr("Payment sent at %1, waiting for the answer…").arg(theme::timeWithSeconds(row.sentAt)), {}};
    case State::PaymentPending: return {u"busy"_s, Token::Accent, tr("Payment in progress"), {}};
    case State::PaymentStalled:
        return {u"warning"_s, Token::Warn, tr("A payment was begun, no money has arrived"), {}};
    case State::PaymentRefused:
        return {u"cross-circle"_s, Token::Bad, tr("Payment refused – choose another method"), {}};
    case State::PaymentUnknown:
        return {u"unknown"_s, Token::Warn, tr("Payment unknown – checking with OVHcloud"), tr("(nothing is sent again)")};
    default: return {};
    }
}

OrderStateLook OrderStateWords::lookOfOrder(const LedgerRow &row)
{
    switch (row.state) {
    case State::Checking: return {u"busy"_s, Token::Accent, tr("Checking – payment and fraud check"), {}};
    case State::Papers: return {u"document"_s, Token::Warn, tr("Papers requested by OVHcloud"), {}};
    case State::Delivering:
        return {u"package"_s, Token::Accent,
                row.isCountKnown && row.names.size() > 1
                    ? tr("Delivering – %1 of %n names", nullptr, static_cast<int>(row.names.size())).arg(row.namesDone)
                    : tr("Delivering"),
                {}};
    case State::TaskFailed:
        return {u"warning"_s, Token::Bad,
                row.reason.trimmed().isEmpty()
                    ? tr("Registry task failed")
                    : tr("Registry task failed – %1").arg(row.reason.simplified().left(longestReason)),
                {}};
    case State::TaskStuck:
        return {u"warning"_s, Token::Warn,
                row.reason.trimmed().isEmpty()
                    ? tr("Registry task stuck – OVHcloud tries again")
                    : tr("Registry task stuck – OVHcloud tries again (%1)").arg(row.reason.simplified().left(longestReason)),
                {}};
    case State::Delivered:
        return {u"check-circle"_s, Token::Ok,
                row.givenUp.isEmpty() ? tr("Delivered")
                                      : tr("Delivered, without %1").arg(readable(row.givenUp.first())
                                                                        + (row.givenUp.size() > 1 ? u"…"_s : QString())),
                {}};
    case State::Draft:
        return {u"edit"_s, Token::Text3,
                row.expires.isValid() ? tr("Draft – cart kept until %1, %2").arg(theme::shortDate(row.expires), theme::time(row.expires))
                                      : tr("Draft – not ordered"),
                {}};
    case State::NotRead: return {u"clock"_s, Token::Text3, tr("Not read yet"), {}};
    case State::Vanished: return {u"unknown"_s, Token::Text3, tr("OVHcloud does not know this order any more"), {}};
    case State::Cancelling: return {u"busy"_s, Token::Text3, tr("Being cancelled"), {}};
    case State::Cancelled: return {u"minus-circle"_s, Token::Text3, tr("Cancelled"), {}};
    case State::Expired: return {u"minus-circle"_s, Token::Text3, tr("Cancelled – not paid in time"), {}};
    default: return {u"question"_s, Token::Text3, tr("State not told by OVHcloud"), {}};
    }
}

QString OrderStateWords::meaning(const LedgerRow &row)
{
    const int count = static_cast<int>(row.names.size());
    switch (row.state) {
    case State::Sending: return tr("It was sent once. Whatever comes back is written down here.");
    case State::Unknown:
        //: %n: how many names the order has
        return tr("Nothing is sent again. Ordering these %n names is locked until this is settled.", nullptr, count);
    case State::NeedsYou:
        //: %n: how many names the order has
        return tr("OVHcloud does not say clearly which order this was. Nothing is sent again, and ordering these %n "
                  "names is locked until you decide.", nullptr, count);
    case State::NotPlaced: return tr("Cartouche looked several times and found no order. Nothing was charged.");
    case State::Refused: return tr("No order was made and nothing was charged.");
    case State::Unpaid: return tr("Nothing is charged, and nothing delivered, until you pay it.");
    case State::Paying: return tr("It was sent once. Whatever comes back is written down here.");
    case State::PaymentPending:
        return tr("The payment left and was not refused. OVHcloud has not confirmed it yet. Should it last, the page of the "
                  "order in the browser tells more.");
    case State::PaymentStalled:
        return tr("It may have been broken off, or declined. The page of the order in the browser tells, and takes a new "
                  "payment if it can be paid.");
    case State::Delivered:
        return row.givenUp.isEmpty() ? QString()
                                     //: %n: how many names
                                     : tr("The registration of %n name(s) was cancelled. Ask OVHcloud’s support about the "
                                          "money for it, with the number of the order.",
                                          nullptr, static_cast<int>(row.givenUp.size()));
    case State::PaymentRefused: return tr("Nothing was charged. The order still waits for its payment.");
    case State::PaymentUnknown: return tr("Nothing is sent again. Paying this order is locked until this is settled.");
    case State::Papers: return tr("The order goes on once OVHcloud has them. Open it in the browser to send them.");
    case State::TaskFailed: return tr("OVHcloud waits for a correction of the data. The order stays paid.");
    case State::TaskStuck:
        return row.failedTask == 0 ? tr("There is nothing to do for you.")
                                   : tr("There is nothing you have to do. “Repair…” shows the task, and what OVHcloud offers: to "
                                        "try sooner, or to give the name up.");
    case State::Draft:
        return row.key == "cart "_L1 ? tr("These are the names of this window. Nothing is ordered.")
                                     : tr("A cart from another time or another computer. Its names can be searched for again; nothing is ordered.");
    case State::Vanished: return tr("What was known of it is kept here. Ask OVHcloud’s support, with its number.");
    case State::Odd: return row.status.isEmpty() ? QString() : tr("OVHcloud says: %1").arg(row.status.left(longestReason));
    default: return {};
    }
}

QString OrderStateWords::step(Step step)
{
    switch (step) {
    case Step::None: return {};
    case Step::LookNow: return tr("Look now");
    case Step::ShowOrder: return tr("Show order");
    case Step::PointOut: return tr("Point out the order");
    case Step::SearchAgain: return tr("Search again");
    case Step::Repair: return tr("Repair…");
    case Step::GoOn: return tr("Go on");
    case Step::Browse: return tr("Open in browser…");
    }
    return {};
}

QString OrderStateWords::stepIcon(Step step)
{
    switch (step) {
    case Step::None: return {};
    case Step::LookNow: return u"refresh"_s;
    case Step::ShowOrder: return u"orders"_s;
    case Step::PointOut: return u"question"_s;
    case Step::SearchAgain: return u"search"_s;
    case Step::Repair: return u"edit"_s;
    case Step::GoOn: return u"edit"_s;
    case Step::Browse: return u"open-in-browser"_s;
    }
    return {};
}

QString OrderStateWords::day(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    const QDate date = moment.toLocalTime().date();
    const QDate today = QDate::currentDate();
    if (date == today)
        return tr("today %1").arg(theme::time(moment)).replace(u' ', QChar(0x00A0));
    return date.year() == today.year() ? theme::shortDate(moment) : theme::longDate(moment);
}

QString OrderStateWords::numberAndDay(const LedgerRow &row)
{
    const QString when = day(row.when);
    if (row.orderId == 0)
        return when;
    const QString number = theme::orderNumber(row.orderId);
    return when.isEmpty() ? number : number + u" · "_s + when;
}

QString OrderStateWords::more(const LedgerRow &row)
{
    const auto others = static_cast<int>(row.names.size() + row.otherNames) - 1;
    //: behind the first name of an order
    return others > 0 ? tr("+ %n names", nullptr, others) : QString();
}

QString OrderStateWords::staleness(const LedgerRow &row)
{
    if (!row.isStale)
        return {};
    if (!row.seenAt.isValid())
        return tr("not refreshed yet");
    const bool isToday = row.seenAt.toLocalTime().date() == QDate::currentDate();
    return tr("not refreshed since %1").arg(isToday ? theme::time(row.seenAt) : theme::shortDate(row.seenAt));
}

QString OrderStateWords::sentence(const LedgerRow &row)
{
    QStringList parts{title(row)};
    parts.append(more(row));
    const OrderStateLook state = look(row);
    parts.append(state.text);
    parts.append(state.note);
    if (!row.total.currency().isEmpty())
        parts.append(theme::money(row.total));
    if (row.orderId != 0)
        parts.append(tr("order %1").arg(theme::orderNumber(row.orderId)));
    parts.append(day(row.when));
    parts.append(staleness(row));
    if (const QString next = step(row.nextStep()); !next.isEmpty())
        parts.append(tr("Enter: %1").arg(next));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString OrderStateWords::title(const LedgerRow &row)
{
    if (!row.names.isEmpty())
        return readable(row.names.first());
    const QString what = row.what.simplified().left(longestReason);
    if (!what.isEmpty())
        return what;
    return row.orderId != 0 ? tr("Order %1").arg(theme::orderNumber(row.orderId)) : tr("names not known");
}

QString OrderStateWords::readable(const QString &ascii)
{
    const auto name = base::DomainName::parse(ascii);
    return name ? name->unicode() : ascii;
}

} // namespace cartouche::windows
