// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/namelist.h"

#include "search/namelistreader.h"

#include <QSet>

#include <algorithm>

namespace cartouche::search {

using base::DomainName;

namespace {

QList<NameList::Extension> withoutDuplicates(const QList<NameList::Extension> &extensions)
{
    QSet<QString> seen;
    QList<NameList::Extension> unique;
    unique.reserve(extensions.size());
    for (const NameList::Extension &extension : extensions) {
        const qsizetype before = seen.size();
        seen.insert(extension.ascii);
        if (seen.size() != before)
            unique.append(extension);
    }
    return unique;
}

} // namespace

NameList NameList::parse(QStringView text)
{
    NameListReader reader;
    reader.read(text);
    return reader.take();
}

QList<DomainName> NameList::names(const QList<Extension> &extensions) const
{
    const QList<Extension> unique = withoutDuplicates(extensions);
    QList<DomainName> all;
    all.reserve(std::min(count(unique.size()), maximumNames));
    // A label has no dot, so two different pairs never make the same name: only full names can be met again.
    QSet<QString> full;
    for (const DomainName &name : fullNames) {
        if (all.size() >= maximumNames)
            return all;
        all.append(name);
        full.insert(name.ascii());
    }
    for (const Label &label : labels) {
        for (const Extension &extension : unique) {
            if (all.size() >= maximumNames)
                return all;
            const auto name = DomainName::join(label.ascii, label.unicode, extension.ascii, extension.unicode);
            if (name && (full.isEmpty() || !full.contains(name->ascii())))
                all.append(*name);
        }
    }
    return all;
}

} // namespace cartouche::search
