// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/linechanges.h"

#include <algorithm>

namespace cartouche::order {

using api::SummaryLine;

namespace {

bool isSame(const SummaryLine &a, const SummaryLine &b)
{
    return a.description == b.description && a.detailType == b.detailType && a.quantity == b.quantity
        && a.unitPrice.amount == b.unitPrice.amount && a.totalPrice.amount == b.totalPrice.amount;
}

QString keyOf(const std::optional<base::DomainName> &name)
{
    return name ? name->ascii() : QString();
}

/// The earlier lines of one group, taken out one by one as they find their place.
class Earlier
{
public:
    explicit Earlier(QList<SummaryLine> lines) : m_lines(std::move(lines)) {}

    template <typename Fits>
    std::optional<SummaryLine> take(Fits fits)
    {
        const auto found = std::find_if(m_lines.begin(), m_lines.end(), fits);
        if (found == m_lines.end())
            return std::nullopt;
        SummaryLine line = *found;
        m_lines.erase(found);
        return line;
    }
    /// The only one that fits; none where there are several.
    template <typename Fits>
    std::optional<SummaryLine> takeOnly(Fits fits)
    {
        return std::count_if(m_lines.begin(), m_lines.end(), fits) == 1 ? take(fits) : std::nullopt;
    }
    [[nodiscard]] const QList<SummaryLine> &left() const { return m_lines; }

private:
    QList<SummaryLine> m_lines;
};

QList<ComparedLine> comparedLines(const QList<SummaryLine> &now, const QList<SummaryLine> &before)
{
    Earlier earlier(before);
    QList<ComparedLine> lines;
    for (const SummaryLine &line : now)
        lines.append({line, earlier.take([&line](const SummaryLine &old) { return isSame(old, line); }), false});
    const auto findPlaces = [&lines](auto &&find) {
        for (ComparedLine &line : lines) {
            if (!line.before)
                line.before = find(*line.now);
        }
    };
    for (ComparedLine &line : lines)
        line.isChanged = !line.before;
    findPlaces([&earlier](const SummaryLine &line) {
        return earlier.take([&line](const SummaryLine &old) {
            return old.detailType == line.detailType && old.description == line.description;
        });
    });
    findPlaces([&](const SummaryLine &line) -> std::optional<SummaryLine> {
        const auto isOpen = [&line](const ComparedLine &other) {
            return !other.before && other.now->detailType == line.detailType && meaningOf(*other.now) == meaningOf(line);
        };
        if (std::count_if(lines.cbegin(), lines.cend(), isOpen) != 1)
            return std::nullopt;
        return earlier.takeOnly([&line](const SummaryLine &old) {
            return old.detailType == line.detailType && meaningOf(old) == meaningOf(line);
        });
    });
    for (const SummaryLine &old : earlier.left())
        lines.append({std::nullopt, old, true});
    return lines;
}

LineMeaning meaningOfEither(const ComparedLine &line)
{
    return meaningOf(line.now ? *line.now : *line.before);
}

} // namespace

QList<ComparedGroup> compareLines(const Review &now, const Review *before)
{
    QHash<QString, QList<SummaryLine>> earlier;
    if (before != nullptr) {
        for (const LineGroup &group : before->groups)
            earlier.insert(keyOf(group.name), group.lines);
    }
    QList<ComparedGroup> groups;
    const auto add = [&](const LineGroup &group) {
        ComparedGroup compared{group.name, group.sum, {}};
        if (before != nullptr) {
            compared.lines = comparedLines(group.lines, earlier.take(keyOf(group.name)));
        } else {
            for (const SummaryLine &line : group.lines)
                compared.lines.append({line, std::nullopt, false});
        }
        std::stable_sort(compared.lines.begin(), compared.lines.end(), [](const ComparedLine &a, const ComparedLine &b) {
            return meaningOfEither(a) < meaningOfEither(b);
        });
        groups.append(compared);
    };
    for (const LineGroup &group : now.groups)
        add(group);
    // Whole groups that are gone.
    for (const LineGroup &group : before != nullptr ? before->groups : QList<LineGroup>()) {
        if (earlier.contains(keyOf(group.name)))
            add({group.name, {}, {}});
    }
    return groups;
}

} // namespace cartouche::order
