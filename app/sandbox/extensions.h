// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace cartouche::sandbox {

/// One extension that the sandbox sells. Amounts are net euro cents for one year.
struct Extension
{
    enum class Theme { Generic, Europe, World, City, Business, Technology };
    /// Who may own a name; checked at the dry run.
    enum class Owners { Anybody, EuropeanUnion, Berlin };

    QLatin1StringView name;
    int create;
    int renew;
    int transfer;
    int discount; ///< promotion on the first year of a creation; 0 for none
    int maximumYears;
    bool international; ///< takes names with accents ("xn--…")
    Theme theme;
    Owners owners = Owners::Anybody;

    /// By popularity, the way a shop lists them.
    [[nodiscard]] static const QList<Extension> &all();
    /// nullptr for an extension that is not sold.
    [[nodiscard]] static const Extension *find(QStringView name);
};

} // namespace cartouche::sandbox
