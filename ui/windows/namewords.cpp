// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/namewords.h"

#include "base/domainname.h"
#include "theme/words.h"
#include "windows/namesmodel.h"

namespace cartouche::windows {

using namespace Qt::StringLiterals;
using search::State;

StateLook NameWords::look(const NameRow &row)
{
    if (row.isAsking)
        return StateLook::of(State::Asking);
    return StateLook::of(row.answer ? search::stateOf(row.answer->state) : State::NoAnswer);
}

QString NameWords::sentence(const NameRow &row, const QDateTime &now, const QString &warning)
{
    QStringList parts{readable(row.ascii), look(row).word};
    if (!warning.isEmpty())
        parts.append(warning);
    if (row.answer) {
        if (row.answer->first)
            parts.append(tr("%1 without tax for the first year").arg(theme::money(*row.answer->first)));
        if (row.answer->renewal)
            parts.append(tr("renewal %1").arg(theme::money(*row.answer->renewal)));
        parts.append(theme::isAge(row.answer->at.secsTo(now))
                         ? tr("asked %1 ago").arg(theme::age(row.answer->at.secsTo(now)))
                         : tr("asked on %1").arg(theme::shortDate(row.answer->at)));
    }
    if (row.isWatched)
        parts.append(tr("watched"));
    if (row.isMuted)
        parts.append(tr("muted"));
    if (!row.note.isEmpty())
        parts.append(tr("note: %1").arg(row.note.simplified()));
    return parts.join(u", "_s);
}

QString NameWords::period(std::chrono::seconds period)
{
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(period).count();
    constexpr auto day = 24;
    return hours % day == 0 ? tr("%n days", nullptr, static_cast<int>(hours / day))
                            : tr("%n hours", nullptr, static_cast<int>(hours));
}

QString NameWords::until(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    if (seconds < minute)
        return tr("soon");
    if (seconds < hour)
        return tr("in %1 min").arg(seconds / minute).replace(u' ', QChar(0x00A0));
    if (seconds < 2 * day)
        return tr("in %1 h").arg((seconds + hour / 2) / hour).replace(u' ', QChar(0x00A0));
    return tr("in %n days", nullptr, static_cast<int>(seconds / day));
}

QString NameWords::readable(const QString &ascii)
{
    const auto name = base::DomainName::parse(ascii);
    return name ? name->unicode() : ascii;
}

QString NameWords::some(const QStringList &names)
{
    if (names.isEmpty())
        return {};
    const QString first = readable(names.first());
    const auto others = static_cast<int>(names.size()) - 1;
    return others == 0 ? first : tr("%1 and %n more", nullptr, others).arg(first);
}

} // namespace cartouche::windows
