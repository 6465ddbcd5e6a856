// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/directcaller.h"

#include "sandbox/cartroutes.h"
#include "sandbox/checkoutroutes.h"
#include "sandbox/couponroutes.h"
#include "sandbox/domainroutes.h"
#include "sandbox/gatekeeper.h"
#include "sandbox/itemroutes.h"
#include "sandbox/nameserverroutes.h"
#include "sandbox/orderroutes.h"
#include "sandbox/productroutes.h"
#include "sandbox/serviceoptionroutes.h"
#include "sandbox/servicetaskroutes.h"

namespace cartouche::test {

using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);

} // namespace

DirectCaller::DirectCaller() : world(settings, noon), now(noon)
{
    sandbox::addCartRoutes(m_router);
    sandbox::addItemRoutes(m_router);
    sandbox::addProductRoutes(m_router);
    sandbox::addCouponRoutes(m_router);
    sandbox::addCheckoutRoutes(m_router);
    sandbox::addServiceOptionRoutes(m_router);
    sandbox::addOrderRoutes(m_router);
    sandbox::addDomainRoutes(m_router);
    sandbox::addNameServerRoutes(m_router);
    sandbox::addServiceTaskRoutes(m_router);
}

sandbox::Answer DirectCaller::signedCall(const QString &method, const QString &pathAndQuery, const QJsonValue &body)
{
    return call(method, pathAndQuery, body, true);
}

sandbox::Answer DirectCaller::anonymousCall(const QString &method, const QString &pathAndQuery, const QJsonValue &body)
{
    return call(method, pathAndQuery, body, false);
}

sandbox::Answer DirectCaller::call(const QString &method, const QString &pathAndQuery, const QJsonValue &body,
                                   bool isSigned)
{
    const QString path = pathAndQuery.section(u'?', 0, 0);
    const sandbox::Router::Match match = m_router.match(method, path.toUtf8());
    if (!match.route || !match.route->handler)
        return sandbox::plainError(501, u"no handler"_s);
    sandbox::Call made{world, settings, "http://127.0.0.1:1", now};
    made.path = match.parameters;
    made.query = sandbox::decodeForm(pathAndQuery.section(u'?', 1).toUtf8());
    made.body = body;
    if (isSigned) {
        made.account = &world.accounts.begin()->second;
    } else {
        sandbox::HttpRequest request;
        request.method = method.toLatin1();
        if (const auto refusal = sandbox::checkAccess(request, *match.route, path, made))
            return *refusal;
    }
    return match.route->handler(made);
}

QString DirectCaller::newCart(bool isAssigned, const QString &subsidiary)
{
    const sandbox::Answer made
        = signedCall(u"POST"_s, u"/order/cart"_s, QJsonObject{{u"ovhSubsidiary"_s, subsidiary}});
    const QString cart = u"/order/cart/"_s + made.body[u"cartId"].toString();
    return !isAssigned || signedCall(u"POST"_s, cart + u"/assign"_s).isGood() ? cart : QString();
}

QString DirectCaller::add(const QString &cart, const QString &domain)
{
    const sandbox::Answer added
        = signedCall(u"POST"_s, cart + u"/domain"_s, QJsonObject{{u"domain"_s, domain}});
    const QString item = cart + u"/item/%1"_s.arg(added.body[u"itemId"].toInteger());
    const QJsonObject age{{u"label"_s, u"OWNER_LEGAL_AGE"_s}, {u"value"_s, u"true"_s}};
    return signedCall(u"POST"_s, item + u"/configuration"_s, age).isGood() ? item : QString();
}

} // namespace cartouche::test
