// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/logging.h"

namespace cartouche {

Q_LOGGING_CATEGORY(logApi, "cartouche.api", QtWarningMsg)
Q_LOGGING_CATEGORY(logStore, "cartouche.store", QtWarningMsg)
Q_LOGGING_CATEGORY(logAccount, "cartouche.account", QtWarningMsg)
Q_LOGGING_CATEGORY(logSearch, "cartouche.search", QtWarningMsg)
Q_LOGGING_CATEGORY(logOrder, "cartouche.order", QtWarningMsg)
Q_LOGGING_CATEGORY(logSandbox, "cartouche.sandbox", QtWarningMsg)
Q_LOGGING_CATEGORY(logUi, "cartouche.ui", QtWarningMsg)

} // namespace cartouche
