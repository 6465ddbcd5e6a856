// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace cartouche::eligibility {

/// Regular expressions that somebody else wrote, held against texts that a person typed: both are bounded, and so is the
/// work of one match.
class BoundedPattern
{
public:
    static constexpr qsizetype longestPattern = 1000; ///< characters
    static constexpr qsizetype longestSubject = 1000;

    /// Whether the pattern is found anywhere in the subject. None when nobody can tell: the pattern is no valid one, one of
    /// the two is too long, or the match took too many steps, now or with another subject before.
    [[nodiscard]] static std::optional<bool> isFoundIn(const QString &pattern, const QString &subject);
};

} // namespace cartouche::eligibility
