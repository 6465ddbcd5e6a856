// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/moneyformat.h"

#include <unicode/ucurr.h>

#include <algorithm>

namespace cartouche::base {

namespace {

using namespace Qt::StringLiterals;

constexpr QChar minusSign(0x2212);
constexpr QChar noBreakSpace(0x00A0);
constexpr QChar narrowNoBreakSpace(0x202F);

bool isIsoCode(const QString &currency)
{
    return currency.size() == 3
        && std::all_of(currency.begin(), currency.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

int fractionDigits(const QString &currency)
{
    if (!isIsoCode(currency))
        return currency == u"points"_s ? 0 : 2;
    UErrorCode status = U_ZERO_ERROR;
    const int digits = ucurr_getDefaultFractionDigits(
        reinterpret_cast<const UChar *>(currency.utf16()), &status);
    return U_SUCCESS(status) ? digits : 2;
}

QString grouped(const QString &digits)
{
    QString text;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0)
            text += narrowNoBreakSpace;
        text += digits[i];
    }
    return text;
}

} // namespace

/// ICU's symbol, not its narrow one: names are sold in several dollars, and only the local one may
/// be a bare "$" ("CA$", in French "$US").
QString currencySign(const QString &currency, const QLocale &locale)
{
    if (!isIsoCode(currency))
        return currency == u"points"_s ? u"PTS"_s : currency;
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = 0;
    const UChar *name = ucurr_getName(reinterpret_cast<const UChar *>(currency.utf16()),
                                      locale.name().toLatin1().constData(), UCURR_SYMBOL_NAME,
                                      nullptr, &length, &status);
    if (U_FAILURE(status) || length == 0)
        return currency;
    return QString::fromUtf16(reinterpret_cast<const char16_t *>(name), length);
}

QString formatMoney(const Money &money, const QLocale &locale)
{
    const QStringList parts = money.toDecimal().remove(u'-').split(u'.');
    QString fraction = parts.value(1);
    const int wanted = fractionDigits(money.currency());
    while (fraction.size() > wanted && fraction.endsWith(u'0'))
        fraction.chop(1);
    fraction = fraction.leftJustified(wanted, u'0');

    QString text;
    if (money.isNegative())
        text += minusSign;
    text += grouped(parts.value(0));
    if (!fraction.isEmpty())
        text += locale.decimalPoint() + fraction;
    const QString unit = currencySign(money.currency(), locale);
    return unit.isEmpty() ? text : text + noBreakSpace + unit;
}

QString formatMoneySigned(const Money &money, const QLocale &locale)
{
    const QString text = formatMoney(money, locale);
    return money.ucents() > 0 ? u'+' + text : text;
}

} // namespace cartouche::base
