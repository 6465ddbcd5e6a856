// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cartouche::api {

/// The three values of OVHcloud's signature. The secret and the consumer key are never logged,
/// never written to a file, and only ever stored in the keychain. Printing one does not compile.
struct Credentials
{
    QString applicationKey;
    QString applicationSecret;
    QString consumerKey;

    /// All three are there: calls can be signed.
    [[nodiscard]] bool canSign() const
    {
        return !applicationKey.isEmpty() && !applicationSecret.isEmpty() && !consumerKey.isEmpty();
    }
    friend bool operator==(const Credentials &, const Credentials &) = default;
};

} // namespace cartouche::api
