// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/nameanswers.h"
#include "theme/tokens.h"

#include <QCoreApplication>

#include <chrono>

namespace cartouche::windows {

struct NameRow;

/// Word, icon and colour of what was told of a name: never one without the others.
struct NameLook
{
    QString word;
    QString icon;
    theme::Token tint = theme::Token::Text3;
};

class NameWords
{
    Q_DECLARE_TR_FUNCTIONS(cartouche::windows::NameWords)
public:
    [[nodiscard]] static NameLook look(search::State state);
    /// Of a row: it is being asked about, or nothing is known yet.
    [[nodiscard]] static NameLook look(const NameRow &row);
    /// The whole row for a screen reader.
    [[nodiscard]] static QString sentence(const NameRow &row, const QDateTime &now);
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
