// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/shopping.h"
#include "store/journalexport.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QtTest>

using namespace cartouche;
using namespace cartouche::test;
using namespace Qt::StringLiterals;
using store::JournalExport;
using support::Relay;

namespace {

const QString transferCode = u"Kq7-planted-transfer-code"_s;

QByteArray refusal(const QByteArray &words)
{
    return R"({"class":"Client::BadRequest","message":")" + words + R"("})";
}

} // namespace

/// What a purchase leaves behind, file and export, holds no key and no transfer code: neither when all goes
/// well, nor when the answer is lost, nor when OVHcloud says in plain words what it was told.
class TestLeftBehind : public QObject
{
    Q_OBJECT

private slots:
    void noSecret_data();
    void noSecret();

private:
    void expectHidden(Shopping &shop);
};

void TestLeftBehind::noSecret_data()
{
    QTest::addColumn<QString>("ending");
    for (const QString &ending : {u"placed"_s, u"unknown"_s, u"refused"_s})
        QTest::newRow(qPrintable(ending)) << ending;
}

void TestLeftBehind::noSecret()
{
    QFETCH(const QString, ending);
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.choose({u"transfert-exemple.com"_s}));
    shop.draft().setValue(u"transfert-exemple.com"_s, u"AUTH_INFO"_s, transferCode);
    QVERIFY(shop.prepareItems());
    shop.fillIn();
    QVERIFY(shop.sendConfigurations());
    QVERIFY(shop.takeReview());
    if (ending == u"unknown"_s)
        shop.relay().spoil("POST", u"/checkout$"_s, Relay::Fault::CutBeforeAnswer);
    if (ending == u"refused"_s) {
        const QByteArray key = shop.credentials().consumerKey.toLatin1();
        const QByteArray secret = shop.credentials().applicationSecret.toLatin1();
        shop.relay().answerAll("POST", u"/checkout$"_s,
                               refusal("AUTH_INFO '" + transferCode.toLatin1() + "' is wrong (" + key + ", " + secret + ")"),
                               "400 Bad Request");
    }
    QCOMPARE(shop.placeOrder(), ending);
    expectHidden(shop);
    if (QTest::currentTestFailed() || ending != u"placed"_s)
        return;
    QVERIFY(shop.waitUntilPayable());
    QCOMPARE(shop.pay(), u"accepted"_s);
    QVERIFY(shop.waitForStatus(u"delivered"_s));
    expectHidden(shop);
}

void TestLeftBehind::expectHidden(Shopping &shop)
{
    const auto events = awaited(shop.journal().exportEvents());
    QVERIFY(events && !events->isEmpty());
    const JournalExport made(*events, QDateTime::currentDateTimeUtc());
    QMap<QString, QByteArray> places{{u"export as JSON"_s, made.json()},
                                     {u"export as text"_s, made.text()},
                                     {u"events"_s, QJsonDocument(*events).toJson()}};
    const QFileInfoList files = QFileInfo(shop.databaseFile()).dir().entryInfoList(QDir::Files);
    for (const QFileInfo &each : files) {
        QFile file(each.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        places.insert(each.fileName(), file.readAll());
    }
    QVERIFY(places.size() >= 4);
    const api::Credentials keys = shop.credentials();
    for (const QString &secret : {transferCode, keys.applicationSecret, keys.consumerKey}) {
        const auto wide = QByteArray(reinterpret_cast<const char *>(secret.utf16()), secret.size() * 2);
        for (auto place = places.cbegin(); place != places.cend(); ++place)
            QVERIFY2(!place->contains(secret.toUtf8()) && !place->contains(wide), qPrintable(secret + u" in "_s + place.key()));
    }
}

QTEST_GUILESS_MAIN(TestLeftBehind)
#include "test_leftbehind.moc"
