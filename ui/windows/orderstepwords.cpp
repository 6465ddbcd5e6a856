// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/orderstepwords.h"

#include "theme/words.h"
#include "windows/orderstatewords.h"

namespace cartouche::windows {

using namespace Qt::StringLiterals;
using order::NameStep;
using order::OrderStep;
using theme::Token;
using widgets::HistoryEntry;

namespace {

constexpr qsizetype mostNames = 20;
constexpr qsizetype longestReason = 200;

} // namespace

QList<HistoryEntry> OrderStepWords::way(const order::OrderTimeline &timeline)
{
    QList<HistoryEntry> entries;
    for (const OrderStep &step : timeline.steps)
        entries.append(entryOf(step));
    // One is the one that turns: the first that has begun.
    bool isNext = false;
    for (HistoryEntry &entry : entries)
        entry.isNext = entry.isNext && !std::exchange(isNext, isNext || entry.isNext);
    qsizetype shown = 0;
    for (const NameStep &name : timeline.names) {
        if (!name.isProblem() || ++shown > mostNames)
            break;
        entries.append(entryOf(name));
    }
    return entries;
}

QString OrderStepWords::title(const OrderStep &step)
{
    const bool isDone = step.state == OrderStep::State::Done;
    switch (step.kind) {
    case OrderStep::Kind::Created: return tr("Order created");
    case OrderStep::Kind::Payment: return isDone ? tr("Paid") : tr("Payment");
    case OrderStep::Kind::Checking: return isDone ? tr("Checked") : tr("Checking by OVHcloud");
    case OrderStep::Kind::Delivering: return isDone ? tr("Sent to the registry") : tr("Delivering");
    case OrderStep::Kind::Registry: return isDone ? tr("Registered") : tr("Registry task of each name");
    case OrderStep::Kind::Delivered: break;
    }
    return isDone ? tr("Delivered") : tr("In your account");
}

HistoryEntry OrderStepWords::entryOf(const OrderStep &step)
{
    HistoryEntry entry;
    entry.title = title(step);
    entry.time = time(step.at);
    switch (step.state) {
    case OrderStep::State::Done:
        entry.icon = u"check-circle"_s;
        entry.tint = Token::Ok;
        break;
    case OrderStep::State::Current:
        entry.isNext = true;
        break;
    case OrderStep::State::NeedsYou:
        entry.icon = u"warning"_s;
        entry.tint = Token::Warn;
        entry.caption = tr("waits for you");
        break;
    case OrderStep::State::Failed:
        entry.icon = u"warning"_s;
        entry.tint = Token::Bad;
        entry.caption = tr("something has to be mended");
        break;
    case OrderStep::State::Stopped:
        entry.icon = u"minus-circle"_s;
        entry.tint = Token::Text3;
        break;
    case OrderStep::State::Untold:
        entry.icon = u"question"_s;
        entry.tint = Token::Text3;
        entry.caption = tr("not told by OVHcloud");
        break;
    case OrderStep::State::ToDo:
        entry.icon = u"clock"_s;
        entry.tint = Token::Text3;
        entry.caption = tr("to come");
        break;
    }
    return entry;
}

HistoryEntry OrderStepWords::entryOf(const NameStep &name)
{
    HistoryEntry entry;
    entry.icon = u"warning"_s;
    entry.tint = name.state == NameStep::State::Failed ? Token::Bad : Token::Warn;
    entry.title = OrderStateWords::readable(name.ascii);
    entry.caption = name.reason.simplified().left(longestReason);
    if (entry.caption.isEmpty())
        entry.caption = name.state == NameStep::State::Failed ? tr("The registry task failed") : tr("OVHcloud tries again");
    entry.time = time(name.at);
    return entry;
}

QString OrderStepWords::time(const QDateTime &at)
{
    if (!at.isValid())
        return {};
    return at.toLocalTime().date() == QDate::currentDate() ? theme::time(at) : theme::shortDate(at);
}

} // namespace cartouche::windows
