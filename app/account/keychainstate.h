// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>

namespace cartouche::account {

/// What the desktop's keychain says of itself, beside the answer to a single question.
enum class KeychainState {
    Unreachable, ///< no session bus, or nobody on it keeps secrets
    Locked,
    Ready,       ///< unlocked, or a platform whose keychain tells "locked" by itself
};

/// Asks the Secret Service; starts no service, opens no prompt, answers within two seconds.
[[nodiscard]] QFuture<KeychainState> askKeychainState();

} // namespace cartouche::account
