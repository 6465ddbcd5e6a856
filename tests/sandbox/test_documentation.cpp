// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/documentation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace cartouche::test;
using namespace Qt::StringLiterals;

/// That the comparison with the documentation sees what is wrong, and nothing else.
class TestDocumentation : public QObject
{
    Q_OBJECT

private slots:
    void everyTypeIsKnown();
    void answersAreCompared_data();
    void answersAreCompared();
    void theLiteralRouteWins();
};

void TestDocumentation::everyTypeIsKnown()
{
    static const QStringList kinds{u"any"_s, u"boolean"_s, u"date"_s, u"datetime"_s, u"double"_s, u"duration"_s, u"ip"_s,
                                   u"ipBlock"_s, u"ipv4"_s, u"ipv6"_s, u"long"_s, u"password"_s,
                                   u"phoneNumber"_s, u"string"_s, u"text"_s, u"uuid"_s, u"void"_s};
    const Documentation &documentation = Documentation::instance();
    const auto isKnown = [&](const QString &name) {
        return kinds.contains(name) || name.startsWith("map"_L1) || documentation.model(name)
            || !documentation.enumeration(name).isEmpty();
    };
    QCOMPARE(documentation.routes().size(), 165);
    for (const DocumentedRoute &route : documentation.routes()) {
        QVERIFY2(isKnown(route.type.name), qPrintable(route.name()));
        QCOMPARE(route.path.count(u'{'), std::count_if(route.parameters.begin(), route.parameters.end(), [](const auto &each) {
            return each.place == DocumentedParameter::Place::Path;
        }));
        for (const DocumentedParameter &each : route.parameters)
            QVERIFY2(isKnown(each.type.name), qPrintable(route.name() + u' ' + each.name));
        if (const DocumentedModel *model = documentation.model(route.type.name)) {
            for (const DocumentedMember &member : *model)
                QVERIFY2(isKnown(member.type.name), qPrintable(route.type.name));
        }
    }
}

void TestDocumentation::answersAreCompared_data()
{
    QTest::addColumn<QString>("route");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("flaw");
    const QString cart = u"POST /order/cart"_s;
    QTest::newRow("good") << cart
                          << R"({"cartId":"c","description":"","expire":null,"items":[1],"readOnly":false})"_ba << QString();
    QTest::newRow("missing") << cart << R"({"cartId":"c","description":"","expire":null,"items":[1]})"_ba
                             << u"answer lacks readOnly"_s;
    QTest::newRow("more") << cart
                          << R"({"cartId":"c","description":"","expire":null,"items":[],"readOnly":true,"x":1})"_ba
                          << u"answer has the undocumented x"_s;
    QTest::newRow("null") << cart
                          << R"({"cartId":null,"description":"","expire":null,"items":[],"readOnly":true})"_ba
                          << u"answer.cartId is no string"_s;
    QTest::newRow("element") << cart
                             << R"({"cartId":"c","description":"","expire":null,"items":[1,"2"],"readOnly":true})"_ba
                             << u"answer.items[1] is no long"_s;
    QTest::newRow("time") << cart
                          << R"({"cartId":"c","description":"","expire":"2026-01-01","items":[],"readOnly":true})"_ba
                          << u"answer.expire is no datetime"_s;
    QTest::newRow("value") << u"GET /me/order/1/status"_s << R"("lost")"_ba
                           << u"answer is \"lost\", which is no billing.order.OrderStatusEnum"_s;
    QTest::newRow("status") << u"GET /me/order/1/status"_s << R"("notPaid")"_ba << QString();
    QTest::newRow("whole") << u"GET /auth/time"_s << "1.5"_ba << u"answer is no long"_s;
    QTest::newRow("void") << u"POST /auth/logout"_s << "{}"_ba << u"answer is no void"_s;
    QTest::newRow("list") << u"GET /me/order?a=b"_s << "{}"_ba << u"answer is no list"_s;
    QTest::newRow("recorded") << u"GET /order/cart/c/item/1/requiredConfiguration"_s
                              << R"([{"label":"l","type":"t","required":true,"fields":null,"allowedValues":["a"]}])"_ba << QString();
    QTest::newRow("recorded wrongly") << u"GET /order/cart/c/item/1/requiredConfiguration"_s
                                      << R"([{"label":"l","type":"t","required":true,"fields":null,"allowedValues":[1]}])"_ba
                                      << u"answer[0].allowedValues[0] is no string"_s;
    QTest::newRow("sparse") << u"GET /domain/configurationRule"_s << R"({"label":"REASON","constraints":[]})"_ba << QString();
    QTest::newRow("route") << u"GET /no/such/route"_s << "null"_ba << u"no such route is documented"_s;
}

void TestDocumentation::answersAreCompared()
{
    QFETCH(QString, route);
    QFETCH(QByteArray, answer);
    QFETCH(QString, flaw);
    const QJsonValue json = QJsonDocument::fromJson('[' + answer + ']').array().at(0);
    QCOMPARE(Documentation::instance().flawsOf(route.section(u' ', 0, 0), route.section(u' ', 1), json).join(u';'), flaw);
}

void TestDocumentation::theLiteralRouteWins()
{
    // "/domain/contact" is a list of contacts, not the domain of that name.
    const Documentation &documentation = Documentation::instance();
    QCOMPARE(documentation.flawsOf(u"GET"_s, u"/domain/contact"_s, QJsonArray()), QStringList());
    QCOMPARE(documentation.flawsOf(u"GET"_s, u"/domain/exemple.fr"_s, QJsonArray()), QStringList(u"answer is no object"_s));
}

QTEST_APPLESS_MAIN(TestDocumentation)
#include "test_documentation.moc"
