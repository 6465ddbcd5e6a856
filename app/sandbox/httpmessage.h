// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

#include <chrono>

namespace cartouche::sandbox {

/// One request as it came over the wire. Nothing is decoded or tidied up: OVHcloud's signature
/// covers the very bytes of the request target, so they have to survive as they were sent.
struct HttpRequest
{
    QByteArray method;
    QByteArray target; ///< path and query, exactly as in the request line
    QList<QPair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;

    /// The first header of that (lower case) name, or an empty array.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] bool hasHeader(QByteArrayView name) const;
    [[nodiscard]] QByteArray rawPath() const;
    /// What follows the question mark, without it.
    [[nodiscard]] QByteArray rawQuery() const;
};

struct HttpResponse
{
    int status = 200;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray contentType = "application/json; charset=utf-8";
    QByteArray body;
    /// How long to hold the answer back; what it reports has already happened.
    std::chrono::milliseconds delay{0};
};

/// "Not Found" for 404, as in the status line and in OVHcloud's `httpCode`.
[[nodiscard]] QByteArray reasonPhrase(int status);

} // namespace cartouche::sandbox
