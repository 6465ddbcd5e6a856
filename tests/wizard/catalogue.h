// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/language.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QString>

namespace cartouche::tests {

/// Every text of the program in both languages, read from the .ts files: tells a text of the wrong
/// language wherever it stands in a sentence, filled in or not. Texts that are the same in both
/// languages ("OVHcloud Europe") tell nothing and are left out.
class Catalogue
{
public:
    Catalogue();

    /// How many texts can be told apart.
    [[nodiscard]] qsizetype size() const { return m_french.size(); }
    /// The text of the other language that `text` still contains; empty when there is none.
    [[nodiscard]] QString strayIn(const QString &text, theme::Language::Code language) const;

private:
    struct Phrase
    {
        QString text;
        QString longest; ///< of its fixed parts: looked for first, as a pattern costs much more
        QRegularExpression pattern;
    };

    static Phrase phrase(const QString &text);

    QList<Phrase> m_english;
    QList<Phrase> m_french;
    mutable QHash<theme::Language::Code, QHash<QString, QString>> m_known;
};

} // namespace cartouche::tests
