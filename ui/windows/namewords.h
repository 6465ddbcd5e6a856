// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "names/statelook.h"
#include "search/nameanswers.h"

#include <QCoreApplication>

#include <chrono>

namespace cartouche::windows {

using names::StateLook;

struct NameRow;

class NameWords
{
    Q_DECLARE_TR_FUNCTIONS(cartouche::windows::NameWords)
public:
    /// Of a row: it is being asked about, or nothing is known yet.
    [[nodiscard]] static StateLook look(const NameRow &row);
    /// The whole row for a screen reader.
    /// @param warning what the guards say of the name
    [[nodiscard]] static QString sentence(const NameRow &row, const QDateTime &now, const QString &warning = {});
    /// "12 hours", "2 days": how often a name is asked about.
    [[nodiscard]] static QString period(std::chrono::seconds period);
    /// "in 3 h", "soon"
    [[nodiscard]] static QString until(qint64 seconds);
    /// A name as a person reads it.
    [[nodiscard]] static QString readable(const QString &ascii);
    /// The first name, and how many more: "exemple.fr and 2 more".
    [[nodiscard]] static QString some(const QStringList &names);
};

} // namespace cartouche::windows
