// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/boundedpattern.h"

#include <QCache>
#include <QRegularExpression>

namespace cartouche::eligibility {

using namespace Qt::StringLiterals;

namespace {

struct Compiled
{
    QRegularExpression expression;
    bool hasExploded = false;
};

/// Compiling takes longer than matching, and a form asks after every key.
Compiled *compiled(const QString &pattern)
{
    // PCRE starts counting anew at every place of the subject, so that the whole is bounded by the limit times its length.
    // Its just-in-time compiler would count otherwise. A limit that the pattern itself sets can only be lower.
    constexpr auto bounds = "(*NO_JIT)(*LIMIT_MATCH=10000)(*LIMIT_DEPTH=2000)(*LIMIT_HEAP=1000)"_L1;
    constexpr int mostKept = 128;
    static thread_local QCache<QString, Compiled> cache(mostKept);
    if (Compiled *known = cache.object(pattern))
        return known;
    auto *fresh = new Compiled{QRegularExpression(bounds + pattern)};
    cache.insert(pattern, fresh);
    return fresh;
}

} // namespace

std::optional<bool> BoundedPattern::isFoundIn(const QString &pattern, const QString &subject)
{
    if (pattern.size() > longestPattern || subject.size() > longestSubject)
        return std::nullopt;
    Compiled *expression = compiled(pattern);
    if (expression->hasExploded || !expression->expression.isValid())
        return std::nullopt;
    const QRegularExpressionMatch match = expression->expression.match(subject);
    if (!match.isValid()) {
        expression->hasExploded = true;
        return std::nullopt;
    }
    return match.hasMatch();
}

} // namespace cartouche::eligibility
