// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/keyrequest.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using cartouche::account::missingRights;
using cartouche::account::requiredRights;
using cartouche::api::AccessRule;

namespace {

/// Every route that the headers of app/api promise, "{cartId}" and the like filled in.
QList<AccessRule> routes()
{
    // Called without keys: they need no right.
    const QSet<QString> anonymous{u"GET /auth/time"_s, u"POST /auth/credential"_s, u"GET /domain/configurationRule"_s,
                                  u"GET /domain/data/claimNotice"_s};
    static const QRegularExpression line(uR"((GET|POST|PUT|DELETE) (/[a-z][A-Za-z0-9/{}…]*))"_s);
    static const QRegularExpression parameter(uR"(\{[A-Za-z]+\})"_s);
    QList<AccessRule> found;
    for (const QString &name : {u"auth"_s, u"me"_s, u"cart"_s, u"order"_s, u"task"_s, u"aftercare"_s, u"contact"_s,
                                u"rule"_s}) {
        QFile file(QStringLiteral(CARTOUCHE_SOURCE) + u"/app/api/"_s + name + u"routes.h"_s);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = line.globalMatch(text); match.hasNext();) {
            const auto route = match.next();
            QString path = route.captured(2);
            if (anonymous.contains(route.captured(1) + u' ' + path))
                continue;
            found += AccessRule{route.captured(1), path.replace(parameter, u"42"_s)};
        }
    }
    return found;
}

QStringList texts(const QList<AccessRule> &rules)
{
    QStringList list;
    for (const AccessRule &rule : rules)
        list += rule.method + u' ' + rule.path;
    return list;
}

/// The rights that are there when `granted` is: all but the missing ones.
bool isCovered(const AccessRule &right, const QList<AccessRule> &granted)
{
    return !texts(missingRights(granted)).contains(right.method + u' ' + right.path);
}

/// Whether one of the required rights allows the call, by OVHcloud's rule: '*' stands for any text.
bool allows(const AccessRule &right, const AccessRule &call)
{
    const QString pattern = QRegularExpression::escape(right.path).replace(u"\\*"_s, u".*"_s);
    return right.method == call.method
        && QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(call.path).hasMatch();
}

} // namespace

class TestRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRouteIsAllowed()
    {
        const QList<AccessRule> calls = routes();
        QVERIFY2(calls.size() > 30, "the headers of the routes were not read");
        const QList<AccessRule> rights = requiredRights();
        for (const AccessRule &call : calls) {
            const bool isAllowed = std::any_of(rights.begin(), rights.end(),
                                               [&](const AccessRule &right) { return allows(right, call); });
            QVERIFY2(isAllowed, qPrintable(call.method + u' ' + call.path));
        }
    }

    void noRightIsAskedForNothing()
    {
        const QList<AccessRule> calls = routes();
        for (const AccessRule &right : requiredRights()) {
            const bool isUsed = std::any_of(calls.begin(), calls.end(),
                                            [&](const AccessRule &call) { return allows(right, call); });
            QVERIFY2(isUsed, qPrintable(right.method + u' ' + right.path));
        }
    }

    void nothingIsMissingWhenAllIsGranted()
    {
        QCOMPARE(texts(missingRights(requiredRights())), QStringList());
        QList<AccessRule> everything;
        for (const QString &method : {u"GET"_s, u"POST"_s, u"PUT"_s, u"DELETE"_s})
            everything += AccessRule{method, u"/*"_s};
        QCOMPARE(texts(missingRights(everything)), QStringList());
    }

    void everythingIsMissingWhenNothingIsGranted()
    {
        QCOMPARE(texts(missingRights({})), texts(requiredRights()));
    }

    void aStarStandsForAnyText_data()
    {
        QTest::addColumn<QString>("granted");
        QTest::addColumn<QString>("required");
        QTest::addColumn<bool>("covers");
        QTest::newRow("same") << u"/me"_s << u"/me"_s << true;
        QTest::newRow("/me is not /me/order/*") << u"/me"_s << u"/me/order/*"_s << false;
        QTest::newRow("/me/* is not /me") << u"/me/*"_s << u"/me"_s << false;
        QTest::newRow("/me* is both") << u"/me*"_s << u"/me"_s << true;
        QTest::newRow("wider") << u"/me/*"_s << u"/me/order/*"_s << true;
        QTest::newRow("narrower") << u"/me/order/1*"_s << u"/me/order/*"_s << false;
        QTest::newRow("in the middle") << u"/*/cart/*"_s << u"/order/cart/*"_s << true;
        QTest::newRow("two stars") << u"**"_s << u"/order/cart"_s << true;
        QTest::newRow("stars that back up") << u"*r*t"_s << u"/order/cart"_s << true;
        QTest::newRow("other end") << u"*r*s"_s << u"/order/cart"_s << false;
        QTest::newRow("nothing") << u""_s << u"/me"_s << false;
    }

    void aStarStandsForAnyText()
    {
        QFETCH(QString, granted);
        QFETCH(QString, required);
        QFETCH(bool, covers);
        QCOMPARE(isCovered({u"GET"_s, required}, {{u"GET"_s, granted}}), covers);
        QVERIFY(!isCovered({u"GET"_s, required}, {{u"POST"_s, granted}}));
    }
};

QTEST_GUILESS_MAIN(TestRights)
#include "test_rights.moc"
