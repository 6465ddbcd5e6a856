// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/foldedtext.h"

#include <algorithm>
#include <array>

namespace cartouche::base {

namespace {

struct Letter
{
    char16_t letter = 0;
    QStringView plain;
};

/// What Unicode does not take apart into a letter and its accent.
constexpr std::array ligatures{Letter{u'œ', u"oe"}, Letter{u'æ', u"ae"}, Letter{u'ø', u"o"}, Letter{u'ł', u"l"},
                           Letter{u'đ', u"d"},  Letter{u'ð', u"d"},  Letter{u'ı', u"i"}, Letter{u'þ', u"th"},
                           Letter{u'ß', u"ss"}};

/// In addresses and domain names these are part of the word.
bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'@' || c == u'.' || c == u'_' || c == u'+';
}

} // namespace

QString folded(const QString &text)
{
    QString plain;
    const QString apart = text.toCaseFolded().normalized(QString::NormalizationForm_KD);
    for (const QChar c : apart) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        const auto found = std::find_if(ligatures.begin(), ligatures.end(), [c](const Letter &each) { return each.letter == c; });
        if (found != ligatures.end())
            plain += found->plain;
        else
            plain += isOfWord(c) || c.isSurrogate() ? c : QChar(u' ');
    }
    return plain.simplified();
}

} // namespace cartouche::base
