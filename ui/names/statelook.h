// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/availability.h"
#include "theme/tokens.h"

#include <QCoreApplication>
#include <QString>

namespace cartouche::names {

/// Word, icon and colour of what is told of a name: never one without the others.
struct StateLook
{
    Q_DECLARE_TR_FUNCTIONS(cartouche::names::StateLook)
public:
    QString word;
    QString icon;
    theme::Token tint = theme::Token::Text3;

    [[nodiscard]] static StateLook of(search::State state);
};

} // namespace cartouche::names
