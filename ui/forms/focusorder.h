// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QWidget;

namespace cartouche::forms {

/// Tab goes through these widgets, and what stands in each, in the order in which they are laid out.
void chainFocus(const QList<QWidget *> &parts);

} // namespace cartouche::forms
