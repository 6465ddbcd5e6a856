// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/signature.h"

#include <QCryptographicHash>

namespace cartouche::api {

using namespace Qt::StringLiterals;

QByteArray signature(const Credentials &credentials, const QByteArray &method, const QByteArray &url,
                     const QByteArray &body, qint64 timestamp)
{
    const QByteArray text = credentials.applicationSecret.toUtf8() + '+' + credentials.consumerKey.toUtf8()
        + '+' + method + '+' + url + '+' + body + '+' + QByteArray::number(timestamp);
    return "$1$"_ba + QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex();
}

} // namespace cartouche::api
