// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/words.h"

#include "base/moneyformat.h"

#include <QLocale>

#include <algorithm>

namespace cartouche::theme {

namespace {

using namespace Qt::StringLiterals;

constexpr QChar noBreakSpace(0x00A0);

QString formatted(const QDateTime &moment, const QString &pattern)
{
    return QLocale().toString(moment.toLocalTime(), pattern).replace(u' ', noBreakSpace);
}

} // namespace

QString money(const base::Money &amount)
{
    return base::formatMoney(amount, QLocale());
}

QString moneySigned(const base::Money &amount)
{
    return base::formatMoneySigned(amount, QLocale());
}

QString shortDate(const QDateTime &moment)
{
    return formatted(moment, u"d MMM"_s);
}

QString longDate(const QDateTime &moment)
{
    return formatted(moment, u"d MMMM yyyy"_s);
}

QString time(const QDateTime &moment)
{
    return formatted(moment, u"HH:mm"_s);
}

QString timeWithSeconds(const QDateTime &moment)
{
    return formatted(moment, u"HH:mm:ss"_s);
}

QString age(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    seconds = std::max<qint64>(seconds, 0);
    if (seconds < minute)
        return QString::number(seconds) + noBreakSpace + u's';
    if (seconds < hour)
        return QString::number(seconds / minute) + noBreakSpace + u"min"_s;
    if (seconds < day)
        return QString::number(seconds / hour) + noBreakSpace + u'h';
    return shortDate(QDateTime::currentDateTime().addSecs(-seconds));
}

bool isAge(qint64 seconds)
{
    constexpr qint64 day = 24 * 60 * 60;
    return seconds < day;
}

QString orderNumber(qint64 number)
{
    QString text = QString::number(number);
    const qsizetype first = number < 0 ? 1 : 0;
    for (qsizetype at = text.size() - 3; at > first; at -= 3)
        text.insert(at, noBreakSpace);
    return text;
}

} // namespace cartouche::theme
