// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/namelistreader.h"

#include "search/nameentry.h"

#include <algorithm>

namespace cartouche::search {

using namespace Qt::StringLiterals;
using base::DomainName;

namespace {

constexpr qsizetype shownOfRefused = 200;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar(QChar::LineSeparator) || c == QChar(QChar::ParagraphSeparator);
}

/// Between two entries also without a space.
bool isComma(QChar c)
{
    return c == u',' || c == u';' || c == u'、' || c == u'，' || c == u'；' || c == u'،' || c == u'؛';
}

bool isSeparator(QChar c)
{
    return isComma(c) || c.isSpace();
}

/// What stands at the start of lines or between entries for the eye alone.
bool isBullet(QStringView piece)
{
    static constexpr QStringView bullets = u"-–—*•·‣◦▪●○→>|+_=&/«»“”„‘’\"'()[]{}<…";
    return std::all_of(piece.begin(), piece.end(), [](QChar c) { return bullets.contains(c); });
}

/// "1." or "12)".
bool isNumbering(QStringView piece)
{
    return piece.size() > 1 && piece.size() <= 6 && (piece.back() == u'.' || piece.back() == u')')
        && std::all_of(piece.begin(), piece.end() - 1, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// An address with something behind its host.
bool hasPath(QStringView piece)
{
    const qsizetype host = piece.indexOf("://"_L1);
    return host > 0
        && std::any_of(piece.begin() + host + 3, piece.end(), [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
}

QString shortened(QStringView text)
{
    if (text.size() <= shownOfRefused)
        return text.toString();
    qsizetype end = shownOfRefused;
    if (text.at(end - 1).isHighSurrogate())
        --end;
    return text.first(end).toString() + u'…';
}

/// The quote at `start` is closed at the returned place, right before a separator or the end; -1: it is not.
qsizetype closingQuote(QStringView line, qsizetype start)
{
    qsizetype end = line.indexOf(u'"', start + 1);
    while (end >= 0 && end + 1 < line.size() && !isSeparator(line.at(end + 1)))
        end = line.indexOf(u'"', end + 1);
    return end;
}

} // namespace

void NameListReader::read(QStringView text)
{
    int number = 1;
    qsizetype start = 0;
    while (start < text.size() && !m_list.isCut) {
        qsizetype end = start;
        while (end < text.size() && !isLineEnd(text.at(end)))
            ++end;
        readLine(text.sliced(start, end - start), number);
        ++number;
        const bool isPair = end + 1 < text.size() && text.at(end) == u'\r' && text.at(end + 1) == u'\n';
        start = end + (isPair ? 2 : 1);
    }
}

void NameListReader::readLine(QStringView line, int number)
{
    bool isFirst = true;
    bool isInPath = false; // the piece before was an address with a path, and only a comma stands between
    qsizetype at = 0;
    while (at < line.size()) {
        if (isSeparator(line.at(at))) {
            isInPath = isInPath && isComma(line.at(at));
            ++at;
            continue;
        }
        const qsizetype closing = line.at(at) == u'"' ? closingQuote(line, at) : -1;
        if (closing > at) {
            addQuoted(line.sliced(at + 1, closing - at - 1), number);
            at = closing + 1;
            isFirst = isInPath = false;
            continue;
        }
        qsizetype end = at;
        while (end < line.size() && !isSeparator(line.at(end)))
            ++end;
        const QStringView piece = line.sliced(at, end - at);
        const bool isNumber = isFirst && isNumbering(piece) && end < line.size();
        const bool isRest = isInPath && !piece.contains(u'.');
        if (!isNumber && !isRest && !isBullet(piece)) {
            add(piece, number);
            isInPath = hasPath(piece);
        }
        isFirst = false;
        at = end;
    }
}

void NameListReader::addQuoted(QStringView entry, int line)
{
    QList<QStringView> parts;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= entry.size(); ++at) {
        if (at < entry.size() && !isSeparator(entry.at(at)))
            continue;
        if (at > start)
            parts.append(entry.sliced(start, at - start));
        start = at + 1;
    }
    const bool areNames = std::all_of(parts.cbegin(), parts.cend(), [](QStringView part) { return part.contains(u'.'); });
    if (!areNames) {
        add(entry, line);
        return;
    }
    for (const QStringView part : std::as_const(parts))
        add(part, line);
}

void NameListReader::add(QStringView entry, int line)
{
    if (!hasRoom())
        return;
    const NameEntry::Meaning meaning = NameEntry::read(entry);
    if (const auto *name = std::get_if<DomainName>(&meaning)) {
        if (isNew(name->ascii()))
            m_list.fullNames.append(*name);
    } else if (const auto *label = std::get_if<NameList::Label>(&meaning)) {
        if (isNew(label->ascii))
            m_list.labels.append(*label);
    } else {
        m_list.refused.append({shortened(entry.trimmed()), std::get<DomainName::Flaw>(meaning), line, false});
    }
}

void NameListReader::refuseRow(QStringView row, int line)
{
    if (hasRoom())
        m_list.refused.append({shortened(row.trimmed()), DomainName::Flaw::Empty, line, true});
}

/// Counts the entry that it has room for.
bool NameListReader::hasRoom()
{
    m_list.isCut = m_list.isCut || m_list.entries >= NameList::maximumEntries;
    m_list.entries += m_list.isCut ? 0 : 1;
    return !m_list.isCut;
}

bool NameListReader::isNew(const QString &ascii)
{
    const qsizetype before = m_seen.size();
    m_seen.insert(ascii);
    if (m_seen.size() != before)
        return true;
    ++m_list.duplicates;
    return false;
}

} // namespace cartouche::search
