// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/plurals.h"

#include <algorithm>

namespace cartouche::search {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestWord = 3;

bool endsInAny(QStringView word, std::initializer_list<QLatin1StringView> ends)
{
    return std::any_of(ends.begin(), ends.end(), [word](QLatin1StringView end) { return word.endsWith(end); });
}

bool isVowel(QChar c)
{
    return QStringView(u"aeiouy").contains(c);
}

QStringList pluralsOf(const QString &word)
{
    if (word.endsWith(u'y') && !isVowel(word.at(word.size() - 2)))
        return {word.chopped(1) + u"ies"_s};
    if (endsInAny(word, {"eau"_L1, "eu"_L1}))
        return {word + u'x'};
    if (endsInAny(word, {"ch"_L1, "sh"_L1, "ss"_L1, "ox"_L1, "ax"_L1}))
        return {word + u"es"_s};
    if (endsInAny(word, {"s"_L1, "x"_L1, "z"_L1}))
        return {};
    if (word.endsWith("al"_L1))
        return {word + u's', word.chopped(1) + u"ux"_s};
    return {word + u's'};
}

QStringList singularsOf(const QString &word)
{
    if (endsInAny(word, {"eaux"_L1, "eux"_L1}))
        return {word.chopped(1)};
    if (word.endsWith("aux"_L1))
        return {word.chopped(2) + u'l'};
    if (word.endsWith("ies"_L1))
        return {word.chopped(3) + u'y', word.chopped(1)};
    if (endsInAny(word, {"ches"_L1, "shes"_L1, "sses"_L1, "oxes"_L1, "axes"_L1}))
        return {word.chopped(2), word.chopped(1)};
    if (word.endsWith(u's') && !endsInAny(word, {"ss"_L1, "us"_L1, "is"_L1}))
        return {word.chopped(1)};
    return {};
}

bool isLatinWord(QStringView word)
{
    return word.size() >= shortestWord
        && std::all_of(word.begin(), word.end(), [](QChar c) { return c.script() == QChar::Script_Latin && c.isLetter(); });
}

} // namespace

QStringList Plurals::of(const QString &label)
{
    const qsizetype start = label.lastIndexOf(u'-') + 1;
    const QString before = label.first(start);
    const QString word = label.sliced(start);
    if (!isLatinWord(word))
        return {};
    QStringList labels;
    for (const QString &other : singularsOf(word) + pluralsOf(word)) {
        if (other.size() >= shortestWord)
            labels.append(before + other);
    }
    return labels;
}

} // namespace cartouche::search
