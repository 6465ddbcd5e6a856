// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChar>
#include <QList>
#include <QString>

#include <optional>

namespace cartouche::sandbox {

/// One extension that the sandbox sells, as resources/sandbox/extensions.txt lists it. Amounts are
/// net euro cents for one year; those in force are in PriceBook.
struct Extension
{
    /// Who may own a name; extensionrules.cpp says what that means.
    enum class Owners { Anybody, Berlin, British, BritishPublic, Canadian, EuropeanUnion, French, Travel };
    /// Days counted from the day the sandbox opens.
    struct PromotionDays
    {
        int from = 0;
        std::optional<int> until; ///< none: it does not end
    };

    QLatin1StringView name;
    int create = 0;
    int renew = 0;
    int transfer = 0;
    int restore = 0; ///< once, for a name that was deleted
    int trade = 0; ///< once, for a change of owner; 0: free
    int discount = 0; ///< promotion on the first year of a creation; 0 for none
    PromotionDays promotion;
    int minimumYears = 1;
    int maximumYears = 1;
    int minimumLength = 1; ///< of a label, in characters as a person reads them
    int maximumLength = 63;
    bool international = false; ///< takes names with accents or other letters ("xn--…")
    QList<QChar::Script> scripts; ///< which letters those are
    bool premium = false; ///< the registry has names at prices of their own
    bool dnssec = false;
    bool transferRenews = false; ///< a transfer adds a year
    bool brandNew = false;
    bool priceDrop = false;
    Owners owners = Owners::Anybody;
    QList<QLatin1StringView> themes; ///< "gastronomy"
    QList<QLatin1StringView> places; ///< "europe"

    /// Whether the registry takes this label, as a person reads it: its length and its letters.
    [[nodiscard]] bool takes(QStringView label) const;

    /// By popularity, the way a shop lists them.
    [[nodiscard]] static const QList<Extension> &all();
    /// nullptr for an extension that is not sold. One look into a hash.
    [[nodiscard]] static const Extension *find(QStringView name);
};

} // namespace cartouche::sandbox
