// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>
#include <QList>
#include <QString>

namespace cartouche::sandbox {

/// What a name does in the sandbox; every name without an effect is free at the list price.
enum class NameEffect : unsigned {
    Taken = 0x001,       ///< one offer that cannot be ordered
    TakenSilent = 0x002, ///< no offer at all
    Transfer = 0x004,    ///< registered elsewhere, can be brought in
    Premium = 0x008,     ///< free at a price of its own
    Aftermarket = 0x010, ///< sold by its holder at a price of its own
    Gratis = 0x020,      ///< free, and its first year costs nothing
    Slow = 0x040,        ///< the answer takes three seconds (divided by --speed)
    TimeOut = 0x080,     ///< the availability check times out: 400
    Reason = 0x100,      ///< the registry wants a REASON
    Conditions = 0x200,  ///< the registry wants ACCEPT_CONDITIONS
    Reserved = 0x1000,   ///< given only with the registry's PROTECTED_CODE
    Trademark = 0x2000,  ///< somebody claims it as a trademark: CLAIMS_NOTICE
    Papers = 0x10000,    ///< the order waits for papers
    Refusal = 0x20000,   ///< the order is paid, then cancelled
    Unclear = 0x40000,   ///< the order's status is `unknown` for a while
    Expiring = 0x80000,  ///< the order has to be paid within a few seconds
    Legitimacy = 0x100000, ///< the registry asks why; its task can be corrected
    Failing = 0x200000,  ///< the registry refuses for good
    Outage = 0x400000,   ///< the registry is down, and tried again later
    Problem = 0x800000,  ///< the task is stuck
};
Q_DECLARE_FLAGS(NameEffects, NameEffect)
Q_DECLARE_OPERATORS_FOR_FLAGS(NameEffects)

/// One line of the table that `--help-names` prints.
struct NameRule
{
    enum class Where { Start, Anywhere, Word };

    QLatin1StringView keyword;
    Where where = Where::Anywhere;
    NameEffect effect = NameEffect::Taken;
    const char *meaning = nullptr;

    [[nodiscard]] static const QList<NameRule> &all();
};

/// What opens a reserved name.
inline constexpr QLatin1StringView protectedCode("SESAME");

/// All effects of a label, without its extension; accents make no difference.
[[nodiscard]] NameEffects effectsOf(QStringView label);

/// What --help-names prints.
[[nodiscard]] QString nameRulesHelp();

} // namespace cartouche::sandbox
