// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/vatnumber.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace cartouche::eligibility {

using namespace Qt::StringLiterals;

namespace {

struct VatShape
{
    QLatin1StringView country;
    QLatin1StringView prefix;
    QLatin1StringView pattern; ///< of what follows the prefix
    QLatin1StringView example;
};

constexpr std::array vatShapes{
    VatShape{"AT"_L1, "AT"_L1, "U[0-9]{8}"_L1, "ATU12345678"_L1},
    VatShape{"BE"_L1, "BE"_L1, "[01]?[0-9]{9}"_L1, "BE0123456789"_L1},
    VatShape{"BG"_L1, "BG"_L1, "[0-9]{9,10}"_L1, "BG123456789"_L1},
    VatShape{"CH"_L1, "CHE"_L1, "[0-9]{9}(MWST|TVA|IVA)?"_L1, "CHE123456789TVA"_L1},
    VatShape{"CY"_L1, "CY"_L1, "[0-9]{8}[A-Z]"_L1, "CY12345678A"_L1},
    VatShape{"CZ"_L1, "CZ"_L1, "[0-9]{8,10}"_L1, "CZ12345678"_L1},
    VatShape{"DE"_L1, "DE"_L1, "[0-9]{9}"_L1, "DE123456789"_L1},
    VatShape{"DK"_L1, "DK"_L1, "[0-9]{8}"_L1, "DK12345678"_L1},
    VatShape{"EE"_L1, "EE"_L1, "[0-9]{9}"_L1, "EE123456789"_L1},
    VatShape{"ES"_L1, "ES"_L1, "[A-Z0-9][0-9]{7}[A-Z0-9]"_L1, "ESA1234567B"_L1},
    VatShape{"FI"_L1, "FI"_L1, "[0-9]{8}"_L1, "FI12345678"_L1},
    VatShape{"FR"_L1, "FR"_L1, "[A-HJ-NP-Z0-9]{2}[0-9]{9}"_L1, "FR12345678901"_L1},
    VatShape{"GB"_L1, "GB"_L1, "([0-9]{9}|[0-9]{12}|(GD|HA)[0-9]{3})"_L1, "GB123456789"_L1},
    VatShape{"GR"_L1, "EL"_L1, "[0-9]{9}"_L1, "EL123456789"_L1},
    VatShape{"HR"_L1, "HR"_L1, "[0-9]{11}"_L1, "HR12345678901"_L1},
    VatShape{"HU"_L1, "HU"_L1, "[0-9]{8}"_L1, "HU12345678"_L1},
    VatShape{"IE"_L1, "IE"_L1, "([0-9][A-Z0-9+*][0-9]{5}[A-Z]|[0-9]{7}[A-Z]{1,2})"_L1, "IE1234567A"_L1},
    VatShape{"IT"_L1, "IT"_L1, "[0-9]{11}"_L1, "IT12345678901"_L1},
    VatShape{"LT"_L1, "LT"_L1, "([0-9]{9}|[0-9]{12})"_L1, "LT123456789"_L1},
    VatShape{"LU"_L1, "LU"_L1, "[0-9]{8}"_L1, "LU12345678"_L1},
    VatShape{"LV"_L1, "LV"_L1, "[0-9]{11}"_L1, "LV12345678901"_L1},
    VatShape{"MC"_L1, "FR"_L1, "[A-HJ-NP-Z0-9]{2}[0-9]{9}"_L1, "FR12345678901"_L1},
    VatShape{"MT"_L1, "MT"_L1, "[0-9]{8}"_L1, "MT12345678"_L1},
    VatShape{"NL"_L1, "NL"_L1, "[0-9]{9}B[0-9]{2}"_L1, "NL123456789B01"_L1},
    VatShape{"NO"_L1, "NO"_L1, "[0-9]{9}(MVA)?"_L1, "NO123456789MVA"_L1},
    VatShape{"PL"_L1, "PL"_L1, "[0-9]{10}"_L1, "PL1234567890"_L1},
    VatShape{"PT"_L1, "PT"_L1, "[0-9]{9}"_L1, "PT123456789"_L1},
    VatShape{"RO"_L1, "RO"_L1, "[0-9]{2,10}"_L1, "RO1234567890"_L1},
    VatShape{"SE"_L1, "SE"_L1, "[0-9]{12}"_L1, "SE123456789012"_L1},
    VatShape{"SI"_L1, "SI"_L1, "[0-9]{8}"_L1, "SI12345678"_L1},
    VatShape{"SK"_L1, "SK"_L1, "[0-9]{10}"_L1, "SK1234567890"_L1},
};

const VatShape *vatShapeOf(const QString &country)
{
    const auto found = std::find_if(vatShapes.begin(), vatShapes.end(),
                                    [&country](const VatShape &each) { return each.country == country; });
    return found == vatShapes.end() ? nullptr : &*found;
}

/// People group the figures in many ways.
QString bare(const QString &number)
{
    QString text = number.toUpper();
    text.removeIf([](QChar c) { return c.isSpace() || c == u'.' || c == u'-' || c == u'/'; });
    return text;
}

bool fits(const VatShape &shape, const QString &number)
{
    const QRegularExpression pattern(u"^("_s + shape.prefix + u")?"_s + shape.pattern + u'$');
    return pattern.match(number).hasMatch();
}

} // namespace

bool isVatShape(const QString &number, const QString &country)
{
    const QString text = bare(number);
    const VatShape *own = vatShapeOf(country);
    if (own == nullptr || fits(*own, text))
        return true;
    // Companies are registered abroad, too: then the prefix says where.
    return std::any_of(vatShapes.begin(), vatShapes.end(), [&text](const VatShape &each) {
        return text.startsWith(each.prefix) && fits(each, text);
    });
}

QString vatExample(const QString &country)
{
    const VatShape *shape = vatShapeOf(country);
    return shape == nullptr ? QString() : QString(shape->example);
}

} // namespace cartouche::eligibility
