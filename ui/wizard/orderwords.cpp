// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/orderwords.h"

#include "theme/words.h"

#include <algorithm>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using order::OrderProgress;
using order::PayOption;
using Phase = order::Payment::Phase;
using theme::Token;
using widgets::TimelineStep;

namespace {

/// How far an order has come: the index of the step that is going on.
int stepOf(const OrderProgress &progress)
{
    if (progress.isDelivered())
        return 6;
    if (progress.status == "delivered"_L1)
        return 4;
    if (progress.status == "delivering"_L1)
        return 3;
    if (progress.status == "checking"_L1 || progress.status == "documentsRequested"_L1)
        return 2;
    return 1;
}

/// The last digits of a masked number; an e-mail address stays whole.
QString tail(const QString &label)
{
    QString digits;
    for (auto at = label.crbegin(); at != label.crend() && digits.size() < 4; ++at) {
        if (at->isDigit())
            digits.prepend(*at);
    }
    return digits.size() == 4 && !label.contains(u'@') ? u"···· "_s + digits : QString();
}

} // namespace

OrderLook OrderWords::order(const OrderProgress &progress, Phase payment)
{
    const QString number = theme::orderNumber(progress.orderId);
    const QString &status = progress.status;
    if (progress.isDelivered())
        return {u"check-circle"_s, Token::Ok, tr("Order %1 is delivered.").arg(number)};
    if (status == "cancelled"_L1)
        return {u"minus-circle"_s, Token::Text3, tr("Order %1 was cancelled. Nothing more is charged.").arg(number)};
    if (status == "cancelling"_L1)
        return {u"busy"_s, Token::Text3, tr("Order %1 is being cancelled.").arg(number)};
    if (status == "documentsRequested"_L1)
        return {u"document"_s, Token::Warn, tr("OVHcloud requests papers for order %1. Open it in the browser.").arg(number)};
    if (status == "delivering"_L1 || status == "delivered"_L1)
        return {u"package"_s, Token::Accent, tr("Order %1 is paid and being delivered.").arg(number)};
    if (status == "checking"_L1)
        return {u"busy"_s, Token::Accent, tr("Order %1: OVHcloud checks the payment.").arg(number)};
    if (payment == Phase::Unknown)
        return {u"unknown"_s, Token::Warn, tr("Payment of order %1 unknown. Nothing is sent again.").arg(number)};
    if (payment == Phase::Accepted)
        return {u"busy"_s, Token::Accent, tr("The payment of order %1 is in progress.").arg(number)};
    if (status == "notPaid"_L1 || status.isEmpty()) {
        return {u"clock"_s, Token::Warn,
                progress.expires.isValid()
                    ? tr("Order %1 exists and is not paid yet – it expires on %2.")
                          .arg(number, theme::longDate(progress.expires))
                    : tr("Order %1 exists and is not paid yet.").arg(number)};
    }
    return {u"question"_s, Token::Text3, tr("Order %1 – OVHcloud says: %2").arg(number, status)};
}

OrderLook OrderWords::task(const OrderProgress::Name &name, const OrderProgress &progress)
{
    if (name.isInAccount)
        return {u"check-circle"_s, Token::Ok, tr("Delivered, in your account")};
    if (!name.task) {
        return order::isPaidStatus(progress.status)
            ? OrderLook{u"clock"_s, Token::Text3, tr("Registry task not told yet")}
            : OrderLook{u"clock"_s, Token::Text3, tr("Registry task starts after payment")};
    }
    const QString &status = name.task->status;
    if (status == "todo"_L1)
        return {u"clock"_s, Token::Text3, tr("Registry task waits")};
    if (status == "doing"_L1)
        return {u"busy"_s, Token::Accent, tr("Registry task runs")};
    if (status == "done"_L1)
        return {u"check-circle"_s, Token::Ok, tr("Registry task done")};
    if (status == "cancelled"_L1)
        return {u"minus-circle"_s, Token::Text3, tr("Registry task cancelled")};
    if (status == "error"_L1 && name.task->canRelaunch)
        return {u"warning"_s, Token::Bad, tr("Registry task failed – %1").arg(name.task->comment.simplified().left(200))};
    if (status == "error"_L1 || status == "problem"_L1)
        return {u"warning"_s, Token::Warn, tr("Registry task stuck – OVHcloud tries again")};
    return {u"question"_s, Token::Text3, tr("Registry task: %1").arg(status)};
}

QList<TimelineStep> OrderWords::timeline(const OrderProgress &progress, Phase payment)
{
    const int at = stepOf(progress);
    const bool isStopped = progress.status == "cancelled"_L1 || progress.status == "cancelling"_L1;
    const bool failed = std::any_of(progress.names.begin(), progress.names.end(), [](const auto &name) {
        return name.task && (name.task->status == "error"_L1 || name.task->status == "problem"_L1);
    });
    const QString created = progress.created.isValid() ? theme::time(progress.created) : QString();
    QList<TimelineStep> steps{
        {{}, tr("Order created"), created},
        {{}, at > 1 ? tr("Paid") : tr("Payment"), at > 1 ? QString() : tr("waits for you")},
        {{}, at > 2 ? tr("Checked") : tr("Checking"), tr("by OVHcloud")},
        {{}, at > 3 ? tr("Sent to the registry") : tr("Delivering"), {}},
        {{}, tr("Registry task"), tr("one per name")},
        {{}, tr("Delivered"), {}},
    };
    if (payment == Phase::Unknown && at == 1)
        steps[1].caption = tr("unknown");
    // Sent and not refused is not paid: that is OVHcloud's to say.
    if (payment == Phase::Accepted && at == 1)
        steps[1].caption = tr("in progress");
    for (int i = 0; i < steps.size(); ++i) {
        using State = TimelineStep::State;
        steps[i].state = i < at ? State::Done : i == at ? State::Current : State::ToDo;
        if (i == at && isStopped)
            steps[i].state = State::Error;
    }
    if (at == 1 && payment == Phase::Unknown)
        steps[1].state = TimelineStep::State::NeedsYou;
    if (progress.status == "documentsRequested"_L1)
        steps[2].state = TimelineStep::State::NeedsYou;
    if (failed && at >= 3 && at < 6)
        steps[4].state = TimelineStep::State::Error;
    return steps;
}

OrderWords::Kind OrderWords::kindOf(const PayOption &option)
{
    const QString type = option.type.toLower().remove(u'_');
    if (option.way == PayOption::Way::Free)
        return Kind::Fidelity;
    if (type == "creditcard"_L1 || type == "domesticcard"_L1 || type == "rupay"_L1)
        return Kind::Card;
    if (type == "bankaccount"_L1 || type == "sepadirectdebit"_L1)
        return Kind::Bank;
    if (type == "paypal"_L1)
        return Kind::PayPal;
    if (type == "ovhaccount"_L1 || type == "internaltrustedaccount"_L1 || type == "currentaccount"_L1
        || type.startsWith("deferredpayment"_L1))
        return Kind::Account;
    return Kind::Other;
}

QString OrderWords::kindWord(Kind kind, const PayOption &option)
{
    switch (kind) {
    case Kind::Card: return tr("Card");
    case Kind::Bank: return tr("SEPA direct debit");
    case Kind::PayPal: return tr("PayPal");
    case Kind::Account: return option.type.startsWith("def"_L1, Qt::CaseInsensitive) ? tr("Deferred payment") : tr("Prepaid account");
    case Kind::Fidelity: return tr("Nothing to pay");
    case Kind::Other: return option.type;
    }
    return {};
}

QString OrderWords::reason(const PayOption &option)
{
    switch (option.usable) {
    case PayOption::Usable::Yes: return {};
    case PayOption::Usable::NotAccepted: return tr("this order does not accept it");
    case PayOption::Usable::Expired: return tr("expired");
    case PayOption::Usable::NotValid: return tr("not usable now (%1)").arg(option.status);
    case PayOption::Usable::NoId: return tr("none is registered; pay in the browser");
    }
    return {};
}

widgets::PayRow OrderWords::payRow(const PayOption &option)
{
    const Kind kind = kindOf(option);
    widgets::PayRow row;
    row.iconName = kind == Kind::Card ? u"card"_s
        : kind == Kind::Bank          ? u"bank"_s
        : kind == Kind::PayPal        ? u"account-pay"_s
        : kind == Kind::Fidelity      ? u"check-circle"_s
                                      : u"wallet"_s;
    const QString number = tail(option.label);
    row.title = (kindWord(kind, option) + u' ' + number).trimmed();
    if (option.isDefault)
        row.pill = tr("default");
    QStringList notes;
    constexpr qsizetype longestName = 40;
    if (!option.description.isEmpty())
        notes.append(option.description.simplified().left(longestName));
    if (!option.subType.isEmpty() && option.subType != "NONE"_L1)
        notes.append(option.subType.left(1) + option.subType.mid(1).toLower().replace(u'_', u' '));
    // The label of an account says no more than its kind does.
    if (number.isEmpty() && !option.label.isEmpty() && kind != Kind::Account)
        notes.append(option.label);
    if (option.expires.isValid())
        notes.append(tr("valid until %1").arg(option.expires.toString(u"MM/yy"_s)));
    if (kind == Kind::Bank)
        notes.append(tr("delivery waits until the bank confirms"));
    if (kind == Kind::Fidelity)
        notes.append(tr("confirmed without a payment"));
    row.note = notes.join(u", "_s);
    row.enabled = option.usable == PayOption::Usable::Yes;
    row.reason = reason(option);
    return row;
}

QString OrderWords::payWith(const PayOption &option)
{
    const Kind kind = kindOf(option);
    const QString number = tail(option.label);
    switch (kind) {
    case Kind::Card: return number.isEmpty() ? tr("with the card") : tr("with card %1").arg(number);
    case Kind::Bank: return tr("by SEPA direct debit");
    case Kind::PayPal: return tr("with PayPal");
    case Kind::Account: return tr("from the prepaid account");
    default: return {};
    }
}

} // namespace cartouche::wizard
