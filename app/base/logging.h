// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

// Every logging category of the program. Switched on with QT_LOGGING_RULES, for example
// "cartouche.api.debug=true". No category ever prints a key, a signature, a body or an auth code.
namespace cartouche {

Q_DECLARE_LOGGING_CATEGORY(logApi)     // cartouche.api: one line a call: route, status, query id, time
Q_DECLARE_LOGGING_CATEGORY(logStore)   // cartouche.store: opening, migration, journal writes
Q_DECLARE_LOGGING_CATEGORY(logAccount) // cartouche.account: profiles, keychain, key creation
Q_DECLARE_LOGGING_CATEGORY(logSearch)  // cartouche.search: questions asked and their pace
Q_DECLARE_LOGGING_CATEGORY(logOrder)   // cartouche.order: steps of a purchase
Q_DECLARE_LOGGING_CATEGORY(logSandbox) // cartouche.sandbox: the simulator's side
Q_DECLARE_LOGGING_CATEGORY(logUi)      // cartouche.ui: windows, language, theme

} // namespace cartouche
