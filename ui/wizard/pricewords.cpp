// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/pricewords.h"

#include "theme/words.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using order::LineMeaning;
using widgets::PriceGroup;
using widgets::PriceLine;
using widgets::PriceTotal;

namespace {

/// A number as a word of its own.
bool saysNumber(const QString &text, int number)
{
    static const QRegularExpression numbers(u"[0-9]+"_s);
    auto found = numbers.globalMatch(text);
    while (found.hasNext()) {
        if (found.next().captured() == QString::number(number))
            return true;
    }
    return false;
}

/// OVHcloud's words without the name that they begin with: it stands above already.
QString withoutName(const QString &text, const order::DraftName *name)
{
    if (name == nullptr)
        return text;
    for (const QString &form : {name->name.unicode(), name->name.ascii()}) {
        if (!text.startsWith(form, Qt::CaseInsensitive))
            continue;
        QString rest = text.sliced(form.size()).trimmed();
        while (!rest.isEmpty() && (rest.front() == u'-' || rest.front() == u'–' || rest.front() == u':'))
            rest = rest.sliced(1).trimmed();
        return rest.isEmpty() ? text : rest;
    }
    return text;
}

/// What a line costs before its reductions; none when it and they do not make what the line costs.
std::optional<base::Money> beforeReductions(const api::SummaryLine &line)
{
    std::optional<base::Money> left = line.originalTotalPrice.amount;
    for (const api::Reduction &reduction : line.reductions)
        left = left ? left->minus(reduction.price.amount.magnitude()) : std::nullopt;
    return left == line.totalPrice.amount ? std::optional(line.originalTotalPrice.amount) : std::nullopt;
}

} // namespace

QString PriceWords::promotion(const QString &text, const QStringList &codes)
{
    for (const QString &code : codes) {
        if (text.contains(code))
            return tr("Promotion, code %1").arg(code);
    }
    return tr("Promotion");
}

QString PriceWords::reduction(const api::Reduction &reduction, const QStringList &codes)
{
    return promotion(reduction.description + u' ' + reduction.reductionDescription, codes);
}

/// Our words where OVHcloud's say the same, else OVHcloud's: they count.
QString PriceWords::registration(const api::SummaryLine &line, const order::DraftName *name)
{
    const int months = name != nullptr ? name->duration.months() : 0;
    const bool isSaid = months > 0
        && (saysNumber(line.description, months) || (months % 12 == 0 && saysNumber(line.description, months / 12)));
    if (isSaid)
        return name->isTransfer() ? tr("Transfer, %n month(s)", nullptr, months)
                                  : tr("Registration, %n month(s)", nullptr, months);
    return tr("Registration or renewal period");
}

PriceLine PriceWords::line(const api::SummaryLine &line, const order::DraftName *name, const QStringList &codes)
{
    const QString told = line.description.simplified();
    const LineMeaning meaning = order::meaningOf(line);
    PriceLine row;
    row.exact = line.totalPrice.amount;
    row.amount = theme::money(line.totalPrice.amount);
    row.original = told;
    row.tone = line.totalPrice.amount.isZero() ? PriceLine::Tone::Quiet : PriceLine::Tone::Normal;
    bool isOurs = told.isEmpty();
    switch (meaning) {
    case LineMeaning::Registration:
        row.description = registration(line, name);
        isOurs = isOurs || row.description != tr("Registration or renewal period");
        break;
    case LineMeaning::Transfer: row.description = tr("Transfer"); break;
    case LineMeaning::Setup: row.description = tr("Set-up"); break;
    case LineMeaning::Gift:
        row.description = promotion(told, codes);
        isOurs = true;
        row.note = row.description == tr("Promotion") ? withoutName(told, name) : QString();
        row.tone = PriceLine::Tone::Gift;
        break;
    case LineMeaning::Zone:
        row.description = line.detailType == "INSTALLATION"_L1 ? tr("DNS zone, set-up") : tr("DNS zone");
        isOurs = true;
        row.note = line.totalPrice.amount.isZero() ? tr("comes with the name, no charge")
                                                   : tr("added by OVHcloud with the name");
        break;
    case LineMeaning::Other: row.description = tr("Line without a description"); break;
    }
    // What OVHcloud itself says of the line is more exact than our word for its kind.
    if (!isOurs)
        row.description = withoutName(told, name);
    if (line.quantity != 1)
        row.description += u" × "_s + QString::number(line.quantity);
    return row;
}

/// A line with its reductions below it, where OVHcloud tells them and they add up.
QList<PriceLine> PriceWords::lines(const order::ComparedLine &compared, const order::DraftName *name,
                                   const QStringList &codes)
{
    if (!compared.now) {
        PriceLine gone = line(*compared.before, name, codes);
        gone.former = std::exchange(gone.amount, QString());
        gone.exact.reset();
        gone.note = tr("not there any more");
        gone.tone = PriceLine::Tone::Changed;
        return {gone};
    }
    const api::SummaryLine &now = *compared.now;
    PriceLine row = line(now, name, codes);
    const auto full = now.reductions.isEmpty() ? std::nullopt : beforeReductions(now);
    QList<PriceLine> rows;
    for (const api::Reduction &each : now.reductions) {
        PriceLine less;
        less.description = reduction(each, codes);
        less.tone = PriceLine::Tone::Gift;
        less.original = (each.description + u' ' + each.reductionDescription).simplified();
        const auto taken = each.price.amount.magnitude().times(-1);
        less.exact = full ? taken : std::nullopt;
        less.amount = less.exact ? theme::money(*less.exact) : QString();
        less.note = full ? QString() : tr("in the amount above");
        rows.append(less);
    }
    if (full) {
        row.exact = full;
        row.amount = theme::money(*full);
    }
    if (compared.isChanged) {
        row.tone = PriceLine::Tone::Changed;
        if (compared.before)
            row.former = theme::money(full ? compared.before->originalTotalPrice.amount
                                           : compared.before->totalPrice.amount);
        // Something else than the amount is another.
        if (row.former == row.amount)
            row.former.clear();
        if (row.former.isEmpty() && row.note.isEmpty())
            row.note = compared.before ? tr("changed") : tr("new");
    }
    rows.prepend(row);
    return rows;
}

PriceLine PriceWords::missingLine(bool hasOthers)
{
    PriceLine row;
    row.description = hasOthers ? tr("No line names it: see Other lines") : tr("OVHcloud lists nothing for this name");
    return row;
}

QList<PriceGroup> PriceWords::groups(const order::Review &review, const Context &context)
{
    const QList<order::ComparedGroup> compared = order::compareLines(review, context.before);
    const bool hasOthers = std::any_of(compared.begin(), compared.end(),
                                       [](const order::ComparedGroup &group) { return !group.name; });
    QHash<QString, const order::DraftName *> drafts;
    if (context.draft != nullptr) {
        for (const order::DraftName &name : context.draft->names())
            drafts.insert(name.name.ascii(), &name);
    }
    QList<PriceGroup> groups;
    QSet<QString> named;
    for (const order::ComparedGroup &group : compared) {
        PriceGroup out;
        const order::DraftName *name = nullptr;
        if (group.name) {
            named.insert(group.name->ascii());
            name = drafts.value(group.name->ascii());
            out.name = group.name->label();
            out.extension = group.name->dottedExtension();
        } else {
            out.name = tr("Other lines");
        }
        out.amount = group.sum ? theme::money(*group.sum) : QString();
        for (const order::ComparedLine &each : group.lines)
            out.lines.append(lines(each, name, context.codes));
        groups.append(out);
    }
    for (const base::DomainName &name : review.names) {
        if (!named.contains(name.ascii()))
            groups.append({name.label(), name.dottedExtension(), {}, {missingLine(hasOthers)}});
    }
    return groups;
}

QString PriceWords::taxLabel(const api::OrderSummary &summary)
{
    const auto rate = order::taxRateOf(summary);
    return rate && rate->percent && *rate->percent > 0 ? tr("VAT %1 %").arg(*rate->percent) : tr("Tax");
}

QList<PriceTotal> PriceWords::totals(const order::Review &review)
{
    const api::OrderSummary &summary = review.summary;
    QList<PriceTotal> totals;
    if (summary.reduction && !summary.reduction->amount.isZero())
        totals.append({tr("Reduction"), theme::money(summary.reduction->amount)});
    totals.append({tr("Without tax"), theme::money(summary.withoutTax.amount)});
    totals.append({taxLabel(summary), theme::money(summary.tax.amount)});
    totals.append({tr("With tax"), theme::money(summary.withTax.amount)});
    return totals;
}

QStringList PriceWords::differences(const order::Review &review)
{
    QStringList sentences;
    const order::SumCheck lines = order::linesAgainstTotal(review.summary);
    const QString total = theme::money(lines.total);
    if (review.summary.details.isEmpty())
        sentences.append(tr("OVHcloud lists no line for this order; its total counts."));
    else if (!lines.sum)
        sentences.append(tr("The lines cannot be added up: they are in more than one currency. OVHcloud’s total of %1 counts.")
                             .arg(total));
    else if (!lines.agrees())
        sentences.append(tr("The lines add up to %1, OVHcloud’s total is %2; the total counts.")
                             .arg(theme::money(*lines.sum), total));
    const order::SumCheck tax = order::taxAgainstTotal(review.summary);
    if (!tax.agrees())
        sentences.append(tax.sum ? tr("With the tax that makes %1, OVHcloud’s total with tax is %2; the total counts.")
                                       .arg(theme::money(*tax.sum), theme::money(tax.total))
                                 : tr("Tax and total are in different currencies; OVHcloud’s total with tax of %1 counts.")
                                       .arg(theme::money(tax.total)));
    return sentences;
}

QString PriceWords::effect(const QString &code, const order::Review &review)
{
    const auto effect = order::effectOf(code, review);
    if (!effect || !effect->amount)
        return tr("In the cart; no line tells what it takes off.");
    const QString amount = theme::money(*effect->amount);
    return effect->name ? tr("%1 on %2").arg(amount, effect->name->unicode()) : tr("%1 on this order").arg(amount);
}

} // namespace cartouche::wizard
