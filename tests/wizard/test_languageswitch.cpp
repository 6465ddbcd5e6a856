// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composition.h"
#include "store/settings.h"
#include "support/person.h"
#include "support/sandboxprocess.h"
#include "widgets/banner.h"
#include "widgets/busylabel.h"
#include "widgets/choicerow.h"
#include "widgets/consentbox.h"
#include "widgets/languageswitch.h"
#include "widgets/paymethodlist.h"
#include "widgets/raillink.h"
#include "wizard/catalogue.h"
#include "wizard/nameslist.h"
#include "wizard/offercard.h"
#include "wizard/resultsproxy.h"
#include "wizard/resultsview.h"
#include "wizard/visibletexts.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using tests::Person;
using tests::VisibleText;
using theme::Language;
using wizard::OrderWizard;

namespace {

// Every kind of answer; the first asks for more than others do, the last is no name at all.
const QString searchText = u"raison-conditions.fr, transfert-exemple.com, premium-exemple.fr, encheres-exemple.fr, "
                           "pris-exemple.fr, a..b.fr"_s;
constexpr int nameCount = 5;
constexpr int chosenCount = 4;

const QRegularExpression englishAmount(u"\\d\\.\\d\\d\\s€"_s, QRegularExpression::UseUnicodePropertiesOption);
const QRegularExpression frenchAmount(u"\\d,\\d\\d\\s€"_s, QRegularExpression::UseUnicodePropertiesOption);
const QRegularExpression englishDay(u"\\d\\s(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"_s,
                                    QRegularExpression::UseUnicodePropertiesOption);
const QRegularExpression frenchDay(u"\\d\\s(janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)"_s,
                                   QRegularExpression::UseUnicodePropertiesOption);

bool anySays(const QRegularExpression &pattern)
{
    const QList<VisibleText> texts = tests::visibleTexts();
    return std::any_of(texts.begin(), texts.end(),
                       [&](const VisibleText &one) { return pattern.match(one.text).hasMatch(); });
}

} // namespace

/// One journey through the window; each function takes it a page further and switches there.
class LanguageSwitchTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void emptySearch();
    void searchResults();
    void unfinishedOffers();
    void offersWithEntries();
    void unfinishedDetails();
    void detailsWithEntries();
    void review();
    void openContract();
    void consentsAreAskedAgain();
    void payment();
    void delivered();
    void settingsDialog();
    void startsInTheLanguageOfTheLastTime();
    void accountDialogWithKeysTyped();

private:
    void open(StartOptions options = {});
    [[nodiscard]] OrderWizard &window() { return m_composition->window(); }
    void speak(Language::Code code);
    [[nodiscard]] QString strayTexts(Language::Code code) const;
    void switchBothWays();
    void fillForm();

    tests::Catalogue m_catalogue;
    test::SandboxProcess m_sandbox;
    QTemporaryDir m_place;
    std::unique_ptr<Composition> m_composition;
    std::unique_ptr<Person> m_person;
};

// Goes on only when the switch was right.
#define SWITCH_BOTH_WAYS() \
    do { \
        switchBothWays(); \
        if (QTest::currentTestFailed()) \
            return; \
    } while (false)

void LanguageSwitchTest::open(StartOptions options)
{
    m_person.reset();
    m_composition.reset();
    options.settingsFile = m_place.filePath(u"settings.ini"_s);
    options.databaseFile = m_place.filePath(u"cartouche.db"_s);
    store::Settings(options.settingsFile).setValue(store::Settings::Key::ReadsPerMinute, 0); // nobody waits
    m_composition = std::make_unique<Composition>(*qApp, std::move(options));
    m_person = std::make_unique<Person>(window());
    m_composition->start();
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
}

/// As a person does it where nothing stands in front of the window.
void LanguageSwitchTest::speak(Language::Code code)
{
    if (QApplication::activeModalWidget() != nullptr)
        Language::instance()->set(code);
    else
        QVERIFY(m_person->click(window().findChild<widgets::LanguageSwitch *>()->button(code)));
    QCOMPARE(Language::instance()->code(), code);
    // Posted, not sent: every widget hears of the new language in the event loop.
    QCoreApplication::sendPostedEvents();
    QTRY_VERIFY(m_person->see<widgets::BusyLabel>() == nullptr);
}

QString LanguageSwitchTest::strayTexts(Language::Code code) const
{
    QStringList strays;
    const bool isFrench = code == Language::Code::French;
    const QList<VisibleText> texts = tests::visibleTexts();
    for (const VisibleText &one : texts) {
        QString stray = m_catalogue.strayIn(one.text, code);
        if (const auto amount = (isFrench ? englishAmount : frenchAmount).match(one.text); amount.hasMatch())
            stray = amount.captured();
        if (const auto day = (isFrench ? englishDay : frenchDay).match(one.text); day.hasMatch())
            stray = day.captured();
        if (!stray.isEmpty())
            strays.append(u"in %1, \"%2\" at %3 still says \"%4\""_s.arg(Language::isoCode(code), one.text, one.where, stray));
    }
    strays.removeDuplicates();
    return strays.join(u'\n');
}

void LanguageSwitchTest::switchBothWays()
{
    const QMap<QString, QString> entered = tests::visibleEntries();
    for (const auto code : {Language::Code::French, Language::Code::English}) {
        speak(code);
        if (QTest::currentTestFailed())
            return;
        QTRY_VERIFY2_WITH_TIMEOUT(strayTexts(code).isEmpty(), qPrintable(strayTexts(code)), 2000);
        QCOMPARE(tests::visibleEntries(), entered);
    }
}

void LanguageSwitchTest::initTestCase()
{
    QVERIFY(m_place.isValid());
    QVERIFY(m_catalogue.size() > 300);
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString()));
    StartOptions options;
    options.endpoint = api::Endpoint::fromUrl(m_sandbox.endpoint(), api::Region::Sandbox).value();
    options.credentials = {m_sandbox.applicationKey(), m_sandbox.applicationSecret(), m_sandbox.consumerKey()};
    open(std::move(options));
    QTRY_VERIFY(!m_composition->purchase()->account().isEmpty());
    speak(Language::Code::English);
}

void LanguageSwitchTest::emptySearch()
{
    SWITCH_BOTH_WAYS();
    QVERIFY(m_person->click(window().button(QWizard::NextButton)));
    QCOMPARE(window().currentId(), OrderWizard::Search);
    SWITCH_BOTH_WAYS();
}

void LanguageSwitchTest::searchResults()
{
    auto *field = m_person->see<QLineEdit>(u"searchField"_s);
    QVERIFY(m_person->type(field, searchText));
    QTest::keyClick(field, Qt::Key_Return);
    auto *view = window().findChild<wizard::ResultsView *>(u"results"_s);
    const auto areAnswered = [&] {
        const int rows = view->model()->rowCount();
        for (int row = 0; row < rows; ++row) {
            if (view->proxy().resultAt(view->model()->index(row, 0))->state == search::State::Asking)
                return false;
        }
        return rows == nameCount;
    };
    QTRY_VERIFY_WITH_TIMEOUT(areAnswered(), 10'000);
    for (int row = 0; row < nameCount; ++row) {
        const QRect cell = view->visualRect(view->model()->index(row, search::ResultsModel::NameColumn));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, cell.center());
    }
    SWITCH_BOTH_WAYS();
    QCOMPARE(field->text(), searchText);
    // One that cannot be ordered is marked for copying, and not chosen.
    const auto isChosen = [view](const QModelIndex &index) { return view->proxy().resultAt(index)->isChosen; };
    const QModelIndexList marked = view->selectionModel()->selectedRows();
    QCOMPARE(std::count_if(marked.begin(), marked.end(), isChosen), chosenCount);
    QVERIFY(anySays(englishAmount));
    speak(Language::Code::French);
    QVERIFY(anySays(frenchAmount));
    speak(Language::Code::English);
}

void LanguageSwitchTest::unfinishedOffers()
{
    QVERIFY(m_person->click(window().button(QWizard::NextButton)));
    QTRY_COMPARE(window().currentId(), OrderWizard::Offers);
    SWITCH_BOTH_WAYS();
    QVERIFY(m_person->click(window().button(QWizard::NextButton)));
    SWITCH_BOTH_WAYS();
    QCOMPARE(window().currentId(), OrderWizard::Offers);
}

void LanguageSwitchTest::offersWithEntries()
{
    QCOMPARE(window().currentId(), OrderWizard::Offers);
    const QList<wizard::OfferCard *> cards = window().findChildren<wizard::OfferCard *>();
    QCOMPARE(cards.size(), chosenCount);
    for (wizard::OfferCard *card : cards) {
        const bool isOwn = card->name().startsWith(u"premium") || card->name().startsWith(u"encheres");
        if (card->name().startsWith(u"transfert")) {
            QVERIFY(m_person->type(card->findChild<QLineEdit *>(u"authCode"_s), u"Kq7-demo-code"_s));
        } else if (isOwn) {
            QVERIFY(m_person->tick(card->findChild<widgets::ConsentBox *>()->checkBox()));
        } else {
            auto *duration = card->findChild<QComboBox *>();
            duration->setFocus();
            QTest::keyClick(duration, Qt::Key_Down);
        }
    }
    SWITCH_BOTH_WAYS();
    QVERIFY(!m_person->see<widgets::Banner>());
    // The last button of a card leaves its name out.
    for (wizard::OfferCard *card : cards) {
        if (card->name().startsWith(u"premium") || card->name().startsWith(u"encheres"))
            QVERIFY(m_person->click(card->findChildren<QPushButton *>().constLast()));
    }
    SWITCH_BOTH_WAYS();
}

void LanguageSwitchTest::unfinishedDetails()
{
    QVERIFY(m_person->click(window().button(QWizard::NextButton)));
    QTRY_COMPARE_WITH_TIMEOUT(window().currentId(), OrderWizard::Details, 10'000);
    QTRY_VERIFY(m_person->see<QComboBox>(u"OWNER_CONTACT"_s) != nullptr);
    QTRY_VERIFY(m_person->see<QComboBox>(u"OWNER_CONTACT"_s)->count() > 1);
    SWITCH_BOTH_WAYS();
    QVERIFY(m_person->click(window().button(QWizard::NextButton)));
    SWITCH_BOTH_WAYS();
    QCOMPARE(window().currentId(), OrderWizard::Details);
}

void LanguageSwitchTest::fillForm()
{
    auto *contact = m_person->see<QComboBox>(u"OWNER_CONTACT"_s);
    contact->setFocus();
    QTest::keyClick(contact, Qt::Key_Down);
    QVERIFY(m_person->tick(m_person->see<widgets::ConsentBox>(u"OWNER_LEGAL_AGE"_s)->checkBox()));
    if (auto *conditions = m_person->see<widgets::ConsentBox>(u"ACCEPT_CONDITIONS"_s))
        QVERIFY(m_person->tick(conditions->checkBox()));
    if (auto *reason = m_person->see<QPlainTextEdit>(u"REASON"_s))
        QVERIFY(m_person->type(reason, u"because"_s));
}

void LanguageSwitchTest::detailsWithEntries()
{
    QCOMPARE(window().currentId(), OrderWizard::Details);
    auto *names = window().findChild<wizard::NamesList *>();
    for (int row = 0; row < names->count(); ++row) {
        names->setCurrentIndex(names->model()->index(row, 0));
        fillForm();
        SWITCH_BOTH_WAYS();
        QCOMPARE(names->currentIndex().row(), row);
    }
    QVERIFY(!m_person->see<widgets::Banner>());
    m_person->see<QRadioButton>(u"ownServers"_s)->click();
    QVERIFY(m_person->type(m_person->see<QLineEdit>(u"DNS"_s), u"dns1.example.com dns2.example.com"_s));
    SWITCH_BOTH_WAYS();
    m_person->see<QRadioButton>(u"ovhZone"_s)->click();
}

void LanguageSwitchTest::review()
{
    QVERIFY(m_person->click(window().button(QWizard::NextButton)));
    QTRY_COMPARE_WITH_TIMEOUT(window().currentId(), OrderWizard::Review, 10'000);
    QTRY_VERIFY(m_composition->purchase()->review().has_value());
    QTRY_VERIFY(m_person->see<widgets::BusyLabel>() == nullptr);
    QTRY_VERIFY(m_person->see<widgets::ConsentBox>(u"autoPay"_s) != nullptr);
    SWITCH_BOTH_WAYS();
    QVERIFY(window().button(QWizard::CommitButton)->text().contains(englishAmount));
}

void LanguageSwitchTest::openContract()
{
    QPushButton *read = nullptr;
    const auto seesContract = [&] {
        const QList<QPushButton *> buttons = window().findChildren<QPushButton *>();
        const auto at = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
            return button->isVisible() && button->accessibleName().startsWith(u"Read ");
        });
        read = at == buttons.end() ? nullptr : *at;
        return read != nullptr;
    };
    QTRY_VERIFY(seesContract()); // the rows come with the answer of the last switch
    QVERIFY(m_person->click(read));
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    SWITCH_BOTH_WAYS();
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
}

void LanguageSwitchTest::consentsAreAskedAgain()
{
    QCOMPARE(window().currentId(), OrderWizard::Review);
    // Contracts come in the language of the question: what was read in one is not agreed to in the other.
    auto *contracts = m_person->see<widgets::ConsentBox>(u"acceptContracts"_s);
    QTRY_VERIFY(contracts->isEnabled());
    QVERIFY(m_person->tick(contracts->checkBox()));
    QVERIFY(contracts->isChecked());
    speak(Language::Code::French);
    QVERIFY(!contracts->isChecked());
    speak(Language::Code::English);
}

void LanguageSwitchTest::payment()
{
    QCOMPARE(window().currentId(), OrderWizard::Review);
    for (const QString &name : {u"acceptContracts"_s, u"waiveWithdrawal"_s}) {
        auto *box = m_person->see<widgets::ConsentBox>(name);
        QTRY_VERIFY(box->isEnabled());
        QVERIFY(m_person->tick(box->checkBox()));
    }
    QTRY_VERIFY(window().button(QWizard::CommitButton)->isEnabled());
    QVERIFY(m_person->click(window().button(QWizard::CommitButton)));
    QTRY_COMPARE_WITH_TIMEOUT(window().currentId(), OrderWizard::Payment, 10'000);
    QTRY_COMPARE(m_composition->purchase()->followUp().progress().status, u"notPaid"_s);
    auto *methods = window().findChild<widgets::PayMethodList *>();
    QTRY_VERIFY(methods->count() > 2);
    methods->setCurrent(2);
    QTRY_VERIFY(!tests::visibleEntries().isEmpty()); // the ways come with the order's own answer
    SWITCH_BOTH_WAYS();
    QCOMPARE(methods->current(), 2);
    QVERIFY(anySays(englishDay));
    speak(Language::Code::French);
    QVERIFY(anySays(frenchDay));
    speak(Language::Code::English);
}

void LanguageSwitchTest::delivered()
{
    QCOMPARE(window().currentId(), OrderWizard::Payment);
    window().findChild<widgets::PayMethodList *>()->setCurrent(0);
    QTRY_VERIFY(window().button(QWizard::FinishButton)->isEnabled());
    QVERIFY(m_person->click(window().button(QWizard::FinishButton)));
    QTRY_VERIFY_WITH_TIMEOUT(m_composition->purchase()->followUp().progress().isDelivered(), 30'000);
    SWITCH_BOTH_WAYS();
}

void LanguageSwitchTest::settingsDialog()
{
    QVERIFY(m_person->click(m_person->see<widgets::RailLink>(u"settingsLink"_s)));
    auto *dialog = window().findChild<windows::SettingsDialog *>();
    QTRY_VERIFY(dialog->isVisible());
    QVERIFY(m_person->tick(dialog->findChild<QRadioButton *>(u"french"_s)));
    QCOMPARE(Language::instance()->code(), Language::Code::French);
    QTRY_COMPARE(strayTexts(Language::Code::French), QString());
    QVERIFY(m_person->tick(dialog->findChild<QRadioButton *>(u"english"_s)));
    QTRY_COMPARE(strayTexts(Language::Code::English), QString());
    // Chosen elsewhere: the dialog follows.
    speak(Language::Code::French);
    QVERIFY(dialog->findChild<QRadioButton *>(u"french"_s)->isChecked());
    dialog->accept();
}

void LanguageSwitchTest::startsInTheLanguageOfTheLastTime()
{
    QCOMPARE(Language::instance()->code(), Language::Code::French);
    open();
    QCOMPARE(Language::instance()->code(), Language::Code::French);
    QTRY_COMPARE(strayTexts(Language::Code::French), QString());
    Language::instance()->set(Language::Code::English);
    open();
    QCOMPARE(Language::instance()->code(), Language::Code::English);
    QTRY_COMPARE(strayTexts(Language::Code::English), QString());
}

void LanguageSwitchTest::accountDialogWithKeysTyped()
{
    QTRY_VERIFY(m_composition->accountDialog() != nullptr && m_composition->accountDialog()->isVisible());
    windows::AccountDialog &dialog = *m_composition->accountDialog();
    SWITCH_BOTH_WAYS();
    QVERIFY(m_person->click(dialog.findChild<QWidget *>(u"regionEurope"_s)));
    for (const QString &field : {u"applicationKey"_s, u"applicationSecret"_s, u"consumerKey"_s})
        QVERIFY(m_person->type(dialog.findChild<QLineEdit *>(field), field + u"-typed"_s));
    SWITCH_BOTH_WAYS();
    base::Error error;
    error.kind = base::Error::Kind::Keychain;
    dialog.showError(error);
    SWITCH_BOTH_WAYS();
    // The words of the message have room of their own.
    speak(Language::Code::French);
    QTRY_VERIFY(dialog.height() >= dialog.layout()->totalHeightForWidth(dialog.width()));
    QCOMPARE(dialog.findChild<QLineEdit *>(u"applicationSecret"_s)->text(), u"applicationSecret-typed"_s);
}

QTEST_MAIN(LanguageSwitchTest)
#include "test_languageswitch.moc"
