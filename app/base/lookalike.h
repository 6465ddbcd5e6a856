// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace cartouche::base {

/// What letters look like, after Unicode's UTS #39 through ICU. Its tables are read at the first call, not at
/// program start; every function may be called from any thread.
class LookAlike
{
public:
    /// Two labels with the same skeleton look the same to a person: "раураl" in Cyrillic and "paypal", "exernple"
    /// and "exemple", "0" and "o". Not made to be shown.
    /// @param label in lower case, as every label of a DomainName
    [[nodiscard]] static QString skeleton(QStringView label);

    /// The skeleton of the label without its accents: "décathlon" as "decathlon".
    [[nodiscard]] static QString plainSkeleton(QStringView label);

    /// Letters of scripts that are not written together, or digits of two scripts. Latin letters
    /// beside Chinese, Japanese or Korean ones are usual.
    [[nodiscard]] static bool mixesScripts(QStringView label);
};

} // namespace cartouche::base
