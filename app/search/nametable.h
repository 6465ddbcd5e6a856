// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QStringView>

#include <optional>

namespace cartouche::search {

class NameListReader;

/// A text that is a table of fields (RFC 4180, also with semicolons or tabs), and its column of names.
class NameTable
{
public:
    /// Nothing for a running text, and for a table whose every field is a name: that is read as it stands.
    /// The column is the one with the most different names; full names count more than e-mail addresses, and those
    /// more than words. A column under a heading such as "domain" is preferred.
    /// @param text outlives the table
    [[nodiscard]] static std::optional<NameTable> find(QStringView text);

    [[nodiscard]] QChar delimiter() const { return m_delimiter; }
    /// From 0.
    [[nodiscard]] qsizetype column() const { return m_column; }
    [[nodiscard]] bool hasHeader() const { return m_hasHeader; }

    /// Adds every field of the column, without the heading, with the line on which its row starts. A row that has
    /// nothing in the column is refused, unless all that stands in it is a name.
    void readInto(NameListReader &reader) const;

private:
    NameTable(QStringView text, QChar delimiter) : m_text(text), m_delimiter(delimiter) {}
    [[nodiscard]] bool chooseColumn();
    void readRow(const QStringList &row, int line, NameListReader &reader) const;

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_column = 0;
    bool m_hasHeader = false;
};

} // namespace cartouche::search
