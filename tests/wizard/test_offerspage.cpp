// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/purchase.h"
#include "widgets/consentbox.h"
#include "widgets/yearsslider.h"
#include "wizard/offercard.h"
#include "wizard/offerchoice.h"
#include "wizard/shopwindow.h"

#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <QSlider>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using tests::ShopWindow;
using wizard::OfferChoice;
using wizard::OrderWizard;

/// What the offers page says of money, and what is chosen on it.
class OffersPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theTotalFollowsTheYears();
    void anotherOfferIsChosen();
    void aChoiceOutlivesAnotherAnswer();
    void aChosenOfferThatIsGoneIsNotReplacedInSilence();
    void oneOfferIsNoChoice();

private:
    /// A text of the page or of a card that is shown and begins like this; empty when there is none.
    [[nodiscard]] static QString textIn(const QWidget &parent, const QString &beginning);
    bool shop(const QString &name);
    bool setYears(Qt::Key key);
    [[nodiscard]] OfferChoice &choice(const QString &name) { return *m_shop->card(name)->findChild<OfferChoice *>(); }
    [[nodiscard]] QList<QRadioButton *> ways(const QString &name) { return choice(name).findChildren<QRadioButton *>(); }
    [[nodiscard]] const order::DraftName &draft(const QString &name) { return *m_shop->purchase().draft().find(name); }

    std::unique_ptr<ShopWindow> m_shop;
};

void OffersPageTest::init()
{
    m_shop.reset();
    m_shop = std::make_unique<ShopWindow>();
}

QString OffersPageTest::textIn(const QWidget &parent, const QString &beginning)
{
    const QList<QLabel *> labels = parent.findChildren<QLabel *>();
    const auto found = std::find_if(labels.begin(), labels.end(), [&](const QLabel *label) {
        const QString text = label->accessibleName().isEmpty() ? label->text() : label->accessibleName();
        return label->isVisible() && text.startsWith(beginning);
    });
    return found == labels.end() ? QString()
        : (*found)->accessibleName().isEmpty() ? (*found)->text() : (*found)->accessibleName();
}

bool OffersPageTest::shop(const QString &name)
{
    return m_shop->search(name) && m_shop->waitForOffers(1) && m_shop->tickRows(1) && m_shop->goOn(OrderWizard::Offers);
}

bool OffersPageTest::setYears(Qt::Key key)
{
    auto *years = m_shop->person().see<widgets::YearsSlider>();
    if (years == nullptr)
        return false;
    years->slider()->setFocus();
    QTest::keyClick(years->slider(), key);
    return true;
}

void OffersPageTest::theTotalFollowsTheYears()
{
    QVERIFY(m_shop->search(u"exemple.fr"_s) && m_shop->waitForOffers(1) && m_shop->tickRows(1));
    QVERIFY(setYears(Qt::Key_End));
    QVERIFY(m_shop->goOn(OrderWizard::Offers));
    // 5 now, and nine renewals of 7.
    QCOMPARE(textIn(m_shop->window(), u"Total 1"_s), u"Total 10 years"_s);
    QCOMPARE(textIn(*m_shop->card(u"exemple.fr"_s), u"Total over"_s).remove(QChar(0x00A0)), u"Total over 10 years: 68.00€"_s);
    QVERIFY(m_shop->person().click(m_shop->button(QWizard::BackButton)));
    QTRY_COMPARE(m_shop->window().currentId(), OrderWizard::Search);
    QVERIFY(setYears(Qt::Key_Home));
    QVERIFY(m_shop->goOn(OrderWizard::Offers));
    QCOMPARE(textIn(m_shop->window(), u"Total 1"_s), u"Total 1 year"_s);
    QCOMPARE(textIn(*m_shop->card(u"exemple.fr"_s), u"Total over"_s).remove(QChar(0x00A0)), u"Total over 1 year: 5.00€"_s);
}

void OffersPageTest::anotherOfferIsChosen()
{
    QVERIFY(shop(u"sale-exemple.fr"_s));
    const QString name = u"sale-exemple.fr"_s;
    QVERIFY(choice(name).isVisible());
    QCOMPARE(ways(name).size(), 2);
    // What was ticked is what it says: bought from its holder, with a consent.
    QVERIFY(ways(name).at(0)->isChecked());
    QVERIFY2(ways(name).at(0)->text().startsWith(u"Buy it from its holder: 900"), qPrintable(ways(name).at(0)->text()));
    QVERIFY2(ways(name).at(1)->text().startsWith(u"Transfer it here, as its holder: 5"), qPrintable(ways(name).at(1)->text()));
    QVERIFY(ways(name).at(1)->accessibleDescription().contains(name));
    QVERIFY(m_shop->person().tick(m_shop->card(name)->findChild<widgets::ConsentBox *>()->checkBox()));
    QVERIFY(draft(name).isPriceAccepted);
    // By the keyboard alone, as among all such buttons.
    ways(name).at(0)->setFocus();
    QTest::keyClick(ways(name).at(0), Qt::Key_Down);
    QVERIFY(ways(name).at(1)->isChecked());
    QCOMPARE(draft(name).offerIndex, 1);
    QVERIFY(!draft(name).isPriceAccepted);
    QVERIFY(!draft(name).isDecided()); // its code
    QVERIFY(textIn(*m_shop->card(name), u"Now: 5"_s).contains(u"5.00"));
    QVERIFY(m_shop->enterCode(name, u"Kq7-code"_s));
    QVERIFY(m_shop->goOn(OrderWizard::Details));
    QCOMPARE(m_shop->shop.entriesOf(name).value(u"pricingMode"_s), u"transfer-default"_s);
    // And back to the first: what stands in the cart follows.
    QVERIFY(m_shop->person().click(m_shop->button(QWizard::BackButton)));
    QTRY_COMPARE(m_shop->window().currentId(), OrderWizard::Offers);
    QVERIFY(m_shop->person().click(ways(name).at(0)));
    QVERIFY(m_shop->person().tick(m_shop->card(name)->findChild<widgets::ConsentBox *>()->checkBox()));
    QVERIFY(m_shop->goOn(OrderWizard::Details));
    QCOMPARE(m_shop->shop.entriesOf(name).value(u"pricingMode"_s), u"transfer-aftermarket1"_s);
}

void OffersPageTest::aChoiceOutlivesAnotherAnswer()
{
    const QString name = u"sale-exemple.fr"_s;
    QVERIFY(shop(name));
    QVERIFY(m_shop->person().click(ways(name).at(1)));
    QVERIFY(m_shop->person().click(m_shop->button(QWizard::BackButton)));
    QTRY_COMPARE(m_shop->window().currentId(), OrderWizard::Search);
    m_shop->shop.setOfferPrice(6);
    QVERIFY(m_shop->goOn(OrderWizard::Offers));
    QCOMPARE(draft(name).offerIndex, 1);
    QVERIFY(ways(name).at(1)->isChecked());
    QVERIFY2(ways(name).at(1)->text().contains(u"6.00"), qPrintable(ways(name).at(1)->text()));
}

void OffersPageTest::aChosenOfferThatIsGoneIsNotReplacedInSilence()
{
    const QString name = u"sale-exemple.fr"_s;
    QVERIFY(shop(name));
    QVERIFY(m_shop->person().click(ways(name).at(1)));
    order::DraftName asked = draft(name);
    asked.offers.removeLast();
    asked.offerIndex = 0;
    m_shop->purchase().draft().setNames({asked});
    QCOMPARE(draft(name).offerIndex, 0);
    QVERIFY(!draft(name).isDecided());
    QVERIFY(!choice(name).isVisible());
}

void OffersPageTest::oneOfferIsNoChoice()
{
    QVERIFY(shop(u"exemple.fr"_s));
    QVERIFY(!choice(u"exemple.fr"_s).isVisible());
}

QTEST_MAIN(OffersPageTest)
#include "test_offerspage.moc"
