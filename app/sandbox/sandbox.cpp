// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sandbox.h"

#include "base/logging.h"
#include "sandbox/accountroutes.h"
#include "sandbox/authroutes.h"
#include "sandbox/billroutes.h"
#include "sandbox/cartroutes.h"
#include "sandbox/catalogroutes.h"
#include "sandbox/checkoutroutes.h"
#include "sandbox/contactroutes.h"
#include "sandbox/couponroutes.h"
#include "sandbox/creditroutes.h"
#include "sandbox/debtroutes.h"
#include "sandbox/delivery.h"
#include "sandbox/domaindataroutes.h"
#include "sandbox/domainroutes.h"
#include "sandbox/gatekeeper.h"
#include "sandbox/holderroutes.h"
#include "sandbox/itemroutes.h"
#include "sandbox/keyroutes.h"
#include "sandbox/meansroutes.h"
#include "sandbox/nameserverroutes.h"
#include "sandbox/oldmeansroutes.h"
#include "sandbox/orderroutes.h"
#include "sandbox/pages.h"
#include "sandbox/paymentroutes.h"
#include "sandbox/productroutes.h"
#include "sandbox/registrationroutes.h"
#include "sandbox/retractionroutes.h"
#include "sandbox/ruleroutes.h"
#include "sandbox/serviceoptionroutes.h"
#include "sandbox/servicetaskroutes.h"
#include "sandbox/taskroutes.h"

#include <QJsonDocument>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The path behind "/1.0" or "/v1"; none when it is neither.
std::optional<QByteArray> apiPath(const QByteArray &path)
{
    for (const QByteArrayView version : {QByteArrayView("/1.0"), QByteArrayView("/v1")}) {
        if (path.startsWith(version) && path.mid(version.size()).startsWith('/'))
            return path.mid(version.size());
    }
    return std::nullopt;
}

/// False when there is a body and it is not JSON.
bool readBody(const QByteArray &bytes, QJsonValue &body)
{
    const QByteArray text = bytes.trimmed();
    if (text.isEmpty() || text == "null")
        return true;
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return false;
    body = document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
    return true;
}

} // namespace

Sandbox::Sandbox(Settings settings, const base::Clock &clock)
    : m_settings(std::move(settings)), m_clock(clock),
      m_world(std::make_unique<World>(m_settings, m_clock.now()))
{
    addAuthRoutes(m_router);
    addCartRoutes(m_router);
    addItemRoutes(m_router);
    addProductRoutes(m_router);
    addCouponRoutes(m_router);
    addServiceOptionRoutes(m_router);
    addCheckoutRoutes(m_router);
    addContactRoutes(m_router);
    addDomainRoutes(m_router);
    addNameServerRoutes(m_router);
    addServiceTaskRoutes(m_router);
    addCatalogRoutes(m_router);
    addRuleRoutes(m_router);
    addDomainDataRoutes(m_router);
    addAccountRoutes(m_router);
    addOrderRoutes(m_router);
    addPaymentRoutes(m_router);
    addMeansRoutes(m_router);
    addTaskRoutes(m_router);
    addBillRoutes(m_router);
    addCreditRoutes(m_router);
    addDebtRoutes(m_router);
    addHolderRoutes(m_router);
    addKeyRoutes(m_router);
    addOldMeansRoutes(m_router);
    addRegistrationRoutes(m_router);
    addRetractionRoutes(m_router);
}

QByteArray Sandbox::readyLine() const
{
    const Application &application = m_world->applications.at(m_world->firstApplication);
    return QJsonDocument(QJsonObject{
                             {u"endpoint"_s, QString::fromLatin1(m_base) + u"/1.0"_s},
                             {u"applicationKey"_s, application.key},
                             {u"applicationSecret"_s, application.secret},
                             {u"consumerKey"_s, m_world->firstConsumerKey},
                         })
        .toJson(QJsonDocument::Compact);
}

HttpResponse Sandbox::handle(const HttpRequest &request)
{
    const QByteArray path = request.rawPath();
    advanceDeliveries(*m_world, m_settings, m_clock.now());
    if (const auto route = apiPath(path))
        return handleApi(request, *route);
    if (path.startsWith("/control/"))
        return handleControl(request);
    return handlePage(request);
}

Call Sandbox::makeCall(const HttpRequest &request)
{
    Call call{*m_world, m_settings, m_base, m_clock.now()};
    call.language = languageOf(request.header("accept-language"));
    call.query = decodeForm(request.rawQuery());
    return call;
}

HttpResponse Sandbox::handleApi(const HttpRequest &request, const QByteArray &path)
{
    Call call = makeCall(request);
    const QString method = QString::fromLatin1(request.method);
    const Router::Match match = m_router.match(method, path);
    call.path = match.parameters;
    const Answer answer = match.route
        ? answerApi(request, path, *match.route, call)
        : notFound(u"Got an invalid (or empty) URL"_s);

    const QString name = match.route ? match.route->path : u"(unknown)"_s;
    m_log.note(method, name, method != "GET"_L1 && answer.isGood());
    HttpResponse response = toResponse(answer);
    response.delay += m_settings.latency;
    qCInfo(logSandbox).noquote() << method << name << response.status;
    response.headers.append({"X-OVH-QUERYID", m_world->ids.queryId()});
    return response;
}

Answer Sandbox::answerApi(const HttpRequest &request, const QByteArray &path, const Route &route,
                          Call &call)
{
    const QString decoded = QString::fromUtf8(QByteArray::fromPercentEncoding(path));
    if (const auto refusal = checkAccess(request, route, decoded, call))
        return *refusal;
    if (!route.handler) {
        return backendError(501, "Server::NotImplemented"_L1,
                            u"The sandbox does not simulate %1"_s.arg(route.name()));
    }
    if (!readBody(request.body, call.body))
        return badRequest(u"The input provided isn't valid: the body is not JSON"_s);
    return route.handler(call);
}

HttpResponse Sandbox::handlePage(const HttpRequest &request)
{
    Call call = makeCall(request);
    return answerPage(request, call);
}

HttpResponse Sandbox::handleControl(const HttpRequest &request)
{
    const QByteArray path = request.rawPath();
    if (request.method == "GET" && path == "/control/requests")
        return toResponse(ok(m_log.toJson()));
    if (request.method == "POST" && path == "/control/clock")
        return toResponse(advanceClock(request.body));
    if (request.method == "POST" && path == "/control/reset") {
        m_clock.reset();
        m_log.clear();
        m_world = std::make_unique<World>(m_settings, m_clock.now());
        return toResponse(done());
    }
    return toResponse(notFound(u"There is no such control"_s));
}

Answer Sandbox::advanceClock(const QByteArray &body)
{
    QJsonValue json{QJsonValue::Undefined};
    if (!readBody(body, json))
        return badRequest(u"the body is not JSON"_s);
    Fields fields(json);
    const qint64 seconds = fields.requiredNumber("advanceSeconds"_L1);
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());
    m_clock.advance(std::chrono::seconds(seconds));
    return ok(QJsonObject{{u"now"_s, utcText(m_clock.now())}});
}

HttpResponse Sandbox::toResponse(const Answer &answer)
{
    HttpResponse response;
    response.status = answer.status;
    response.body = toBytes(answer.body);
    response.delay = answer.delay;
    return response;
}

} // namespace cartouche::sandbox
