// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/tokens.h"

#include <QString>
#include <QVariant>

class QWidget;

namespace cartouche::theme {

/// The style sheet template filled with colours, and with sizes that follow the application font.
[[nodiscard]] QString styleSheet(const TokenTable &table);

/// The height of a check box or radio button in the style sheet: the smallest that is easy to hit.
[[nodiscard]] int checkHeight();

/// Sets a dynamic property that the style sheet selects on ("tone", "kind", "msg", "invalid"…) and
/// makes the change visible at once; without this a shown widget keeps its old look.
void setTone(QWidget *widget, const char *property, const QVariant &value);

} // namespace cartouche::theme
