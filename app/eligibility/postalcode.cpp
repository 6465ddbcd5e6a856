// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/postalcode.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace cartouche::eligibility {

using namespace Qt::StringLiterals;

namespace {

/// In a shape 9 is a figure, A a letter, * either of them, everything else itself. White space and hyphens in a code do not matter.
struct PostalShape
{
    QLatin1StringView countries;
    QLatin1StringView shapes; ///< one of them, between bars
    QLatin1StringView example;
};

constexpr std::array postalShapes{
    PostalShape{"AD"_L1, "AD999"_L1, "AD500"_L1},
    PostalShape{"AR"_L1, "9999|A9999AAA"_L1, "C1070AAM"_L1},
    PostalShape{"AT BE BG CH CY DK HU LI LU NO SI"_L1, "9999"_L1, "1010"_L1},
    PostalShape{"AU NZ ZA TN"_L1, "9999"_L1, "2000"_L1},
    PostalShape{"BR"_L1, "99999999"_L1, "01310-100"_L1},
    PostalShape{"CA"_L1, "A9A9A9"_L1, "H2Y 1C6"_L1},
    PostalShape{"CN"_L1, "999999"_L1, "100000"_L1},
    PostalShape{"CZ SK GR SE"_L1, "99999"_L1, "110 00"_L1},
    PostalShape{"DE ES FI HR IT EE MA MX MY RS TR UA TH"_L1, "99999"_L1, "10115"_L1},
    PostalShape{"FR MC GF GP MQ RE YT PM WF PF NC BL MF"_L1, "99999"_L1, "75002"_L1},
    PostalShape{"GB"_L1, "A99AA|A999AA|AA99AA|AA999AA|A9A9AA|AA9A9AA"_L1, "SW1A 1AA"_L1},
    PostalShape{"GG JE IM"_L1, "AA99AA|AA999AA"_L1, "JE2 3AB"_L1},
    PostalShape{"IE"_L1, "A99****|A9W****"_L1, "D02 X285"_L1},
    PostalShape{"IN SG RU RO KZ BY"_L1, "999999"_L1, "010011"_L1},
    PostalShape{"IL"_L1, "9999999|99999"_L1, "9414219"_L1},
    PostalShape{"JP"_L1, "9999999"_L1, "100-0001"_L1},
    PostalShape{"KR"_L1, "99999"_L1, "03051"_L1},
    PostalShape{"LT"_L1, "99999|LT99999"_L1, "LT-01100"_L1},
    PostalShape{"LV"_L1, "9999|LV9999"_L1, "LV-1010"_L1},
    PostalShape{"MT"_L1, "AAA9999"_L1, "VLT 1117"_L1},
    PostalShape{"NL"_L1, "9999AA"_L1, "1012 AB"_L1},
    PostalShape{"PL"_L1, "99999"_L1, "00-001"_L1},
    PostalShape{"PT"_L1, "9999999|9999"_L1, "1000-001"_L1},
    PostalShape{"SM VA"_L1, "99999"_L1, "47890"_L1},
    PostalShape{"SN"_L1, "99999"_L1, "10000"_L1},
    PostalShape{"US PR"_L1, "99999|999999999"_L1, "10001"_L1},
};

const PostalShape *postalShapeOf(const QString &country)
{
    const auto found = std::find_if(postalShapes.begin(), postalShapes.end(), [&country](const PostalShape &each) {
        return country.size() == 2 && QString(each.countries).split(u' ').contains(country);
    });
    return found == postalShapes.end() ? nullptr : &*found;
}

bool fits(QChar sign, QChar shape)
{
    if (shape == u'9')
        return sign >= u'0' && sign <= u'9';
    const bool isLetter = sign >= u'A' && sign <= u'Z';
    if (shape == u'A')
        return isLetter;
    if (shape == u'*')
        return isLetter || fits(sign, u'9');
    return sign == shape;
}

bool fits(const QString &code, const QString &shape)
{
    return code.size() == shape.size()
        && std::equal(code.begin(), code.end(), shape.begin(), [](QChar sign, QChar wanted) { return fits(sign, wanted); });
}

} // namespace

bool isPostalCodeShape(const QString &code, const QString &country)
{
    const PostalShape *known = postalShapeOf(country);
    if (known == nullptr)
        return true;
    QString text = code.toUpper();
    text.removeIf([](QChar c) { return c.isSpace() || c == u'-'; });
    QStringList readings{text};
    // A letter from abroad carries the country in front: "FR-75002", "CH-1204".
    if (text.startsWith(country))
        readings.append(text.sliced(country.size()));
    const QStringList all = QString(known->shapes).split(u'|');
    return std::any_of(all.begin(), all.end(), [&readings](const QString &shape) {
        return fits(readings.first(), shape) || fits(readings.last(), shape);
    });
}

QString postalCodeExample(const QString &country)
{
    const PostalShape *known = postalShapeOf(country);
    return known == nullptr ? QString() : QString(known->example);
}

} // namespace cartouche::eligibility
