// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/banner.h"
#include "widgets/secretedit.h"
#include "wizard/detailspage.h"
#include "wizard/detailswindow.h"
#include "wizard/rulenotice.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace cartouche;
using tests::DetailsWindow;
using widgets::ConsentBox;
using wizard::NameRow;
using wizard::OrderWizard;

namespace {

const QString age = u"OWNER_LEGAL_AGE"_s;

} // namespace

/// The details page in the real window, with names, rules and contacts of the sandbox.
class DetailsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_shop.reset(); }

    void fiftyNamesAreFilledInAtOnce();
    void theNextGapIsAKeyAway();
    void onlyIncompleteNamesAreShownOnRequest();
    void whatAConditionAsksForIsAskedForAtOnce();
    void aBrokenRuleStandsAboveTheFormAndAtItsField();
    void aRefusalLandsOnItsNameAndField();
    void theLanguageChangesUnderTheFingers();

private:
    [[nodiscard]] wizard::RuleNotice *seenRule() const { return m_shop->see<wizard::RuleNotice>(); }
    std::unique_ptr<DetailsWindow> m_shop;
};

void DetailsPageTest::init()
{
    m_shop = std::make_unique<DetailsWindow>();
    QVERIFY(m_shop->start());
}

void DetailsPageTest::fiftyNamesAreFilledInAtOnce()
{
    QStringList all;
    for (int i = 1; i <= 50; ++i)
        all.append(u"page-exemple-%1.%2"_s.arg(i).arg(i <= 25 ? u"com"_s : i <= 40 ? u"fr"_s : u"eu"_s));
    QVERIFY(m_shop->goToDetails(all));
    QCOMPARE(m_shop->nameList()->count(), 50);
    const QString first = all.first();
    QCOMPARE(m_shop->nameList()->currentName(), first);
    // Nothing is ticked or entered beforehand.
    for (const QString &one : std::as_const(all))
        QVERIFY(m_shop->name(one).values.isEmpty());
    QVERIFY(!m_shop->see<ConsentBox>(age)->isChecked());

    // To all names.
    auto *owner = m_shop->see<QComboBox>(u"OWNER_CONTACT"_s);
    owner->setFocus();
    QTest::keyClick(owner, Qt::Key_Down);
    const QString contact = m_shop->value(first, u"OWNER_CONTACT"_s);
    QVERIFY(!contact.isEmpty());
    QCOMPARE(m_shop->count(u"OWNER_CONTACT"_s, contact), 1);
    QVERIFY(m_shop->applyWith(u"OWNER_CONTACT"_s));
    QCOMPARE(m_shop->count(u"OWNER_CONTACT"_s, contact), 50);
    QVERIFY2(m_shop->note().contains(u"49"_s), qPrintable(m_shop->note()));
    QVERIFY(m_shop->press(u"undo"_s));
    QCOMPARE(m_shop->count(u"OWNER_CONTACT"_s, contact), 1);
    // By the keys, where the focus is.
    m_shop->form()->focusField(u"OWNER_CONTACT"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_shop->count(u"OWNER_CONTACT"_s, contact), 50);

    // To the extension.
    QVERIFY(m_shop->choose(all.at(30)));
    m_shop->see<QRadioButton>(u"ownServers"_s)->click();
    m_shop->see<QLineEdit>(u"DNS"_s)->setText(u"dns1.example.com dns2.example.com"_s);
    const QString servers = u"dns1.example.com;dns2.example.com"_s;
    QVERIFY(m_shop->applyWith(u"DNS"_s, u"applyMore"_s));
    QCOMPARE(m_shop->count(u"DNS"_s, servers), 15);
    QCOMPARE(m_shop->value(all.at(45), u"DNS"_s), QString());

    // An exception is marked and can be taken back.
    QVERIFY(m_shop->choose(all.at(2)));
    owner = m_shop->see<QComboBox>(u"OWNER_CONTACT"_s);
    owner->setFocus();
    QTest::keyClick(owner, Qt::Key_Home);
    QTRY_VERIFY(m_shop->see<QPushButton>(u"useCommonValue"_s) != nullptr);
    const QList<QLabel *> labels = m_shop->form()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"49 other name"_s);
    }));
    QVERIFY(m_shop->choose(all.at(3)));
    QTRY_VERIFY(m_shop->see<QPushButton>(u"useCommonValue"_s) == nullptr);
    QVERIFY(m_shop->choose(all.at(2)));
    QVERIFY(m_shop->press(u"useCommonValue"_s));
    QCOMPARE(m_shop->count(u"OWNER_CONTACT"_s, contact), 50);

    // What is declared goes to the others by its own words alone.
    QVERIFY(m_shop->declare(age));
    QVERIFY(m_shop->applyWith(u"ADMIN_ACCOUNT"_s));
    QCOMPARE(m_shop->count(age, u"true"_s), 1);
    QTRY_VERIFY(m_shop->see<QPushButton>(u"forAllNames"_s) != nullptr);
    QVERIFY(m_shop->see<QPushButton>(u"forAllNames"_s)->text().contains(u"50"_s));
    QVERIFY(m_shop->press(u"forAllNames"_s));
    QCOMPARE(m_shop->count(age, u"true"_s), 50);
    QTRY_COMPARE(m_shop->window().findChild<wizard::DetailsPage *>()->stepRemark(), u"complete"_s);
    QTRY_COMPARE(m_shop->row(all.last()).state, NameRow::State::Complete);
}

void DetailsPageTest::theNextGapIsAKeyAway()
{
    QVERIFY(m_shop->goToDetails({u"saut-exemple-1.com"_s, u"saut-exemple-raison.fr"_s, u"saut-exemple-3.com"_s}));
    QVERIFY(m_shop->declare(age));
    QTRY_COMPARE(m_shop->row(u"saut-exemple-1.com"_s).state, NameRow::State::Complete);
    QTest::keyClick(m_shop->form(), Qt::Key_F8);
    QCOMPARE(m_shop->nameList()->currentName(), u"saut-exemple-raison.fr"_s);
    QCOMPARE(m_shop->form()->currentLabel(), m_shop->form()->gapLabels().first());
    QVERIFY2(m_shop->note().contains(u"saut-exemple-raison.fr"_s), qPrintable(m_shop->note()));
    const QString firstGap = m_shop->form()->currentLabel();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
    QCOMPARE(m_shop->nameList()->currentName(), u"saut-exemple-raison.fr"_s);
    QVERIFY(m_shop->form()->currentLabel() != firstGap);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
    QCOMPARE(m_shop->nameList()->currentName(), u"saut-exemple-3.com"_s);
    // Around to what was left behind.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
    QCOMPARE(m_shop->nameList()->currentName(), u"saut-exemple-raison.fr"_s);
    // Next goes to a gap too, and says so.
    QVERIFY(m_shop->person().click(m_shop->window().button(QWizard::NextButton)));
    QTRY_VERIFY(m_shop->banner() != nullptr);
    QVERIFY(m_shop->banner()->title().startsWith(u"3 "_s));
    QCOMPARE(m_shop->window().currentId(), int(OrderWizard::Details));
}

void DetailsPageTest::onlyIncompleteNamesAreShownOnRequest()
{
    QVERIFY(m_shop->goToDetails({u"reste-exemple-1.com"_s, u"reste-exemple-2.com"_s}));
    auto *only = m_shop->see<QCheckBox>(u"onlyIncomplete"_s);
    only->click();
    QCOMPARE(m_shop->nameList()->count(), 2);
    QVERIFY(m_shop->declare(age));
    QTRY_COMPARE(m_shop->row(u"reste-exemple-1.com"_s).state, NameRow::State::Complete);
    // The one that is filled in does not go from under the fingers.
    QCOMPARE(m_shop->nameList()->count(), 2);
    QCOMPARE(m_shop->nameList()->currentName(), u"reste-exemple-1.com"_s);
    QTest::keyClick(m_shop->nameList(), Qt::Key_Down);
    QTRY_COMPARE(m_shop->nameList()->count(), 1);
    QCOMPARE(m_shop->nameList()->currentName(), u"reste-exemple-2.com"_s);
    only->click();
    QCOMPARE(m_shop->nameList()->count(), 2);
}

void DetailsPageTest::whatAConditionAsksForIsAskedForAtOnce()
{
    QVERIFY(m_shop->goToDetails({u"voyage-exemple.travel"_s}));
    const QString conditions = u"ACCEPT_CONDITIONS"_s;
    QTRY_VERIFY(m_shop->form()->gapLabels().contains(conditions));
    auto *reason = m_shop->see<QPlainTextEdit>(u"REASON"_s);
    QVERIFY(reason != nullptr);
    reason->setFocus();
    QTest::keyClicks(reason, u"Walks"_s);
    QTRY_VERIFY(!m_shop->form()->gapLabels().contains(conditions));
    QVERIFY(reason->hasFocus());
    QCOMPARE(m_shop->see<QPlainTextEdit>(u"REASON"_s), reason);
    QCOMPARE(reason->textCursor().position(), 5);
    reason->clear();
    QTRY_VERIFY(m_shop->form()->gapLabels().contains(conditions));
    // A text that is longer than the registry takes is kept and said.
    reason->setPlainText(QString(1003, u'x'));
    QTRY_VERIFY(m_shop->form()->gapLabels().contains(u"REASON"_s));
    QTRY_VERIFY(reason->property("invalid").toBool());
    QCOMPARE(reason->toPlainText().size(), 1003);
}

void DetailsPageTest::aBrokenRuleStandsAboveTheFormAndAtItsField()
{
    QVERIFY(m_shop->goToDetails({u"mur-exemple.berlin"_s, u"mur-exemple.com"_s}));
    QTRY_VERIFY(seenRule() != nullptr);
    QVERIFY2(seenRule()->title().contains(u"berlin"_s, Qt::CaseInsensitive), qPrintable(seenRule()->title()));
    QTRY_COMPARE(m_shop->row(u"mur-exemple.berlin"_s).state, NameRow::State::Broken);
    QVERIFY(m_shop->see<QComboBox>(u"OWNER_CONTACT"_s)->property("invalid").toBool());
    QVERIFY(m_shop->buttonSaying(u"Choose another contact"_s) != nullptr);
    // The administrator does not live there either, so that no owner from elsewhere is called fitting.
    const auto *owner = m_shop->see<QComboBox>(u"OWNER_CONTACT"_s);
    QVERIFY2(owner->findText(u"Lille"_s, Qt::MatchContains) > 0, qPrintable(owner->itemText(1)));
    const QString elsewhere = owner->itemText(owner->findText(u"Lille"_s, Qt::MatchContains));
    QVERIFY2(elsewhere.contains(u"Fits .com, not .berlin"_s), qPrintable(elsewhere));
    QVERIFY(m_shop->choose(u"mur-exemple.com"_s));
    QTRY_VERIFY(seenRule() == nullptr);
    QVERIFY(!m_shop->see<QComboBox>(u"OWNER_CONTACT"_s)->property("invalid").toBool());
}

void DetailsPageTest::aRefusalLandsOnItsNameAndField()
{
    const QString reserved = u"exemple-reserve.com"_s;
    QVERIFY(m_shop->goToDetails({u"refus-exemple-1.com"_s, reserved, u"refus-exemple-3.com"_s}));
    const QStringList all{u"refus-exemple-1.com"_s, reserved, u"refus-exemple-3.com"_s};
    for (const QString &one : all) {
        QVERIFY(m_shop->choose(one));
        QVERIFY(m_shop->declare(age));
        if (auto *code = m_shop->see<widgets::SecretEdit>(u"PROTECTED_CODE"_s))
            QVERIFY(m_shop->person().type(code, u"wrong"_s));
    }
    QVERIFY(m_shop->choose(all.last()));
    QAbstractButton *next = m_shop->window().button(QWizard::NextButton);
    QVERIFY(m_shop->person().click(next));
    // Refused when it is sent, or by the dry run.
    QVERIFY(m_shop->person().waitFor("the refusal", [this] { return m_shop->banner() != nullptr; }));
    if (m_shop->window().currentId() == OrderWizard::Review)
        QVERIFY(m_shop->person().click(m_shop->buttonSaying(u"Go to the entry"_s)));
    QTRY_COMPARE(m_shop->window().currentId(), int(OrderWizard::Details));
    QTRY_COMPARE(m_shop->nameList()->currentName(), reserved);
    QTRY_COMPARE(m_shop->form()->currentLabel(), u"PROTECTED_CODE"_s);
    QCOMPARE(m_shop->row(reserved).state, NameRow::State::Refused);
    QCOMPARE(m_shop->row(all.first()).state, NameRow::State::Complete);
    auto *code = m_shop->see<widgets::SecretEdit>(u"PROTECTED_CODE"_s);
    QVERIFY(code->property("invalid").toBool());
    QVERIFY(!code->accessibleDescription().isEmpty());
    QVERIFY(m_shop->banner()->findChild<QPlainTextEdit *>()->toPlainText().contains(u"PROTECTED_CODE"_s));
    // Once it is changed there is nothing to complain about.
    QVERIFY(m_shop->person().type(code, u"SESAME"_s));
    QTRY_VERIFY(!code->property("invalid").toBool());
    QTRY_COMPARE(m_shop->row(reserved).state, NameRow::State::Complete);
}

void DetailsPageTest::theLanguageChangesUnderTheFingers()
{
    QVERIFY(m_shop->goToDetails({u"langue-exemple-raison.fr"_s}));
    auto *reason = m_shop->see<QPlainTextEdit>(u"REASON"_s);
    reason->setFocus();
    QTest::keyClicks(reason, u"half a sen"_s);
    theme::Language::instance()->set(theme::Language::Code::French);
    QCoreApplication::sendPostedEvents();
    QVERIFY(reason->hasFocus());
    QCOMPARE(reason->toPlainText(), u"half a sen"_s);
    QCOMPARE(m_shop->see<QPlainTextEdit>(u"REASON"_s), reason);
    theme::Language::instance()->set(theme::Language::Code::English);
    QCoreApplication::sendPostedEvents();
    QTest::keyClicks(reason, u"tence"_s);
    QCOMPARE(m_shop->value(u"langue-exemple-raison.fr"_s, u"REASON"_s), u"half a sentence"_s);
}

QTEST_MAIN(DetailsPageTest)
#include "test_detailspage.moc"
