// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/countrymodel.h"

#include "base/countries.h"
#include "base/foldedtext.h"
#include "eligibility/phonenumber.h"

#include <algorithm>

namespace cartouche::forms {

using namespace Qt::StringLiterals;

CountryModel::CountryModel(With with, QObject *parent) : QAbstractListModel(parent), m_with(with)
{
    fill();
}

void CountryModel::setAllowed(const QStringList &codes, const QString &kept)
{
    const bool isSame = m_allowed == codes && (codes.isEmpty() || m_kept == kept);
    m_allowed = codes;
    m_kept = kept;
    if (isSame)
        return;
    retranslate();
}

void CountryModel::retranslate()
{
    beginResetModel();
    fill();
    endResetModel();
}

void CountryModel::fill()
{
    m_rows.clear();
    const QList<base::Country> countries = base::countriesByName();
    for (const base::Country &country : countries) {
        if (!m_allowed.isEmpty() && !m_allowed.contains(country.code) && country.code != m_kept)
            continue;
        QString text = country.name;
        if (m_with == With::CallingCode) {
            const QString calling = eligibility::callingCode(country.code);
            if (calling.isEmpty())
                continue;
            text = u"%1 (%2)"_s.arg(country.name, calling);
        }
        m_rows.append({country.code, text, base::folded(text + u' ' + country.code)});
    }
}

int CountryModel::rowOf(const QString &code) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&code](const Row &row) { return row.code == code; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int CountryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CountryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return row.text;
    case CodeRole: return row.code;
    case FoldedRole: return row.folded;
    default: return {};
    }
}

} // namespace cartouche::forms
