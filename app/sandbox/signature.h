// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace cartouche::sandbox {

/// What a signed call has to carry in X-Ovh-Signature: "$1$" and 40 hexadecimal digits. Written
/// from the description of the API, not shared with the client, so that neither can hide the
/// other's mistake.
[[nodiscard]] QByteArray expectedSignature(const QByteArray &applicationSecret,
                                           const QByteArray &consumerKey, const QByteArray &method,
                                           const QByteArray &url, const QByteArray &body,
                                           const QByteArray &timestamp);

} // namespace cartouche::sandbox
