// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "api/models.h"

#include <QObject>

#include <optional>

namespace cartouche::order {

/// Of an account's methods the one that OVHcloud charges by itself where it may: the default, as long as it is valid.
[[nodiscard]] std::optional<api::PaymentMethod> preferredOf(const QList<api::PaymentMethod> &methods);

/// The payment method that OVHcloud charges by itself: preferredOf() the account's.
class PreferredMethod : public QObject
{
    Q_OBJECT
public:
    explicit PreferredMethod(api::Client &client, QObject *parent = nullptr);

    /// Reads it anew, unless that is under way; changed() follows when something is another.
    void read();
    /// None: there is none, it is not valid, or OVHcloud did not tell.
    [[nodiscard]] const std::optional<api::PaymentMethod> &method() const { return m_method; }

Q_SIGNALS:
    void changed();

private:
    api::Client &m_client;
    bool m_isReading = false;
    std::optional<api::PaymentMethod> m_method;
};

} // namespace cartouche::order
