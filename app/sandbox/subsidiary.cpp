// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/subsidiary.h"

#include <algorithm>
#include <array>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

// code, country, currency, symbol, symbol first, decimals, factor, tax
constexpr std::array<Subsidiary, 25> subsidiaries{{
    {"FR"_L1, "FR"_L1, "EUR"_L1, u"€", false, 2, 100, 20'000},
    {"DE"_L1, "DE"_L1, "EUR"_L1, u"€", false, 2, 100, 19'000},
    {"ES"_L1, "ES"_L1, "EUR"_L1, u"€", false, 2, 100, 21'000},
    {"EU"_L1, "FR"_L1, "EUR"_L1, u"€", false, 2, 100, 20'000},
    {"FI"_L1, "FI"_L1, "EUR"_L1, u"€", false, 2, 100, 25'500},
    {"IE"_L1, "IE"_L1, "EUR"_L1, u"€", false, 2, 100, 23'000},
    {"IT"_L1, "IT"_L1, "EUR"_L1, u"€", false, 2, 100, 22'000},
    {"LT"_L1, "LT"_L1, "EUR"_L1, u"€", false, 2, 100, 21'000},
    {"NL"_L1, "NL"_L1, "EUR"_L1, u"€", false, 2, 100, 21'000},
    {"PT"_L1, "PT"_L1, "EUR"_L1, u"€", false, 2, 100, 23'000},
    {"GB"_L1, "GB"_L1, "GBP"_L1, u"£", true, 2, 90, 20'000},
    {"PL"_L1, "PL"_L1, "PLN"_L1, u"zł", false, 2, 450, 23'000},
    {"CZ"_L1, "CZ"_L1, "CZK"_L1, u"Kč", false, 2, 2500, 21'000},
    {"MA"_L1, "MA"_L1, "MAD"_L1, u"dh", false, 2, 1100, 20'000},
    {"SN"_L1, "SN"_L1, "XOF"_L1, u"FCFA", false, 0, 65596, 18'000},
    {"TN"_L1, "TN"_L1, "TND"_L1, u"DT", false, 3, 340, 19'000},
    {"CA"_L1, "CA"_L1, "CAD"_L1, u"C$", true, 2, 150, 5'000},
    {"QC"_L1, "CA"_L1, "CAD"_L1, u"C$", true, 2, 150, 14'975},
    {"AU"_L1, "AU"_L1, "AUD"_L1, u"A$", true, 2, 170, 10'000},
    {"SG"_L1, "SG"_L1, "SGD"_L1, u"S$", true, 2, 150, 9'000},
    {"ASIA"_L1, "SG"_L1, "USD"_L1, u"$", true, 2, 110, 0},
    {"IN"_L1, "IN"_L1, "INR"_L1, u"₹", true, 2, 9500, 18'000},
    {"WE"_L1, "GB"_L1, "USD"_L1, u"$", true, 2, 110, 0},
    {"WS"_L1, "ES"_L1, "USD"_L1, u"$", true, 2, 110, 0},
    {"US"_L1, "US"_L1, "USD"_L1, u"$", true, 2, 110, 0},
}};

std::int64_t minorUnit(int decimals)
{
    std::int64_t unit = base::Money::unitsPerOne;
    for (int i = 0; i < decimals; ++i)
        unit /= 10;
    return unit;
}

} // namespace

const Subsidiary *Subsidiary::find(QStringView code)
{
    const auto found = std::find_if(subsidiaries.begin(), subsidiaries.end(),
                                    [code](const Subsidiary &each) { return code == each.code; });
    return found == subsidiaries.end() ? nullptr : &*found;
}

base::Money Subsidiary::fromEuroCents(std::int64_t cents) const
{
    // 1 cent × 1 percent is 1e-4, that is 10 000 units; rounded half away from zero.
    const std::int64_t units = cents * factorPercent * 10'000;
    const std::int64_t unit = minorUnit(decimals);
    const std::int64_t half = units < 0 ? -unit / 2 : unit / 2;
    return {(units + half) / unit * unit, currency};
}

base::Money Subsidiary::taxOn(const base::Money &net) const
{
    const std::int64_t unit = minorUnit(decimals);
    const std::int64_t minor = net.ucents() / unit;
    return {(minor * taxMillipercent + 50'000) / 100'000 * unit, currency};
}

base::Money Subsidiary::share(const base::Money &amount, std::int64_t part, std::int64_t whole) const
{
    const std::int64_t unit = minorUnit(decimals);
    const std::int64_t minor = amount.ucents() / unit;
    return {(minor * part * 2 + whole) / (whole * 2) * unit, currency};
}

QString Subsidiary::text(const base::Money &amount) const
{
    QString number = amount.toDecimal();
    if (decimals == 0)
        number.truncate(number.indexOf(u'.'));
    else if (decimals == 3 && number.size() - number.indexOf(u'.') < 4)
        number += u'0';
    if (!symbolFirst)
        return number + u' ' + symbolText();
    return amount.isNegative() ? u'-' + symbolText() + number.mid(1) : symbolText() + number;
}

} // namespace cartouche::sandbox
