// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/catalogue.h"

namespace cartouche::catalogue {

Catalogue::Catalogue(Content content) : m_content(std::move(content))
{
    m_places.reserve(m_content.extensions.size());
    for (qsizetype place = 0; place < m_content.extensions.size(); ++place)
        m_places.insert(m_content.extensions.at(place).name, place);
    QSet<QString> listed;
    for (const QString &name : std::as_const(m_content.highlighted)) {
        if (m_places.contains(name) && !listed.contains(name)) {
            listed.insert(name);
            m_byImportance.append(name);
        }
    }
    for (const Extension &extension : std::as_const(m_content.extensions)) {
        if (!listed.contains(extension.name))
            m_byImportance.append(extension.name);
    }
}

const Extension *Catalogue::find(const QString &ascii) const
{
    const auto place = m_places.constFind(ascii);
    return place == m_places.cend() ? nullptr : &m_content.extensions.at(*place);
}

} // namespace cartouche::catalogue
