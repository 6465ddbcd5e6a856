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
#include "sandbox/control.h"
#include "sandbox/couponroutes.h"
#include "sandbox/creditroutes.h"
#include "sandbox/debtroutes.h"
#include "sandbox/delivery.h"
#include "sandbox/domaindataroutes.h"
#include "sandbox/domainroutes.h"
#include "sandbox/extensionroutes.h"
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
#include "sandbox/worldstate.h"

#include <QJsonDocument>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds savingDelay{1};

/// The path behind "/1.0" or "/v1"; none when it is neither.
std::optional<QByteArray> apiPath(const QByteArray &path)
{
    for (const QByteArrayView version : {QByteArrayView("/1.0"), QByteArrayView("/v1")}) {
        if (path.startsWith(version) && path.mid(version.size()).startsWith('/'))
            return path.mid(version.size());
    }
    return std::nullopt;
}

} // namespace

Sandbox::Sandbox(Settings settings, const base::Clock &clock)
    : m_settings(std::move(settings)), m_clock(clock), m_world(m_settings, m_clock.now())
{
    startOver();
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
    addExtensionRoutes(m_router);
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
    m_saving.setSingleShot(true);
    m_saving.setInterval(savingDelay);
    QObject::connect(&m_saving, &QTimer::timeout, &m_saving, [this] { save(); });
}

Sandbox::~Sandbox()
{
    save();
}

void Sandbox::startOver()
{
    m_clock.reset();
    if (m_settings.clock)
        m_clock.set(*m_settings.clock);
    m_log.clear();
    m_world = World(m_settings, m_clock.now());
}

base::Result<void> Sandbox::openState()
{
    if (m_settings.stateFile.isEmpty())
        return {};
    auto file = std::make_unique<WorldStateFile>(m_settings.stateFile);
    const auto found = file->open();
    if (!found)
        return base::failure(found.error());
    if (*found) {
        const base::Result<void> applied = applyState(**found, m_world, m_clock, m_settings);
        if (!applied)
            return applied;
        if (m_settings.clock)
            m_clock.set(*m_settings.clock);
        m_world.ensureFirstKey(m_clock.now());
    }
    m_stateFile = std::move(file);
    return m_stateFile->write(stateJson(m_world, m_clock, m_settings));
}

void Sandbox::save()
{
    m_saving.stop();
    if (!m_stateFile)
        return;
    const base::Result<void> written = m_stateFile->write(stateJson(m_world, m_clock, m_settings));
    if (!written)
        qCWarning(logSandbox).noquote() << m_stateFile->path() << "was not written:" << written.error().technical;
}

/// Before an answer leaves, what it tells is on disk. Reading changes next to nothing, when a key was
/// last used, what was delivered meanwhile, and that comes again by itself: it can wait.
void Sandbox::noteChange(const HttpRequest &request, const HttpResponse &response)
{
    const bool isReading = request.method == "GET" || request.method == "HEAD";
    if (!isReading && response.status < 400)
        save();
    else if (m_stateFile && !m_saving.isActive())
        m_saving.start();
}

QByteArray Sandbox::readyLine() const
{
    const Application &application = m_world.applications.at(m_world.firstApplication);
    return QJsonDocument(QJsonObject{
                             {u"endpoint"_s, QString::fromLatin1(m_base) + u"/1.0"_s},
                             {u"applicationKey"_s, application.key},
                             {u"applicationSecret"_s, application.secret},
                             {u"consumerKey"_s, m_world.firstConsumerKey},
                         })
        .toJson(QJsonDocument::Compact);
}

HttpResponse Sandbox::handle(const HttpRequest &request)
{
    const QDateTime now = m_clock.now();
    advanceDeliveries(m_world, m_settings, now);
    forgetOldCarts(now);
    const HttpResponse response = answer(request, now);
    noteChange(request, response);
    return response;
}

HttpResponse Sandbox::answer(const HttpRequest &request, const QDateTime &now)
{
    const QByteArray path = request.rawPath();
    Call call{m_world, m_settings, m_base, now};
    call.language = languageOf(request.header("accept-language"));
    call.query = decodeForm(request.rawQuery());
    if (const auto route = apiPath(path))
        return answerApi(request, *route, call);
    if (isControlPath(path)) {
        ControlDesk desk{m_clock, m_log, [this] { startOver(); }};
        return answerControl(request, call, desk);
    }
    return answerPage(request, call);
}

/// An expired cart is as good as gone, but somebody may still ask what became of it.
void Sandbox::forgetOldCarts(const QDateTime &now)
{
    if (m_cartsSeen.isValid() && qAbs(m_cartsSeen.secsTo(now)) < 60)
        return;
    m_cartsSeen = now;
    std::erase_if(m_world.carts, [&now](const auto &each) { return each.second.expire.addDays(1) < now; });
}

HttpResponse Sandbox::answerApi(const HttpRequest &request, const QByteArray &path, Call &call)
{
    const QString method = QString::fromLatin1(request.method);
    const Router::Match match = m_router.match(method, path);
    call.path = match.parameters;
    const Answer answer = match.route
        ? answerRoute(request, path, *match.route, call)
        : notFound(u"Got an invalid (or empty) URL"_s);

    const QString name = match.route ? match.route->path : u"(unknown)"_s;
    m_log.note(method, name, method != "GET"_L1 && answer.isGood());
    HttpResponse response = jsonResponse(answer);
    response.delay += m_settings.latency;
    qCInfo(logSandbox).noquote() << method << name << response.status;
    response.headers.append({"X-OVH-QUERYID", m_world.ids.queryId()});
    return response;
}

Answer Sandbox::answerRoute(const HttpRequest &request, const QByteArray &path, const Route &route,
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

} // namespace cartouche::sandbox
