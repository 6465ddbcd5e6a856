// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/endpoint.h"

#include <QDateTime>
#include <QString>

namespace cartouche::account {

/// One account at OVHcloud as this computer knows it. Holds no secret: the keys stand in the
/// keychain under the id, or only in memory.
struct Profile
{
    QString id;            ///< UUID; the keychain entry's name
    api::Endpoint endpoint;
    QString nichandle;     ///< "ab12345-ovh", once /me told it
    QString holder;        ///< name or organisation, once /me told it
    QString subsidiary;    ///< "FR", once /me told it
    bool inMemoryOnly = false; ///< keys are kept until the program closes, nothing is stored
    QDateTime keyExpires;  ///< invalid = unlimited or not known

    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace cartouche::account
