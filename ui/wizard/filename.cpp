// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/filename.h"

namespace cartouche::wizard {

QString fileNameFrom(const QString &text, const QString &fallback)
{
    constexpr qsizetype longest = 60;
    QString name;
    const QString composed = text.normalized(QString::NormalizationForm_C);
    for (const QChar c : composed) {
        if (c.isLetterOrNumber())
            name.append(c);
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name.append(u'-');
        if (name.size() >= longest)
            break;
    }
    if (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? fallback : name;
}

} // namespace cartouche::wizard
