// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/models.h"
#include "order/draft.h"

namespace cartouche::tests {

using namespace Qt::StringLiterals;

inline base::DomainName domain(const QString &text)
{
    return *base::DomainName::parse(text);
}

inline api::Price price(const QString &amount, const QString &currency = u"EUR"_s)
{
    return {*base::Money::fromDecimal(amount, currency), amount};
}

inline api::SummaryLine line(const QString &place, const QString &description, const QString &detailType,
                             const QString &amount)
{
    api::SummaryLine one;
    one.domain = place;
    one.description = description;
    one.detailType = detailType;
    one.quantity = 1;
    one.unitPrice = price(amount);
    one.totalPrice = price(amount);
    return one;
}

/// The summary that OVHcloud's ordering guide prints: every cartItemID is null, and the lines name their
/// domain by a counter, in words, or not at all.
inline api::OrderSummary guideSummary()
{
    api::OrderSummary summary;
    summary.details = {
        line(u"*001.001"_s, u"testdomainorder.com - Zone DNS"_s, u"DURATION"_s, u"0"_s),
        line(u"*001.001"_s, u"DNS zone"_s, u"INSTALLATION"_s, u"0"_s),
        line(u"*001"_s, u"testdomainorder.com - .com demande d'enregistrement - 12 mois"_s, u"DURATION"_s, u"9.99"_s),
        line(u"*001"_s, u"Domain .com"_s, u"INSTALLATION"_s, u"0"_s),
        line(u"*001"_s, u".COM Create Prix barre"_s, u"GIFT"_s, u"-2.5"_s),
    };
    summary.withoutTax = price(u"7.49"_s);
    summary.tax = price(u"1.5"_s);
    summary.withTax = price(u"8.99"_s);
    return summary;
}

/// A name with one offer.
inline order::DraftName draftName(const QString &text, const QString &mode = u"create-default"_s,
                                  const QString &total = u"6.99"_s)
{
    order::DraftName name(domain(text));
    api::Offer offer;
    offer.pricingMode = mode;
    offer.orderable = true;
    offer.durations = {base::Period::ofYears(1), base::Period::ofYears(2)};
    offer.prices = {{u"TOTAL"_s, price(total), {}}, {u"RENEW"_s, price(u"7.99"_s), {}}};
    name.offers = {offer};
    return name;
}

inline QList<eligibility::FormField> form(const QStringList &labels)
{
    QList<api::ConfigurationRequirement> requirements;
    for (const QString &label : labels)
        requirements.append({label, u"String"_s, false, {}, {}});
    return eligibility::describeForm(requirements);
}

} // namespace cartouche::tests
