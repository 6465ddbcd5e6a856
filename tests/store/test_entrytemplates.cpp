// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/entrytemplates.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace cartouche::store;
using namespace Qt::StringLiterals;

class TestEntryTemplates : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSavedIsReadBack();
    void anotherAccountHasItsOwn();
    void theSameNameReplaces();
    void oneCanBeRenamedAndRemoved();
    void onlyIdsAreTaken_data();
    void onlyIdsAreTaken();
    void theirNumberIsBounded();
    void aSpoiltFileLosesOnlyWhatIsSpoilt();
    void valuesStandUnderTheirLabels();

private:
    const EntryTemplates::Owner mine{u"https://eu.api.ovh.com/1.0"_s, u"ab12345-ovh"_s};
    const EntryTemplate usual{u"Usual"_s, u"/domain/contact/12"_s, u"ab12345-ovh"_s, {}, u"dns1.example.com;dns2.example.com"_s};
};

void TestEntryTemplates::whatIsSavedIsReadBack()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    {
        Settings settings(file);
        EntryTemplates templates(settings);
        QSignalSpy changed(&templates, &EntryTemplates::changed);
        QVERIFY(templates.save(mine, usual));
        QVERIFY(templates.save(mine, {u"Bare"_s, {}, {}, {}, {}}));
        QCOMPARE(changed.size(), 2);
    }
    Settings settings(file);
    EntryTemplates templates(settings);
    QCOMPARE(templates.list(mine), (QList<EntryTemplate>{usual, {u"Bare"_s, {}, {}, {}, {}}}));
}

void TestEntryTemplates::anotherAccountHasItsOwn()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    EntryTemplates templates(settings);
    QVERIFY(templates.save(mine, usual));
    QVERIFY(templates.list({mine.endpoint, u"cd67890-ovh"_s}).isEmpty());
    QVERIFY(templates.list({u"https://ca.api.ovh.com/1.0"_s, mine.account}).isEmpty());
    QVERIFY(templates.save({mine.endpoint, u"cd67890-ovh"_s}, {u"Other"_s, {}, {}, {}, {}}));
    templates.remove({mine.endpoint, u"cd67890-ovh"_s}, u"Other"_s);
    QCOMPARE(templates.list(mine), QList<EntryTemplate>{usual});
}

void TestEntryTemplates::theSameNameReplaces()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    EntryTemplates templates(settings);
    QVERIFY(templates.save(mine, usual));
    QVERIFY(templates.save(mine, {u"Second"_s, {}, {}, {}, {}}));
    EntryTemplate other = usual;
    other.owner = u"/me/contact/7"_s;
    QVERIFY(templates.save(mine, other));
    QCOMPARE(templates.list(mine).size(), 2);
    QCOMPARE(templates.list(mine).first(), other);
}

void TestEntryTemplates::oneCanBeRenamedAndRemoved()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    EntryTemplates templates(settings);
    QVERIFY(templates.save(mine, usual));
    QVERIFY(templates.save(mine, {u"Second"_s, {}, {}, {}, {}}));
    QVERIFY(!templates.rename(mine, u"Usual"_s, u"Second"_s));
    QVERIFY(!templates.rename(mine, u"Usual"_s, u"  "_s));
    QVERIFY(!templates.rename(mine, u"Nobody"_s, u"Other"_s));
    QVERIFY(templates.rename(mine, u"Usual"_s, u"My own"_s));
    QCOMPARE(templates.list(mine).first().name, u"My own"_s);
    QCOMPARE(templates.list(mine).first().owner, usual.owner);
    templates.remove(mine, u"My own"_s);
    templates.remove(mine, u"Nobody"_s);
    QCOMPARE(templates.list(mine).size(), 1);
    templates.remove(mine, u"Second"_s);
    QVERIFY(templates.list(mine).isEmpty());
}

void TestEntryTemplates::onlyIdsAreTaken_data()
{
    QTest::addColumn<EntryTemplate>("entries");
    const auto row = [this](const char *name, void (*spoil)(EntryTemplate &)) {
        EntryTemplate entries = usual;
        spoil(entries);
        QTest::newRow(name) << entries;
    };
    row("no name", [](EntryTemplate &one) { one.name.clear(); });
    row("a name with spaces around", [](EntryTemplate &one) { one.name = u" Usual"_s; });
    row("an endless name", [](EntryTemplate &one) { one.name = QString(61, u'x'); });
    row("an owner in words", [](EntryTemplate &one) { one.owner = u"Exemple SARL"_s; });
    row("an owner elsewhere", [](EntryTemplate &one) { one.owner = u"/me/order/12"_s; });
    row("an owner with more", [](EntryTemplate &one) { one.owner = u"/me/contact/12/../3"_s; });
    row("an account that is an address", [](EntryTemplate &one) { one.admin = u"contact@example.org"_s; });
    row("an account with a line break", [](EntryTemplate &one) { one.tech = u"ab12345-ovh\nx"_s; });
    row("a name server that is none", [](EntryTemplate &one) { one.nameServers = u"dns1.example.com;no server"_s; });
}

void TestEntryTemplates::onlyIdsAreTaken()
{
    QFETCH(EntryTemplate, entries);
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    EntryTemplates templates(settings);
    QVERIFY(usual.isValid());
    QVERIFY(!templates.save(mine, entries));
    QVERIFY(templates.list(mine).isEmpty());
}

void TestEntryTemplates::theirNumberIsBounded()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    EntryTemplates templates(settings);
    for (int i = 0; i < EntryTemplates::most; ++i)
        QVERIFY(templates.save(mine, {QString::number(i), {}, {}, {}, {}}));
    QVERIFY(!templates.save(mine, {u"one more"_s, {}, {}, {}, {}}));
    QVERIFY(templates.save(mine, {u"0"_s, usual.owner, {}, {}, {}}));
}

void TestEntryTemplates::aSpoiltFileLosesOnlyWhatIsSpoilt()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    EntryTemplates templates(settings);
    settings.setValue(Settings::Key::EntryTemplates,
                      R"({"https://eu.api.ovh.com/1.0 ab12345-ovh":[
                          {"name":"Usual","owner":"/domain/contact/12"},{"name":"Usual","owner":""},
                          {"name":"Bad","owner":"<b>x</b>"},{"name":7},"text",null]})"_ba);
    QCOMPARE(templates.list(mine), (QList<EntryTemplate>{{u"Usual"_s, u"/domain/contact/12"_s, {}, {}, {}}}));
    settings.setValue(Settings::Key::EntryTemplates, "no json"_ba);
    QVERIFY(templates.list(mine).isEmpty());
    QVERIFY(templates.save(mine, usual));
    QCOMPARE(templates.list(mine), QList<EntryTemplate>{usual});
}

void TestEntryTemplates::valuesStandUnderTheirLabels()
{
    QCOMPARE(usual.value(u"OWNER_CONTACT"_s), usual.owner);
    QCOMPARE(usual.value(u"ADMIN_ACCOUNT"_s), usual.admin);
    QCOMPARE(usual.value(u"TECH_ACCOUNT"_s), QString());
    QCOMPARE(usual.value(u"DNS"_s), usual.nameServers);
    QCOMPARE(usual.value(u"AUTH_INFO"_s), QString());
}

QTEST_APPLESS_MAIN(TestEntryTemplates)
#include "test_entrytemplates.moc"
