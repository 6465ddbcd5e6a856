// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/catalogue.h"

#include <QFile>
#include <QHash>
#include <QStringList>
#include <QXmlStreamReader>

#include <algorithm>

namespace cartouche::tests {

using namespace Qt::StringLiterals;
using theme::Language;

namespace {

/// Texts by "context|source"; several for a message with plural forms.
QHash<QString, QStringList> read(const QString &file, bool pluralsOnly)
{
    QFile ts(file);
    if (!ts.open(QIODevice::ReadOnly))
        qFatal("%s is not there", qPrintable(file));
    QHash<QString, QStringList> texts;
    QXmlStreamReader xml(&ts);
    QString context;
    QString source;
    bool isPlural = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
        else if (xml.name() == "source"_L1)
            source = xml.readElementText();
        else if (xml.name() == "numerusform"_L1 || (xml.name() == "translation"_L1 && !isPlural && !pluralsOnly))
            texts[context + u'|' + source].append(xml.readElementText());
    }
    return texts;
}

} // namespace

Catalogue::Catalogue()
{
    const auto french = read(u":/catalogues/cartouche_fr.ts"_s, false);
    const auto plurals = read(u":/catalogues/cartouche_en.ts"_s, true);
    for (auto entry = french.begin(); entry != french.end(); ++entry) {
        const QString source = entry.key().section(u'|', 1);
        const QStringList english = plurals.value(entry.key(), {source});
        const auto add = [](QList<Phrase> &list, const QStringList &texts, const QStringList &others) {
            for (const QString &text : texts) {
                const bool hasWords = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); })
                    > text.count(u'%') + 1;
                if (hasWords && !others.contains(text))
                    list.append(phrase(text));
            }
        };
        add(m_english, english, entry.value());
        add(m_french, entry.value(), english);
    }
}

Catalogue::Phrase Catalogue::phrase(const QString &text)
{
    static const QRegularExpression placeholder(u"%(n|[1-9])"_s);
    QString pattern;
    QString longest;
    const auto take = [&](const QString &part) {
        pattern += QRegularExpression::escape(part);
        if (part.size() > longest.size())
            longest = part;
    };
    qsizetype from = 0;
    auto found = placeholder.globalMatch(text);
    while (found.hasNext()) {
        const auto one = found.next();
        take(text.mid(from, one.capturedStart() - from));
        pattern += one.captured(1) == "n"_L1 ? u"\\d+"_s : u".{1,200}?"_s;
        from = one.capturedEnd();
    }
    take(text.mid(from));
    // Whole words, so that "Transfer" is not found in "Transfert".
    return {text, longest, QRegularExpression(u"(?<![\\p{L}\\p{N}])"_s + pattern + u"(?![\\p{L}\\p{N}])"_s,
                                              QRegularExpression::UseUnicodePropertiesOption
                                                  | QRegularExpression::DotMatchesEverythingOption)};
}

QString Catalogue::strayIn(const QString &text, Language::Code language) const
{
    // Windows say mostly what they said a step before, and every text is held against every phrase.
    QHash<QString, QString> &known = m_known[language];
    if (const auto before = known.constFind(text); before != known.constEnd())
        return *before;
    const QList<Phrase> &others = language == Language::Code::French ? m_english : m_french;
    const auto found = std::find_if(others.begin(), others.end(), [&](const Phrase &phrase) {
        return text.contains(phrase.longest) && phrase.pattern.match(text).hasMatch();
    });
    return *known.insert(text, found == others.end() ? QString() : found->text);
}

} // namespace cartouche::tests
