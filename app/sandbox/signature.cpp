// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/signature.h"

#include <QCryptographicHash>

namespace cartouche::sandbox {

QByteArray expectedSignature(const QByteArray &applicationSecret, const QByteArray &consumerKey,
                             const QByteArray &method, const QByteArray &url,
                             const QByteArray &body, const QByteArray &timestamp)
{
    const QByteArray text = applicationSecret + '+' + consumerKey + '+' + method + '+' + url + '+'
        + body + '+' + timestamp;
    return "$1$" + QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex();
}

} // namespace cartouche::sandbox
