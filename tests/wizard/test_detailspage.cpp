// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/configurationform.h"
#include "order/purchase.h"
#include "widgets/banner.h"
#include "widgets/consentbox.h"
#include "widgets/secretedit.h"
#include "wizard/claimnoticedialog.h"
#include "wizard/detailspage.h"
#include "wizard/nameslist.h"
#include "wizard/rulenotice.h"
#include "wizard/sandboxwindow.h"
#include "wizard/undonote.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace cartouche;
using tests::SandboxWindow;
using widgets::ConsentBox;
using wizard::NameRow;
using wizard::NamesList;
using wizard::OrderWizard;

namespace {

const QString age = u"OWNER_LEGAL_AGE"_s;

} // namespace

/// The details page in the real window, with names, rules, contacts and notices of the sandbox.
class DetailsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void fiftyNamesAreFilledInAtOnce();
    void theNextGapIsAKeyAway();
    void onlyIncompleteNamesAreShownOnRequest();
    void whatAConditionAsksForIsAskedForAtOnce();
    void aBrokenRuleStandsAboveTheFormAndAtItsField();
    void aTrademarkNoticeIsReadBeforeItIsTicked();
    void aNoticeIsPlainText();
    void nameServersAndOptionsReachTheCart();
    void aTransferCanKeepItsServers();
    void usualEntriesAreOfferedAndNeverFilledInSilently();
    void aRefusalLandsOnItsNameAndField();
    void theLanguageChangesUnderTheFingers();

private:
    bool goToDetails(const QStringList &names);
    bool choose(const QString &ascii);
    [[nodiscard]] const order::DraftName &name(const QString &ascii) const { return *m_shop->purchase().draft().find(ascii); }
    [[nodiscard]] QString value(const QString &ascii, const QString &label) const { return name(ascii).values.value(label); }
    /// How many names have this value.
    [[nodiscard]] int count(const QString &label, const QString &value) const;
    template <typename T>
    [[nodiscard]] T *see(const QString &objectName = {}) const
    {
        return m_shop->person().see<T>(objectName);
    }
    [[nodiscard]] NamesList *names() const { return see<NamesList>(); }
    [[nodiscard]] forms::ConfigurationForm *form() const { return see<forms::ConfigurationForm>(); }
    [[nodiscard]] wizard::DetailsPage *page() const { return m_shop->window().findChild<wizard::DetailsPage *>(); }
    [[nodiscard]] QString note() const { return see<wizard::UndoNote>()->text(); }
    [[nodiscard]] wizard::RuleNotice *rule() const { return see<wizard::RuleNotice>(); }
    [[nodiscard]] NameRow row(const QString &ascii) const;
    /// The visible "Apply to all names" of the section with this field.
    bool applyWith(const QString &label, const QString &button = u"applyToAll"_s);
    bool tick(const QString &label);
    [[nodiscard]] QPushButton *buttonSaying(const QString &text) const;

    std::unique_ptr<SandboxWindow> m_shop;
};

void DetailsPageTest::init()
{
    m_shop = std::make_unique<SandboxWindow>();
    QVERIFY(m_shop->start());
}

void DetailsPageTest::cleanup()
{
    m_shop.reset();
}

bool DetailsPageTest::goToDetails(const QStringList &all)
{
    if (!m_shop->search(all.join(u", "_s)))
        return false;
    for (const QString &one : all) {
        if (!m_shop->tick(one))
            return false;
    }
    tests::Person &person = m_shop->person();
    QAbstractButton *next = m_shop->window().button(QWizard::NextButton);
    const auto isAt = [this](int step) { return [this, step] { return m_shop->window().currentId() == step; }; };
    if (!person.click(next) || !person.waitFor("the offers", isAt(OrderWizard::Offers)))
        return false;
    if (auto *code = see<QLineEdit>(u"authCode"_s); code != nullptr && !person.type(code, u"Kq7-code"_s))
        return false;
    return person.click(next) && person.waitFor("the details", isAt(OrderWizard::Details))
        && person.waitFor("the rules", [this] {
               const QList<NameRow> rows = static_cast<wizard::NamesModel *>(names()->model())->rows();
               return std::none_of(rows.begin(), rows.end(),
                                   [](const NameRow &row) { return row.state == NameRow::State::Checking; });
           })
        && person.waitFor("the contacts", [this] {
               auto *owner = see<QComboBox>(u"OWNER_CONTACT"_s);
               return owner != nullptr && owner->count() > 1;
           });
}

bool DetailsPageTest::choose(const QString &ascii)
{
    names()->setCurrentName(ascii);
    return names()->currentName() == ascii;
}

int DetailsPageTest::count(const QString &label, const QString &value) const
{
    const QList<order::DraftName> all = m_shop->purchase().draft().wanted();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const order::DraftName &name) {
        return name.values.value(label) == value;
    }));
}

NameRow DetailsPageTest::row(const QString &ascii) const
{
    const QList<NameRow> rows = static_cast<wizard::NamesModel *>(names()->model())->rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const NameRow &row) { return row.ascii == ascii; });
    return found == rows.end() ? NameRow() : *found;
}

bool DetailsPageTest::applyWith(const QString &label, const QString &button)
{
    form()->focusField(label);
    for (QWidget *part = QApplication::focusWidget(); part != nullptr; part = part->parentWidget()) {
        auto *apply = part->findChild<QPushButton *>(button);
        if (apply == nullptr || !apply->isVisible())
            continue;
        if (button == u"applyToAll"_s)
            QTest::mouseClick(apply, Qt::LeftButton);
        else
            apply->menu()->actions().last()->trigger();
        QCoreApplication::processEvents();
        return true;
    }
    return false;
}

bool DetailsPageTest::tick(const QString &label)
{
    auto *box = see<ConsentBox>(label);
    return box != nullptr && m_shop->person().tick(box->checkBox());
}

QPushButton *DetailsPageTest::buttonSaying(const QString &text) const
{
    const QList<QPushButton *> buttons = m_shop->window().findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const QPushButton *button) {
        return button->isVisible() && button->text() == text;
    });
    return found == buttons.end() ? nullptr : *found;
}

void DetailsPageTest::fiftyNamesAreFilledInAtOnce()
{
    QStringList all;
    for (int i = 1; i <= 50; ++i)
        all.append(u"page-exemple-%1.%2"_s.arg(i).arg(i <= 25 ? u"com"_s : i <= 40 ? u"fr"_s : u"eu"_s));
    QVERIFY(goToDetails(all));
    QCOMPARE(names()->count(), 50);
    const QString first = all.first();
    QCOMPARE(names()->currentName(), first);
    // Nothing is ticked or entered beforehand.
    for (const QString &one : std::as_const(all))
        QVERIFY(name(one).values.isEmpty());
    QVERIFY(!see<ConsentBox>(age)->isChecked());

    // To all names.
    auto *owner = see<QComboBox>(u"OWNER_CONTACT"_s);
    owner->setFocus();
    QTest::keyClick(owner, Qt::Key_Down);
    const QString contact = value(first, u"OWNER_CONTACT"_s);
    QVERIFY(!contact.isEmpty());
    QCOMPARE(count(u"OWNER_CONTACT"_s, contact), 1);
    QVERIFY(applyWith(u"OWNER_CONTACT"_s));
    QCOMPARE(count(u"OWNER_CONTACT"_s, contact), 50);
    QVERIFY2(note().contains(u"49"_s), qPrintable(note()));
    QVERIFY(m_shop->person().click(see<QPushButton>(u"undo"_s)));
    QCOMPARE(count(u"OWNER_CONTACT"_s, contact), 1);
    // By the keys, where the focus is.
    form()->focusField(u"OWNER_CONTACT"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(count(u"OWNER_CONTACT"_s, contact), 50);

    // To the extension.
    QVERIFY(choose(all.at(30)));
    see<QRadioButton>(u"ownServers"_s)->click();
    see<QLineEdit>(u"DNS"_s)->setText(u"dns1.example.com dns2.example.com"_s);
    const QString servers = u"dns1.example.com;dns2.example.com"_s;
    QVERIFY(applyWith(u"DNS"_s, u"applyMore"_s));
    QCOMPARE(count(u"DNS"_s, servers), 15);
    QCOMPARE(value(all.at(45), u"DNS"_s), QString());

    // An exception is marked and can be taken back.
    QVERIFY(choose(all.at(2)));
    owner = see<QComboBox>(u"OWNER_CONTACT"_s);
    owner->setFocus();
    QTest::keyClick(owner, Qt::Key_Home);
    QTRY_VERIFY(see<QPushButton>(u"useCommonValue"_s) != nullptr);
    const QList<QLabel *> labels = form()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"49 other name"_s);
    }));
    QVERIFY(choose(all.at(3)));
    QTRY_VERIFY(see<QPushButton>(u"useCommonValue"_s) == nullptr);
    QVERIFY(choose(all.at(2)));
    QVERIFY(m_shop->person().click(see<QPushButton>(u"useCommonValue"_s)));
    QCOMPARE(count(u"OWNER_CONTACT"_s, contact), 50);

    // What is declared goes to the others by its own words alone.
    QVERIFY(tick(age));
    QVERIFY(applyWith(u"ADMIN_ACCOUNT"_s));
    QCOMPARE(count(age, u"true"_s), 1);
    QTRY_VERIFY(see<QPushButton>(u"forAllNames"_s) != nullptr);
    QVERIFY(see<QPushButton>(u"forAllNames"_s)->text().contains(u"50"_s));
    QVERIFY(m_shop->person().click(see<QPushButton>(u"forAllNames"_s)));
    QCOMPARE(count(age, u"true"_s), 50);
    QTRY_COMPARE(page()->stepRemark(), u"complete"_s);
    QTRY_COMPARE(row(all.last()).state, NameRow::State::Complete);
}

void DetailsPageTest::theNextGapIsAKeyAway()
{
    QVERIFY(goToDetails({u"saut-exemple-1.com"_s, u"saut-exemple-raison.fr"_s, u"saut-exemple-3.com"_s}));
    QVERIFY(tick(age));
    QTRY_COMPARE(row(u"saut-exemple-1.com"_s).state, NameRow::State::Complete);
    QTest::keyClick(form(), Qt::Key_F8);
    QCOMPARE(names()->currentName(), u"saut-exemple-raison.fr"_s);
    QCOMPARE(form()->currentLabel(), form()->gapLabels().first());
    QVERIFY2(note().contains(u"saut-exemple-raison.fr"_s), qPrintable(note()));
    const QString firstGap = form()->currentLabel();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
    QCOMPARE(names()->currentName(), u"saut-exemple-raison.fr"_s);
    QVERIFY(form()->currentLabel() != firstGap);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
    QCOMPARE(names()->currentName(), u"saut-exemple-3.com"_s);
    // Around to what was left behind.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
    QCOMPARE(names()->currentName(), u"saut-exemple-raison.fr"_s);
    // Next goes to a gap too, and says so.
    QVERIFY(m_shop->person().click(m_shop->window().button(QWizard::NextButton)));
    QTRY_VERIFY(m_shop->banner() != nullptr);
    QVERIFY(m_shop->banner()->title().startsWith(u"3 "_s));
    QCOMPARE(m_shop->window().currentId(), int(OrderWizard::Details));
}

void DetailsPageTest::onlyIncompleteNamesAreShownOnRequest()
{
    QVERIFY(goToDetails({u"reste-exemple-1.com"_s, u"reste-exemple-2.com"_s}));
    auto *only = see<QCheckBox>(u"onlyIncomplete"_s);
    only->click();
    QCOMPARE(names()->count(), 2);
    QVERIFY(tick(age));
    QTRY_COMPARE(row(u"reste-exemple-1.com"_s).state, NameRow::State::Complete);
    // The one that is filled in does not go from under the fingers.
    QCOMPARE(names()->count(), 2);
    QCOMPARE(names()->currentName(), u"reste-exemple-1.com"_s);
    QTest::keyClick(names(), Qt::Key_Down);
    QTRY_COMPARE(names()->count(), 1);
    QCOMPARE(names()->currentName(), u"reste-exemple-2.com"_s);
    only->click();
    QCOMPARE(names()->count(), 2);
}

void DetailsPageTest::whatAConditionAsksForIsAskedForAtOnce()
{
    QVERIFY(goToDetails({u"voyage-exemple.travel"_s}));
    const QString conditions = u"ACCEPT_CONDITIONS"_s;
    QTRY_VERIFY(form()->gapLabels().contains(conditions));
    auto *reason = see<QPlainTextEdit>(u"REASON"_s);
    QVERIFY(reason != nullptr);
    reason->setFocus();
    QTest::keyClicks(reason, u"Walks"_s);
    QTRY_VERIFY(!form()->gapLabels().contains(conditions));
    QVERIFY(reason->hasFocus());
    QCOMPARE(see<QPlainTextEdit>(u"REASON"_s), reason);
    QCOMPARE(reason->textCursor().position(), 5);
    reason->clear();
    QTRY_VERIFY(form()->gapLabels().contains(conditions));
    // A text that is longer than the registry takes is kept and said.
    reason->setPlainText(QString(1003, u'x'));
    QTRY_VERIFY(form()->gapLabels().contains(u"REASON"_s));
    QTRY_VERIFY(reason->property("invalid").toBool());
    QCOMPARE(reason->toPlainText().size(), 1003);
}

void DetailsPageTest::aBrokenRuleStandsAboveTheFormAndAtItsField()
{
    QVERIFY(goToDetails({u"mur-exemple.berlin"_s, u"mur-exemple.com"_s}));
    QTRY_VERIFY(rule() != nullptr);
    QVERIFY2(rule()->title().contains(u"berlin"_s, Qt::CaseInsensitive), qPrintable(rule()->title()));
    QTRY_COMPARE(row(u"mur-exemple.berlin"_s).state, NameRow::State::Broken);
    QVERIFY(see<QComboBox>(u"OWNER_CONTACT"_s)->property("invalid").toBool());
    QVERIFY(buttonSaying(u"Choose another contact"_s) != nullptr);
    QVERIFY(choose(u"mur-exemple.com"_s));
    QTRY_VERIFY(rule() == nullptr);
    QVERIFY(!see<QComboBox>(u"OWNER_CONTACT"_s)->property("invalid").toBool());
}

void DetailsPageTest::aTrademarkNoticeIsReadBeforeItIsTicked()
{
    const QString claimed = u"exemple-marque.shop"_s;
    const QString claims = u"CLAIMS_NOTICE"_s;
    QVERIFY(goToDetails({claimed, u"autre-marque.shop"_s}));
    QTRY_VERIFY(see<QPushButton>(u"readNotice"_s) != nullptr);
    QTRY_VERIFY(see<QPushButton>(u"readNotice"_s)->isEnabled());
    QVERIFY(!see<ConsentBox>(claims)->checkBox()->isEnabled());
    QVERIFY(m_shop->person().click(see<QPushButton>(u"readNotice"_s)));
    auto *dialog = m_shop->window().findChild<wizard::ClaimNoticeDialog *>();
    QTRY_VERIFY(dialog != nullptr && dialog->isVisible());
    const QString text = dialog->findChild<QPlainTextEdit *>(u"noticeText"_s)->toPlainText();
    for (const QString &part : {u"Mark: "_s, u"Holder: "_s, u"Goods and services: "_s, u"Class: "_s, u"Jurisdiction: "_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    dialog->accept();
    QTRY_VERIFY(see<ConsentBox>(claims)->checkBox()->isEnabled());
    QVERIFY(!see<ConsentBox>(claims)->isChecked());
    QVERIFY(tick(claims));
    QCOMPARE(value(claimed, claims), u"true"_s);
    // Of this name alone: the other one has a notice of its own to read.
    QVERIFY(see<QPushButton>(u"forAllNames"_s) == nullptr);
    QVERIFY(choose(u"autre-marque.shop"_s));
    QTRY_VERIFY(!see<ConsentBox>(claims)->checkBox()->isEnabled());
    QVERIFY(!see<ConsentBox>(claims)->isChecked());
}

void DetailsPageTest::aNoticeIsPlainText()
{
    const QString markup = u"<b>B</b><img src=\"http://127.0.0.1/x\">"_s;
    api::ClaimNotice notice;
    api::TrademarkClaim claim;
    claim.markName = markup;
    claim.goodsAndServices = markup;
    api::ClaimContact holder;
    holder.name = markup;
    holder.organisation = markup;
    holder.streets = {markup};
    claim.holders = {holder};
    claim.courtDecisions = {{markup, markup, u"FR"_s, {markup}}};
    notice.claims = {claim};
    wizard::ClaimNoticeDialog *dialog = new wizard::ClaimNoticeDialog(u"exemple.shop"_s, notice);
    dialog->show();
    auto *text = dialog->findChild<QPlainTextEdit *>(u"noticeText"_s);
    QVERIFY(text->toPlainText().count(markup) >= 5);
    const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    dialog->close();
}

void DetailsPageTest::nameServersAndOptionsReachTheCart()
{
    const QString ascii = u"zone-exemple.com"_s;
    QVERIFY(goToDetails({ascii}));
    QVERIFY(see<QRadioButton>(u"ovhZone"_s)->isChecked());
    QVERIFY(see<QRadioButton>(u"keepServers"_s) == nullptr);
    QTRY_VERIFY(see<QCheckBox>(u"zoneOption-dnssec"_s) != nullptr);
    auto *dnssec = see<QCheckBox>(u"zoneOption-dnssec"_s);
    QVERIFY(!dnssec->isChecked());
    QVERIFY(name(ascii).wantedOptions.isEmpty());
    dnssec->click();
    QCOMPARE(name(ascii).wantedOptions, QStringList{u"dnssec"_s});
    see<QRadioButton>(u"ownServers"_s)->click();
    QTRY_VERIFY(see<QCheckBox>(u"zoneOption-dnssec"_s) == nullptr);
    QTRY_VERIFY(form()->gapLabels().contains(u"DNS"_s));
    QTRY_COMPARE(row(ascii).missing, 2);
    see<QLineEdit>(u"DNS"_s)->setText(u"dns1.example.com, dns2.example.com"_s);
    QCOMPARE(value(ascii, u"DNS"_s), u"dns1.example.com;dns2.example.com"_s);
    QTRY_VERIFY(!form()->gapLabels().contains(u"DNS"_s));
    QTRY_COMPARE(row(ascii).missing, 1);
}

void DetailsPageTest::aTransferCanKeepItsServers()
{
    const QString ascii = u"transfert-exemple.com"_s;
    QVERIFY(goToDetails({ascii}));
    QCOMPARE(value(ascii, u"AUTH_INFO"_s), u"Kq7-code"_s);
    QVERIFY(!see<widgets::SecretEdit>(u"AUTH_INFO"_s)->isRevealed());
    QVERIFY(see<QPushButton>(u"moreAboutTransfers"_s) != nullptr);
    QVERIFY(see<QRadioButton>(u"ovhZone"_s)->isChecked());
    see<QRadioButton>(u"keepServers"_s)->click();
    QCOMPARE(value(ascii, u"KEEP_DNS"_s), u"true"_s);
    see<QRadioButton>(u"ovhZone"_s)->click();
    QCOMPARE(value(ascii, u"KEEP_DNS"_s), QString());
}

void DetailsPageTest::usualEntriesAreOfferedAndNeverFilledInSilently()
{
    QVERIFY(goToDetails({u"usuel-exemple-1.com"_s, u"usuel-exemple-2.com"_s}));
    auto *owner = see<QComboBox>(u"OWNER_CONTACT"_s);
    owner->setFocus();
    QTest::keyClick(owner, Qt::Key_Down);
    const QString contact = value(u"usuel-exemple-1.com"_s, u"OWNER_CONTACT"_s);
    QVERIFY(see<widgets::Banner>(u"usualOffer"_s) == nullptr);
    QMenu *menu = see<QPushButton>(u"usualEntries"_s)->menu();
    Q_EMIT menu->aboutToShow();
    menu->actions().last()->trigger();
    auto *question = m_shop->window().findChild<QInputDialog *>();
    QTRY_VERIFY(question != nullptr && question->isVisible());
    question->setTextValue(u"Ours & theirs"_s);
    question->accept();
    QTRY_VERIFY2(note().contains(u"Ours & theirs"_s), qPrintable(note()));

    QVERIFY(m_shop->open());
    QVERIFY(goToDetails({u"usuel-exemple-3.com"_s, u"usuel-exemple-4.com"_s}));
    QTRY_VERIFY(see<widgets::Banner>(u"usualOffer"_s) != nullptr);
    QVERIFY(see<widgets::Banner>(u"usualOffer"_s)->title().contains(u"Ours & theirs"_s));
    QCOMPARE(count(u"OWNER_CONTACT"_s, QString()), 2);
    QVERIFY(m_shop->person().click(see<QPushButton>(u"useUsual"_s)));
    QCOMPARE(count(u"OWNER_CONTACT"_s, contact), 2);
    QCOMPARE(count(age, QString()), 2);
    QTRY_VERIFY(see<widgets::Banner>(u"usualOffer"_s) == nullptr);
    QVERIFY(m_shop->person().click(see<QPushButton>(u"undo"_s)));
    QCOMPARE(count(u"OWNER_CONTACT"_s, QString()), 2);
}

void DetailsPageTest::aRefusalLandsOnItsNameAndField()
{
    const QString reserved = u"exemple-reserve.com"_s;
    QVERIFY(goToDetails({u"refus-exemple-1.com"_s, reserved, u"refus-exemple-3.com"_s}));
    const QStringList all{u"refus-exemple-1.com"_s, reserved, u"refus-exemple-3.com"_s};
    for (const QString &one : all) {
        QVERIFY(choose(one));
        QVERIFY(tick(age));
        if (auto *code = see<widgets::SecretEdit>(u"PROTECTED_CODE"_s))
            QVERIFY(m_shop->person().type(code, u"wrong"_s));
    }
    QVERIFY(choose(all.last()));
    QAbstractButton *next = m_shop->window().button(QWizard::NextButton);
    QVERIFY(m_shop->person().click(next));
    // Refused when it is sent, or by the dry run.
    QVERIFY(m_shop->person().waitFor("the refusal", [this] { return m_shop->banner() != nullptr; }));
    if (m_shop->window().currentId() == OrderWizard::Review)
        QVERIFY(m_shop->person().click(buttonSaying(u"Go to the entry"_s)));
    QTRY_COMPARE(m_shop->window().currentId(), int(OrderWizard::Details));
    QTRY_COMPARE(names()->currentName(), reserved);
    QTRY_COMPARE(form()->currentLabel(), u"PROTECTED_CODE"_s);
    QCOMPARE(row(reserved).state, NameRow::State::Refused);
    QCOMPARE(row(all.first()).state, NameRow::State::Complete);
    auto *code = see<widgets::SecretEdit>(u"PROTECTED_CODE"_s);
    QVERIFY(code->property("invalid").toBool());
    QVERIFY(!code->accessibleDescription().isEmpty());
    QVERIFY(m_shop->banner()->findChild<QPlainTextEdit *>()->toPlainText().contains(u"PROTECTED_CODE"_s));
    // Once it is changed there is nothing to complain about.
    QVERIFY(m_shop->person().type(code, u"SESAME"_s));
    QTRY_VERIFY(!code->property("invalid").toBool());
    QTRY_COMPARE(row(reserved).state, NameRow::State::Complete);
}

void DetailsPageTest::theLanguageChangesUnderTheFingers()
{
    QVERIFY(goToDetails({u"langue-exemple-raison.fr"_s}));
    auto *reason = see<QPlainTextEdit>(u"REASON"_s);
    reason->setFocus();
    QTest::keyClicks(reason, u"half a sen"_s);
    theme::Language::instance()->set(theme::Language::Code::French);
    QCoreApplication::sendPostedEvents();
    QVERIFY(reason->hasFocus());
    QCOMPARE(reason->toPlainText(), u"half a sen"_s);
    QCOMPARE(see<QPlainTextEdit>(u"REASON"_s), reason);
    theme::Language::instance()->set(theme::Language::Code::English);
    QCoreApplication::sendPostedEvents();
    QTest::keyClicks(reason, u"tence"_s);
    QCOMPARE(value(u"langue-exemple-raison.fr"_s, u"REASON"_s), u"half a sentence"_s);
}

QTEST_MAIN(DetailsPageTest)
#include "test_detailspage.moc"
