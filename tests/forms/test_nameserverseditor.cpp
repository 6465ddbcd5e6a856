// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/editorbench.h"
#include "forms/hostlist.h"
#include "forms/nameserverseditor.h"
#include "widgets/consentbox.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::forms;
using tests::EditorBench;
using tests::formField;
using Kind = eligibility::FormField::Kind;
using Bench = EditorBench<NameServersEditor>;

namespace {

const QString dns = u"DNS"_s;
const QString keep = u"KEEP_DNS"_s;

bool choose(const Bench &bench, const QString &name)
{
    auto *button = bench.find<QRadioButton>(name);
    if (button == nullptr || !button->isVisible())
        return false;
    button->click();
    return button->isChecked();
}

QLineEdit *host(const Bench &bench, int number)
{
    return bench.find<QLineEdit>(number == 1 ? dns : dns + QString::number(number));
}

} // namespace

/// DNS and KEEP_DNS in plain words.
class NameServersEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ovhcloudsZoneIsTheStandardAndSaysWhyALineAppears();
    void ownServersAreTypedOneByOne();
    void ownServersAreAGapUntilTheyAreTold();
    void severalPastedAtOnceAreSpread();
    void everyHostIsCheckedByItself();
    void theRegistrysLimitsHold();
    void aRegistryMayBeContentWithOne();
    void addAndRemoveByKeyboard();
    void presentOnesAreKeptOnATransferOnly();
    void keepAloneHasNoOwnServers();
    void anotherNamesValuesComeIn();
    void optionsBelongToTheZoneAndAreNotTicked();
};

void NameServersEditorTest::ovhcloudsZoneIsTheStandardAndSaysWhyALineAppears()
{
    Bench bench(formField(dns, Kind::NameServers));
    QVERIFY(bench.isOfKind());
    QVERIFY(bench.find<QRadioButton>(u"ovhZone"_s)->isChecked());
    QVERIFY(!bench.find<QRadioButton>(u"keepServers"_s)->isVisible());
    QVERIFY(!bench.find<HostList>()->isVisible());
    QCOMPARE(bench->value(), QString());
    QVERIFY(!bench->hasGap());
    QVERIFY2(bench.shown().contains(u"summary"_s), qPrintable(bench.shown()));
}

void NameServersEditorTest::ownServersAreTypedOneByOne()
{
    Bench bench(formField(dns, Kind::NameServers));
    QVERIFY(choose(bench, u"ownServers"_s));
    QVERIFY(host(bench, 1)->isVisible());
    QCOMPARE(QApplication::focusWidget(), host(bench, 1));
    QTest::keyClicks(host(bench, 1), u"NS1.example.com"_s);
    QTest::keyClicks(host(bench, 2), u"ns2.example.com"_s);
    QCOMPARE(bench.told(dns), u"ns1.example.com;ns2.example.com"_s);
    QVERIFY(!bench->hasGap());
    QVERIFY(!host(bench, 1)->accessibleName().isEmpty());
    // Back and forth loses nothing of what was typed.
    QVERIFY(choose(bench, u"ovhZone"_s));
    QCOMPARE(bench.told(dns), QString());
    QVERIFY(choose(bench, u"ownServers"_s));
    QCOMPARE(bench.told(dns), u"ns1.example.com;ns2.example.com"_s);
}

void NameServersEditorTest::ownServersAreAGapUntilTheyAreTold()
{
    Bench bench(formField(dns, Kind::NameServers));
    QVERIFY(choose(bench, u"ownServers"_s));
    QVERIFY(bench->hasGap());
    QVERIFY(!bench.told(dns).isEmpty());
    QVERIFY(eligibility::gapOf(bench->field(), bench->value()) != eligibility::Gap::None);
    QTest::keyClicks(host(bench, 1), u"ns1.example.com"_s);
    QVERIFY(bench->hasGap());
    const QString half = bench->value();
    // The choice is in the value: it is still there after another name was looked at.
    bench->setValues({});
    QVERIFY(bench.find<QRadioButton>(u"ovhZone"_s)->isChecked());
    bench->setValues({{dns, half}});
    QVERIFY(bench.find<QRadioButton>(u"ownServers"_s)->isChecked());
    QCOMPARE(host(bench, 1)->text(), u"ns1.example.com"_s);
}

void NameServersEditorTest::severalPastedAtOnceAreSpread()
{
    Bench bench(formField(dns, Kind::NameServers));
    QVERIFY(choose(bench, u"ownServers"_s));
    host(bench, 1)->setText(u"ns1.example.com, ns2.example.com\tns3.example.com"_s);
    QCOMPARE(bench.told(dns), u"ns1.example.com;ns2.example.com;ns3.example.com"_s);
    QCOMPARE(host(bench, 3)->text(), u"ns3.example.com"_s);
}

void NameServersEditorTest::everyHostIsCheckedByItself()
{
    Bench bench(formField(dns, Kind::NameServers));
    QVERIFY(choose(bench, u"ownServers"_s));
    QTest::keyClicks(host(bench, 1), u"ns1.example.com"_s);
    host(bench, 2)->setFocus();
    QTest::keyClicks(host(bench, 2), u"192.0.2.1"_s);
    // Not while it is being typed.
    QVERIFY(!host(bench, 2)->property("invalid").toBool());
    host(bench, 1)->setFocus();
    QTRY_VERIFY(host(bench, 2)->property("invalid").toBool());
    QVERIFY(!host(bench, 1)->property("invalid").toBool());
    QTRY_VERIFY2(bench.shown().contains(u"192.0.2.1"_s), qPrintable(bench.shown()));
    QVERIFY(bench->hasGap());
    for (const QString &bad : {u"localhost"_s, u"ns1..example.com"_s, u"-ns.example.com"_s, u"ns 1.example.com"_s})
        QVERIFY2(!HostList::isHost(bad), qPrintable(bad));
}

void NameServersEditorTest::theRegistrysLimitsHold()
{
    Bench bench(formField(dns, Kind::NameServers));
    NameContext context;
    context.leastServers = 3;
    context.mostServers = 4;
    bench->setNameContext(context);
    QVERIFY(choose(bench, u"ownServers"_s));
    QVERIFY(host(bench, 3)->isVisible());
    host(bench, 1)->setText(u"ns1.example.com ns2.example.com"_s);
    bench->showGap(true);
    QVERIFY2(bench.shown().contains(u"3 to 4"_s), qPrintable(bench.shown()));
    QVERIFY(bench->hasGap());
    QTest::keyClicks(host(bench, 3), u"ns3.example.com"_s);
    QVERIFY(!bench->hasGap());
    auto *add = bench.find<QPushButton>(u"addServer"_s);
    QVERIFY(add->isEnabled());
    add->click();
    QVERIFY(!add->isEnabled());
    // Too many, by a template or another name.
    bench->setValues({{dns, u"a.example.com;b.example.com;c.example.com;d.example.com;e.example.com"_s}});
    QVERIFY(bench->hasGap());
}

void NameServersEditorTest::aRegistryMayBeContentWithOne()
{
    Bench bench(formField(dns, Kind::NameServers));
    NameContext context;
    context.leastServers = 1;
    bench->setNameContext(context);
    QVERIFY(choose(bench, u"ownServers"_s));
    QVERIFY(bench->hasGap());
    QVERIFY(!bench.told(dns).isEmpty()); // nobody gets OVHcloud's zone by leaving them out
    host(bench, 1)->setText(u"ns1.example.com"_s);
    QCOMPARE(bench.told(dns), u"ns1.example.com"_s);
    QVERIFY(!bench->hasGap());
}

void NameServersEditorTest::addAndRemoveByKeyboard()
{
    Bench bench(formField(dns, Kind::NameServers));
    QVERIFY(choose(bench, u"ownServers"_s));
    host(bench, 1)->setText(u"ns1.example.com ns2.example.com"_s);
    auto *add = bench.find<QPushButton>(u"addServer"_s);
    QTest::keyClick(add, Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget(), host(bench, 3));
    QTest::keyClicks(host(bench, 3), u"ns3.example.com"_s);
    QCOMPARE(bench.told(dns), u"ns1.example.com;ns2.example.com;ns3.example.com"_s);
    const QList<QPushButton *> buttons = bench.find<HostList>()->findChildren<QPushButton *>();
    const auto remover = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->accessibleName() == u"Remove name server 2"_s && button->isVisible();
    });
    QVERIFY(remover != buttons.end());
    QTest::keyClick(*remover, Qt::Key_Space);
    QCOMPARE(bench.told(dns), u"ns1.example.com;ns3.example.com"_s);
}

void NameServersEditorTest::presentOnesAreKeptOnATransferOnly()
{
    Bench bench(formField(dns, Kind::NameServers));
    bench->setKeepField(formField(keep, Kind::Switch));
    QCOMPARE(bench->labels(), (QStringList{dns, keep}));
    QVERIFY(bench.find<QRadioButton>(u"ovhZone"_s)->isChecked());
    QVERIFY(choose(bench, u"keepServers"_s));
    QCOMPARE(bench.told(keep), u"true"_s);
    QCOMPARE(bench->value(), QString());
    QVERIFY(choose(bench, u"ownServers"_s));
    QCOMPARE(bench.told(keep), QString());
    QVERIFY(choose(bench, u"keepServers"_s));
    QCOMPARE(bench.told(dns), QString());
    QCOMPARE(bench.told(keep), u"true"_s);
    bench->setKeepField(std::nullopt);
    QVERIFY(!bench.find<QRadioButton>(u"keepServers"_s)->isVisible());
}

void NameServersEditorTest::keepAloneHasNoOwnServers()
{
    Bench bench(formField(keep, Kind::Switch));
    QVERIFY(bench.isOfKind());
    QVERIFY(!bench.find<QRadioButton>(u"ownServers"_s)->isVisible());
    QVERIFY(choose(bench, u"keepServers"_s));
    QCOMPARE(bench.told(keep), u"true"_s);
    bench->setValues({});
    QVERIFY(bench.find<QRadioButton>(u"ovhZone"_s)->isChecked());
    bench->setValues({{keep, u"true"_s}});
    QVERIFY(bench.find<QRadioButton>(u"keepServers"_s)->isChecked());
}

void NameServersEditorTest::anotherNamesValuesComeIn()
{
    Bench bench(formField(dns, Kind::NameServers));
    bench->setValues({{dns, u"ns1.example.com;ns2.example.com;ns3.example.com"_s}});
    QVERIFY(bench.find<QRadioButton>(u"ownServers"_s)->isChecked());
    QCOMPARE(host(bench, 3)->text(), u"ns3.example.com"_s);
    host(bench, 2)->setFocus();
    host(bench, 2)->setCursorPosition(2);
    bench->setValues({{dns, u"ns1.example.com;ns2.example.com;ns3.example.com"_s}});
    QCOMPARE(host(bench, 2)->cursorPosition(), 2);
    bench->setValues({{dns, u"a.example.com;b.example.com"_s}});
    QCOMPARE(bench.find<HostList>()->hosts(), (QStringList{u"a.example.com"_s, u"b.example.com"_s}));
    bench->setValues({});
    QVERIFY(bench.find<QRadioButton>(u"ovhZone"_s)->isChecked());
    QVERIFY(bench.edited.isEmpty());
}

void NameServersEditorTest::optionsBelongToTheZoneAndAreNotTicked()
{
    Bench bench(formField(dns, Kind::NameServers));
    NameContext context;
    context.zoneOptions = {{u"dnssec"_s, u"DNSSEC"_s, u"no charge"_s, false},
                           {u"anycast"_s, u"A & B"_s, u"1.32 € for 1 year"_s, false}};
    bench->setNameContext(context);
    auto *dnssec = bench.find<widgets::ConsentBox>(u"zoneOption-dnssec"_s);
    auto *anycast = bench.find<widgets::ConsentBox>(u"zoneOption-anycast"_s);
    QVERIFY(dnssec->isVisible() && anycast->isVisible());
    QVERIFY(!dnssec->isChecked() && !anycast->isChecked());
    QVERIFY(anycast->checkBox()->accessibleName().contains(u"1.32 €"_s));
    QCOMPARE(anycast->text(), u"A & B"_s);
    QSignalSpy toggled(&*bench.operator->(), &NameServersEditor::zoneOptionToggled);
    QTest::keyClick(anycast->checkBox(), Qt::Key_Space);
    QCOMPARE(toggled.size(), 1);
    QCOMPARE(toggled.first().at(0).toString(), u"anycast"_s);
    QCOMPARE(toggled.first().at(1).toBool(), true);
    QVERIFY(choose(bench, u"ownServers"_s));
    QVERIFY(!dnssec->isVisible());
    QVERIFY(choose(bench, u"ovhZone"_s));
    QVERIFY(dnssec->isVisible());
    // To others only where that is said, and where they are offered the same.
    auto *forAll = bench.find<QPushButton>(u"optionsForAll"_s);
    QVERIFY(!forAll->isVisible());
    context.zoneOptions.last().isChosen = true;
    context.nameCount = 50;
    context.namesWithOtherOptions = 49;
    bench->setNameContext(context);
    QVERIFY(forAll->isVisible());
    QSignalSpy wanted(&*bench.operator->(), &NameServersEditor::zoneOptionsForAllWanted);
    QTest::mouseClick(forAll, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    bench->setNameContext({});
    QCOMPARE(toggled.size(), 1);
}

QTEST_MAIN(NameServersEditorTest)
#include "test_nameserverseditor.moc"
