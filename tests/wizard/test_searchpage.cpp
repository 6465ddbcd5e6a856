// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/purchase.h"
#include "widgets/banner.h"
#include "widgets/chipbutton.h"
#include "widgets/raillink.h"
#include "widgets/yearsslider.h"
#include "windows/settingsdialog.h"
#include "wizard/extensionbar.h"
#include "wizard/resultsproxy.h"
#include "wizard/sandboxwindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSlider>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using search::ResultsModel;
using search::State;
using Key = store::Settings::Key;

namespace {

const QString fewNames = u"exemple.fr, pris-exemple.fr, premium-exemple.com, exemple.com"_s;

} // namespace

/// The search page at the sandbox, used as a person uses it.
class SearchPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyKeyShowsListPrices();
    void altAndDigitsChooseExtensions();
    void aChipIsRemembered();
    void theMenuHasEveryChoice();
    void filters();
    void whoMayHaveItIsSaid();
    void aFilterThatHidesAllSaysSo();
    void yearsChangeTheTotal();
    void headsSort();
    void pricesWithAndWithoutTax();
    void controlATicksWhatIsAvailable();
    void controlCCopiesNames();
    void whatIsTickedStays();
    void keyboardOnly();

private:
    [[nodiscard]] tests::Person &person() { return m_page.person(); }
    [[nodiscard]] wizard::ExtensionBar *bar() { return m_page.window().findChild<wizard::ExtensionBar *>(); }
    [[nodiscard]] widgets::ChipButton *chipOf(const QString &text);
    /// A column of the shown rows from top to bottom, in micro-cents without tax.
    [[nodiscard]] QList<qint64> firstPrices();
    [[nodiscard]] QString priceNote();
    void clickHead(int column);

    tests::SandboxWindow m_page;
};

void SearchPageTest::initTestCase()
{
    QVERIFY(m_page.start());
}

void SearchPageTest::init()
{
    // After a dialog no window manager gives the focus back here.
    m_page.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_page.window()));
    m_page.empty();
}

widgets::ChipButton *SearchPageTest::chipOf(const QString &text)
{
    const auto chips = bar()->findChildren<widgets::ChipButton *>();
    const auto found = std::find_if(chips.begin(), chips.end(),
                                    [&text](const widgets::ChipButton *chip) { return chip->text() == text; });
    return found == chips.end() ? nullptr : *found;
}

QList<qint64> SearchPageTest::firstPrices()
{
    QList<qint64> prices;
    const ResultsModel &results = m_page.results();
    for (int row = 0; row < results.rowCount(); ++row) {
        const auto first = results.results().at(results.placeAt(row)).firstPrice();
        if (first)
            prices.append(first->ucents());
    }
    return prices;
}

QString SearchPageTest::priceNote()
{
    const auto labels = m_page.window().findChildren<QLabel *>();
    const auto found = std::find_if(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"Prices ");
    });
    return found == labels.end() ? QString() : (*found)->text();
}

void SearchPageTest::clickHead(int column)
{
    QHeaderView *head = m_page.view()->horizontalHeader();
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
                      QPoint(head->sectionViewportPosition(column) + head->sectionSize(column) / 2, head->height() / 2));
}

void SearchPageTest::everyKeyShowsListPrices()
{
    const int before = m_page.offersAsked();
    const qsizetype extensions = bar()->chosen().extensions.size();
    QVERIFY(extensions > 5);
    const QString word = u"exemple"_s;
    for (qsizetype length = 1; length <= word.size(); ++length) {
        QTest::keyClick(m_page.field(), word.at(length - 1).toLatin1());
        QCOMPARE(m_page.view()->model()->rowCount(), extensions);
        for (const QString &extension : bar()->chosen().extensions) {
            const QString name = word.first(length) + u'.' + extension;
            QVERIFY2(m_page.cell(name, ResultsModel::FirstColumn).contains(u'€'), qPrintable(name));
            QVERIFY2(m_page.cell(name, ResultsModel::RenewalColumn).contains(u'€'), qPrintable(name));
            QVERIFY2(m_page.cell(name, ResultsModel::TotalColumn).contains(u'€'), qPrintable(name));
        }
    }
    QCOMPARE(m_page.offersAsked(), before);
    // Once the fingers rest, the last word is asked, and no other.
    QVERIFY(m_page.waitForAnswers());
    QCOMPARE(m_page.offersAsked(), before + extensions);
    QCOMPARE(m_page.result(u"exemple.fr"_s)->state, State::Available);
}

void SearchPageTest::altAndDigitsChooseExtensions()
{
    const auto chips = bar()->findChildren<widgets::ChipButton *>();
    QVERIFY(chips.size() >= 4);
    for (int digit = 0; digit < chips.size(); ++digit) {
        QTest::keyClick(m_page.field(), static_cast<Qt::Key>(Qt::Key_1 + digit), Qt::AltModifier);
        QVERIFY(chips.at(digit)->isChecked());
        QCOMPARE(m_page.setting(Key::ExtensionPreset).toString(), bar()->chosen().id());
        QVERIFY(m_page.field()->text().isEmpty());
        QTest::keyClicks(m_page.field(), u"a"_s);
        QCOMPARE(m_page.view()->model()->rowCount(), bar()->chosen().extensions.size());
        m_page.type({});
    }
    QTest::keyClick(m_page.field(), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(bar()->chosen().id(), u"popular"_s);
}

void SearchPageTest::aChipIsRemembered()
{
    QVERIFY(person().click(chipOf(u"All"_s)));
    QCOMPARE(m_page.setting(Key::ExtensionPreset).toString(), u"all"_s);
    QVERIFY(m_page.open());
    QTRY_VERIFY(chipOf(u"All"_s) != nullptr);
    QVERIFY(chipOf(u"All"_s)->isChecked());
    QTest::keyClicks(m_page.field(), u"a"_s);
    QCOMPARE(m_page.view()->model()->rowCount(), static_cast<int>(m_page.results().catalogue()->extensions().size()));
    m_page.type({});
    QVERIFY(person().click(chipOf(u"Popular"_s)));
    QCOMPARE(bar()->chosen().id(), u"popular"_s);
}

void SearchPageTest::theMenuHasEveryChoice()
{
    auto *more = person().see<QPushButton>(u"moreExtensions"_s);
    QVERIFY(more != nullptr);
    QMenu *menu = more->menu();
    menu->popup(more->mapToGlobal(QPoint(0, more->height())));
    QTRY_VERIFY(menu->isVisible());
    const auto actions = menu->actions();
    const auto last = std::find_if(actions.rbegin(), actions.rend(),
                                   [](const QAction *action) { return action->isCheckable(); });
    QVERIFY(last != actions.rend());
    QVERIFY((*last)->text().contains(u"extension"));
    const QString name = (*last)->text().section(u" – "_s, 0, 0);
    menu->setActiveAction(*last);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(!menu->isVisible());
    QTRY_VERIFY(chipOf(name) != nullptr);
    QVERIFY(chipOf(name)->isChecked());
    QVERIFY(chipOf(name)->isVisible());
    QCOMPARE(m_page.setting(Key::ExtensionPreset).toString(), bar()->chosen().id());
    QTest::keyClick(m_page.field(), Qt::Key_1, Qt::AltModifier);
}

void SearchPageTest::whoMayHaveItIsSaid()
{
    QVERIFY(m_page.search(u"exemple.eu exemple.com exemple.berlin"_s));
    QTRY_COMPARE(m_page.cell(u"exemple.eu"_s, ResultsModel::NoteColumn), u"EEA residence needed"_s);
    QTRY_COMPARE(m_page.cell(u"exemple.berlin"_s, ResultsModel::NoteColumn), u"Contact in Berlin needed"_s);
    QVERIFY(!m_page.cell(u"exemple.com"_s, ResultsModel::NoteColumn).contains(u"needed"));
    const QString sentence = m_page.view()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(sentence.contains(u"The owner of a .eu name lives in the European Economic Area."), qPrintable(sentence));
    // The filter knows it too.
    QVERIFY(person().tick(person().see<QCheckBox>(u"withoutPapers"_s)));
    QTRY_COMPARE(m_page.names(), QStringList{u"exemple.com"_s});
    QVERIFY(person().tick(person().see<QCheckBox>(u"withoutPapers"_s)));
    QCOMPARE(m_page.names().size(), 3);
}

void SearchPageTest::filters()
{
    QVERIFY(m_page.search(fewNames));
    QCOMPARE(m_page.names().size(), 4);
    auto *onlyAvailable = person().see<QCheckBox>(u"onlyAvailable"_s);
    QVERIFY(person().tick(onlyAvailable));
    QCOMPARE(m_page.names(), (QStringList{u"exemple.fr"_s, u"premium-exemple.com"_s, u"exemple.com"_s}));
    auto *cap = person().see<QDoubleSpinBox>(u"priceCap"_s);
    cap->setFocus();
    cap->selectAll();
    QTest::keyClicks(cap, u"30"_s);
    QTest::keyClick(cap, Qt::Key_Tab);
    QCOMPARE(m_page.names(), (QStringList{u"exemple.fr"_s, u"exemple.com"_s}));
    QVERIFY(person().tick(onlyAvailable));
    QVERIFY(m_page.names().contains(u"exemple.fr"_s));
    QVERIFY(!m_page.names().contains(u"premium-exemple.com"_s));
}

void SearchPageTest::aFilterThatHidesAllSaysSo()
{
    QVERIFY(m_page.search(u"pris-exemple.fr, pris-exemple.com"_s));
    QVERIFY(person().tick(person().see<QCheckBox>(u"onlyAvailable"_s)));
    QVERIFY(!m_page.view()->isVisible());
    const auto buttons = m_page.window().findChildren<QPushButton *>();
    const auto all = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->isVisible() && button->text() == u"Show all";
    });
    QVERIFY(all != buttons.end());
    QVERIFY(person().click(*all));
    QVERIFY(m_page.view()->isVisible());
    QCOMPARE(m_page.names().size(), 2);
}

void SearchPageTest::yearsChangeTheTotal()
{
    QVERIFY(m_page.search(u"exemple.fr"_s));
    auto *years = m_page.window().findChild<widgets::YearsSlider *>();
    years->slider()->setFocus();
    const auto total = [this] { return m_page.cell(u"exemple.fr"_s, ResultsModel::TotalColumn); };
    const auto head = [this] {
        return m_page.view()->model()->headerData(ResultsModel::TotalColumn, Qt::Horizontal).toString();
    };
    QTest::keyClick(years->slider(), Qt::Key_Home);
    QCOMPARE(head(), u"1 year"_s);
    QCOMPARE(total(), m_page.cell(u"exemple.fr"_s, ResultsModel::FirstColumn));
    const QString ofOne = total();
    QTest::keyClick(years->slider(), Qt::Key_End);
    QCOMPARE(head(), u"10 years"_s);
    QVERIFY(total() != ofOne);
    QVERIFY(total().contains(u'€'));
    QCOMPARE(m_page.setting(Key::YearsCompared).toInt(), 10);
    years->setYears(5);
}

void SearchPageTest::headsSort()
{
    QVERIFY(m_page.search(u"exemple.com, exemple.fr, premium-exemple.com, pris-exemple.fr"_s));
    const QStringList asked = m_page.names();
    clickHead(ResultsModel::FirstColumn);
    QList<qint64> prices = firstPrices();
    QVERIFY(prices.size() >= 3);
    QVERIFY(std::is_sorted(prices.begin(), prices.end()));
    QCOMPARE(m_page.names().last(), u"pris-exemple.fr"_s); // without a price
    clickHead(ResultsModel::FirstColumn);
    prices = firstPrices();
    QVERIFY(std::is_sorted(prices.rbegin(), prices.rend()));
    QCOMPARE(m_page.names().last(), u"pris-exemple.fr"_s);
    QCOMPARE(m_page.names().first(), u"premium-exemple.com"_s);
    clickHead(ResultsModel::FirstColumn);
    QCOMPARE(m_page.names(), asked);
    clickHead(ResultsModel::NameColumn);
    QCOMPARE(m_page.names().first(), u"exemple.com"_s);
    QCOMPARE(m_page.names().last(), u"pris-exemple.fr"_s);
}

void SearchPageTest::pricesWithAndWithoutTax()
{
    QVERIFY(m_page.search(u"exemple.fr"_s));
    const QString with = m_page.cell(u"exemple.fr"_s, ResultsModel::FirstColumn);
    QVERIFY2(priceNote().startsWith(u"Prices incl. 20 % VAT"), qPrintable(priceNote()));
    QVERIFY2(priceNote().contains(u"price list: "), qPrintable(priceNote()));
    QVERIFY(person().click(person().see<widgets::RailLink>(u"settingsLink"_s)));
    auto *dialog = m_page.window().findChild<windows::SettingsDialog *>();
    QTRY_VERIFY(dialog->isVisible());
    auto *withTax = dialog->findChild<QCheckBox *>(u"pricesWithTax"_s);
    QVERIFY(person().tick(withTax));
    QVERIFY(m_page.cell(u"exemple.fr"_s, ResultsModel::FirstColumn) != with);
    QVERIFY2(priceNote().startsWith(u"Prices without tax"), qPrintable(priceNote()));
    QVERIFY(person().tick(withTax));
    QCOMPARE(m_page.cell(u"exemple.fr"_s, ResultsModel::FirstColumn), with);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
}

void SearchPageTest::controlATicksWhatIsAvailable()
{
    QVERIFY(m_page.search(fewNames));
    m_page.view()->setFocus();
    QTest::keyClick(m_page.view(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_page.results().chosenCount(), 2);
    QVERIFY(m_page.result(u"exemple.fr"_s)->isChosen);
    QVERIFY(m_page.result(u"exemple.com"_s)->isChosen);
    QTest::keyClick(m_page.view(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_page.results().chosenCount(), 0);
}

void SearchPageTest::controlCCopiesNames()
{
    QVERIFY(m_page.search(u"marée-exemple.fr, exemple.com"_s));
    m_page.view()->setFocus();
    QTest::keyClick(m_page.view(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_page.view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"marée-exemple.fr\nexemple.com"_s);
    // In the field the same keys copy its text.
    m_page.field()->setFocus();
    m_page.field()->setSelection(0, 5);
    QTest::keyClick(m_page.field(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"marée"_s);
}

void SearchPageTest::whatIsTickedStays()
{
    QVERIFY(m_page.search(u"exemple.fr, exemple.com"_s));
    QVERIFY(m_page.tick(u"exemple.com"_s));
    QVERIFY(m_page.search(u"pris-exemple.net"_s));
    QCOMPARE(m_page.names(), (QStringList{u"exemple.com"_s, u"pris-exemple.net"_s}));
    // A chosen name passes every filter, and no row that cannot be ordered can be ticked.
    QVERIFY(person().tick(person().see<QCheckBox>(u"onlyAvailable"_s)));
    QCOMPARE(m_page.names(), QStringList{u"exemple.com"_s});
    QVERIFY(person().tick(person().see<QCheckBox>(u"onlyAvailable"_s)));
    QVERIFY(!m_page.tick(u"pris-exemple.net"_s));
}

void SearchPageTest::keyboardOnly()
{
    m_page.field()->setFocus();
    QTest::keyClicks(m_page.field(), u"exemple.fr, exemple.com"_s);
    QTest::keyClick(m_page.field(), Qt::Key_Return);
    QVERIFY(m_page.waitForAnswers());
    for (int tab = 0; tab < 20 && QApplication::focusWidget() != m_page.view(); ++tab)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_page.view());
    QTest::keyClick(m_page.view(), Qt::Key_Down);
    QTest::keyClick(m_page.view(), Qt::Key_Space);
    QCOMPARE(m_page.results().chosenCount(), 1);
    const QString chosen = m_page.results().chosen().first().name.ascii();
    QTest::keyClick(m_page.view(), Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(m_page.window().currentId(), wizard::OrderWizard::Offers);
    QCOMPARE(m_page.purchase().draft().names().first().name.ascii(), chosen);
    QTest::keyClick(&m_page.window(), Qt::Key_B, Qt::AltModifier);
    QTRY_COMPARE(m_page.window().currentId(), wizard::OrderWizard::Search);
}

QTEST_MAIN(SearchPageTest)
#include "test_searchpage.moc"
