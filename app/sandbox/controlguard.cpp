// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/controlguard.h"

#include <QHostAddress>
#include <QUrl>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool isThisComputer(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

bool isHostOurs(const QByteArray &host, const QByteArray &publicUrl)
{
    const QUrl url = QUrl::fromEncoded("http://" + host, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return false;
    return isThisComputer(url) || url.host() == QUrl::fromEncoded(publicUrl).host();
}

/// A browser tells where a request comes from; any other program does not, and needs no protection.
bool isFromElsewhere(const HttpRequest &request)
{
    const QByteArray site = request.header("sec-fetch-site");
    if (!site.isEmpty())
        return site != "same-origin" && site != "none";
    const QByteArray origin = request.header("origin");
    const QByteArray host = request.header("host");
    return !origin.isEmpty() && origin != "http://" + host && origin != "https://" + host;
}

} // namespace

std::optional<Answer> controlRefusal(const HttpRequest &request, const Call &call)
{
    if (!isHostOurs(request.header("host"), call.settings.publicUrl))
        return forbidden(u"Control is only there under an address of this computer"_s);
    const bool isLook = request.method == "GET" && request.header("sec-fetch-mode") == "navigate";
    if (!isLook && isFromElsewhere(request))
        return forbidden(u"Control takes no requests from other sites"_s);
    return std::nullopt;
}

} // namespace cartouche::sandbox
