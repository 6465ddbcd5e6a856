// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wizard/session.h"

#include <QCoreApplication>
#include <QList>
#include <QPair>

namespace cartouche::wizard {

/// What the button at the left of the bar tells of the chosen names.
class ChoiceSummary
{
    Q_DECLARE_TR_FUNCTIONS(cartouche::wizard::ChoiceSummary)
public:
    /// @param isSearching the names ticked in the search count; else those of the draft that are kept
    [[nodiscard]] static ChoiceSummary of(const Session &session, bool isSearching);

    QList<QPair<QString, QString>> entries; ///< name and its first price, which may be empty
    QString count;                          ///< "3 selected"
    QString sum;                            ///< " · from 26.97 € without tax"; empty while a price is missing
};

} // namespace cartouche::wizard
