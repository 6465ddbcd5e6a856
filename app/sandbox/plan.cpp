// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/plan.h"

#include "sandbox/extensions.h"

#include <algorithm>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto rental = "saas_license"_L1;

PlanPrice once(std::int64_t cents, const QString &mode = u"default"_s)
{
    return {mode, base::Period(), cents, true, false, 1};
}

PlanPrice every(base::Period duration, std::int64_t cents, int maximumQuantity = 1)
{
    return {u"default"_s, duration, cents, false, true, maximumQuantity};
}

QList<PlanPrice> yearly(std::int64_t cents)
{
    return {every(base::Period::ofYears(1), cents), once(0)};
}

PlanLabel domainLabel()
{
    return {"legacy_domain"_L1, "String"_L1, true};
}

PlanLabel dnsLabel()
{
    return {"dns_zone"_L1,
            "String"_L1,
            false,
            {u"NO_CHANGE"_s, u"RESET_ALL"_s, u"RESET_ONLY_A"_s, u"RESET_ONLY_MX"_s}};
}

Plan hosting(const QString &code, const QString &name, std::int64_t monthly)
{
    return {Shelf::WebHosting,
            code,
            name,
            name,
            {},
            false,
            rental,
            {every(base::Period::ofYears(1), monthly * 12), every(base::Period::ofMonths(1), monthly), once(0)},
            {domainLabel(), dnsLabel()}};
}

Plan anycast(Shelf shelf)
{
    return {shelf, u"anycast"_s, u"DNS Anycast"_s, u"DNS Anycast"_s, u"anycast"_s, true, "domain"_L1, yearly(120), {}};
}

Plan dnssec(Shelf shelf)
{
    return {shelf, u"dnssec"_s, u"DNSSEC"_s, u"DNSSEC"_s, u"dnssec"_s, true, "domain"_L1, yearly(0), {}};
}

QList<Plan> makeShelf(Shelf shelf)
{
    switch (shelf) {
    case Shelf::Dns:
        return {{shelf,
                 u"zone"_s,
                 u"DNS zone"_s,
                 u"Zone DNS"_s,
                 {},
                 false,
                 "domain"_L1,
                 yearly(100),
                 {{"zone"_L1, "String"_L1, true},
                  {"template"_L1, "String"_L1, false, {u"basic"_s, u"minimized"_s, u"redirect"_s}}}}};
    case Shelf::DnsOption: return {anycast(shelf), dnssec(shelf)};
    case Shelf::WebHosting:
        return {hosting(u"perso2014"_s, u"Web hosting Perso"_s, 299), hosting(u"pro2014"_s, u"Web hosting Pro"_s, 599),
                hosting(u"perf2014x1"_s, u"Web hosting Performance 1"_s, 1099)};
    case Shelf::WebHostingOption:
        return {{shelf,
                 u"cdn-basic"_s,
                 u"CDN"_s,
                 u"CDN"_s,
                 u"cdn"_s,
                 true,
                 rental,
                 yearly(1200),
                 {{"legacy_domain"_L1, "String"_L1}}},
                {shelf,
                 u"private-sql-512"_s,
                 u"Private SQL, 512 MB"_s,
                 u"SQL privé, 512 Mo"_s,
                 u"sql"_s,
                 false,
                 rental,
                 {every(base::Period::ofYears(1), 6000, 3), every(base::Period::ofMonths(1), 500, 3), once(0)},
                 {{"legacy_domain"_L1, "String"_L1}}}};
    case Shelf::EmailDomain:
        return {{shelf,
                 u"mxplan-005"_s,
                 u"MX Plan, 5 addresses"_s,
                 u"MX Plan, 5 adresses"_s,
                 {},
                 false,
                 rental,
                 yearly(1188),
                 {domainLabel(), dnsLabel()}},
                {shelf,
                 u"mxplan-100"_s,
                 u"MX Plan, 100 addresses"_s,
                 u"MX Plan, 100 adresses"_s,
                 {},
                 false,
                 rental,
                 yearly(5988),
                 {domainLabel(), dnsLabel()}}};
    case Shelf::DomainOption: return {dnssec(shelf), anycast(shelf)};
    case Shelf::OwnedDomainOption:
        return {{shelf,
                 u"zone"_s,
                 u"DNS zone"_s,
                 u"Zone DNS"_s,
                 u"zone"_s,
                 true,
                 "domain"_L1,
                 yearly(0),
                 {{"template"_L1, "String"_L1, false, {u"basic"_s, u"minimized"_s, u"redirect"_s}}}},
                dnssec(shelf),
                anycast(shelf),
                {shelf,
                 u"start10m"_s,
                 u"Free hosting 10 MB"_s,
                 u"Hébergement gratuit 10 Mo"_s,
                 u"hosting"_s,
                 true,
                 rental,
                 yearly(0),
                 {dnsLabel()}}};
    }
    return {};
}

} // namespace

const PlanPrice *Plan::price(QStringView mode, base::Period duration) const
{
    const auto found = std::find_if(prices.begin(), prices.end(), [&](const PlanPrice &each) {
        return each.mode == mode && each.duration == duration;
    });
    const bool isOnlyInstallation
        = found != prices.end() && found->duration == base::Period() && prices.size() > 1;
    return found == prices.end() || isOnlyInstallation ? nullptr : &*found;
}

std::int64_t Plan::installationCents(const PlanPrice &price) const
{
    const auto found = std::find_if(prices.begin(), prices.end(), [&](const PlanPrice &each) {
        return each.mode == price.mode && each.installs && each.duration == base::Period();
    });
    return found == prices.end() ? 0 : found->euroCents;
}

const QList<Plan> &Plan::on(Shelf shelf)
{
    static const QList<QList<Plan>> shelves{
        makeShelf(Shelf::Dns),          makeShelf(Shelf::DnsOption),    makeShelf(Shelf::WebHosting),
        makeShelf(Shelf::WebHostingOption), makeShelf(Shelf::EmailDomain), makeShelf(Shelf::DomainOption),
        makeShelf(Shelf::OwnedDomainOption)};
    return shelves[static_cast<int>(shelf)];
}

std::optional<Plan> Plan::find(Shelf shelf, QStringView code)
{
    for (const Plan &plan : on(shelf)) {
        if (plan.code == code)
            return plan;
    }
    if (shelf == Shelf::OwnedDomainOption && code.endsWith(u"-trade")) {
        if (const Extension *extension = Extension::find(code.chopped(6)))
            return trade(*extension);
    }
    return std::nullopt;
}

Plan Plan::trade(const Extension &extension)
{
    const QString name = extension.name;
    return {Shelf::OwnedDomainOption,
            name + u"-trade"_s,
            u"Owner change ."_s + name,
            u"Changement de propriétaire ."_s + name,
            u"trade"_s,
            true,
            "delivery"_L1,
            {once(extension.trade, u"create-default"_s)},
            {{"OWNER_CONTACT"_L1, "/me/contact"_L1, true}}};
}

QString productIdOf(Shelf shelf)
{
    switch (shelf) {
    case Shelf::Dns:
    case Shelf::DnsOption: return u"dns"_s;
    case Shelf::WebHosting:
    case Shelf::WebHostingOption: return u"webHosting"_s;
    case Shelf::EmailDomain: return u"emailDomain"_s;
    case Shelf::DomainOption:
    case Shelf::OwnedDomainOption: return u"domain"_s;
    }
    return {};
}

bool isOption(Shelf shelf)
{
    return shelf == Shelf::DnsOption || shelf == Shelf::WebHostingOption || shelf == Shelf::DomainOption
        || shelf == Shelf::OwnedDomainOption;
}

} // namespace cartouche::sandbox
