// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/period.h"

namespace cartouche::base {

namespace {

using namespace Qt::StringLiterals;

constexpr int maximumMonths = 1200;

} // namespace

std::optional<Period> Period::fromIso(QStringView text)
{
    if (text == "P0D"_L1 || text == "PT0S"_L1)
        return Period();
    if (text.size() < 3 || text.front() != u'P')
        return std::nullopt;

    int months = 0;
    int number = -1;
    bool yearsSeen = false;
    bool monthsSeen = false;
    for (const QChar c : text.sliced(1)) {
        if (c >= u'0' && c <= u'9') {
            number = (number < 0 ? 0 : number) * 10 + (c.unicode() - u'0');
            if (number > maximumMonths)
                return std::nullopt;
        } else if (c == u'Y' && number >= 0 && !yearsSeen && !monthsSeen) {
            months += number * 12;
            yearsSeen = true;
            number = -1;
        } else if (c == u'M' && number >= 0 && !monthsSeen) {
            months += number;
            monthsSeen = true;
            number = -1;
        } else {
            return std::nullopt;
        }
    }
    if (number >= 0 || !(yearsSeen || monthsSeen) || months > maximumMonths)
        return std::nullopt;
    return Period(months);
}

QString Period::toIso() const
{
    if (isWholeYears())
        return u"P%1Y"_s.arg(wholeYears());
    if (m_months < 12)
        return u"P%1M"_s.arg(m_months);
    return u"P%1Y%2M"_s.arg(wholeYears()).arg(m_months % 12);
}

} // namespace cartouche::base
