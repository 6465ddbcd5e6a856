// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/phonenumber.h"

#include <phonenumbers/phonenumberutil.h>

#include <optional>

namespace cartouche::eligibility {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;
using Flaw = PhoneReading::Flaw;

namespace {

/// Longer ones are no number, and nobody has to look at them.
constexpr qsizetype longestTyped = 100;

const PhoneNumberUtil &tables()
{
    return *PhoneNumberUtil::GetInstance();
}

std::string bytes(const QString &text)
{
    return text.toUtf8().toStdString();
}

std::optional<PhoneNumber> parsed(const QString &text, const QString &country, Flaw *flaw = nullptr)
{
    if (text.size() > longestTyped)
        return std::nullopt;
    PhoneNumber number;
    const auto error = tables().Parse(bytes(text), country.isEmpty() ? "ZZ" : bytes(country), &number);
    if (error == PhoneNumberUtil::NO_PARSING_ERROR)
        return number;
    if (flaw == nullptr)
        return std::nullopt;
    switch (error) {
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR: *flaw = Flaw::UnknownCountry; break;
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
    case PhoneNumberUtil::TOO_SHORT_NSN: *flaw = Flaw::TooShort; break;
    case PhoneNumberUtil::TOO_LONG_NSN: *flaw = Flaw::TooLong; break;
    default: break;
    }
    return std::nullopt;
}

Flaw flawOf(const PhoneNumber &number)
{
    switch (tables().IsPossibleNumberWithReason(number)) {
    case PhoneNumberUtil::TOO_SHORT: return Flaw::TooShort;
    case PhoneNumberUtil::TOO_LONG: return Flaw::TooLong;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE: return Flaw::UnknownCountry;
    default: return tables().IsValidNumber(number) ? Flaw::None : Flaw::OutOfUse;
    }
}

QString formatted(const QString &number, PhoneNumberUtil::PhoneNumberFormat format)
{
    const auto read = parsed(number, {});
    if (!read)
        return number;
    std::string text;
    tables().Format(*read, format, &text);
    return QString::fromStdString(text);
}

} // namespace

PhoneReading readPhone(const QString &typed, const QString &country)
{
    PhoneReading reading{typed.trimmed(), {}, Flaw::NoNumber};
    const auto number = parsed(reading.number, country, &reading.flaw);
    if (!number)
        return reading;
    std::string national;
    tables().GetNationalSignificantNumber(*number, &national);
    reading.number = QStringLiteral("+%1.%2").arg(number->country_code()).arg(QString::fromStdString(national));
    std::string region;
    tables().GetRegionCodeForNumber(*number, &region);
    if (region.size() == 2 && region != "ZZ")
        reading.country = QString::fromStdString(region);
    reading.flaw = flawOf(*number);
    return reading;
}

QString shownPhone(const QString &number)
{
    return formatted(number, PhoneNumberUtil::INTERNATIONAL);
}

QString localPhone(const QString &number)
{
    return formatted(number, PhoneNumberUtil::NATIONAL);
}

QString callingCode(const QString &country)
{
    const int code = tables().GetCountryCodeForRegion(bytes(country));
    return code > 0 ? QStringLiteral("+%1").arg(code) : QString();
}

} // namespace cartouche::eligibility
