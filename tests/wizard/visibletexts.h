// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMap>
#include <QString>

class QWidget;

namespace cartouche::tests {

/// A text that somebody sees, hears or finds in a tool tip, and where.
struct VisibleText
{
    QString where;
    QString text;
};

/// Everything that the visible windows say: labels, buttons, entries of combo boxes and menus,
/// placeholders, tables with their heads, tool tips, and all that assistive technology is told. What
/// a person has typed is not among it.
[[nodiscard]] QList<VisibleText> visibleTexts();

/// Everything that was entered or chosen in the visible windows, by the place of the widget.
[[nodiscard]] QMap<QString, QString> visibleEntries();

} // namespace cartouche::tests
