// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/settings.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using cartouche::store::Settings;
using Key = Settings::Key;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"made/here/settings.ini"_s);
    }

    void everyKeyHasADefault()
    {
        const Settings settings(m_file);
        QCOMPARE(settings.value(Key::Language), QVariant(u""_s));
        QCOMPARE(settings.value(Key::Scheme), QVariant(u"system"_s));
        QCOMPARE(settings.value(Key::ActiveProfile), QVariant(u""_s));
        QCOMPARE(settings.value(Key::Profiles), QVariant(QByteArray()));
        QCOMPARE(settings.value(Key::Subsidiary), QVariant(u""_s));
        QCOMPARE(settings.value(Key::ReadsPerMinute), QVariant(240));
        QCOMPARE(settings.value(Key::WindowGeometry), QVariant(QByteArray()));
        QCOMPARE(settings.value(Key::YearsCompared), QVariant(5));
        QCOMPARE(settings.value(Key::PricesWithTax), QVariant(true));
        QCOMPARE(settings.value(Key::ExtensionPreset), QVariant(u"popular"_s));
        QCOMPARE(settings.value(Key::WatchHours), QVariant(12));
        // A key added to the enumeration without a line in the table would crash here.
        const auto keys = QMetaEnum::fromType<Key>();
        for (int i = 0; i < keys.keyCount(); ++i)
            QVERIFY(settings.value(static_cast<Key>(keys.value(i))).isValid());
    }

    void valuesSurviveARestart()
    {
        const QByteArray bytes = QByteArray::fromHex("00ff80c3a90a2c3b225c25") + "[{\"a\":\"\u00e9, %\"}]";
        {
            Settings settings(m_file);
            settings.setValue(Key::Language, u"fr"_s);
            settings.setValue(Key::ActiveProfile, u"@odd, \"text\"; é"_s);
            settings.setValue(Key::Profiles, bytes);
            settings.setValue(Key::ReadsPerMinute, 60);
            settings.setValue(Key::PricesWithTax, false);
        }
        const Settings settings(m_file);
        QCOMPARE(settings.text(Key::Language), u"fr"_s);
        QCOMPARE(settings.text(Key::ActiveProfile), u"@odd, \"text\"; é"_s);
        QCOMPARE(settings.value(Key::Profiles).toByteArray(), bytes);
        QCOMPARE(settings.value(Key::ReadsPerMinute), QVariant(60));
        QCOMPARE(settings.value(Key::PricesWithTax), QVariant(false));
    }

    void valuesAreWrittenAtOnce()
    {
        Settings settings(m_file);
        settings.setValue(Key::Scheme, u"dark"_s);
        QCOMPARE(Settings(m_file).text(Key::Scheme), u"dark"_s);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("scheme=dark"));
    }

    void onlyTheOwnerReadsTheFile()
    {
        Settings settings(m_file);
        settings.setValue(Key::Scheme, u"dark"_s);
        QCOMPARE(QFile::permissions(m_file), ownerOnly);
        settings.setValue(Key::Scheme, u"light"_s);
        QCOMPARE(QFile::permissions(m_file), ownerOnly);
        QCOMPARE(QFile::permissions(QFileInfo(m_file).absolutePath()), ownerOnly | QFile::ExeOwner | QFile::ExeUser);
    }

    void aFileThatOthersCouldReadIsNarrowed()
    {
        { Settings(m_file).setValue(Key::Scheme, u"dark"_s); }
        QVERIFY(QFile::setPermissions(m_file, ownerOnly | QFile::ReadGroup | QFile::ReadOther));
        Settings settings(m_file);
        QCOMPARE(QFile::permissions(m_file), ownerOnly);
        settings.setValue(Key::Scheme, u"light"_s);
        QCOMPARE(QFile::permissions(m_file), ownerOnly);
    }

    void aWrongTypeInTheFileGivesTheDefault_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<Key>("key");
        QTest::addColumn<QVariant>("expected");
        QTest::newRow("text for a number") << "readsPerMinute=often"_ba << Key::ReadsPerMinute << QVariant(240);
        QTest::newRow("negative pace") << "readsPerMinute=-5"_ba << Key::ReadsPerMinute << QVariant(240);
        QTest::newRow("a year that is no choice") << "yearsCompared=4"_ba << Key::YearsCompared << QVariant(5);
        QTest::newRow("a ceiling below nothing") << "orderCeiling=-5"_ba << Key::OrderCeiling << QVariant(u""_s);
        QTest::newRow("a ceiling in words") << "dayCeiling=much"_ba << Key::DayCeiling << QVariant(u""_s);
        QTest::newRow("good ceiling") << "orderCeiling=50.00"_ba << Key::OrderCeiling << QVariant(u"50.00"_s);
        QTest::newRow("list for a text") << "language=fr, en"_ba << Key::Language << QVariant(u""_s);
        QTest::newRow("unknown language") << "language=xx"_ba << Key::Language << QVariant(u""_s);
        QTest::newRow("unknown scheme") << "scheme=pink"_ba << Key::Scheme << QVariant(u"system"_s);
        QTest::newRow("text for bytes") << "profiles=[]"_ba << Key::Profiles << QVariant(QByteArray());
        QTest::newRow("good number") << "readsPerMinute=30"_ba << Key::ReadsPerMinute << QVariant(30);
    }

    void aWrongTypeInTheFileGivesTheDefault()
    {
        QFETCH(QByteArray, line);
        QFETCH(Key, key);
        QFETCH(QVariant, expected);
        const QString file = m_folder->filePath(u"settings.ini"_s);
        QFile written(file);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write("[General]\n" + line + "\n");
        written.close();
        QCOMPARE(Settings(file).value(key), expected);
    }

    void aWrongTypeIsRefused()
    {
        Settings settings(m_file);
        settings.setValue(Key::YearsCompared, 5);
        const QSignalSpy changed(&settings, &Settings::changed);
        settings.setValue(Key::YearsCompared, u"5"_s);
        settings.setValue(Key::YearsCompared, 7);
        settings.setValue(Key::Profiles, u"[]"_s);
        settings.setValue(Key::Language, 3);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(settings.value(Key::YearsCompared), QVariant(5));
        QCOMPARE(settings.value(Key::Profiles), QVariant(QByteArray()));
    }

    void r9_aCeilingIsAnAmount()
    {
        Settings settings(m_file);
        for (const QString &good : {u"50.00"_s, u"0"_s, u"7.5"_s, u"999999999.99"_s, u""_s, u"12"_s}) {
            settings.setValue(Key::OrderCeiling, good);
            QCOMPARE(settings.text(Key::OrderCeiling), good);
        }
        for (const QString &bad : {u"-1"_s, u"1e3"_s, u"12,50"_s, u"1.234"_s, u" 5"_s, u"5 €"_s, u"1234567890"_s, u"."_s}) {
            settings.setValue(Key::OrderCeiling, bad);
            QCOMPARE(settings.text(Key::OrderCeiling), u"12"_s);
        }
    }

    void changedTellsOnlyRealChanges()
    {
        Settings settings(m_file);
        const QSignalSpy changed(&settings, &Settings::changed);
        settings.setValue(Key::Language, u"fr"_s);
        settings.setValue(Key::Language, u"fr"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<Key>(), Key::Language);
    }

    void keysOfALaterVersionAreKept()
    {
        const QString file = m_folder->filePath(u"settings.ini"_s);
        QFile written(file);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write("[General]\nfromTheFuture=yes\n");
        written.close();
        Settings(file).setValue(Key::Language, u"en"_s);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains("fromTheFuture=yes"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestSettings)
#include "test_settings.moc"
