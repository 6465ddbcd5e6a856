// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/walker.h"
#include "support/sandboxprocess.h"

#include <QFile>
#include <QtTest>

using namespace cartouche::test;
using namespace Qt::StringLiterals;

/// Every documented route, called without a signature and with one, rightly and wrongly.
class TestWalk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theSandboxKnowsTheDocumentedRoutes();
    void onlyAnonymousRoutesAnswerWithoutASignature();
    void everyReadingFitsItsType_data() { addRoutes([](const auto &route) { return route.method == "GET"_L1; }); }
    void everyReadingFitsItsType();
    void everyChangeFitsItsType_data() { addRoutes([](const auto &route) { return route.method != "GET"_L1; }); }
    void everyChangeFitsItsType();
    void whatIsNotThereIsRefused_data() { addRoutes([](const auto &route) { return route.path.contains(u'{'); }); }
    void whatIsNotThereIsRefused();
    void requiredParametersAreRequired_data();
    void requiredParametersAreRequired();

private:
    void addRoutes(const std::function<bool(const DocumentedRoute &)> &isWanted);
    static const DocumentedRoute &route();
    Reply call(const DocumentedRoute &route, const QString &pathAndQuery, const QJsonValue &body);
    static void checkError(const DocumentedRoute &route, const Reply &reply);
    void freshWorld();

    // Orders are delivered within a few calls.
    SandboxProcess m_sandbox{{u"--speed"_s, u"10000"_s}};
    std::unique_ptr<SignedClient> m_client;
    std::unique_ptr<Walker> m_walker;
};

void TestWalk::addRoutes(const std::function<bool(const DocumentedRoute &)> &isWanted)
{
    QTest::addColumn<qsizetype>("index");
    const QList<DocumentedRoute> &routes = Documentation::instance().routes();
    for (qsizetype i = 0; i < routes.size(); ++i) {
        if (isWanted(routes[i]))
            QTest::newRow(qPrintable(routes[i].name())) << i;
    }
}

const DocumentedRoute &TestWalk::route()
{
    qsizetype index = *static_cast<qsizetype *>(QTest::qData("index", qMetaTypeId<qsizetype>()));
    return Documentation::instance().routes()[index];
}

Reply TestWalk::call(const DocumentedRoute &route, const QString &pathAndQuery, const QJsonValue &body)
{
    if (route.method == "GET"_L1)
        return m_client->get(pathAndQuery);
    if (route.method == "DELETE"_L1)
        return m_client->del(pathAndQuery);
    return route.method == "PUT"_L1 ? m_client->put(pathAndQuery, body) : m_client->post(pathAndQuery, body);
}

void TestWalk::checkError(const DocumentedRoute &route, const Reply &reply)
{
    const QStringList flaws = flawsOfError(reply);
    QVERIFY2(flaws.isEmpty(), qPrintable(flaws.join(u", "_s) + u": "_s + QString::fromUtf8(reply.raw)));
    QVERIFY2(reply.status != 501, qPrintable(route.name())); // every documented route is simulated
}

void TestWalk::freshWorld()
{
    QVERIFY(m_sandbox.reset());
    QVERIFY(m_walker->fill());
}

void TestWalk::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString()));
    m_client = std::make_unique<SignedClient>(m_sandbox);
    m_walker = std::make_unique<Walker>(*m_client);
    QVERIFY(m_walker->fill());
}

void TestWalk::theSandboxKnowsTheDocumentedRoutes()
{
    QFile file(QStringLiteral(ROUTES_FILE));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList known;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            known.append(line);
    }
    QStringList documented;
    for (const DocumentedRoute &route : Documentation::instance().routes())
        documented.append(route.name() + (route.anonymous ? u" anonymous"_s : u" signed"_s));
    known.sort();
    documented.sort();
    QCOMPARE(known, documented);
}

void TestWalk::onlyAnonymousRoutesAnswerWithoutASignature()
{
    for (const DocumentedRoute &route : Documentation::instance().routes()) {
        // What nobody has to sign could change something, so it is done where there is nothing.
        const QString place = route.method == "GET"_L1 ? m_walker->places(route.path).constFirst().path
                                                       : Walker::nowhere(route.path);
        const QString path = place + m_walker->query(route, place);
        const QByteArray body = route.method == "POST"_L1 || route.method == "PUT"_L1 ? "[]" : "";
        const Reply reply = m_client->anonymously(route.method.toLatin1(), path, body);
        QVERIFY2(reply.status != 0, qPrintable(route.name()));
        if (route.anonymous) {
            // This one wants to know the application.
            const bool isKeyRequest = route.path == "/auth/credential"_L1;
            QVERIFY2(isKeyRequest ? reply.status == 403 : reply.status != 401, qPrintable(route.name()));
        } else {
            QVERIFY2(reply.status == 401, qPrintable(route.name()));
            QCOMPARE(reply.message(), u"You must login first"_s);
        }
        if (reply.status != 200)
            checkError(route, reply);
    }
}

// A good answer is compared with its type by the client itself.

void TestWalk::everyReadingFitsItsType()
{
    const QList<Walker::Place> places = m_walker->places(route().path);
    Reply reply;
    for (const Walker::Place &place : places) {
        reply = m_client->get(place.path + m_walker->query(route(), place.path));
        if (reply.status == 200)
            return;
        checkError(route(), reply);
    }
    // What a list names is there; without any name in the list there is nothing to read. These are
    // not there for everybody: a debt, a use to be billed, a trademark.
    const QString &path = route().path;
    const bool isRare = path.startsWith("/me/order/{orderId}/debt"_L1) || path.endsWith("/claimNotice"_L1)
        || path.endsWith("/consumption/details"_L1);
    const bool isMissing = isRare && reply.status == 404;
    QVERIFY2(isMissing || !places.constFirst().real, reply.raw.constData());
}

void TestWalk::everyChangeFitsItsType()
{
    freshWorld();
    const QList<Walker::Place> places = m_walker->places(route().path);
    QString refusal;
    for (const Walker::Place &place : places) {
        QJsonValue body{QJsonValue::Undefined};
        if (route().method != "DELETE"_L1)
            body = m_walker->body(route(), place.path);
        const Reply reply = call(route(), place.path + m_walker->query(route(), place.path), body);
        if (reply.status == 200)
            return;
        checkError(route(), reply);
        refusal = QString::number(reply.status) + u' ' + reply.message();
    }
    // These want a history that the walk does not make; each has a test of its own that makes it.
    static const QRegularExpression special(
        u"configurationRule/check$|/nameServer|/(accelerate|cancel|relaunch)$|/balance|/debt/pay$|etraction$"
        "|/(challenge|details|finalize)$|/assign$|/coupon$"_s);
    QVERIFY2(special.match(route().path).hasMatch(), qPrintable(refusal));
}

void TestWalk::whatIsNotThereIsRefused()
{
    const QString place = Walker::nowhere(route().path);
    const bool takesBody = route().method == "POST"_L1 || route().method == "PUT"_L1;
    const QJsonValue body = takesBody ? m_walker->body(route(), place) : QJsonValue(QJsonValue::Undefined);
    const Reply reply = call(route(), place + m_walker->query(route(), place), body);
    QVERIFY2(reply.status >= 400, reply.raw.constData());
    checkError(route(), reply);
}

void TestWalk::requiredParametersAreRequired_data()
{
    addRoutes([](const DocumentedRoute &route) {
        const bool hasQuery = std::any_of(route.parameters.begin(), route.parameters.end(), [](const auto &each) {
            return each.place == DocumentedParameter::Place::Query && each.required;
        });
        return hasQuery || !Walker::requiredMembers(route).isEmpty();
    });
}

void TestWalk::requiredParametersAreRequired()
{
    freshWorld();
    const QString place = m_walker->places(route().path).constFirst().path;
    const bool takesBody = route().method == "POST"_L1 || route().method == "PUT"_L1;
    const QJsonValue whole = takesBody ? m_walker->body(route(), place) : QJsonValue(QJsonValue::Undefined);
    for (const DocumentedParameter &each : route().parameters) {
        if (each.place != DocumentedParameter::Place::Query || !each.required)
            continue;
        const Reply reply = call(route(), place + m_walker->query(route(), place, each.name), whole);
        QVERIFY2(reply.status >= 400, qPrintable(each.name));
        checkError(route(), reply);
    }
    for (const QString &name : Walker::requiredMembers(route())) {
        QJsonObject body = whole.toObject();
        body.remove(name);
        const Reply reply = call(route(), place + m_walker->query(route(), place), body);
        QVERIFY2(reply.status >= 400, qPrintable(name + u": "_s + QString::fromUtf8(reply.raw)));
        checkError(route(), reply);
    }
}

QTEST_GUILESS_MAIN(TestWalk)
#include "test_walk.moc"
