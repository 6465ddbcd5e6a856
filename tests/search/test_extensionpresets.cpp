// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/extensionpresets.h"

#include <QtTest>

using namespace cartouche;
using namespace cartouche::search;
using namespace Qt::StringLiterals;
using Kind = ExtensionPreset::Kind;

class TestExtensionPresets : public QObject
{
    Q_OBJECT

private slots:
    void withoutACatalogueThereIsAShortList();
    void europeIsThereWithoutCategories();
    void whatOvhcloudCallsEuropeCounts();
    void highlightedOnesComeFirst();
    void categoriesHoldWhatIsSold();
    void aPresetIsFoundAgain();
    void textsBecomeExtensions_data();
    void textsBecomeExtensions();
    void groupsSurviveTheSettings();
    void whatIsNoGroupIsLeftOut();

private:
    static catalogue::Snapshot sold(const QStringList &names, const QStringList &highlighted = {},
                                    const QList<catalogue::Category> &categories = {});
};

catalogue::Snapshot TestExtensionPresets::sold(const QStringList &names, const QStringList &highlighted,
                                               const QList<catalogue::Category> &categories)
{
    catalogue::Catalogue::Content content;
    for (const QString &name : names) {
        catalogue::Extension extension;
        extension.name = name;
        content.extensions.append(extension);
    }
    content.highlighted = highlighted;
    content.categories = categories;
    return std::make_shared<const catalogue::Catalogue>(content);
}

void TestExtensionPresets::withoutACatalogueThereIsAShortList()
{
    const auto presets = extensionPresets({}, {{u"Mine"_s, {u"fr"_s}}});
    QCOMPARE(presets.size(), 3);
    QCOMPARE(presets.first().kind, Kind::Popular);
    QVERIFY(presets.first().extensions.contains(u"com"_s));
    QCOMPARE(presets.at(1).name, u"Mine"_s);
    QVERIFY(presets.last().isEurope());
    QVERIFY(presets.last().extensions.contains(u"eu"_s));
}

void TestExtensionPresets::europeIsThereWithoutCategories()
{
    const auto presets = extensionPresets(sold({u"app"_s, u"com"_s, u"fr"_s, u"co.uk"_s, u"eu"_s, u"jp"_s}, {u"fr"_s}), {});
    const ExtensionPreset europe = findPreset(presets, u"place:europe"_s);
    QVERIFY(europe.isEurope());
    QCOMPARE(europe.extensions.first(), u"fr"_s);
    QCOMPARE(QSet<QString>(europe.extensions.begin(), europe.extensions.end()), (QSet<QString>{u"fr"_s, u"co.uk"_s, u"eu"_s}));
    // Nothing of it is sold: no choice of nothing.
    for (const ExtensionPreset &preset : extensionPresets(sold({u"com"_s}), {}))
        QVERIFY(!preset.isEurope());
}

void TestExtensionPresets::whatOvhcloudCallsEuropeCounts()
{
    using Category = catalogue::Category;
    const auto presets = extensionPresets(sold({u"fr"_s, u"eu"_s, u"jp"_s, u"de"_s}, {},
                                               {{Category::Kind::Place, u"asia"_s, {u"jp"_s}},
                                                {Category::Kind::Place, u"Europe"_s, {u"eu"_s}}}), {});
    QCOMPARE(presets.size(), 4);
    QVERIFY(presets.at(2).isEurope()); // before the other places
    QCOMPARE(presets.at(2).extensions, QStringList{u"eu"_s});
    QCOMPARE(presets.at(3).name, u"asia"_s);
}

void TestExtensionPresets::highlightedOnesComeFirst()
{
    const auto presets = extensionPresets(sold({u"app"_s, u"com"_s, u"fr"_s}, {u"fr"_s, u"gone"_s, u"com"_s}), {});
    QCOMPARE(presets.at(0).extensions, (QStringList{u"fr"_s, u"com"_s}));
    QCOMPARE(presets.at(1).kind, Kind::All);
    QCOMPARE(presets.at(1).extensions, (QStringList{u"fr"_s, u"com"_s, u"app"_s}));
}

void TestExtensionPresets::categoriesHoldWhatIsSold()
{
    using Category = catalogue::Category;
    const auto presets = extensionPresets(sold({u"fr"_s, u"eu"_s, u"app"_s}, {u"fr"_s},
                                               {{Category::Kind::Theme, u"tech"_s, {u"app"_s, u"gone"_s}},
                                                {Category::Kind::Place, u"europe"_s, {u"eu"_s, u"fr"_s}},
                                                {Category::Kind::Place, u"moon"_s, {u"gone"_s}}}), {});
    QStringList ids;
    for (const ExtensionPreset &preset : presets)
        ids.append(preset.id());
    QCOMPARE(ids, (QStringList{u"popular"_s, u"all"_s, u"place:europe"_s, u"theme:tech"_s}));
    QCOMPARE(presets.last().extensions, QStringList{u"app"_s});
}

void TestExtensionPresets::aPresetIsFoundAgain()
{
    const auto presets = extensionPresets(sold({u"fr"_s}), {{u"Mine"_s, {u"fr"_s}}});
    QCOMPARE(findPreset(presets, u"own:Mine"_s).name, u"Mine"_s);
    QCOMPARE(findPreset(presets, u"place:gone"_s).kind, Kind::Popular);
}

void TestExtensionPresets::textsBecomeExtensions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("extensions");
    QTest::addColumn<QStringList>("refused");
    QTest::newRow("commas") << u"fr, com;co.uk"_s << QStringList{u"fr"_s, u"com"_s, u"co.uk"_s} << QStringList();
    QTest::newRow("dots and stars") << u".fr *.com"_s << QStringList{u"fr"_s, u"com"_s} << QStringList();
    QTest::newRow("twice") << u"fr FR .fr"_s << QStringList{u"fr"_s} << QStringList();
    QTest::newRow("international") << u"рф"_s << QStringList{u"xn--p1ai"_s} << QStringList();
    QTest::newRow("no extension") << u"fr a_b 42"_s << QStringList{u"fr"_s} << QStringList{u"a_b"_s, u"42"_s};
}

void TestExtensionPresets::textsBecomeExtensions()
{
    QFETCH(QString, text);
    QFETCH(QStringList, extensions);
    QFETCH(QStringList, refused);
    QStringList bad;
    QCOMPARE(extensionsFromText(text, &bad), extensions);
    QCOMPARE(bad, refused);
}

void TestExtensionPresets::groupsSurviveTheSettings()
{
    const ExtensionGroups groups{{u"Clients é"_s, {u"fr"_s, u"co.uk"_s}}, {u"Z"_s, {u"com"_s}}};
    QCOMPARE(groupsFromJson(groupsToJson(groups)), groups);
}

void TestExtensionPresets::whatIsNoGroupIsLeftOut()
{
    QVERIFY(groupsFromJson("").isEmpty());
    QVERIFY(groupsFromJson("[1]").isEmpty());
    QVERIFY(groupsFromJson(R"({"a":5,"b":[],"":["fr"],"c":[7,"a_b"]})").isEmpty());
    QCOMPARE(groupsFromJson(R"({"d":["fr",7]})").value(u"d"_s), QStringList{u"fr"_s});
}

QTEST_GUILESS_MAIN(TestExtensionPresets)
#include "test_extensionpresets.moc"
