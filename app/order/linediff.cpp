// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/linediff.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace cartouche::order {

using Kind = DiffLine::Kind;

namespace {

/// Cells of the comparison's tables, all together: some ten milliseconds.
constexpr qint64 mostCells = 16'000'000;

class Comparison
{
public:
    Comparison(const QStringList &before, const QStringList &after) : m_before(before), m_after(after)
    {
        QHash<QString, int> numbers;
        const auto number = [&numbers](const QStringList &lines, std::vector<int> &out) {
            out.reserve(static_cast<std::size_t>(lines.size()));
            for (const QString &line : lines) {
                auto known = numbers.find(line);
                if (known == numbers.end())
                    known = numbers.insert(line, static_cast<int>(numbers.size()));
                out.push_back(*known);
            }
        };
        number(before, m_a);
        number(after, m_b);
    }

    QList<DiffLine> run()
    {
        compare(0, m_a.size(), 0, m_b.size());
        return m_lines;
    }

private:
    using Place = std::size_t;

    void same(Place a) { m_lines.append({Kind::Same, m_before.at(static_cast<qsizetype>(a))}); }
    void replace(Place a, Place aEnd, Place b, Place bEnd)
    {
        for (; a < aEnd; ++a)
            m_lines.append({Kind::Removed, m_before.at(static_cast<qsizetype>(a))});
        for (; b < bEnd; ++b)
            m_lines.append({Kind::Added, m_after.at(static_cast<qsizetype>(b))});
    }

    void compare(Place a, Place aEnd, Place b, Place bEnd)
    {
        while (a < aEnd && b < bEnd && m_a[a] == m_b[b]) {
            same(a++);
            ++b;
        }
        Place tail = 0;
        while (a < aEnd - tail && b < bEnd - tail && m_a[aEnd - tail - 1] == m_b[bEnd - tail - 1])
            ++tail;
        compareMiddle(a, aEnd - tail, b, bEnd - tail);
        for (Place line = aEnd - tail; line < aEnd; ++line)
            same(line);
    }

    void compareMiddle(Place a, Place aEnd, Place b, Place bEnd)
    {
        const auto cells = static_cast<qint64>(aEnd - a) * static_cast<qint64>(bEnd - b);
        if (cells == 0)
            return replace(a, aEnd, b, bEnd);
        // Where the table would be too large, lines that stand once in either text divide it first.
        constexpr qint64 quick = 250'000;
        if (cells > quick) {
            if (const auto anchors = anchorsOf(a, aEnd, b, bEnd); !anchors.empty())
                return compareBetween(anchors, a, aEnd, b, bEnd);
        }
        if (cells > mostCells - m_cells)
            return replace(a, aEnd, b, bEnd);
        m_cells += cells;
        longestCommon(a, aEnd, b, bEnd);
    }

    struct Anchor
    {
        Place a;
        Place b;
    };

    void compareBetween(const std::vector<Anchor> &anchors, Place a, Place aEnd, Place b, Place bEnd)
    {
        for (const Anchor &anchor : anchors) {
            compare(a, anchor.a, b, anchor.b);
            same(anchor.a);
            a = anchor.a + 1;
            b = anchor.b + 1;
        }
        compare(a, aEnd, b, bEnd);
    }

    /// Lines that stand exactly once in both ranges, the longest row of them that keeps its order.
    std::vector<Anchor> anchorsOf(Place a, Place aEnd, Place b, Place bEnd) const
    {
        struct Count { int inA = 0; int inB = 0; Place atB = 0; };
        QHash<int, Count> counts;
        for (Place line = a; line < aEnd; ++line)
            ++counts[m_a[line]].inA;
        for (Place line = b; line < bEnd; ++line) {
            Count &count = counts[m_b[line]];
            ++count.inB;
            count.atB = line;
        }
        std::vector<Anchor> unique;
        for (Place line = a; line < aEnd; ++line) {
            const Count &count = *counts.constFind(m_a[line]);
            if (count.inA == 1 && count.inB == 1)
                unique.push_back({line, count.atB});
        }
        return risingRow(unique);
    }

    static std::vector<Anchor> risingRow(const std::vector<Anchor> &anchors)
    {
        constexpr Place none = static_cast<Place>(-1);
        std::vector<Place> ends;
        std::vector<Place> previous(anchors.size(), none);
        for (Place i = 0; i < anchors.size(); ++i) {
            const auto at = std::lower_bound(ends.begin(), ends.end(), anchors[i].b,
                                             [&anchors](Place end, Place b) { return anchors[end].b < b; });
            if (at != ends.begin())
                previous[i] = *std::prev(at);
            if (at == ends.end())
                ends.push_back(i);
            else
                *at = i;
        }
        std::vector<Anchor> row;
        for (Place i = ends.empty() ? none : ends.back(); i != none; i = previous[i])
            row.push_back(anchors[i]);
        std::reverse(row.begin(), row.end());
        return row;
    }

    void longestCommon(Place a, Place aEnd, Place b, Place bEnd)
    {
        const Place height = aEnd - a;
        const Place width = bEnd - b;
        // Length of what is common from here to the end.
        std::vector<int> length((height + 1) * (width + 1), 0);
        const auto at = [&length, width](Place i, Place j) -> int & { return length[i * (width + 1) + j]; };
        for (Place i = height; i-- > 0;) {
            for (Place j = width; j-- > 0;)
                at(i, j) = m_a[a + i] == m_b[b + j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        }
        Place i = 0;
        Place j = 0;
        while (i < height && j < width) {
            if (m_a[a + i] == m_b[b + j]) {
                same(a + i++);
                ++j;
            } else if (at(i + 1, j) >= at(i, j + 1)) {
                replace(a + i, a + i + 1, 0, 0);
                ++i;
            } else {
                replace(0, 0, b + j, b + j + 1);
                ++j;
            }
        }
        replace(a + i, aEnd, b + j, bEnd);
    }

    const QStringList &m_before;
    const QStringList &m_after;
    std::vector<int> m_a;
    std::vector<int> m_b;
    qint64 m_cells = 0;
    QList<DiffLine> m_lines;
};

QStringList linesOf(const QString &text)
{
    if (text.isEmpty())
        return {};
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
    }
    if (lines.constLast().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace

QList<DiffLine> diffLines(const QString &before, const QString &after)
{
    const QStringList old = linesOf(before);
    const QStringList fresh = linesOf(after);
    return Comparison(old, fresh).run();
}

QList<DiffLine> changedParts(const QList<DiffLine> &lines, int context)
{
    QList<bool> isNear(lines.size(), false);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i).kind == Kind::Same)
            continue;
        const qsizetype end = std::min(lines.size() - 1, i + context);
        for (qsizetype j = std::max<qsizetype>(0, i - context); j <= end; ++j)
            isNear[j] = true;
    }
    QList<DiffLine> parts;
    bool wasLeftOut = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (isNear.at(i))
            parts.append(lines.at(i));
        else if (!wasLeftOut)
            parts.append({Kind::Same, QString()});
        wasLeftOut = !isNear.at(i);
    }
    return parts;
}

} // namespace cartouche::order
