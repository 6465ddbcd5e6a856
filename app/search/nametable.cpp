// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/nametable.h"

#include "search/nameentry.h"
#include "search/namelistreader.h"

#include <QList>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace cartouche::search {

using namespace Qt::StringLiterals;
using base::DomainName;

namespace {

constexpr qsizetype sampleRows = 300;
constexpr qsizetype mostColumns = 256;

/// Reads row after row; empty lines are none.
class RowReader
{
public:
    RowReader(QStringView text, QChar delimiter) : m_text(text), m_delimiter(delimiter)
    {
        if (text.startsWith(QChar(QChar::ByteOrderMark)))
            ++m_at;
    }

    [[nodiscard]] bool next(QStringList &row)
    {
        do {
            if (m_at >= m_text.size())
                return false;
            row.clear();
            m_rowLine = m_line;
            while (readField(row)) { }
        } while (row.size() == 1 && row.first().trimmed().isEmpty());
        return true;
    }
    /// The line on which the row started.
    [[nodiscard]] int line() const { return m_rowLine; }

private:
    /// False at the end of the row.
    bool readField(QStringList &row)
    {
        QString field;
        while (m_at < m_text.size() && m_text.at(m_at) == u' ')
            ++m_at;
        if (const qsizetype closing = closingQuote(); closing > m_at)
            readQuoted(field, closing);
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at++);
            if (c == m_delimiter) {
                keep(row, field);
                return true;
            }
            if (c == u'\n' || c == u'\r') {
                if (c == u'\r' && m_at < m_text.size() && m_text.at(m_at) == u'\n')
                    ++m_at;
                ++m_line;
                break;
            }
            field += c;
        }
        keep(row, field);
        return false;
    }

    /// Where the quoted field that starts here ends. A quote that nothing closes, or that is closed lines further down
    /// in the middle of a field, was never meant to open one: -1, and the lines behind it are read for themselves.
    [[nodiscard]] qsizetype closingQuote() const
    {
        if (m_at >= m_text.size() || m_text.at(m_at) != u'"')
            return -1;
        bool isOnThisLine = true;
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            const QChar c = m_text.at(at);
            isOnThisLine = isOnThisLine && c != u'\n' && c != u'\r';
            if (c != u'"')
                continue;
            const bool isDoubled = at + 1 < m_text.size() && m_text.at(at + 1) == u'"';
            if (!isDoubled)
                return isOnThisLine || endsField(at + 1) ? at : -1;
            ++at;
        }
        return -1;
    }

    [[nodiscard]] bool endsField(qsizetype at) const
    {
        while (at < m_text.size() && m_text.at(at) == u' ')
            ++at;
        return at >= m_text.size() || m_text.at(at) == m_delimiter || m_text.at(at) == u'\n' || m_text.at(at) == u'\r';
    }

    void readQuoted(QString &field, qsizetype closing)
    {
        for (++m_at; m_at < closing; ++m_at) {
            const QChar c = m_text.at(m_at);
            if (c == u'"')
                ++m_at; // doubled
            if (c == u'\n')
                ++m_line;
            field += c;
        }
        m_at = closing + 1;
    }

    static void keep(QStringList &row, const QString &field)
    {
        if (row.size() < mostColumns)
            row.append(field.trimmed());
    }

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_rowLine = 1;
};

QList<QStringList> sample(QStringView text, QChar delimiter)
{
    RowReader reader(text, delimiter);
    QList<QStringList> rows;
    QStringList row;
    while (rows.size() < sampleRows && reader.next(row))
        rows.append(row);
    return rows;
}

/// How many of the rows have the same number of fields, two or more.
qsizetype regularRows(const QList<QStringList> &rows)
{
    QMap<qsizetype, qsizetype> counts;
    for (const QStringList &row : rows) {
        if (row.size() > 1)
            ++counts[row.size()];
    }
    qsizetype most = 0;
    for (const qsizetype count : std::as_const(counts))
        most = std::max(most, count);
    return most;
}

enum class Worth { Nothing = 0, Word = 1, Address = 4, Name = 8 };

Worth worthOf(const QString &field)
{
    const NameEntry::Meaning meaning = NameEntry::read(field);
    if (std::holds_alternative<DomainName>(meaning))
        return field.contains(u'@') ? Worth::Address : Worth::Name;
    const auto *label = std::get_if<DomainName::Label>(&meaning);
    const bool hasLetter = label != nullptr
        && std::any_of(label->ascii.cbegin(), label->ascii.cend(), [](QChar c) { return c.isLetter(); });
    return hasLetter ? Worth::Word : Worth::Nothing;
}

bool isHeading(const QString &field)
{
    static const QSet<QString> headings{
        u"domain"_s, u"domains"_s, u"domain name"_s, u"domain names"_s, u"domainname"_s, u"domain_name"_s, u"fqdn"_s, u"host"_s,
        u"hostname"_s, u"name"_s, u"names"_s, u"label"_s, u"labels"_s, u"keyword"_s, u"keywords"_s, u"word"_s, u"url"_s, u"website"_s,
        u"domaine"_s, u"domaines"_s, u"nom"_s, u"noms"_s, u"nom de domaine"_s, u"noms de domaine"_s, u"mot"_s, u"mots"_s,
        u"mot-clé"_s, u"mots-clés"_s, u"site"_s, u"site web"_s, u"adresse"_s};
    return headings.contains(field.trimmed().toLower());
}

/// A list that happens to have as many names on each line.
bool isAllNames(const QList<QStringList> &rows)
{
    QSet<QString> seen;
    bool isOfWords = false;
    qsizetype fields = 0;
    for (const QStringList &row : rows) {
        for (const QString &field : row) {
            if (field.isEmpty())
                continue;
            const Worth worth = worthOf(field);
            if (worth == Worth::Nothing || isHeading(field))
                return false;
            isOfWords = isOfWords || worth == Worth::Word;
            seen.insert(field.toLower());
            ++fields;
        }
    }
    return !isOfWords || seen.size() == fields;
}

} // namespace

std::optional<NameTable> NameTable::find(QStringView text)
{
    std::optional<NameTable> best;
    qsizetype most = 0;
    for (const QChar delimiter : {u'\t', u';', u','}) {
        const QList<QStringList> rows = sample(text, delimiter);
        const qsizetype regular = regularRows(rows);
        if (rows.size() < 2 || regular * 3 < rows.size() * 2 || regular <= most || isAllNames(rows))
            continue;
        NameTable table(text, delimiter);
        if (!table.chooseColumn())
            continue;
        best = table;
        most = regular;
    }
    return best;
}

bool NameTable::chooseColumn()
{
    const QList<QStringList> rows = sample(m_text, m_delimiter);
    const QStringList &first = rows.first();
    const bool hasNamed = std::any_of(first.cbegin(), first.cend(), isHeading);
    qsizetype bestScore = 0;
    Worth bestOfHead = Worth::Nothing;
    bool isOfNames = false;
    qsizetype columns = 0;
    for (const QStringList &row : rows)
        columns = std::max(columns, row.size());
    for (qsizetype column = 0; column < columns; ++column) {
        QSet<QString> seen;
        qsizetype score = 0;
        qsizetype names = 0;
        for (qsizetype at = 1; at < rows.size(); ++at) {
            const QString field = rows.at(at).value(column).toLower();
            if (field.isEmpty() || seen.contains(field))
                continue;
            seen.insert(field);
            const Worth worth = worthOf(field);
            score += static_cast<qsizetype>(worth);
            names += worth == Worth::Name ? 1 : 0;
        }
        if (isHeading(first.value(column)))
            score += score / 2;
        if (score <= bestScore)
            continue;
        bestScore = score;
        m_column = column;
        bestOfHead = worthOf(first.value(column));
        isOfNames = names * 5 >= seen.size() * 4;
    }
    const bool hasNameOnTop = std::any_of(first.cbegin(), first.cend(), [](const QString &field) {
        const Worth worth = worthOf(field);
        return worth == Worth::Name || worth == Worth::Address;
    });
    m_hasHeader = !hasNameOnTop && (hasNamed || (isOfNames && bestOfHead != Worth::Name));
    return bestScore > 0;
}

void NameTable::readInto(NameListReader &reader) const
{
    RowReader rows(m_text, m_delimiter);
    QStringList row;
    bool isHead = m_hasHeader;
    while (!reader.isCut() && rows.next(row)) {
        if (!std::exchange(isHead, false))
            readRow(row, rows.line(), reader);
    }
}

/// A row that is too short may be a name that was added by hand; anything else without a name in the column is told.
void NameTable::readRow(const QStringList &row, int line, NameListReader &reader) const
{
    if (const QString field = row.value(m_column); !field.isEmpty()) {
        reader.add(field, line);
        return;
    }
    QStringList filled = row;
    filled.removeAll(QString());
    if (filled.isEmpty())
        return; // what programs write below the last row
    const Worth worth = filled.size() == 1 ? worthOf(filled.first()) : Worth::Nothing;
    if (worth == Worth::Name || (worth == Worth::Word && row.size() == 1))
        reader.add(filled.first(), line);
    else
        reader.refuseRow(row.join(m_delimiter), line);
}

} // namespace cartouche::search
