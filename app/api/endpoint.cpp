// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/endpoint.h"

#include <QHostAddress>

#include <array>

namespace cartouche::api {

namespace {

using namespace Qt::StringLiterals;

bool isLoopbackHost(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true;
    // QUrl has already turned "127.1" and the like into the dotted form, and took the brackets away.
    const QHostAddress address(host);
    return address.isInSubnet(QHostAddress(u"127.0.0.0"_s), 8) || address == QHostAddress(QHostAddress::LocalHostIPv6);
}

base::Error badEndpoint(const QString &why)
{
    return base::invalid("endpoint"_ba, why);
}

/// Domains that belong to OVHcloud; a link may lead to them and to what lies below.
constexpr std::array ovhDomains{
    "ovh.com"_L1,    "ovh.net"_L1,   "ovhcloud.com"_L1, "ovh.ca"_L1, "ovh.fr"_L1,     "ovh.de"_L1,
    "ovh.es"_L1,     "ovh.it"_L1,    "ovh.ie"_L1,       "ovh.nl"_L1, "ovh.pl"_L1,     "ovh.pt"_L1,
    "ovh.cz"_L1,     "ovh.lt"_L1,    "ovh.co.uk"_L1,    "ovh.us"_L1, "ovh-hosting.fi"_L1,
    "ovhtelecom.fr"_L1,
};

bool isOvhHost(const QString &host)
{
    for (const QLatin1StringView domain : ovhDomains) {
        if (host == domain)
            return true;
        if (host.endsWith(domain) && host.at(host.size() - domain.size() - 1) == u'.')
            return true;
    }
    return false;
}

} // namespace

Endpoint Endpoint::europe()
{
    return {Region::Europe, QUrl(u"https://eu.api.ovh.com/1.0"_s)};
}

Endpoint Endpoint::canada()
{
    return {Region::Canada, QUrl(u"https://ca.api.ovh.com/1.0"_s)};
}

base::Result<Endpoint> Endpoint::fromUrl(const QString &text, Region region)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return base::failure(badEndpoint(u"not a URL with a host"_s));
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return base::failure(badEndpoint(u"a user, password, query or fragment has no place in it"_s));
    const bool isPlain = url.scheme() == "http"_L1;
    if (!isPlain && url.scheme() != "https"_L1)
        return base::failure(badEndpoint(u"neither https nor http"_s));
    if (isPlain && !isLoopbackHost(url.host()))
        return base::failure(badEndpoint(u"plain http leads to this computer only"_s));
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    return Endpoint{region, url};
}

bool Endpoint::isLoopback() const
{
    return isLoopbackHost(baseUrl.host());
}

QUrl Endpoint::createApplicationPage() const
{
    switch (region) {
    case Region::Europe:
    case Region::Canada: {
        QUrl page = baseUrl;
        page.setPath(u"/createApp/"_s);
        return page;
    }
    case Region::Sandbox:
    case Region::Custom:
        break;
    }
    return {};
}

QUrl Endpoint::paymentMethodsPage() const
{
    switch (region) {
    case Region::Europe: return QUrl(u"https://www.ovh.com/manager/#/dedicated/billing/payment/method"_s);
    case Region::Canada: return QUrl(u"https://ca.ovh.com/manager/#/dedicated/billing/payment/method"_s);
    case Region::Sandbox:
    case Region::Custom: break;
    }
    return {};
}

bool mayOpenInBrowser(const QUrl &link, const Endpoint &endpoint)
{
    if (!link.isValid() || link.host().isEmpty() || !link.userInfo().isEmpty())
        return false;
    const bool isOwnServer = endpoint.isLoopback() && link.scheme() == endpoint.baseUrl.scheme()
        && link.host() == endpoint.baseUrl.host() && link.port() == endpoint.baseUrl.port();
    if (isOwnServer)
        return true;
    return link.scheme() == "https"_L1 && isOvhHost(link.host().toLower())
        && (link.port() == -1 || link.port() == 443);
}

} // namespace cartouche::api
