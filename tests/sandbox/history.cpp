// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/history.h"

#include "sandbox/keymaker.h"

#include <QJsonDocument>

namespace cartouche::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int stage = 100; ///< seconds, at that speed

QString orderPath(qint64 order)
{
    return u"/me/order/%1"_s.arg(order);
}

QJsonObject plan(const QString &code, const QString &duration = u"P1Y"_s, int quantity = 1)
{
    return {{u"planCode"_s, code}, {u"duration"_s, duration}, {u"pricingMode"_s, u"default"_s}, {u"quantity"_s, quantity}};
}

QJsonObject withItem(QJsonObject body, const QString &itemPath)
{
    body[u"itemId"_s] = itemPath.section(u'/', -1).toLongLong();
    return body;
}

QJsonObject registration(const QString &type, QJsonObject body = {})
{
    QJsonObject urls;
    for (const auto &name : {u"cancel"_s, u"error"_s, u"failure"_s, u"pending"_s, u"success"_s})
        urls[name] = u"https://example.org/"_s + name;
    body[u"paymentType"_s] = type;
    body[u"callbackUrl"_s] = urls;
    if (!body.contains(u"register"_s))
        body[u"register"_s] = true;
    return body;
}

} // namespace

History::History(SandboxProcess &sandbox) : m_sandbox(sandbox), m_client(sandbox), m_shopper(m_client) {}

bool History::step(const char *name, bool isGood)
{
    if (!isGood && failure.isEmpty())
        failure = QString::fromLatin1(name) + u": "_s + m_shopper.last.message();
    return isGood;
}

qint64 History::paid(const QString &domain, const QString &method)
{
    const qint64 order = m_shopper.order(domain);
    return m_shopper.pay(order, m_shopper.method(method)).status == 200 ? order : 0;
}

qint64 History::orderWithRight(const QString &domain)
{
    const QString cart = m_shopper.newCart();
    (void)m_shopper.configure(m_shopper.add(cart, domain), u"OWNER_LEGAL_AGE"_s, u"true"_s);
    return m_client.post(cart + u"/checkout"_s, QJsonObject{{u"waiveRetractationPeriod"_s, false}})
        .body[u"orderId"].toInteger();
}

bool History::pass(int seconds)
{
    m_client.clockOffset += seconds;
    return m_sandbox.advanceClock(std::chrono::seconds(seconds));
}

QString History::firstContact()
{
    return u"/me/contact/%1"_s.arg(m_client.get(u"/me/contact"_s).body[0].toInteger());
}

Reply History::control(const QString &path, const QJsonObject &body)
{
    return m_client.plain("POST", m_sandbox.base() + path, QJsonDocument(body).toJson(), {});
}

bool History::make()
{
    return makePrices() && makeDebt() && makeDeliveries() && makeHolds() && makeMoney() && makeRegistrations()
        && makeNames() && makeCart() && makeKeys();
}

bool History::makePrices()
{
    return isGood("prices", control(u"/control/prices"_s, {{u"extension"_s, u"org"_s}, {u"create"_s, 555}}))
        && isGood("switches", control(u"/control/switches"_s, {{u"pendingPayment"_s, u"checking"_s}, {u"discountSign"_s, u"negative"_s}}));
}

/// Names that are delivered, and some whose tasks end badly.
bool History::makeDeliveries()
{
    const QString cart = m_shopper.newCart(u"transfer"_s);
    const QString moved = m_shopper.add(cart, u"transfert-exemple.fr"_s, u"transfer-default"_s);
    bool good = m_shopper.configure(moved, u"OWNER_LEGAL_AGE"_s, u"true"_s)
        && m_shopper.configure(moved, u"AUTH_INFO"_s, u"wrong"_s)
        && m_shopper.configure(moved, u"DNS"_s, u"ns1.example.org;ns2.example.org"_s)
        && m_shopper.configure(moved, u"OWNER_CONTACT"_s, firstContact())
        && m_shopper.configure(moved, u"ADMIN_ACCOUNT"_s, u"sb67890-ovh"_s)
        && m_shopper.configure(moved, u"TECH_ACCOUNT"_s, u"sb12345-ovh"_s)
        && m_shopper.pay(m_shopper.checkout(cart), m_shopper.method(u"4242"_s)).status == 200;
    const QString safe = m_shopper.newCart(u"dnssec"_s);
    const QString item = m_shopper.add(safe, u"exemple-dnssec.fr"_s);
    good = good && m_shopper.configure(item, u"OWNER_LEGAL_AGE"_s, u"true"_s)
        && isGood("dnssec", m_client.post(safe + u"/domain/options"_s, withItem(plan(u"dnssec"_s), item)))
        && m_shopper.pay(m_shopper.checkout(safe), m_shopper.method(u"4242"_s)).status == 200;
    for (const QString &name : {u"exemple.fr"_s, u"justificatif.fr"_s, u"panne.fr"_s, u"problem.fr"_s})
        good = good && paid(name) > 0;
    good = good && pass(4 * stage);
    const qint64 task = m_shopper.task(u"justificatif.fr"_s)[u"id"].toInteger();
    const QString path = u"/me/task/domain/%1"_s.arg(task);
    good = good
        && isGood("argument", m_client.put(path + u"/argument/legitimacyAfnic"_s, QJsonObject{{u"value"_s, u"Mine"_s}}));
    return step("deliveries", good);
}

/// Orders that wait, are unclear, or have been refused or withdrawn from.
bool History::makeHolds()
{
    const qint64 sent = paid(u"papiers-un.fr"_s);
    const qint64 withdrawn = orderWithRight(u"exemple-rendu.fr"_s);
    bool good = sent > 0 && paid(u"papiers.fr"_s) > 0 && paid(u"annule.fr"_s) > 0 && paid(u"inconnu.fr"_s) > 0
        && paid(u"panne-deux.fr"_s) > 0
        && m_shopper.pay(withdrawn, m_shopper.method(u"4242"_s)).status == 200 && pass(4 * stage);
    good = good && isGood("papers", control(u"/control/papers"_s, {{u"orderId"_s, sent}}))
        && isGood("withdrawal", m_client.post(orderPath(withdrawn) + u"/retraction"_s,
                                              QJsonObject{{u"reason"_s, u"unused"_s}}));
    return step("holds", good);
}

/// Payments that are pending, refused in the end or at once; balances, alerts, an export.
bool History::makeMoney()
{
    bool good = paid(u"plus-tard.fr"_s, u"pays later"_s) > 0 && paid(u"refuse-plus-tard.fr"_s, u"refused later"_s) > 0;
    const qint64 open = m_shopper.order(u"exemple-ouvert.fr"_s);
    good = good && m_shopper.pay(open, m_shopper.method(u"0002"_s)).status == 403;
    good = good
        && isGood("balance", m_client.post(orderPath(open) + u"/balance"_s, QJsonObject{{u"balanceName"_s, u"SANDBOX-GIFT"_s}}))
        && isGood("export", m_client.get(orderPath(open) + u"/consumption/details?fileFormat=csv"_s));
    const QString account = u"/me/ovhAccount/"_s + m_client.get(u"/me/ovhAccount"_s).body[0].toString();
    return step("money", good)
        && isGood("alert", m_client.put(account, QJsonObject{{u"alertThreshold"_s, 50}}))
        && isGood("fidelity", m_client.put(u"/me/fidelityAccount"_s, QJsonObject{{u"alertThreshold"_s, 7}}));
}

/// The second customer pays later, and has begun to.
bool History::makeDebt()
{
    const QString own = m_client.consumerKey;
    KeyMaker maker;
    maker.account = u"sb67890-ovh"_s;
    maker.allowedIps = {u"127.0.0.0/8"_s};
    m_client.consumerKey = maker.make(m_sandbox);
    const QJsonObject mean{{u"paymentMean"_s, u"deferredPaymentAccount"_s}};
    QStringList debts;
    bool good = true;
    for (const QString &name : {u"exemple-asso.fr"_s, u"exemple-asso.com"_s}) {
        const QString order = orderPath(m_shopper.order(name));
        good = good && isGood("later", m_client.post(order + u"/payWithRegisteredPaymentMean"_s, mean));
        debts.append(order + u"/debt/pay"_s);
    }
    good = good && pass(31 * 86'400) && isGood("debt", m_client.post(debts[0]));
    const qint64 paying = m_client.post(debts[1]).body[u"orderId"].toInteger();
    good = good && isGood("debt paid", m_shopper.pay(paying, m_shopper.method(u"4242"_s)));
    m_client.consumerKey = own;
    return step("debts", good);
}

bool History::makeRegistrations()
{
    const QString list = u"/me/payment/method"_s;
    const qint64 order = m_shopper.order(u"exemple-carte.fr"_s);
    const Reply once = m_client.post(list, registration(u"CREDIT_CARD"_s, {{u"orderId"_s, order}, {u"register"_s, false}}));
    const Reply payPal = m_client.post(list, registration(u"PAYPAL"_s, {{u"default"_s, true}}));
    const QString payPalPath = list + u"/%1"_s.arg(payPal.body[u"paymentMethodId"].toInteger());
    const Reply sepa = m_client.post(list, registration(u"SEPA_DIRECT_DEBIT"_s));
    const QString sepaPath = list + u"/%1"_s.arg(sepa.body[u"paymentMethodId"].toInteger());
    const QJsonObject account{{u"bic"_s, u"EXMPFRPPXXX"_s},
                              {u"iban"_s, u"FR76 3000 6000 0112 3456 7890 189"_s},
                              {u"ownerName"_s, u"Camille Martin"_s},
                              {u"ownerAddress"_s, u"2 rue des Exemples, Lille"_s},
                              {u"description"_s, u"Household"_s}};
    return isGood("card", once) && isGood("paypal", payPal) && isGood("sepa", sepa)
        && isGood("details", m_client.post(payPalPath + u"/details"_s, QJsonObject{{u"details"_s, u"x"_s}}))
        && step("challenge", m_client.post(sepaPath + u"/challenge"_s, QJsonObject{{u"challenge"_s, u"no"_s}}).status == 400)
        && isGood("bank", m_client.post(u"/me/paymentMean/bankAccount"_s, account))
        && isGood("given up", m_client.del(list + u"/%1"_s.arg(m_shopper.method(u"1881"_s))));
}

/// A held name whose name servers, lock, renewal and owner are being changed.
bool History::makeNames()
{
    const QString domain = u"/domain/exemple.fr"_s;
    const QString other = u"/domain/exemple-dnssec.fr"_s;
    const QJsonArray servers{QJsonObject{{u"host"_s, u"ns1.example.org"_s}},
                             QJsonObject{{u"host"_s, u"ns2.exemple.fr"_s}, {u"ip"_s, u"192.0.2.7"_s}}};
    const QJsonObject renew{{u"renew"_s, QJsonObject{{u"automatic"_s, false}, {u"period"_s, 24},
                                                     {u"manualPayment"_s, true}, {u"deleteAtExpiration"_s, true}}}};
    const QString cart = m_shopper.newCart(u"owner"_s);
    QJsonObject trade = plan(u"fr-trade"_s, u"P0D"_s);
    trade[u"pricingMode"_s] = u"create-default"_s;
    trade[u"cartId"_s] = cart.section(u'/', -1);
    const Reply added = m_client.post(u"/order/cartServiceOption/domain/exemple.fr"_s, trade);
    const QString item = cart + u"/item/%1"_s.arg(added.body[u"itemId"].toInteger());
    const auto payFree = [this](qint64 order) {
        return m_client.post(orderPath(order) + u"/payWithRegisteredPaymentMean"_s,
                             QJsonObject{{u"paymentMean"_s, u"fidelityAccount"_s}});
    };
    return isGood("trade", added) && step("owner", m_shopper.configure(item, u"OWNER_CONTACT"_s, firstContact()))
        && isGood("owner change", payFree(m_shopper.checkout(cart))) && pass(stage)
        && isGood("external", m_client.put(domain, QJsonObject{{u"nameServerType"_s, u"external"_s}}))
        && isGood("other", m_client.put(other, QJsonObject{{u"nameServerType"_s, u"external"_s}}))
        && isGood("hosted", m_client.put(other, QJsonObject{{u"nameServerType"_s, u"hosted"_s}}))
        && isGood("renewal", m_client.put(domain + u"/serviceInfos"_s, renew))
        && isGood("unlock", m_client.put(domain, QJsonObject{{u"transferLockStatus"_s, u"unlocked"_s}}))
        && isGood("servers", m_client.post(domain + u"/nameServers/update"_s, QJsonObject{{u"nameServers"_s, servers}}))
        && isGood("mark", m_client.post(u"/domain/data/smd"_s,
                                        QJsonObject{{u"data"_s, trademarkFile()}}));
}

/// A cart of everything that is ordered, and one that is being filled.
bool History::makeCart()
{
    for (const bool isOrdered : {true, false}) {
        const QString cart = m_shopper.newCart(isOrdered ? u"ordered"_s : u"open"_s);
        const QString name = m_shopper.add(cart, isOrdered ? u"exemple-tout.fr"_s : u"premium-exemple.com"_s);
        const Reply hosting = m_client.post(cart + u"/webHosting"_s, plan(u"pro2014"_s));
        const QString host = cart + u"/item/%1"_s.arg(hosting.body[u"itemId"].toInteger());
        const bool good = m_shopper.configure(name, u"OWNER_LEGAL_AGE"_s, u"true"_s)
            && m_shopper.configure(host, u"legacy_domain"_s, u"exemple-tout.fr"_s)
            && isGood("option", m_client.post(cart + u"/domain/options"_s, withItem(plan(u"dnssec"_s), name)))
            && isGood("module", m_client.post(cart + u"/webHosting/options"_s,
                                              withItem(plan(u"private-sql-512"_s, u"P1Y"_s, 2), host)))
            && isGood("coupon", m_client.post(cart + u"/coupon"_s,
                                              QJsonObject{{u"coupon"_s, isOrdered ? u"PHARE5"_s : u"MAREE26"_s}}));
        if (!step("cart", good && (!isOrdered || m_shopper.checkout(cart) > 0)))
            return false;
    }
    // Reductions are a part of the lines when this switch says so.
    const QString cart = m_shopper.newCart(u"reduced"_s);
    return isGood("switch", control(u"/control/switches"_s, {{u"couponShownAs"_s, u"reductions"_s}}))
        && step("name", m_shopper.configure(m_shopper.add(cart, u"exemple-moins.fr"_s), u"OWNER_LEGAL_AGE"_s, u"true"_s))
        && isGood("coupon", m_client.post(cart + u"/coupon"_s, QJsonObject{{u"coupon"_s, u"MAREE26"_s}}))
        && step("reduced", m_shopper.checkout(cart) > 0);
}

bool History::makeKeys()
{
    const QJsonObject rule{{u"method"_s, u"GET"_s}, {u"path"_s, u"/me"_s}};
    const QJsonObject wish{{u"accessRules"_s, QJsonArray{rule}}, {u"redirection"_s, u"https://example.org/"_s}};
    const QString soon = QDateTime::currentDateTimeUtc().addYears(1).toString(Qt::ISODate);
    return isGood("key", m_client.plain("POST", m_client.endpoint + u"/auth/credential"_s, QJsonDocument(wish).toJson(),
                                        {{"X-Ovh-Application", m_client.applicationKey.toLatin1()}}))
        && isGood("made key", control(u"/control/keys"_s, {{u"expiration"_s, soon}}));
}

} // namespace cartouche::test
