// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/namemarks.h"

#include <algorithm>

namespace cartouche::search {

namespace {

constexpr qsizetype mostKept = 20'000;

} // namespace

NameMarks::NameMarks(std::function<Others()> others) : m_others(std::move(others)) {}

void NameMarks::othersChanged()
{
    m_guards.reset();
    m_known.clear();
}

const QList<NameGuards::Finding> &NameMarks::findings(const base::DomainName &name) const
{
    if (!m_guards) {
        const Others others = m_others ? m_others() : Others();
        m_guards.emplace(others.chosen.first(std::min(others.chosen.size(), mostCompared)), others.own);
    }
    // Whoever types looks at other names with every key.
    if (m_known.size() > mostKept)
        m_known.clear();
    auto known = m_known.find(name.ascii());
    if (known == m_known.end())
        known = m_known.insert(name.ascii(), m_guards->check(name));
    return *known;
}

QList<NameGuards::Finding> NameMarks::of(const base::DomainName &name) const
{
    QList<NameGuards::Finding> marks = findings(name);
    marks.removeIf([](const NameGuards::Finding &finding) { return !finding.isAboutLetters(); });
    return marks;
}

} // namespace cartouche::search
