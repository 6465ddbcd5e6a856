// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace cartouche::widgets {

/// Asks before something is lost, without blocking: `verb` says what would be done and does it, "Stay"
/// and Esc do nothing and are what Enter takes.
/// @param then runs when the person agreed; not at all when the parent goes first
void askFirst(QWidget *parent, const QString &text, const QString &more, const QString &verb,
              const std::function<void()> &then);

} // namespace cartouche::widgets
