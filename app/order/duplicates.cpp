// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/duplicates.h"

#include "base/domainname.h"

#include <algorithm>

namespace cartouche::order {

using namespace Qt::StringLiterals;

namespace {

bool isOfName(QChar sign)
{
    return sign.isLetterOrNumber() || sign == '-'_L1 || sign == '_'_L1;
}

/// "exemple.fr" stands in "exemple.fr - registration" and at the end of a sentence, not in
/// "mon-exemple.fr", "www.exemple.fr" or "exemple.fr.eu".
bool standsIn(const QString &text, const QString &name)
{
    for (qsizetype at = text.indexOf(name, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(name, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + name.size();
        const bool beginsThere = at == 0 || (!isOfName(text.at(at - 1)) && text.at(at - 1) != '.'_L1);
        const bool goesOn = end < text.size()
            && (isOfName(text.at(end)) || (text.at(end) == '.'_L1 && end + 1 < text.size() && isOfName(text.at(end + 1))));
        if (beginsThere && !goesOn)
            return true;
    }
    return false;
}

QStringList namesOf(const QList<Duplicate> &found, bool isWaivable)
{
    QStringList names;
    for (const Duplicate &duplicate : found) {
        if (duplicate.isWaivable() == isWaivable && !names.contains(duplicate.ascii))
            names.append(duplicate.ascii);
    }
    return names;
}

} // namespace

QStringList DuplicateReport::blocked() const
{
    return namesOf(found, false);
}

QStringList DuplicateReport::waivable() const
{
    return namesOf(found, true);
}

bool isAbout(const api::OrderDetail &line, const QString &ascii)
{
    if (line.cancelled)
        return false;
    const auto name = base::DomainName::parse(ascii);
    const QString unicode = name ? name->unicode() : ascii;
    const QString words = line.domain + '\n'_L1 + line.description;
    return standsIn(words, ascii) || (unicode != ascii && standsIn(words, unicode));
}

} // namespace cartouche::order
