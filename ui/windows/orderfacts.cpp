// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/orderfacts.h"

#include "order/aftercare.h"
#include "order/ledger.h"
#include "order/ordertimeline.h"
#include "theme/words.h"
#include "widgets/askfirst.h"
#include "widgets/history.h"
#include "widgets/iconlabel.h"
#include "windows/orderstatewords.h"
#include "windows/orderstepwords.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cartouche::windows {

using namespace Qt::StringLiterals;
using order::LedgerRow;
using order::RenewalState;
using State = LedgerRow::State;
using store::RenewalWish;
using theme::Token;
using Withdrawal = order::Withdrawal;

namespace {

constexpr int daysToConfirm = 15;
constexpr qsizetype mostRenewals = 8;

} // namespace

OrderFacts::OrderFacts(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    const auto title = [this, column] {
        // The style sheet has the last word on a label's own margins.
        auto *room = new QWidget(this);
        auto *inside = new QVBoxLayout(room);
        inside->setContentsMargins(0, 20, 0, 10);
        auto *label = new QLabel(room);
        label->setProperty("type", u"section"_s);
        inside->addWidget(label);
        column->addWidget(room);
        return label;
    };
    m_wayTitle = title();
    m_way = new widgets::History(this);
    column->addWidget(m_way);
    m_title = title();
    m_box = new QWidget(this);
    m_box->setObjectName(u"orderFacts"_s);
    m_lines = new QVBoxLayout(m_box);
    m_lines->setContentsMargins({});
    m_lines->setSpacing(8);
    column->addWidget(m_box);
}

void OrderFacts::setSources(order::Ledger *ledger, order::Aftercare *aftercare)
{
    if (m_aftercare != nullptr) {
        m_aftercare->renewals().disconnect(this);
        m_aftercare->withdrawal().disconnect(this);
    }
    m_ledger = ledger;
    m_aftercare = aftercare;
    m_row.reset();
    m_asked = 0;
    if (aftercare != nullptr) {
        const auto look = [this](qint64 orderId) {
            if (m_row && m_row->orderId == orderId)
                refresh();
        };
        connect(&aftercare->renewals(), &order::Renewals::changed, this, look);
        connect(&aftercare->withdrawal(), &Withdrawal::changed, this, look);
    }
    refresh();
}

void OrderFacts::showRow(const LedgerRow *row)
{
    m_row = row != nullptr ? std::optional(*row) : std::nullopt;
    // What was decided while buying is told, and can be decided anew, long before it can be set.
    const bool hasNames = m_row && m_row->orderId != 0
        && (m_row->state == State::Delivered || m_row->state == State::Delivering || m_row->group() != LedgerRow::Group::Done);
    if (hasNames && m_aftercare != nullptr && isVisibleTo(window()) && m_asked != m_row->orderId) {
        m_asked = m_row->orderId;
        m_aftercare->renewals().read(m_row->orderId);
    }
    refresh();
}

void OrderFacts::refresh()
{
    m_wayTitle->setText(tr("How far it is"));
    m_title->setText(tr("Good to know"));
    showWay();
    setFacts(facts());
}

void OrderFacts::showWay()
{
    const order::OrderProgress *progress = m_row && m_ledger != nullptr ? m_ledger->progressOf(m_row->orderId) : nullptr;
    const bool isShown = progress != nullptr && m_row->isPaid() && m_row->state != State::Delivered;
    m_wayTitle->parentWidget()->setVisible(isShown);
    m_way->setVisible(isShown);
    if (isShown)
        m_way->setEntries(OrderStepWords::way(order::timelineOf(*progress, order::PaymentTrace::None)));
}

QList<OrderFacts::Fact> OrderFacts::facts() const
{
    QList<Fact> all;
    if (!m_row)
        return all;
    if (const auto fact = withdrawalFact())
        all.append(*fact);
    all.append(renewalFacts());
    if (const auto fact = mailFact())
        all.append(*fact);
    return all;
}

std::optional<OrderFacts::Fact> OrderFacts::withdrawalFact() const
{
    if (m_aftercare != nullptr && m_row->orderId != 0) {
        switch (m_aftercare->withdrawal().stateOf(m_row->orderId).phase) {
        case Withdrawal::Phase::Sending:
        case Withdrawal::Phase::Looking:
            return Fact{u"unknown"_s, Token::Warn, tr("The withdrawal was sent once; its outcome is being looked at.")};
        case Withdrawal::Phase::Made:
            return Fact{u"check-circle"_s, Token::Ok, tr("You have withdrawn from this order.")};
        default: break;
        }
    }
    if (!m_row->isPaid() || !m_row->isWithdrawalTold)
        return std::nullopt;
    if (!m_row->withdrawUntil.isValid())
        return Fact{u"info"_s, Token::Text3, tr("No withdrawal: the right was given up for this order, or OVHcloud offers none.")};
    if (m_row->withdrawUntil <= QDateTime::currentDateTimeUtc())
        return Fact{u"info"_s, Token::Text3, tr("OVHcloud took this order back until %1.").arg(theme::longDate(m_row->withdrawUntil))};
    return Fact{u"info"_s, Token::Accent,
                tr("You can withdraw from this order until %1: “More”, “Withdraw…”.").arg(theme::longDate(m_row->withdrawUntil))};
}

QList<OrderFacts::Fact> OrderFacts::renewalFacts() const
{
    QList<Fact> all;
    if (m_aftercare == nullptr || m_row->orderId == 0)
        return all;
    qsizetype left = 0;
    for (const QString &name : m_row->names) {
        const RenewalState *state = m_aftercare->renewals().stateOf(m_row->orderId, name);
        if (state == nullptr)
            continue;
        if (all.size() >= mostRenewals) {
            ++left;
            continue;
        }
        Fact fact = renewalFact(name, *state);
        fact.ascii = name;
        fact.offer = offerOf(*state);
        all.append(fact);
    }
    if (left > 0)
        all.append({u"more"_s, Token::Text3, tr("and %n more names", nullptr, static_cast<int>(left))});
    return all;
}

/// The other of the two, as long as OVHcloud is not being told or asked at this moment; a refusal can be tried again.
std::optional<bool> OrderFacts::offerOf(const RenewalState &state)
{
    if (state.isAsking)
        return std::nullopt;
    if (state.wish && state.wishState == RenewalWish::State::Refused)
        return state.wish;
    if (state.wish && state.wishState == RenewalWish::State::Waiting)
        return !*state.wish;
    if (!state.isAutomatic)
        return std::nullopt;
    return !*state.isAutomatic || state.isDeletedAtExpiration;
}

QPushButton *OrderFacts::renewalButton(const Fact &fact, QWidget *parent)
{
    auto *button = new QPushButton(*fact.offer ? tr("Renew by itself…") : tr("Do not renew…"), parent);
    button->setObjectName(u"renewal "_s + fact.ascii);
    button->setProperty("kind", u"flat"_s);
    button->setProperty("small", true);
    button->setAutoDefault(false);
    button->setAccessibleName(button->text() + u' ' + OrderStateWords::readable(fact.ascii));
    connect(button, &QPushButton::clicked, this,
            [this, ascii = fact.ascii, isAutomatic = *fact.offer] { askAboutRenewal(ascii, isAutomatic); });
    return button;
}

/// Either way it costs something: money, or the name.
void OrderFacts::askAboutRenewal(const QString &ascii, bool isAutomatic)
{
    const QString name = OrderStateWords::readable(ascii);
    const auto decide = [this, ascii, isAutomatic, orderId = m_row->orderId] {
        if (m_aftercare != nullptr)
            m_aftercare->renewals().decide(orderId, ascii, isAutomatic);
    };
    if (isAutomatic)
        widgets::askFirst(this, tr("Let OVHcloud renew %1 by itself?").arg(name),
                          tr("OVHcloud then debits your payment method each time before the name ends, until that is switched off."),
                          tr("Renew by itself"), decide);
    else
        widgets::askFirst(this, tr("Do not renew %1?").arg(name),
                          tr("OVHcloud then debits nothing, and the name ends at its date unless you renew it yourself before."),
                          tr("Do not renew"), decide);
}

OrderFacts::Fact OrderFacts::renewalFact(const QString &ascii, const RenewalState &state) const
{
    const QString name = OrderStateWords::readable(ascii);
    const QString date = state.expiration.isValid() ? theme::longDate(state.expiration) : QString();
    const bool isWaiting = state.wish && state.wishState == RenewalWish::State::Waiting;
    if (state.wish && state.wishState == RenewalWish::State::Refused)
        return {u"warning"_s, Token::Bad,
                *state.wish ? tr("%1: OVHcloud refused to renew it by itself. Set it in OVHcloud’s control panel.").arg(name)
                            : tr("%1: OVHcloud refused to switch the renewal off. Set it in OVHcloud’s control panel.").arg(name)};
    if (isWaiting && state.error && !state.isAsking)
        return {u"clock"_s, Token::Warn, tr("%1: the renewal could not be set yet. Cartouche tries again by itself.").arg(name)};
    if (!state.wish && !state.isAutomatic && state.error && !state.isAsking)
        return {u"question"_s, Token::Text3, tr("%1: OVHcloud did not tell how it is renewed.").arg(name)};
    if (isWaiting || !state.isAutomatic) {
        const QString wish = !state.wish ? tr("%1: reading how it is renewed…").arg(name)
            : *state.wish                ? tr("%1 will renew by itself: set once the name is delivered.").arg(name)
                                         : tr("%1 will not be renewed: set once the name is delivered.").arg(name);
        return {u"clock"_s, Token::Text3, wish};
    }
    if (!*state.isAutomatic || state.isDeletedAtExpiration)
        return {u"minus-circle"_s, Token::Text3,
                date.isEmpty() ? tr("%1 will not be renewed.").arg(name) : tr("%1 will not be renewed: it ends on %2.").arg(name, date)};
    const auto price = m_price ? m_price(ascii) : std::nullopt;
    if (date.isEmpty())
        return {u"refresh"_s, Token::Ok, tr("%1 renews by itself.").arg(name)};
    return {u"refresh"_s, Token::Ok,
            price ? tr("%1 renews by itself on %2, for %3 a year without tax at today’s list price.").arg(name, date, theme::money(*price))
                  : tr("%1 renews by itself on %2.").arg(name, date)};
}

std::optional<OrderFacts::Fact> OrderFacts::mailFact() const
{
    if (m_row->state != State::Delivered || !m_row->when.isValid())
        return std::nullopt;
    const QDateTime until = m_row->when.addDays(daysToConfirm);
    const QStringList names = order::namesToConfirmByMail(m_row->names);
    if (names.isEmpty() || until <= QDateTime::currentDateTimeUtc())
        return std::nullopt;
    constexpr qsizetype most = 3;
    QStringList shown = names.first(std::min(most, names.size()));
    std::transform(shown.begin(), shown.end(), shown.begin(), &OrderStateWords::readable);
    const QString list = names.size() > most ? shown.join(u", "_s) + u"…"_s : shown.join(u", "_s);
    return Fact{u"document"_s, Token::Warn,
                tr("The owner’s e-mail address has to be confirmed until %1 (%2): the message comes from OVHcloud, and a name "
                   "whose owner does not answer it is suspended.").arg(theme::longDate(until), list)};
}

void OrderFacts::setFacts(const QList<Fact> &facts)
{
    m_title->parentWidget()->setVisible(!facts.isEmpty());
    m_box->setVisible(!facts.isEmpty());
    if (facts == m_shown)
        return;
    m_shown = facts;
    qDeleteAll(m_box->findChildren<QWidget *>(u"fact"_s, Qt::FindDirectChildrenOnly));
    for (const Fact &fact : facts) {
        auto *line = new QWidget(m_box);
        line->setObjectName(u"fact"_s);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(8);
        row->addWidget(new widgets::IconLabel(fact.icon, fact.tint, 16, line), 0, Qt::AlignTop);
        auto *text = new QLabel(fact.text, line);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        row->addWidget(text, 1);
        if (fact.offer)
            row->addWidget(renewalButton(fact, line), 0, Qt::AlignTop);
        m_lines->addWidget(line);
    }
}

} // namespace cartouche::windows
