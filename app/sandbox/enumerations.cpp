// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/enumerations.h"

namespace cartouche::sandbox {

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

const QStringList &countries()
{
    static const QStringList list = words(
        "AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM "
        "BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ "
        "DE DG DJ DK DM DO DZ EA EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH "
        "GI GL GM GN GP GQ GR GS GT GU GW GY HK HN HR HT HU IC ID IE IL IM IN IO IQ IR IS IT "
        "JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC "
        "MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL "
        "NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB "
        "SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK TL "
        "TM TN TO TR TT TV TW TZ UA UG UM UNKNOWN US UY UZ VA VC VE VG VI VN VU WF WS XK YE "
        "YT ZA ZM ZW");
    return list;
}

const QStringList &countriesOfTheUnion()
{
    static const QStringList list = words(
        "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS "
        "LI NO");
    return list;
}

const QStringList &countriesOfFrenchNames()
{
    static const QStringList list
        = countriesOfTheUnion() + words("CH BL GF GP MF MQ NC PF PM RE TF WF YT");
    return list;
}

const QStringList &countriesWithoutZip()
{
    static const QStringList list = words(
        "IE AZ DJ LA CI AN HK BO PA HN NI SV CO");
    return list;
}

const QStringList &languages()
{
    static const QStringList list = words(
        "cs_CZ de_DE en_AU en_CA en_GB en_IE en_US es_ES fi_FI fr_CA fr_FR fr_MA fr_SN fr_TN "
        "it_IT lt_LT nl_NL pl_PL pt_PT");
    return list;
}

const QStringList &legalForms()
{
    static const QStringList list = words(
        "administration association corporation individual other personalcorporation");
    return list;
}

const QStringList &domainPurposes()
{
    static const QStringList list = words(
        "campaign_website educational_website emails information_website other_purpose "
        "redirect_page transactional_website");
    return list;
}

} // namespace cartouche::sandbox
