// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/accents.h"

#include <algorithm>
#include <array>

namespace cartouche::search {

using namespace Qt::StringLiterals;

namespace {

struct Spelling
{
    QStringView plain;
    QStringView accented; ///< each character is a way of its own to write it, the likeliest first
};

constexpr std::array spellings{
    Spelling{u"e", u"éèêë"}, Spelling{u"a", u"àâä"}, Spelling{u"i", u"îï"},  Spelling{u"o", u"ôö"},
    Spelling{u"u", u"ûüù"},  Spelling{u"c", u"ç"},   Spelling{u"n", u"ñ"},   Spelling{u"oe", u"œ"},
    Spelling{u"ae", u"æ"},   Spelling{u"ss", u"ß"},
};

struct Letter
{
    char16_t letter = 0;
    QStringView plain;
};

/// What Unicode does not take apart into a letter and its accent.
constexpr std::array whole{Letter{u'œ', u"oe"}, Letter{u'æ', u"ae"}, Letter{u'ß', u"ss"}, Letter{u'ø', u"o"},
                           Letter{u'ł', u"l"},  Letter{u'đ', u"d"},  Letter{u'ı', u"i"},  Letter{u'þ', u"th"}};
constexpr std::array german{Letter{u'ä', u"ae"}, Letter{u'ö', u"oe"}, Letter{u'ü', u"ue"}};

template <typename Letters>
QString replaced(const QString &label, const Letters &letters)
{
    QString text;
    for (const QChar c : label) {
        const auto found = std::find_if(letters.begin(), letters.end(), [c](const Letter &each) { return each.letter == c; });
        if (found == letters.end())
            text += c;
        else
            text += found->plain;
    }
    return text;
}

QString plain(const QString &label)
{
    QString text;
    const QString apart = replaced(label, whole).normalized(QString::NormalizationForm_D);
    for (const QChar c : apart) {
        if (c.category() != QChar::Mark_NonSpacing)
            text += c;
    }
    return text;
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// A cedilla changes the sound before these only, and stands nowhere else.
bool takesAccent(const QString &label, qsizetype at, QChar letter)
{
    if (letter != u'c')
        return true;
    return at + 1 < label.size() && QStringView(u"aou").contains(label.at(at + 1));
}

} // namespace

QStringList Accents::without(const QString &label)
{
    const QString simple = plain(label);
    // Taking marks off Greek or Cyrillic makes other words of the same script, and of Thai none at all.
    if (simple == label || !isAscii(simple))
        return {};
    QStringList labels{simple};
    if (const QString spelt = plain(replaced(label, german)); spelt != simple)
        labels.append(spelt);
    return labels;
}

QStringList Accents::with(const QString &label)
{
    if (!isAscii(label))
        return {};
    QStringList labels;
    const auto add = [&labels](const QString &made) {
        if (labels.size() < mostAccented && !labels.contains(made))
            labels.append(made);
    };
    for (const Spelling &spelling : spellings) {
        for (qsizetype at = label.indexOf(spelling.plain); at >= 0; at = label.indexOf(spelling.plain, at + 1)) {
            if (!takesAccent(label, at, spelling.plain.front()))
                continue;
            for (const QChar accented : spelling.accented)
                add(QString(label).replace(at, spelling.plain.size(), accented));
        }
    }
    for (qsizetype first = label.indexOf(u'e'); first >= 0; first = label.indexOf(u'e', first + 1)) {
        for (qsizetype second = label.indexOf(u'e', first + 1); second >= 0; second = label.indexOf(u'e', second + 1)) {
            QString both = label;
            both[first] = both[second] = u'é';
            add(both);
        }
    }
    if (label.contains(u'e'))
        add(QString(label).replace(u'e', u'é'));
    return labels;
}

} // namespace cartouche::search
