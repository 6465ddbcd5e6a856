// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/keychain.h"
#include "account/profiles.h"
#include "store/await.h"
#include "store/settings.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using account::Keychain;
using account::Profile;
using account::Profiles;
using cartouche::tests::await;

// Run without a session bus, and on a bus where nobody keeps secrets.
class TestNoKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_since.start(); }
    void cleanup() { QVERIFY2(m_since.elapsed() < 5000, "not having a keychain has to be known at once"); }

    void everyCallSaysUnavailable()
    {
        Keychain keychain;
        const auto read = await(keychain.read(u"profile-a"_s));
        COMPARE_CODE(read, "unavailable");
        QCOMPARE(read.error().kind, base::Error::Kind::Keychain);
        COMPARE_CODE(await(keychain.write(u"profile-a"_s, "secret"_ba)), "unavailable");
        COMPARE_CODE(await(keychain.remove(u"profile-a"_s)), "unavailable");
    }

    void noProfileIsStoredAndMemoryIsLeft()
    {
        const QTemporaryDir folder;
        Keychain keychain;
        store::Settings settings(folder.filePath(u"settings.ini"_s));
        Profiles profiles(settings, keychain);
        Profile profile;
        profile.id = u"a"_s;
        profile.endpoint = api::Endpoint::europe();
        const api::Credentials keys{u"A"_s, u"PLANTED"_s, u"C"_s};
        COMPARE_CODE(await(profiles.add(profile, keys)), "unavailable");
        QVERIFY(profiles.all().isEmpty());
        profiles.keepInMemory(profile, keys);
        const auto read = await(profiles.credentials(u"a"_s));
        VERIFY_OK(read);
        QVERIFY(*read == keys);
        QVERIFY(!QFile::exists(folder.filePath(u"settings.ini"_s)));
    }

private:
    QElapsedTimer m_since;
};

QTEST_GUILESS_MAIN(TestNoKeychain)
#include "test_nokeychain.moc"
