// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/domainname.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace cartouche::search {

/// What a text means as a list of names: full names as they stand, labels to be asked with the chosen extensions,
/// and every entry that is neither, with its line and its reason. Nothing is asked here. How one entry is
/// cleaned stands in nameentry.h.
struct NameList
{
    using Label = base::DomainName::Label;
    struct Refused
    {
        QString text; ///< as it was typed, cut after 200 characters
        base::DomainName::Flaw flaw;
        int line;     ///< from 1
        bool isRow;   ///< a whole row of a table that has no name in its column; the flaw is Empty
    };
    /// In both written forms, without dot: "fr", "co.uk".
    struct Extension
    {
        QString ascii;
        QString unicode;
    };

    QList<base::DomainName> fullNames; ///< without duplicates, in the order of the text
    QList<Label> labels;               ///< likewise
    QList<Refused> refused;
    int duplicates = 0; ///< entries that stood there before, in whatever spelling
    int entries = 0;    ///< all that were read: full names, labels, refused and duplicates
    bool isCut = false; ///< there were more than `maximumEntries`; the rest was not read

    static constexpr qsizetype maximumNames = 10'000;
    static constexpr int maximumEntries = 200'000;

    /// @param text entries separated by white space, commas, semicolons or line ends. What stands in double quotes is
    ///             one entry, unless all its parts are full names. Numbers and bullets at the start of a line are
    ///             no entries, and neither is the rest of an address that has a comma in its path.
    [[nodiscard]] static NameList parse(QStringView text);

    /// How many names that is with so many extensions, before `names()` cuts. Names that stand in full and
    /// come out of a label too are counted twice.
    [[nodiscard]] qsizetype count(qsizetype extensions) const
    {
        return fullNames.size() + labels.size() * extensions;
    }
    /// Full names first, then label by label in the order of the extensions; without duplicates, at most `maximumNames`.
    /// What would be longer than a name may be is left out.
    [[nodiscard]] QList<base::DomainName> names(const QList<Extension> &extensions) const;
    [[nodiscard]] bool isEmpty() const { return fullNames.isEmpty() && labels.isEmpty(); }
};

} // namespace cartouche::search
