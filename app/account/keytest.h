// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "api/models.h"

#include <QObject>

#include <memory>
#include <optional>

namespace cartouche::account {

/// What a key can do, as OVHcloud itself says.
struct KeyReport
{
    std::optional<api::Account> holder;        ///< GET /me; none when it failed
    std::optional<api::Credential> credential; ///< GET /auth/currentCredential; none when it failed
    QList<api::AccessRule> missing;            ///< rights that Cartouche needs and the key lacks
    qint64 clockOffset = 0;                    ///< seconds OVHcloud is ahead of this computer
    std::optional<base::Error> error;          ///< why the key cannot be used
};

/// Tries a set of keys once, with reads only.
class KeyTest : public QObject
{
    Q_OBJECT
public:
    KeyTest(const api::Endpoint &endpoint, const api::Credentials &credentials, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(const cartouche::account::KeyReport &report);

private:
    void readCredential();

    api::Client m_client;
    KeyReport m_report;
};

} // namespace cartouche::account
