// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/countries.h"

#include <unicode/ucol.h>
#include <unicode/uldnames.h>

#include <algorithm>
#include <array>
#include <memory>

namespace cartouche::base {

using namespace Qt::StringLiterals;

namespace {

/// nichandle.CountryEnum, without UNKNOWN, which is no place to live in.
constexpr QStringView codes =
    u"AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR "
    u"BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DG DJ DK DM DO DZ EA "
    u"EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY "
    u"HK HN HR HT HU IC ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA "
    u"LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY "
    u"MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS "
    u"RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK TL "
    u"TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

struct NamesClose
{
    void operator()(ULocaleDisplayNames *names) const { uldn_close(names); }
};
struct CollatorClose
{
    void operator()(UCollator *collator) const { ucol_close(collator); }
};

const UChar *unicode(const QString &text)
{
    return reinterpret_cast<const UChar *>(text.utf16());
}

/// A name of ICU's in the language; empty when it has none.
QString nameIn(const ULocaleDisplayNames *names, const QString &code)
{
    std::array<UChar, 128> name{};
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = uldn_regionDisplayName(names, code.toLatin1().constData(), name.data(),
                                                  static_cast<int32_t>(name.size()), &status);
    if (U_FAILURE(status) || length <= 0 || length > static_cast<int32_t>(name.size()))
        return {};
    return QString::fromUtf16(reinterpret_cast<const char16_t *>(name.data()), length);
}

std::unique_ptr<ULocaleDisplayNames, NamesClose> namesOf(const QLocale &locale)
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<ULocaleDisplayNames, NamesClose> names(
        uldn_open(locale.name().toLatin1().constData(), ULDN_STANDARD_NAMES, &status));
    return U_SUCCESS(status) ? std::move(names) : nullptr;
}

void sortByName(QList<Country> &list, const QLocale &locale)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCollator, CollatorClose> collator(
        ucol_open(locale.name().toLatin1().constData(), &status));
    const auto isBefore = [&](const Country &a, const Country &b) {
        if (U_FAILURE(status))
            return a.name < b.name;
        return ucol_strcoll(collator.get(), unicode(a.name), static_cast<int32_t>(a.name.size()), unicode(b.name),
                            static_cast<int32_t>(b.name.size())) == UCOL_LESS;
    };
    std::stable_sort(list.begin(), list.end(), isBefore);
}

} // namespace

const QStringList &countryCodes()
{
    static const QStringList list = codes.toString().split(u' ');
    return list;
}

QString countryName(const QString &code, const QLocale &locale)
{
    if (!countryCodes().contains(code))
        return code;
    const auto names = namesOf(locale);
    const QString name = names ? nameIn(names.get(), code) : QString();
    return name.isEmpty() ? code : name;
}

QList<Country> countriesByName(const QLocale &locale)
{
    const auto names = namesOf(locale);
    QList<Country> list;
    for (const QString &code : countryCodes()) {
        const QString name = names ? nameIn(names.get(), code) : QString();
        list.append({code, name.isEmpty() ? code : name});
    }
    sortByName(list, locale);
    return list;
}

} // namespace cartouche::base
