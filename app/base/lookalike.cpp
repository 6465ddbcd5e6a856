// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/lookalike.h"

#include <unicode/uspoof.h>

#include <algorithm>
#include <array>
#include <memory>

namespace cartouche::base {

using namespace Qt::StringLiterals;

namespace {

struct SpoofClose
{
    void operator()(USpoofChecker *checker) const { uspoof_close(checker); }
};

const USpoofChecker *checker()
{
    static const std::unique_ptr<USpoofChecker, SpoofClose> instance = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<USpoofChecker, SpoofClose> made(uspoof_open(&status));
        uspoof_setChecks(made.get(), USPOOF_RESTRICTION_LEVEL | USPOOF_MIXED_NUMBERS, &status);
        uspoof_setRestrictionLevel(made.get(), USPOOF_HIGHLY_RESTRICTIVE);
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    return instance.get();
}

constexpr qsizetype longestLabel = 256;

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

QString LookAlike::skeleton(QStringView label)
{
    if (checker() == nullptr || label.size() > longestLabel)
        return label.toString();
    std::array<UChar, 2048> buffer{};
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length =
        uspoof_getSkeleton(checker(), 0, reinterpret_cast<const UChar *>(label.utf16()), static_cast<int32_t>(label.size()),
                           buffer.data(), static_cast<int32_t>(buffer.size()), &status);
    if (U_FAILURE(status) || length > static_cast<int32_t>(buffer.size()))
        return label.toString();
    // ICU's picture of a zero is a capital O, and names have no capitals; "vv" it does not see as one letter.
    return QString::fromUtf16(reinterpret_cast<const char16_t *>(buffer.data()), length)
        .toCaseFolded().replace("vv"_L1, "w"_L1);
}

QString LookAlike::plainSkeleton(QStringView label)
{
    if (isAscii(label))
        return skeleton(label);
    QString plain = label.toString().normalized(QString::NormalizationForm_D);
    plain.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return skeleton(plain);
}

bool LookAlike::mixesScripts(QStringView label)
{
    if (checker() == nullptr || label.size() > longestLabel || isAscii(label))
        return false;
    UErrorCode status = U_ZERO_ERROR;
    const int32_t found = uspoof_check2(checker(), reinterpret_cast<const UChar *>(label.utf16()),
                                        static_cast<int32_t>(label.size()), nullptr, &status);
    return U_SUCCESS(status) && found != 0;
}

} // namespace cartouche::base
