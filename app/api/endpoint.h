// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QUrl>

namespace cartouche::api {

/// Where an account lives. US is missing on purpose: OVHcloud US does not sell domain names.
enum class Region {
    Europe,  ///< https://eu.api.ovh.com/1.0
    Canada,  ///< https://ca.api.ovh.com/1.0, "Canada and world"
    Sandbox, ///< our simulator on this computer; nothing is bought
    Custom,  ///< given with --endpoint
};

/// A base URL that keys may be sent to.
struct Endpoint
{
    Region region = Region::Custom;
    QUrl baseUrl; ///< without a trailing slash, ends in the version: ".../1.0"

    [[nodiscard]] static Endpoint europe();
    [[nodiscard]] static Endpoint canada();
    /// Checks a URL that came from outside: https anywhere, plain http only to a loopback address
    /// (127.0.0.0/8, [::1], "localhost"); no user, password, query or fragment. Fails with
    /// Error::Kind::Invalid, code "endpoint".
    [[nodiscard]] static base::Result<Endpoint> fromUrl(const QString &url, Region region = Region::Custom);

    /// "https://eu.api.ovh.com/createApp/" for this region; empty for Custom and Sandbox.
    [[nodiscard]] QUrl createApplicationPage() const;

    /// The page of OVHcloud's control panel where payment methods are added; empty for Custom and Sandbox.
    [[nodiscard]] QUrl paymentMethodsPage() const;

    /// A server of this computer: the sandbox, or one that is tried out.
    [[nodiscard]] bool isLoopback() const;

    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

/// True when a link sent by the server may be opened in the browser: https on a host of OVHcloud
/// (ovh.com, ovh.net, ovhcloud.com, ovh.ca, ovh.fr… and their subdomains, compared label by label), or, for a sandbox or custom
/// endpoint on loopback, the very host and port of that endpoint.
[[nodiscard]] bool mayOpenInBrowser(const QUrl &link, const Endpoint &endpoint);

} // namespace cartouche::api
