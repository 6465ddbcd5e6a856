// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/pricelines.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace cartouche::order {

using namespace Qt::StringLiterals;

namespace {

/// "*001.001" belongs to the counter "*001".
QString counterOf(const QString &domain)
{
    return domain.startsWith(u'*') ? domain.left(domain.indexOf(u'.')) : QString();
}

/// Whether the text names exactly this domain name: not as the tail or the head of a longer one.
bool mentions(const QString &text, const QString &name)
{
    const auto isPart = [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'.'; };
    for (qsizetype at = text.indexOf(name, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(name, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + name.size();
        const bool startsClean = at == 0 || !isPart(text.at(at - 1));
        const bool endsClean = end == text.size() || !isPart(text.at(end))
            || (text.at(end) == u'.' && (end + 1 == text.size() || !isPart(text.at(end + 1))));
        if (startsClean && endsClean)
            return true;
    }
    return false;
}

class Matcher
{
public:
    Matcher(const QList<api::SummaryLine> &lines, const QList<base::DomainName> &names, const QList<qint64> &itemIds)
        : m_names(names), m_itemIds(itemIds)
    {
        for (const api::SummaryLine &line : lines) {
            const int index = directMatch(line);
            const QString counter = counterOf(line.domain);
            if (index >= 0 && !counter.isEmpty())
                m_byCounter.insert(counter, index);
        }
    }

    [[nodiscard]] int match(const api::SummaryLine &line) const
    {
        const int index = directMatch(line);
        if (index >= 0)
            return index;
        if (const QString counter = counterOf(line.domain); !counter.isEmpty())
            return m_byCounter.value(counter, -1);
        return -1;
    }

private:
    [[nodiscard]] int directMatch(const api::SummaryLine &line) const
    {
        if (line.cartItemId) {
            const qsizetype byItem = m_itemIds.indexOf(*line.cartItemId);
            if (byItem >= 0 && *line.cartItemId != 0)
                return static_cast<int>(byItem);
        }
        for (int i = 0; i < m_names.size(); ++i) {
            for (const QString &text : {line.domain, line.description}) {
                if (mentions(text, m_names.at(i).ascii()) || mentions(text, m_names.at(i).unicode()))
                    return i;
            }
        }
        return -1;
    }

    const QList<base::DomainName> &m_names;
    const QList<qint64> &m_itemIds;
    QHash<QString, int> m_byCounter;
};

std::optional<base::Money> sumOf(const QList<api::SummaryLine> &lines)
{
    std::optional<base::Money> sum;
    for (const api::SummaryLine &line : lines) {
        sum = sum ? sum->plus(line.totalPrice.amount) : line.totalPrice.amount;
        if (!sum)
            return std::nullopt;
    }
    return sum;
}

} // namespace

QList<LineGroup> groupLines(const QList<api::SummaryLine> &lines, const QList<base::DomainName> &names,
                            const QList<qint64> &itemIds)
{
    const Matcher matcher(lines, names, itemIds);
    QList<LineGroup> groups;
    groups.reserve(names.size() + 1);
    for (const base::DomainName &name : names)
        groups.append({name, {}, {}});
    groups.append(LineGroup{});
    for (const api::SummaryLine &line : lines) {
        const int index = matcher.match(line);
        groups[index >= 0 ? index : groups.size() - 1].lines.append(line);
    }
    groups.removeIf([](const LineGroup &group) { return group.lines.isEmpty(); });
    for (LineGroup &group : groups)
        group.sum = sumOf(group.lines);
    return groups;
}

LineMeaning meaningOf(const api::SummaryLine &line)
{
    static const QRegularExpression zoneCounter(u"^\\*[0-9]+\\.[0-9]+$"_s);
    if (line.detailType == "GIFT"_L1 || line.detailType == "VOUCHER"_L1 || line.totalPrice.amount.isNegative())
        return LineMeaning::Gift;
    if (zoneCounter.match(line.domain).hasMatch())
        return LineMeaning::Zone;
    if (line.detailType == "TRANSFER"_L1)
        return LineMeaning::Transfer;
    if (line.detailType == "DURATION"_L1)
        return LineMeaning::Registration;
    if (line.detailType == "INSTALLATION"_L1 || line.detailType == "CREATION"_L1)
        return LineMeaning::Setup;
    return LineMeaning::Other;
}

std::optional<base::Money> differenceToTotal(const api::OrderSummary &summary)
{
    const auto sum = sumOf(summary.details);
    return sum ? sum->minus(summary.withoutTax.amount) : std::nullopt;
}

} // namespace cartouche::order
