// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/namelist.h"

#include <QSet>

namespace cartouche::search {

/// Makes a NameList, from a running text or entry by entry.
class NameListReader
{
public:
    /// Takes the text apart and adds its entries; lines count from 1.
    void read(QStringView text);
    void add(QStringView entry, int line);
    /// A row of a table that has no name in its column.
    void refuseRow(QStringView row, int line);
    /// There was more than is taken.
    [[nodiscard]] bool isCut() const { return m_list.isCut; }
    [[nodiscard]] NameList take() { return std::move(m_list); }

private:
    void readLine(QStringView line, int number);
    void addQuoted(QStringView entry, int line);
    [[nodiscard]] bool hasRoom();
    [[nodiscard]] bool isNew(const QString &ascii);

    NameList m_list;
    QSet<QString> m_seen;
};

} // namespace cartouche::search
