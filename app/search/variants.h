// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/domainname.h"

#include <QList>
#include <QStringList>

namespace cartouche::search {

/// Other labels near the ones that a person has: a word put before or behind, hyphens, plurals, accents.
/// The same labels and options give the same variants in the same order; none of them twice, none that is
/// among the labels already, and only labels that are valid. Nothing is asked here.
class Variants
{
public:
    using Label = base::DomainName::Label;

    enum class Kind {
        Prefix,
        Suffix,
        Hyphen,     ///< all hyphens taken out, or put where words meet: before and behind a word of the lists, at digits
        Plural,     ///< or the singular of a plural; French and English rules, last word only
        Unaccented, ///< "maree" for "marée"; German "mueller" beside "muller"
        Accented,   ///< one letter at a time, two of "é", and all "e" as "é"
    };
    static constexpr int kinds = static_cast<int>(Kind::Accented) + 1;

    struct Options
    {
        QStringList prefixes; ///< words as a person typed them; what is no label is passed over
        QStringList suffixes;
        bool hyphenatesWords = false; ///< "mon-exemple" beside "monexemple"
        bool hyphens = false;
        bool plurals = false;
        bool unaccented = false;
        bool accented = false;
        friend bool operator==(const Options &, const Options &) = default;
    };

    struct Variant
    {
        Label label;
        Kind kind = Kind::Prefix;
    };

    /// No more than this is made; `isCut()` tells when there were more.
    static constexpr qsizetype maximum = 2'000;

    [[nodiscard]] static QStringList defaultPrefixes();
    [[nodiscard]] static QStringList defaultSuffixes();

    /// Label by label, each in the order of Kind.
    [[nodiscard]] static Variants of(const QList<Label> &labels, const Options &options);

    [[nodiscard]] const QList<Variant> &list() const { return m_list; }
    [[nodiscard]] QList<Label> labels() const;
    [[nodiscard]] qsizetype count() const { return m_list.size(); }
    [[nodiscard]] qsizetype count(Kind kind) const;
    [[nodiscard]] bool isCut() const { return m_isCut; }

private:
    QList<Variant> m_list;
    bool m_isCut = false;
};

} // namespace cartouche::search
