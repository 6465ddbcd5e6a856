// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/pricelines.h"

#include "order/review.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace cartouche::order {

using namespace Qt::StringLiterals;

namespace {

/// "*001.001" belongs to the counter "*001".
QString counterOf(const QString &domain)
{
    return domain.startsWith(u'*') ? domain.left(domain.indexOf(u'.')) : QString();
}

/// Finds the names that stand in a text, each as a whole: not as the tail or the head of a longer one.
class NameFinder
{
public:
    explicit NameFinder(const QList<base::DomainName> &names)
    {
        for (int i = 0; i < names.size(); ++i) {
            for (const QString &form : {names.at(i).ascii(), names.at(i).unicode()}) {
                m_names.insert(form.toLower(), i);
                for (const QChar c : form)
                    m_parts.insert(c);
            }
        }
    }

    /// -1: none; -2: more than one.
    [[nodiscard]] int find(const QString &text) const
    {
        int found = -1;
        for (qsizetype at = 0; at < text.size();) {
            qsizetype end = at;
            while (end < text.size() && isPart(text.at(end)))
                ++end;
            // The dot at the end of a sentence is none of the name.
            const bool hasDot = end > at + 1 && text.at(end - 1) == u'.' && text.at(end - 2) != u'.';
            const int index = m_names.value(text.sliced(at, end - at - (hasDot ? 1 : 0)).toLower(), -1);
            if (index >= 0 && found >= 0 && found != index)
                return -2;
            if (index >= 0)
                found = index;
            at = end + 1;
        }
        return found;
    }

private:
    [[nodiscard]] bool isPart(QChar c) const
    {
        return c.isLetterOrNumber() || c == u'-' || c == u'.' || m_parts.contains(c);
    }

    QHash<QString, int> m_names;
    QSet<QChar> m_parts; ///< some scripts write names with more than letters
};

class Matcher
{
public:
    Matcher(const QList<api::SummaryLine> &lines, const QList<base::DomainName> &names, const QList<qint64> &itemIds)
        : m_finder(names)
    {
        for (int i = 0; i < itemIds.size() && i < names.size(); ++i) {
            if (itemIds.at(i) != 0)
                m_byItem.insert(itemIds.at(i), i);
        }
        for (const api::SummaryLine &line : lines) {
            const int index = directMatch(line);
            m_direct.append(index);
            const QString counter = counterOf(line.domain);
            if (index < 0 || counter.size() < 2)
                continue;
            // A counter that two names claim says nothing.
            const int before = m_byCounter.value(counter, index);
            m_byCounter.insert(counter, before == index ? index : -1);
        }
    }

    /// @param place of the line in the list
    [[nodiscard]] int match(qsizetype place, const api::SummaryLine &line) const
    {
        const int index = m_direct.at(place);
        return index >= 0 ? index : m_byCounter.value(counterOf(line.domain), -1);
    }

private:
    [[nodiscard]] int directMatch(const api::SummaryLine &line) const
    {
        if (line.cartItemId) {
            if (const int byItem = m_byItem.value(*line.cartItemId, -1); byItem >= 0)
                return byItem;
        }
        const int byDomain = m_finder.find(line.domain);
        return byDomain >= 0 ? byDomain : m_finder.find(line.description);
    }

    NameFinder m_finder;
    QHash<qint64, int> m_byItem;
    QHash<QString, int> m_byCounter;
    QList<int> m_direct;
};

/// As a word of its own.
bool saysCode(const QString &text, const QString &code)
{
    for (qsizetype at = text.indexOf(code); at >= 0; at = text.indexOf(code, at + 1)) {
        const qsizetype end = at + code.size();
        if ((at == 0 || !text.at(at - 1).isLetterOrNumber()) && (end == text.size() || !text.at(end).isLetterOrNumber()))
            return true;
    }
    return false;
}

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
    for (qsizetype place = 0; place < lines.size(); ++place) {
        const int index = matcher.match(place, lines.at(place));
        groups[index >= 0 ? index : groups.size() - 1].lines.append(lines.at(place));
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

SumCheck linesAgainstTotal(const api::OrderSummary &summary)
{
    return {sumOf(summary.details), summary.withoutTax.amount};
}

SumCheck taxAgainstTotal(const api::OrderSummary &summary)
{
    return {summary.withoutTax.amount.plus(summary.tax.amount), summary.withTax.amount};
}

std::optional<CouponEffect> effectOf(const QString &code, const Review &review)
{
    CouponEffect effect;
    int names = 0;
    bool isSum = true; // of two currencies there is none, and a part of it is no effect
    const auto add = [&effect, &isSum](const base::Money &amount) {
        effect.amount = effect.amount ? effect.amount->plus(amount) : amount;
        isSum = isSum && effect.amount.has_value();
    };
    for (const LineGroup &group : review.groups) {
        bool isMeant = false;
        for (const api::SummaryLine &line : group.lines) {
            if (line.detailType == "VOUCHER"_L1 && saysCode(line.description, code)) {
                add(line.totalPrice.amount);
                isMeant = true;
            }
            for (const api::Reduction &reduction : line.reductions) {
                if (!saysCode(reduction.description, code) && !saysCode(reduction.reductionDescription, code))
                    continue;
                const auto taken = reduction.price.amount.magnitude().times(-1);
                if (taken)
                    add(*taken);
                isMeant = true;
            }
        }
        if (isMeant) {
            ++names;
            effect.name = group.name;
        }
    }
    if (!effect.amount || !isSum)
        return std::nullopt;
    if (names != 1)
        effect.name.reset();
    return effect;
}

} // namespace cartouche::order
