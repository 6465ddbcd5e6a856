// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/credentials.h"

#include <QByteArray>

namespace cartouche::api {

/// OVHcloud's signature of one call: "$1$" and the lower-case hexadecimal SHA-1 of
/// secret + consumer key + METHOD + URL + body + timestamp, joined by "+".
/// @param url       the whole URL with its query, exactly the bytes that are sent
/// @param body      exactly the bytes that are sent, empty for none
/// @param timestamp seconds since 1970 as OVHcloud's clock has them
[[nodiscard]] QByteArray signature(const Credentials &credentials, const QByteArray &method,
                                   const QByteArray &url, const QByteArray &body, qint64 timestamp);

} // namespace cartouche::api
