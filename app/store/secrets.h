// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>

namespace cartouche::store {

/// True when an auth code or a key stands anywhere inside: as {"AUTH_INFO": "…"} or in OVHcloud's own
/// shape, {"label": "AUTH_INFO", "value": "…"}.
[[nodiscard]] bool holdsSecret(const QJsonValue &value);

/// The same without all that holdsSecret() looks for, and without what opens an order: members that are
/// called a link or a password, whatever follows the host of an address inside a text, and what a text
/// tells after the name of a secret.
[[nodiscard]] QJsonValue withoutSecrets(const QJsonValue &value);

} // namespace cartouche::store
