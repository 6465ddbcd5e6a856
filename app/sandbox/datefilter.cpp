// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/datefilter.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

DateFilter::DateFilter(const Call &call)
{
    m_from = read(call, u"date.from"_s);
    m_to = read(call, u"date.to"_s);
}

QString DateFilter::flaw()
{
    return u"The input provided isn't valid: a date is not of type datetime"_s;
}

bool DateFilter::accepts(const QDateTime &date) const
{
    // Dates are written in whole seconds, so that is what they are compared in.
    const qint64 seconds = date.toSecsSinceEpoch();
    return (!m_from || seconds >= m_from->toSecsSinceEpoch()) && (!m_to || seconds <= m_to->toSecsSinceEpoch());
}

std::optional<QDateTime> DateFilter::read(const Call &call, const QString &name)
{
    const auto text = call.parameter(name);
    const auto value = text ? momentFrom(*text) : std::nullopt;
    if (text && !value)
        m_isGood = false;
    return value;
}

} // namespace cartouche::sandbox
