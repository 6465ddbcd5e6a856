// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/keychain.h"
#include "account/profiles.h"
#include "store/await.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/settings.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cartouche;
using account::Keychain;
using account::Profile;
using account::Profiles;
using cartouche::tests::await;

namespace {

bool lock()
{
    auto call = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                               u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    call << QVariant::fromValue(QList{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)});
    return QDBusConnection::sessionBus().call(call).type() == QDBusMessage::ReplyMessage;
}

/// What the prompt for the password does, through gnome-keyring's own interface.
bool unlock()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    auto open = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                               u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s);
    open << u"plain"_s << QVariant::fromValue(QDBusVariant(u""_s));
    const QDBusMessage session = bus.call(open);
    if (session.arguments().size() != 2)
        return false;
    QDBusArgument password;
    password.beginStructure();
    password << session.arguments().at(1).value<QDBusObjectPath>() << QByteArray() << "test-password"_ba
             << u"text/plain"_s;
    password.endStructure();
    auto call = QDBusMessage::createMethodCall(
        u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
        u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s, u"UnlockWithMasterPassword"_s);
    call << QVariant::fromValue(QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s))
         << QVariant::fromValue(password);
    return bus.call(call).type() == QDBusMessage::ReplyMessage;
}

} // namespace

// Against a real keyring: tests/support/with-keyring.sh starts one for this test alone.
class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(unlock()); }

    void whatIsWrittenIsRead()
    {
        const QByteArray secret = QByteArray::fromHex("00ff80") + "{\"k\": \"\u00e9\"}\n";
        {
            Keychain keychain;
            VERIFY_OK(await(keychain.write(u"profile-a"_s, secret)));
            VERIFY_OK(await(keychain.write(u"profile-b"_s, "other"_ba)));
        }
        Keychain keychain;
        QCOMPARE(await(keychain.read(u"profile-a"_s)).value(), secret);
        VERIFY_OK(await(keychain.write(u"profile-a"_s, "again"_ba)));
        QCOMPARE(await(keychain.read(u"profile-a"_s)).value(), "again"_ba);
        QCOMPARE(await(keychain.read(u"profile-b"_s)).value(), "other"_ba);
    }

    void removedIsMissing()
    {
        Keychain keychain;
        VERIFY_OK(await(keychain.write(u"profile-a"_s, "secret"_ba)));
        VERIFY_OK(await(keychain.remove(u"profile-a"_s)));
        const auto read = await(keychain.read(u"profile-a"_s));
        COMPARE_CODE(read, "missing");
        QCOMPARE(read.error().kind, base::Error::Kind::Keychain);
        VERIFY_OK(await(keychain.remove(u"profile-a"_s))); // gone already is success
    }

    void lockedIsNotMissing()
    {
        Keychain keychain;
        VERIFY_OK(await(keychain.write(u"profile-a"_s, "secret"_ba)));
        QVERIFY(lock());
        COMPARE_CODE(await(keychain.read(u"profile-a"_s)), "locked");
        COMPARE_CODE(await(keychain.write(u"profile-a"_s, "changed"_ba)), "locked");
        // libsecret says "removed" here although it is not: it must not be believed
        COMPARE_CODE(await(keychain.remove(u"profile-a"_s)), "locked");
        QVERIFY(unlock());
        const auto read = await(keychain.read(u"profile-a"_s));
        VERIFY_OK(read);
        QCOMPARE(*read, "secret"_ba);
    }

    void manyCallsAtOnceAreAllAnswered()
    {
        Keychain keychain;
        QList<QFuture<base::Result<void>>> writes;
        for (int i = 0; i < 20; ++i)
            writes += keychain.write(u"profile-%1"_s.arg(i), QByteArray::number(i));
        for (const auto &write : std::as_const(writes))
            VERIFY_OK(await(write));
        QList<QFuture<base::Result<QByteArray>>> reads;
        for (int i = 0; i < 20; ++i)
            reads += keychain.read(u"profile-%1"_s.arg(i));
        for (int i = 0; i < 20; ++i)
            QCOMPARE(await(reads.at(i)).value(), QByteArray::number(i));
    }

    void aCallThatIsGivenUpDoesNotDisturbTheNext()
    {
        Keychain hasty(0ms);
        COMPARE_CODE(await(hasty.write(u"profile-late"_s, "late"_ba)), "timed-out");
        COMPARE_CODE(await(hasty.read(u"profile-late"_s)), "timed-out");
        COMPARE_CODE(await(hasty.remove(u"profile-other"_s)), "timed-out");
        Keychain patient;
        // the job was left to finish by itself, and did
        QCOMPARE(await(patient.read(u"profile-late"_s)).value(), "late"_ba);
    }

    void aKeychainThatGoesAnswersItsCalls()
    {
        auto keychain = std::make_unique<Keychain>();
        const auto read = keychain->read(u"profile-a"_s);
        const auto write = keychain->write(u"profile-gone"_s, "secret"_ba);
        const auto removed = keychain->remove(u"profile-a"_s);
        keychain.reset();
        QVERIFY(read.isFinished() && write.isFinished() && removed.isFinished());
        QCOMPARE(await(read).error().kind, base::Error::Kind::Cancelled);
        QCOMPARE(await(write).error().kind, base::Error::Kind::Cancelled);
        QCOMPARE(await(removed).error().kind, base::Error::Kind::Cancelled);
        // the jobs still run and end in peace: the next call stands behind them in the queue
        Keychain next;
        QCOMPARE(await(next.read(u"profile-gone"_s)).value(), "secret"_ba);
    }

    void aProfileTellsLockedFromMissing()
    {
        const QTemporaryDir folder;
        store::Settings settings(folder.filePath(u"settings.ini"_s));
        Keychain keychain;
        Profiles profiles(settings, keychain);
        Profile profile;
        profile.id = u"locked-or-missing"_s;
        profile.endpoint = api::Endpoint::europe();
        const api::Credentials keys{u"A"_s, u"S"_s, u"C"_s};
        VERIFY_OK(await(profiles.add(profile, keys)));
        QVERIFY(lock());
        COMPARE_CODE(await(profiles.credentials(profile.id)), "locked");
        COMPARE_CODE(await(profiles.remove(profile.id)), "locked");
        QVERIFY(profiles.find(profile.id));
        QVERIFY(unlock());
        VERIFY_OK(await(profiles.credentials(profile.id)));
        VERIFY_OK(await(keychain.remove(u"profile-"_s + profile.id)));
        COMPARE_CODE(await(profiles.credentials(profile.id)), "missing");
        COMPARE_CODE(await(profiles.credentials(u"nobody"_s)), "missing");
    }

    void noSecretReachesTheDisk()
    {
        const QTemporaryDir folder;
        const api::Credentials keys{u"PLANTED-APPLICATION"_s, u"PLANTED-SECRET"_s, u"PLANTED-CONSUMER"_s};
        {
            store::Settings settings(folder.filePath(u"config/settings.ini"_s));
            store::Database database(folder.filePath(u"data/cartouche.db"_s));
            store::Journal journal(database);
            Keychain keychain;
            Profiles profiles(settings, keychain);
            Profile profile;
            profile.id = u"planted"_s;
            profile.endpoint = api::Endpoint::europe();
            profile.nichandle = u"ab12345-ovh"_s;
            VERIFY_OK(await(profiles.add(profile, keys)));
            profiles.setActive(profile.id);
            QVERIFY(await(profiles.credentials(profile.id)).value() == keys);
            store::OrderIntent intent;
            intent.id = u"click"_s;
            intent.endpoint = profile.endpoint.baseUrl.toString();
            intent.account = profile.nichandle;
            intent.names = {u"example.fr"_s};
            intent.fingerprint = {{u"AUTH_INFO"_s, u"PLANTED-AUTHCODE"_s}};
            COMPARE_CODE(await(journal.beginOrder(intent)), "secret");
            intent.fingerprint = {{u"labels"_s, u"AUTH_INFO"_s}};
            VERIFY_OK(await(journal.beginOrder(intent)));
        }
        int files = 0;
        bool isJournalSeen = false;
        QDirIterator walk(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains("PLANTED"), qPrintable(file.fileName()));
            isJournalSeen = isJournalSeen || bytes.contains("example.fr");
            ++files;
        }
        QVERIFY(files >= 2);
        QVERIFY(isJournalSeen); // the search does look where things are written
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (!qEnvironmentVariableIsSet("CARTOUCHE_TEST_KEYRING")) {
        qWarning("run through tests/support/with-keyring.sh, so that nobody's own keyring is touched");
        return 77;
    }
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_keychain.moc"
