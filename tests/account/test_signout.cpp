// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/fakekeychain.h"
#include "account/profiles.h"
#include "account/signout.h"
#include "store/await.h"
#include "store/settings.h"
#include "support/rawserver.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using account::Profile;
using account::Profiles;
using cartouche::tests::await;
using support::RawRequest;
using support::RawServer;

class TestSignOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyIsExpiredBeforeItIsForgotten_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("isDone");
        QTest::newRow("done") << 200 << "null"_ba << true;
        QTest::newRow("already expired")
            << 403 << R"({"errorCode":"INVALID_CREDENTIAL","message":"This credential is not valid"})"_ba << true;
        QTest::newRow("not known any more")
            << 403 << R"({"errorCode":"NOT_CREDENTIAL","message":"This credential does not exist"})"_ba << true;
        QTest::newRow("application deleted")
            << 403 << R"({"errorCode":"INVALID_KEY","message":"This application key is invalid"})"_ba << true;
        QTest::newRow("answer lost") << 0 << ""_ba << false;
        QTest::newRow("server down") << 500 << "<html>"_ba << false;
        QTest::newRow("right missing")
            << 403 << R"({"errorCode":"NOT_GRANTED_CALL","message":"This call has not been granted"})"_ba << false;
    }

    void theKeyIsExpiredBeforeItIsForgotten()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, answer);
        QFETCH(bool, isDone);
        const QTemporaryDir folder;
        RawServer server;
        const api::Credentials keys{u"A"_s, u"S"_s, u"C"_s};
        const auto endpoint = api::Endpoint::fromUrl(server.baseUrl());
        tests::FakeKeychain keychain;
        store::Settings settings(folder.filePath(u"settings.ini"_s));
        Profiles profiles(settings, keychain);
        Profile profile;
        profile.id = u"a"_s;
        profile.endpoint = *endpoint;
        VERIFY_OK(await(profiles.add(profile, keys)));

        qsizetype entriesAtLogout = -1;
        server.setHandler([&](QTcpSocket &socket, const RawRequest & /*request*/) {
            entriesAtLogout = keychain.entries.size();
            if (status == 0)
                return RawServer::reset(socket);
            RawServer::answer(socket, status, answer);
        });
        api::Client client(*endpoint, keys);
        const auto outcome = await(account::signOut(client, profiles, u"a"_s));
        QCOMPARE(outcome.has_value(), isDone);
        QCOMPARE(entriesAtLogout, 1); // nothing was forgotten before OVHcloud had been told
        QCOMPARE(server.count("POST"), 1);
        QCOMPARE(server.requests().last().target, "/1.0/auth/logout"_ba);
        QCOMPARE(keychain.entries.isEmpty(), isDone);
        QCOMPARE(profiles.find(u"a"_s).has_value(), !isDone);
    }

    void aKeychainThatFailsIsTold()
    {
        const QTemporaryDir folder;
        RawServer server;
        server.setHandler([](QTcpSocket &socket, const RawRequest & /*request*/) {
            RawServer::answer(socket, 200, "null");
        });
        const auto endpoint = api::Endpoint::fromUrl(server.baseUrl());
        tests::FakeKeychain keychain;
        store::Settings settings(folder.filePath(u"settings.ini"_s));
        Profiles profiles(settings, keychain);
        Profile profile;
        profile.id = u"a"_s;
        profile.endpoint = *endpoint;
        const api::Credentials keys{u"A"_s, u"S"_s, u"C"_s};
        VERIFY_OK(await(profiles.add(profile, keys)));
        keychain.code = "locked"_ba;
        api::Client client(*endpoint, keys);
        COMPARE_CODE(await(account::signOut(client, profiles, u"a"_s)), "locked");
        QVERIFY(profiles.find(u"a"_s));
    }
};

QTEST_GUILESS_MAIN(TestSignOut)
#include "test_signout.moc"
