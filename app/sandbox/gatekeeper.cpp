// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/gatekeeper.h"

#include "sandbox/signature.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView signingHeaders[] = {"x-ovh-application", "x-ovh-consumer",
                                             "x-ovh-timestamp", "x-ovh-signature"};

bool isSigned(const HttpRequest &request)
{
    return std::all_of(std::begin(signingHeaders), std::end(signingHeaders),
                       [&request](QByteArrayView name) { return !request.header(name).isEmpty(); });
}

std::optional<Answer> findApplication(const HttpRequest &request, Call &call)
{
    const auto &applications = call.world.applications;
    const auto found = applications.find(QString::fromUtf8(request.header("x-ovh-application")));
    if (found == applications.end())
        return gatewayError(403, "INVALID_KEY"_L1, u"This application key is invalid"_s);
    call.application = &found->second;
    return std::nullopt;
}

std::optional<Answer> findCredential(const HttpRequest &request, Call &call)
{
    auto &credentials = call.world.credentials;
    const auto found = credentials.find(QString::fromUtf8(request.header("x-ovh-consumer")));
    if (found == credentials.end() || found->second.applicationKey != call.application->key) {
        if (call.world.switches.is(Switch::UnknownKey, "missing"_L1))
            return gatewayError(403, "NOT_CREDENTIAL"_L1, u"This credential does not exist"_s);
        return gatewayError(403, "INVALID_CREDENTIAL"_L1, u"This credential is not valid"_s);
    }
    call.credential = &found->second;
    return std::nullopt;
}

/// Whether the timestamp of a call is near enough to the sandbox's own clock.
bool isTimely(const QByteArray &timestamp, const Call &call)
{
    bool isNumber = false;
    const qint64 seconds = timestamp.toLongLong(&isNumber);
    const qint64 tolerance = call.world.switches.value(Switch::ClockTolerance).toString().toLongLong();
    return isNumber && qAbs(seconds - call.now.toSecsSinceEpoch()) <= tolerance;
}

/// The URLs by which the client may have addressed this call.
QList<QByteArray> addressedUrls(const HttpRequest &request, const Call &call)
{
    const QByteArray scheme = call.base.left(call.base.indexOf(':'));
    QList<QByteArray> urls{scheme + "://" + request.header("host") + request.target};
    if (!call.settings.publicUrl.isEmpty())
        urls.append(call.settings.publicUrl + request.target);
    return urls;
}

std::optional<Answer> checkSignature(const HttpRequest &request, const Call &call)
{
    const QByteArray timestamp = request.header("x-ovh-timestamp");
    if (!isTimely(timestamp, call)) {
        if (call.world.switches.is(Switch::StaleTimestamp, "signature"_L1))
            return gatewayError(400, "INVALID_SIGNATURE"_L1, u"Invalid signature"_s);
        return gatewayError(400, "QUERY_TIME_OUT"_L1, u"Query out of time"_s);
    }

    const QByteArray secret = call.application->secret.toUtf8();
    const QByteArray consumerKey = call.credential->consumerKey.toUtf8();
    for (const QByteArray &url : addressedUrls(request, call)) {
        const QByteArray expected
            = expectedSignature(secret, consumerKey, request.method, url, request.body, timestamp);
        if (request.header("x-ovh-signature") == expected)
            return std::nullopt;
    }
    return gatewayError(400, "INVALID_SIGNATURE"_L1, u"Invalid signature"_s);
}

std::optional<Answer> checkCredential(const Route &route, const QString &path, Call &call)
{
    switch (call.credential->stateAt(call.now)) {
    case Credential::State::PendingValidation:
        if (call.world.switches.is(Switch::PendingKey, "signature"_L1))
            return gatewayError(400, "INVALID_SIGNATURE"_L1, u"Invalid signature"_s);
        return gatewayError(403, "MISSING_CREDENTIAL"_L1,
                            u"This credential has not been validated yet"_s);
    case Credential::State::Refused:
    case Credential::State::Expired:
        return gatewayError(403, "INVALID_CREDENTIAL"_L1, u"This credential is not valid"_s);
    case Credential::State::Validated:
        break;
    }
    if (!call.credential->allowsFrom(QHostAddress(QHostAddress::LocalHost)))
        return gatewayError(403, "FORBIDDEN"_L1, u"This credential may not be used from this address"_s);
    // A key may always ask about itself and give itself up.
    const bool isAboutItself = route.path.startsWith("/auth/"_L1);
    if (!isAboutItself && !call.credential->allows(route.method, path))
        return gatewayError(403, "NOT_GRANTED_CALL"_L1, u"This call has not been granted"_s);
    call.credential->lastUse = call.now;
    call.account = &call.world.accounts.at(call.credential->account);
    return std::nullopt;
}

/// In earlier years names could be looked up, and put into a cart, before signing in.
bool isOpened(const Route &route, const Switches &switches)
{
    return route.path == "/order/cart/{cartId}/domain"_L1 && switches.is(Switch::OffersAnonymous, "yes"_L1);
}

} // namespace

std::optional<Answer> checkAccess(const HttpRequest &request, const Route &route,
                                  const QString &path, Call &call)
{
    const bool isCredentialRequest = route.path == "/auth/credential"_L1;
    if (isCredentialRequest)
        return findApplication(request, call);
    if (!isSigned(request) || route.path == "/auth/time"_L1) {
        if (route.access == Access::Signed && !isOpened(route, call.world.switches))
            return plainError(401, u"You must login first"_s);
        return std::nullopt;
    }
    std::optional<Answer> refusal = findApplication(request, call);
    if (!refusal)
        refusal = findCredential(request, call);
    if (!refusal)
        refusal = checkSignature(request, call);
    if (!refusal)
        refusal = checkCredential(route, path, call);
    return refusal;
}

} // namespace cartouche::sandbox
