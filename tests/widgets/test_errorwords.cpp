// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/errorwords.h"

#include "base/toldtowait.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using widgets::ErrorWords;

/// The words for a lost answer depend on what was asked.
class ErrorWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyALostOrderOrPaymentIsUnknown_data();
    void onlyALostOrderOrPaymentIsUnknown();
    void aLongWaitSaysUntilWhen();
};

void ErrorWordsTest::onlyALostOrderOrPaymentIsUnknown_data()
{
    QTest::addColumn<bool>("isAboutMoney");
    QTest::newRow("POST /order/cart/{cartId}/checkout") << true;
    QTest::newRow("POST /me/order/{orderId}/pay") << true;
    QTest::newRow("POST /me/order/{orderId}/payWithRegisteredPaymentMean") << true;
    QTest::newRow("POST /order/cart") << false;
    QTest::newRow("POST /order/cart/{cartId}/assign") << false;
    QTest::newRow("POST /order/cart/{cartId}/domain") << false;
    QTest::newRow("POST /auth/credential") << false;
    QTest::newRow("POST /me/contact") << false;
}

void ErrorWordsTest::onlyALostOrderOrPaymentIsUnknown()
{
    QFETCH(bool, isAboutMoney);
    base::Error error;
    error.kind = base::Error::Kind::OutcomeUnknown;
    error.route = QTest::currentDataTag();
    const widgets::ErrorText text = ErrorWords::describe(error);
    QCOMPARE(text.title == "Outcome unknown"_L1, isAboutMoney);
    QCOMPARE(text.sentence.contains("Nothing was ordered or paid"_L1), !isAboutMoney);
}

void ErrorWordsTest::aLongWaitSaysUntilWhen()
{
    const QDateTime until = QDateTime::currentDateTime().addSecs(1800);
    base::Error server;
    server.kind = base::Error::Kind::Server;
    server.httpStatus = 503;
    const base::Error error = base::toldToWait(server, until);
    QVERIFY(error.isPassing() && !error.outcomeUnknown());
    QCOMPARE(ErrorWords::describe(error).title, u"OVHcloud asks to wait until %1"_s.arg(until.toString(u"HH:mm"_s)));
    QVERIFY(!base::toldToWaitUntil(server));
}

QTEST_MAIN(ErrorWordsTest)
#include "test_errorwords.moc"
