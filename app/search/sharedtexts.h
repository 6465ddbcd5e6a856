// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

namespace cartouche::search {

/// One copy of each of the few texts that stand in ten thousand answers: pricing modes and currencies.
class SharedTexts
{
public:
    [[nodiscard]] QString of(const QString &text)
    {
        constexpr qsizetype most = 100; // whatever a server makes up
        const auto known = m_texts.constFind(text);
        if (known != m_texts.cend())
            return *known;
        if (m_texts.size() < most)
            m_texts.insert(text);
        return text;
    }

private:
    QSet<QString> m_texts;
};

} // namespace cartouche::search
