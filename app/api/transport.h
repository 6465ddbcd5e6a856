// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/answer.h"

#include <QNetworkAccessManager>
#include <QObject>

namespace cartouche::api {

class Exchange;

/// Everything that is decided once about HTTP: no HTTP/2 (after a GOAWAY some replies of Qt 6.4
/// never finish), no redirect followed (it would carry the X-Ovh headers to another host), no
/// cookie, no cache, TLS errors never ignored, proxies as the system has them.
class Transport : public QObject
{
    Q_OBJECT
public:
    explicit Transport(const Client::Options &options, QObject *parent = nullptr);

    /// Sends one request once. The exchange belongs to `owner`, reports by its signal and deletes
    /// itself afterwards; deleting it earlier aborts it silently.
    [[nodiscard]] Exchange *send(const WireRequest &request, QObject *owner);

private:
    [[nodiscard]] QNetworkRequest prepared(const WireRequest &request) const;

    const Client::Options m_options;
    QNetworkAccessManager m_readers;
};

} // namespace cartouche::api
