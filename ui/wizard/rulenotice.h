// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/completeness.h"
#include "widgets/banner.h"

namespace cartouche::wizard {

/// Above the form: the registry's rule that the name does not keep, or that nobody could check.
class RuleNotice : public widgets::Banner
{
    Q_OBJECT
public:
    using Banner::Banner;

    /// @param extension ".eu"
    /// @param canEdit a contact of the account is chosen as the owner
    void showState(const order::NameState &state, const QString &extension, bool canEdit);

Q_SIGNALS:
    void editContactWanted();
    void otherContactWanted();

private:
    void showBroken(const order::NameState &state, const QString &extension, bool canEdit);
};

} // namespace cartouche::wizard
