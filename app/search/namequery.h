// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/domainname.h"

#include <QList>
#include <QStringList>

namespace cartouche::search {

/// What the text in the search field means: full names as they stand, labels times the chosen
/// extensions, and every entry that is no name, with its reason. Nothing is asked here.
struct NameQuery
{
    struct Refused
    {
        QString text;
        base::DomainName::Flaw flaw;
    };

    QList<base::DomainName> names; ///< without duplicates, in the order typed; full names first
    QList<Refused> refused;
    int labels = 0;
    int fullNames = 0;
    bool isTruncated = false; ///< more than `maximumNames` were asked for

    static constexpr int maximumNames = 500;

    /// @param text       entries separated by commas, semicolons, white space or lines
    /// @param extensions without dot, in the order of the rows: "fr", "co.uk"
    [[nodiscard]] static NameQuery parse(const QString &text, const QStringList &extensions);
};

} // namespace cartouche::search
