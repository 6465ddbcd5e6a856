// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/variants.h"

#include "search/accents.h"
#include "search/plurals.h"

#include <QSet>

#include <algorithm>

namespace cartouche::search {

using namespace Qt::StringLiterals;
using base::DomainName;

namespace {

/// The words of a list in their Unicode form, hyphens at their edges taken off: they are put there on demand.
QStringList cleanWords(const QStringList &words)
{
    QStringList clean;
    for (const QString &word : words) {
        QString bare = word.trimmed();
        while (bare.startsWith(u'-'))
            bare.remove(0, 1);
        while (bare.endsWith(u'-'))
            bare.chop(1);
        const auto label = DomainName::parseLabelForms(bare);
        if (label && !clean.contains(label->unicode))
            clean.append(label->unicode);
    }
    return clean;
}

/// A hyphen wherever a digit meets a letter: "studio-54".
QString splitAtDigits(const QString &label)
{
    QString split;
    for (const QChar c : label) {
        const bool isBorder = !split.isEmpty() && split.back() != u'-' && c != u'-' && split.back().isDigit() != c.isDigit();
        if (isBorder)
            split += u'-';
        split += c;
    }
    return split;
}

/// Too short a rest is no word: "the-me", "mon-t".
constexpr qsizetype shortestRest = 3;

/// Gathers the variants of all labels.
class VariantMaker
{
public:
    VariantMaker(const QList<Variants::Label> &labels, const Variants::Options &options)
        : m_options(options), m_prefixes(cleanWords(options.prefixes)), m_suffixes(cleanWords(options.suffixes))
    {
        for (const auto &label : labels)
            m_seen.insert(label.ascii);
    }

    void make(const QString &label)
    {
        using Kind = Variants::Kind;
        for (const QString &prefix : std::as_const(m_prefixes))
            addJoined(Kind::Prefix, prefix, label);
        for (const QString &suffix : std::as_const(m_suffixes))
            addJoined(Kind::Suffix, label, suffix);
        if (m_options.hyphens)
            addHyphens(label);
        if (m_options.plurals)
            addAll(Kind::Plural, Plurals::of(label));
        if (m_options.unaccented)
            addAll(Kind::Unaccented, Accents::without(label));
        if (m_options.accented)
            addAll(Kind::Accented, Accents::with(label));
    }

    QList<Variants::Variant> list;
    bool isCut = false;

private:
    void addJoined(Variants::Kind kind, const QString &first, const QString &second)
    {
        add(kind, first + second);
        if (m_options.hyphenatesWords)
            add(kind, first + u'-' + second);
    }

    void addHyphens(const QString &label)
    {
        add(Variants::Kind::Hyphen, QString(label).remove(u'-'));
        add(Variants::Kind::Hyphen, splitAtDigits(label));
        // The words of the lists are the only ones that are known as words.
        static const QStringList prefixes = Variants::defaultPrefixes();
        static const QStringList suffixes = Variants::defaultSuffixes();
        for (const QString &word : prefixes + m_prefixes) {
            const QString rest = label.sliced(std::min(word.size(), label.size()));
            if (word.size() > 1 && label.startsWith(word) && rest.size() >= shortestRest && !rest.startsWith(u'-'))
                add(Variants::Kind::Hyphen, word + u'-' + rest);
        }
        for (const QString &word : suffixes + m_suffixes) {
            const QString rest = label.chopped(std::min(word.size(), label.size()));
            if (word.size() > 2 && label.endsWith(word) && rest.size() >= shortestRest && !rest.endsWith(u'-'))
                add(Variants::Kind::Hyphen, rest + u'-' + word);
        }
    }

    void addAll(Variants::Kind kind, const QStringList &labels)
    {
        for (const QString &label : labels)
            add(kind, label);
    }

    void add(Variants::Kind kind, const QString &text)
    {
        const auto label = DomainName::parseLabelForms(text);
        if (!label || m_seen.contains(label->ascii))
            return;
        if (list.size() >= Variants::maximum) {
            isCut = true;
            return;
        }
        m_seen.insert(label->ascii);
        list.append({*label, kind});
    }

    const Variants::Options &m_options;
    const QStringList m_prefixes;
    const QStringList m_suffixes;
    QSet<QString> m_seen;
};

} // namespace

QStringList Variants::defaultPrefixes()
{
    return {u"get"_s, u"my"_s, u"the"_s, u"le"_s, u"la"_s, u"les"_s, u"mon"_s, u"ma"_s};
}

QStringList Variants::defaultSuffixes()
{
    return {u"app"_s, u"online"_s, u"shop"_s, u"web"_s, u"fr"_s};
}

Variants Variants::of(const QList<Label> &labels, const Options &options)
{
    VariantMaker maker(labels, options);
    for (const Label &label : labels) {
        if (maker.isCut)
            break;
        maker.make(label.unicode);
    }
    Variants variants;
    variants.m_list = maker.list;
    variants.m_isCut = maker.isCut;
    return variants;
}

QList<Variants::Label> Variants::labels() const
{
    QList<Label> labels;
    labels.reserve(m_list.size());
    for (const Variant &variant : m_list)
        labels.append(variant.label);
    return labels;
}

qsizetype Variants::count(Kind kind) const
{
    return std::count_if(m_list.cbegin(), m_list.cend(), [kind](const Variant &variant) { return variant.kind == kind; });
}

} // namespace cartouche::search
