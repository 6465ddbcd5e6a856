// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/fakekeychain.h"
#include "account/profiles.h"
#include "store/await.h"
#include "store/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using account::Profile;
using account::Profiles;
using cartouche::tests::await;
using Key = store::Settings::Key;

namespace {

const api::Credentials keys{u"app-key"_s, u"PLANTED-SECRET"_s, u"PLANTED-CONSUMER"_s};

Profile profile(const QString &id)
{
    Profile made;
    made.id = id;
    made.endpoint = api::Endpoint::europe();
    made.nichandle = u"ab12345-ovh"_s;
    made.holder = u"Renée Dupont"_s;
    made.subsidiary = u"FR"_s;
    made.keyExpires = QDateTime({2027, 1, 2}, {3, 4, 5, 6}, Qt::UTC);
    return made;
}

} // namespace

class TestProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keychain = std::make_unique<tests::FakeKeychain>();
        start();
    }
    void cleanup() { stop(); }

    void aProfileSurvivesARestartAndItsKeysStandInTheKeychain()
    {
        const QSignalSpy changed(m_profiles.get(), &Profiles::changed);
        VERIFY_OK(await(m_profiles->add(profile(u"a"_s), keys)));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_keychain->entries.keys(), QStringList{u"profile-a"_s});
        const QJsonObject secret = QJsonDocument::fromJson(m_keychain->entries.value(u"profile-a"_s)).object();
        QCOMPARE(secret, (QJsonObject{{u"applicationKey"_s, u"app-key"_s},
                                      {u"applicationSecret"_s, u"PLANTED-SECRET"_s},
                                      {u"consumerKey"_s, u"PLANTED-CONSUMER"_s}}));
        restart();
        QCOMPARE(m_profiles->all(), QList<Profile>{profile(u"a"_s)});
        const auto read = await(m_profiles->credentials(u"a"_s));
        VERIFY_OK(read);
        QVERIFY(*read == keys);
    }

    void noSecretStandsInTheSettings()
    {
        VERIFY_OK(await(m_profiles->add(profile(u"a"_s), keys)));
        m_profiles->setActive(u"a"_s);
        QFile file(m_folder->filePath(u"settings.ini"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("ab12345-ovh"));
        QVERIFY(!text.contains("PLANTED"));
        QVERIFY(!text.contains("app-key"));
    }

    void whenTheKeychainFailsNothingIsStored()
    {
        m_keychain->code = "locked"_ba;
        const QSignalSpy changed(m_profiles.get(), &Profiles::changed);
        const auto outcome = await(m_profiles->add(profile(u"a"_s), keys));
        COMPARE_CODE(outcome, "locked");
        QCOMPARE(outcome.error().kind, base::Error::Kind::Keychain);
        QVERIFY(m_profiles->all().isEmpty());
        QCOMPARE(changed.size(), 0);
        restart();
        QVERIFY(m_profiles->all().isEmpty());
    }

    void incompleteKeysAreRefused()
    {
        COMPARE_CODE(await(m_profiles->add(profile(u"a"_s), {u"app-key"_s, u"secret"_s, {}})), "profile");
        COMPARE_CODE(await(m_profiles->add(profile(u""_s), keys)), "profile");
        QVERIFY(m_keychain->entries.isEmpty());
    }

    void aProfileInMemoryLeavesNoTrace()
    {
        m_profiles->keepInMemory(profile(u"m"_s), keys);
        m_profiles->setActive(u"m"_s);
        QCOMPARE(m_profiles->active()->id, u"m"_s);
        QVERIFY(m_profiles->active()->inMemoryOnly);
        const auto read = await(m_profiles->credentials(u"m"_s));
        VERIFY_OK(read);
        QVERIFY(*read == keys);
        Profile updated = profile(u"m"_s);
        updated.holder = u"Someone"_s;
        m_profiles->update(updated);
        QCOMPARE(m_profiles->find(u"m"_s)->holder, u"Someone"_s);
        QVERIFY(m_keychain->entries.isEmpty());
        QVERIFY(!QFile::exists(m_folder->filePath(u"settings.ini"_s)));
        VERIFY_OK(await(m_profiles->remove(u"m"_s)));
        QVERIFY(!m_profiles->find(u"m"_s));
        COMPARE_CODE(await(m_profiles->credentials(u"m"_s)), "missing");
        restart();
        QVERIFY(m_profiles->all().isEmpty());
    }

    void aProfileInMemoryIsNeverWrittenWithTheOthers()
    {
        m_profiles->keepInMemory(profile(u"m"_s), keys);
        VERIFY_OK(await(m_profiles->add(profile(u"a"_s), keys)));
        restart();
        QCOMPARE(m_profiles->all().size(), 1);
        QCOMPARE(m_profiles->all().first().id, u"a"_s);
    }

    void theActiveProfileIsRemembered()
    {
        VERIFY_OK(await(m_profiles->add(profile(u"a"_s), keys)));
        VERIFY_OK(await(m_profiles->add(profile(u"b"_s), keys)));
        QVERIFY(!m_profiles->active());
        const QSignalSpy activeChanged(m_profiles.get(), &Profiles::activeChanged);
        m_profiles->setActive(u"b"_s);
        m_profiles->setActive(u"b"_s);
        m_profiles->setActive(u"nobody"_s);
        QCOMPARE(activeChanged.size(), 1);
        // one that is only in memory is active for this run, not for the next
        m_profiles->keepInMemory(profile(u"m"_s), keys);
        m_profiles->setActive(u"m"_s);
        QCOMPARE(m_profiles->active()->id, u"m"_s);
        restart();
        QCOMPARE(m_profiles->active()->id, u"b"_s);
        VERIFY_OK(await(m_profiles->remove(u"b"_s)));
        QVERIFY(!m_profiles->active());
        restart();
        QVERIFY(!m_profiles->active());
        QCOMPARE(m_profiles->all().size(), 1);
    }

    void updateChangesWhatTheAccountToldOnly()
    {
        VERIFY_OK(await(m_profiles->add(profile(u"a"_s), keys)));
        Profile updated = profile(u"a"_s);
        updated.endpoint = api::Endpoint::canada();
        updated.subsidiary = u"QC"_s;
        updated.keyExpires = {};
        const QSignalSpy changed(m_profiles.get(), &Profiles::changed);
        m_profiles->update(updated);
        m_profiles->update(updated);
        QCOMPARE(changed.size(), 1);
        restart();
        const Profile found = *m_profiles->find(u"a"_s);
        QCOMPARE(found.subsidiary, u"QC"_s);
        QVERIFY(!found.keyExpires.isValid());
        QCOMPARE(found.endpoint, api::Endpoint::europe());
    }

    void removeForgetsTheKeysFirst()
    {
        VERIFY_OK(await(m_profiles->add(profile(u"a"_s), keys)));
        m_keychain->code = "locked"_ba;
        COMPARE_CODE(await(m_profiles->remove(u"a"_s)), "locked");
        QVERIFY(m_profiles->find(u"a"_s)); // still known: its keys are still there
        m_keychain->code.clear();
        VERIFY_OK(await(m_profiles->remove(u"a"_s)));
        QVERIFY(m_keychain->entries.isEmpty());
        restart();
        QVERIFY(m_profiles->all().isEmpty());
        VERIFY_OK(await(m_profiles->remove(u"a"_s))); // gone already is success
    }

    void errorsOfTheKeychainComeThrough()
    {
        VERIFY_OK(await(m_profiles->add(profile(u"a"_s), keys)));
        for (const QByteArray &code : {"unavailable"_ba, "locked"_ba, "denied"_ba, "timed-out"_ba}) {
            m_keychain->code = code;
            COMPARE_CODE(await(m_profiles->credentials(u"a"_s)), code);
        }
        m_keychain->code.clear();
        m_keychain->entries.clear();
        COMPARE_CODE(await(m_profiles->credentials(u"a"_s)), "missing");
    }

    void anEntryThatIsNotOursIsNotQuoted()
    {
        VERIFY_OK(await(m_profiles->add(profile(u"a"_s), keys)));
        m_keychain->entries[u"profile-a"_s] = "PLANTED garbage";
        const auto outcome = await(m_profiles->credentials(u"a"_s));
        COMPARE_CODE(outcome, "failed");
        QVERIFY(!outcome.error().toLogLine().contains(u"PLANTED"_s));
    }

    void aBrokenListIsIgnoredWithAWarning()
    {
        m_settings->setValue(Key::Profiles, "[{\"id\": "_ba);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"list of profiles is not readable"_s));
        restart();
        QVERIFY(m_profiles->all().isEmpty());
        VERIFY_OK(await(m_profiles->add(profile(u"a"_s), keys)));
        restart();
        QCOMPARE(m_profiles->all().size(), 1);
    }

    void anEndpointInTheFileIsCheckedAgain_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("europe") << u"europe"_s << u"https://eu.api.ovh.com/1.0"_s << true;
        QTest::newRow("canada") << u"canada"_s << u"https://ca.api.ovh.com/1.0"_s << true;
        QTest::newRow("custom") << u"custom"_s << u"https://api.example.net/1.0"_s << true;
        QTest::newRow("sandbox") << u"sandbox"_s << u"http://127.0.0.1:1234/1.0"_s << true;
        QTest::newRow("elsewhere under the name of Europe") << u"europe"_s << u"https://evil.example/1.0"_s << false;
        QTest::newRow("elsewhere under the name of Canada") << u"canada"_s << u"https://eu.api.ovh.com/1.0"_s << false;
        QTest::newRow("a sandbox far away") << u"sandbox"_s << u"https://sandbox.example/1.0"_s << false;
        QTest::newRow("without encryption") << u"custom"_s << u"http://api.example.net/1.0"_s << false;
        QTest::newRow("a user in it") << u"custom"_s << u"https://a:b@api.example.net/1.0"_s << false;
        QTest::newRow("unknown region") << u"mars"_s << u"https://eu.api.ovh.com/1.0"_s << false;
        QTest::newRow("no address") << u"europe"_s << u""_s << false;
    }

    void anEndpointInTheFileIsCheckedAgain()
    {
        QFETCH(QString, region);
        QFETCH(QString, url);
        QFETCH(bool, isGood);
        const QJsonObject line{{u"id"_s, u"x"_s}, {u"region"_s, region}, {u"baseUrl"_s, url}, {u"later"_s, 1}};
        m_settings->setValue(Key::Profiles, QJsonDocument(QJsonArray{line}).toJson(QJsonDocument::Compact));
        restart();
        QCOMPARE(m_profiles->find(u"x"_s).has_value(), isGood);
        if (isGood)
            return;
        COMPARE_CODE(await(m_profiles->credentials(u"x"_s)), "missing"); // the keychain is not even asked
        // the line is kept for who wrote it, perhaps a later version of the program
        VERIFY_OK(await(m_profiles->add(profile(u"a"_s), keys)));
        const QJsonArray stored = QJsonDocument::fromJson(m_settings->value(Key::Profiles).toByteArray()).array();
        QCOMPARE(stored.size(), 2);
        QCOMPARE(stored.last().toObject(), line);
    }

private:
    void start()
    {
        m_settings = std::make_unique<store::Settings>(m_folder->filePath(u"settings.ini"_s));
        m_profiles = std::make_unique<Profiles>(*m_settings, *m_keychain);
    }
    void stop()
    {
        m_profiles.reset();
        m_settings.reset();
    }
    void restart()
    {
        stop();
        start();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tests::FakeKeychain> m_keychain;
    std::unique_ptr<store::Settings> m_settings;
    std::unique_ptr<Profiles> m_profiles;
};

QTEST_GUILESS_MAIN(TestProfiles)
#include "test_profiles.moc"
