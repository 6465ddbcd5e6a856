// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace cartouche::sandbox {

enum class Language { English, French };

/// What Accept-Language asks for first; English unless that is French.
[[nodiscard]] inline Language languageOf(const QByteArray &acceptLanguage)
{
    return acceptLanguage.trimmed().toLower().startsWith("fr") ? Language::French
                                                               : Language::English;
}

/// One text in the language wanted.
[[nodiscard]] inline QString say(Language language, const QString &english, const QString &french)
{
    return language == Language::French ? french : english;
}

} // namespace cartouche::sandbox
