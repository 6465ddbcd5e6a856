// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/catalogjson.h"

#include "sandbox/catalogtext.h"

namespace cartouche::sandbox {

namespace {

// A name with a price of its own: the catalogue only holds a place for it, in every currency.
constexpr std::int64_t ownPrice = 999'999 * base::Money::unitsPerOne;
constexpr int pricedByTheYear = 12;

/// The labels that a name may be given, as the requirements of an item have them.
const QByteArray &nameConfigurations()
{
    static const QByteArray list = [] {
        QByteArray text;
        const auto add = [&text](const char *name, bool isMandatory) {
            text += text.isEmpty() ? '[' : ',';
            text += R"({"isCustom":true,"isMandatory":)" + QByteArray(isMandatory ? "true" : "false")
                + R"(,"name":")" + name + R"(","values":null})";
        };
        add("OWNER_LEGAL_AGE", true);
        for (const char *name : {"OWNER_CONTACT", "ADMIN_ACCOUNT", "TECH_ACCOUNT", "DNS", "KEEP_DNS", "AUTH_INFO",
                                 "ACCEPT_CONDITIONS", "REASON", "CLAIMS_NOTICE", "PROTECTED_CODE"})
            add(name, false);
        return QByteArray(text + ']');
    }();
    return list;
}

/// Makes the plans of one extension.
class Planner
{
public:
    Planner(const Market &market, const Extension &extension)
        : m_market(market), m_extension(extension), m_name(extension.name.data(), extension.name.size()),
          m_create(price(PriceBook::Kind::Create)), m_renew(price(PriceBook::Kind::Renew))
    {
    }

    CatalogPlan plan()
    {
        m_pricings.clear();
        addCreations();
        addTransfers();
        addRestorations();
        const QByteArray addons = R"([{"addons":[")" + tradeCode()
            + R"("],"default":null,"exclusive":true,"mandatory":false,"name":"trade"}])";
        return {m_name, "Domain ." + m_name, "domain", {}, nameConfigurations(), addons, true, m_pricings};
    }

    CatalogPlan trade() const
    {
        const Pricing once{"create-default", "Change of owner of a ." + m_name + " domain name", 0, 0,
                           m_market.subsidiary.fromEuroCents(m_extension.trade), {}};
        return {tradeCode(), "Change of owner ." + m_name, "domain-trade", "trade",
                R"([{"isCustom":true,"isMandatory":true,"name":"OWNER_CONTACT","values":null}])", "[]", false,
                {once}};
    }

private:
    [[nodiscard]] QByteArray tradeCode() const { return m_name + "-trade"; }
    [[nodiscard]] base::Money price(PriceBook::Kind kind) const
    {
        return m_market.subsidiary.fromEuroCents(m_market.prices.price(m_extension, kind));
    }
    /// The last number of years to list for what can be had for several.
    [[nodiscard]] int lastYear() const
    {
        return m_market.switches.is(Switch::CatalogDurations, QLatin1StringView("oneYear"))
            ? m_extension.minimumYears : m_extension.maximumYears;
    }

    void add(const char *mode, const char *what, int phase, int years, const base::Money &amount,
             const std::optional<Promotion> &promotion = {})
    {
        const QByteArray length = QByteArray::number(years) + (years == 1 ? " year" : " years");
        m_pricings.append({mode, QByteArray(what) + " a ." + m_name + " domain name for " + length, phase,
                           years * pricedByTheYear, amount, promotion});
    }

    void addCreations()
    {
        const auto promotion = m_market.prices.promotion(m_extension, m_market.now);
        for (int years = m_extension.minimumYears; years <= lastYear(); ++years) {
            add("create-default", "Registration of", 0, years,
                m_create.plus(m_renew.times(years - 1).value()).value(), promotion);
            add("create-default", "Renewal of", 1, years, m_renew.times(years).value());
        }
        for (int years = m_extension.minimumYears; m_extension.premium && years <= lastYear(); ++years) {
            add("create-premium", "Registration of", 0, years, premium());
            add("create-premium", "Renewal of", 1, years, premium());
        }
    }

    void addTransfers()
    {
        add("transfer-default", "Transfer of", 0, 1, price(PriceBook::Kind::Transfer));
        add("transfer-default", "Renewal of", 1, 1, m_renew);
        const auto addOwn = [this](const char *mode) {
            add(mode, "Transfer of", 0, 1, premium());
            add(mode, "Renewal of", 1, 1, premium());
        };
        if (m_extension.premium)
            addOwn("transfer-premium");
        addOwn("transfer-aftermarket1");
        addOwn("transfer-aftermarket2");
    }

    void addRestorations()
    {
        const base::Money once = m_market.subsidiary.fromEuroCents(m_extension.restore);
        // Readers look for it in the second phase; it costs the same in the first.
        for (int phase = 0; phase <= 1; ++phase) {
            for (int years = m_extension.minimumYears; years <= lastYear(); ++years)
                add("restore-default", "Restoration and renewal of", phase, years,
                    once.plus(m_renew.times(years).value()).value());
            for (int years = m_extension.minimumYears; m_extension.premium && years <= lastYear(); ++years)
                add("restore-premium", "Restoration and renewal of", phase, years, premium());
        }
    }

    [[nodiscard]] base::Money premium() const { return {ownPrice, m_market.subsidiary.currency}; }

    const Market &m_market;
    const Extension &m_extension;
    QByteArray m_name;
    base::Money m_create;
    base::Money m_renew;
    QList<Pricing> m_pricings;
};

/// A plan paid by the year, with nothing to pay at the start.
CatalogPlan yearly(const Market &market, const QByteArray &code, const QByteArray &name, std::int64_t cents)
{
    const Pricing first{"default", "Installation of " + name, 0, 0, market.subsidiary.zero(), {}};
    const Pricing year{"default", name + " for 1 year", 1, pricedByTheYear, market.subsidiary.fromEuroCents(cents),
                       {}};
    return {code, name, code, {}, "[]", "[]", true, {first, year}};
}

} // namespace

QByteArray domainCatalog(const Market &market)
{
    CatalogText text(market.subsidiary);
    for (const Extension &extension : Extension::all()) {
        Planner planner(market, extension);
        text.add(planner.plan());
        text.addAddon(planner.trade());
    }
    text.addFamily("trade");
    text.addProduct("domain", "Domain name");
    text.addProduct("domain-trade", "Change of owner of a domain name");
    return text.take(market.prices.version());
}

QByteArray dnsCatalog(const Market &market)
{
    CatalogText text(market.subsidiary);
    CatalogPlan zone = yearly(market, "zone", "DNS zone", 100);
    zone.configurations = R"([{"isCustom":true,"isMandatory":true,"name":"zone","values":null},)"
                          R"({"isCustom":false,"isMandatory":false,"name":"template",)"
                          R"("values":["basic","minimized","redirect"]}])";
    zone.addonFamilies
        = R"([{"addons":["anycast"],"default":null,"exclusive":true,"mandatory":false,"name":"anycast"},)"
          R"({"addons":["dnssec"],"default":null,"exclusive":true,"mandatory":false,"name":"dnssec"}])";
    text.add(zone);
    const auto addOption = [&](CatalogPlan option) {
        option.family = option.code;
        text.addAddon(option);
        text.addFamily(option.code);
    };
    addOption(yearly(market, "anycast", "DNS Anycast", 120));
    addOption(yearly(market, "dnssec", "DNSSEC", 0));
    text.addProduct("zone", "DNS zone");
    text.addProduct("anycast", "DNS Anycast");
    text.addProduct("dnssec", "DNSSEC");
    return text.take(market.prices.version());
}

} // namespace cartouche::sandbox
