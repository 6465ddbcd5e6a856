// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/banner.h"
#include "widgets/secretedit.h"
#include "wizard/claimnoticedialog.h"
#include "wizard/detailswindow.h"

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
using tests::DetailsWindow;
using widgets::ConsentBox;

namespace {

const QString age = u"OWNER_LEGAL_AGE"_s;

} // namespace

/// Notices, name servers, codes and usual entries on the details page, in the real window at the sandbox.
class DetailsEntriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_shop.reset(); }

    void aTrademarkNoticeIsReadBeforeItIsTicked();
    void aNoticeIsPlainText();
    void nameServersAndOptionsReachTheCart();
    void aTransferCanKeepItsServers();
    void usualEntriesAreOfferedAndNeverFilledInSilently();

private:
    std::unique_ptr<DetailsWindow> m_shop;
};

void DetailsEntriesTest::init()
{
    m_shop = std::make_unique<DetailsWindow>();
    QVERIFY(m_shop->start());
}

void DetailsEntriesTest::aTrademarkNoticeIsReadBeforeItIsTicked()
{
    const QString claimed = u"exemple-marque.shop"_s;
    const QString claims = u"CLAIMS_NOTICE"_s;
    QVERIFY(m_shop->goToDetails({claimed, u"autre-marque.shop"_s}));
    QTRY_VERIFY(m_shop->see<QPushButton>(u"readNotice"_s) != nullptr);
    QTRY_VERIFY(m_shop->see<QPushButton>(u"readNotice"_s)->isEnabled());
    QVERIFY(!m_shop->see<ConsentBox>(claims)->checkBox()->isEnabled());
    QVERIFY(m_shop->press(u"readNotice"_s));
    auto *dialog = m_shop->window().findChild<wizard::ClaimNoticeDialog *>();
    QTRY_VERIFY(dialog != nullptr && dialog->isVisible());
    const QString text = dialog->findChild<QPlainTextEdit *>(u"noticeText"_s)->toPlainText();
    for (const QString &part : {u"Mark: "_s, u"Holder: "_s, u"Goods and services: "_s, u"Class: "_s, u"Jurisdiction: "_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    dialog->accept();
    QTRY_VERIFY(m_shop->see<ConsentBox>(claims)->checkBox()->isEnabled());
    QVERIFY(!m_shop->see<ConsentBox>(claims)->isChecked());
    QVERIFY(m_shop->declare(claims));
    QCOMPARE(m_shop->value(claimed, claims), u"true"_s);
    // Of this name alone: the other one has a notice of its own to read.
    QVERIFY(m_shop->see<QPushButton>(u"forAllNames"_s) == nullptr);
    QVERIFY(m_shop->choose(u"autre-marque.shop"_s));
    QTRY_VERIFY(!m_shop->see<ConsentBox>(claims)->checkBox()->isEnabled());
    QVERIFY(!m_shop->see<ConsentBox>(claims)->isChecked());
}

void DetailsEntriesTest::aNoticeIsPlainText()
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

void DetailsEntriesTest::nameServersAndOptionsReachTheCart()
{
    const QString ascii = u"zone-exemple.com"_s;
    QVERIFY(m_shop->goToDetails({ascii}));
    QVERIFY(m_shop->see<QRadioButton>(u"ovhZone"_s)->isChecked());
    QVERIFY(m_shop->see<QRadioButton>(u"keepServers"_s) == nullptr);
    QTRY_VERIFY(m_shop->see<ConsentBox>(u"zoneOption-dnssec"_s) != nullptr);
    auto *dnssec = m_shop->see<ConsentBox>(u"zoneOption-dnssec"_s);
    QVERIFY(!dnssec->isChecked());
    QVERIFY(m_shop->name(ascii).wantedOptions.isEmpty());
    QVERIFY(m_shop->person().tick(dnssec->checkBox()));
    QCOMPARE(m_shop->name(ascii).wantedOptions, QStringList{u"dnssec"_s});
    m_shop->see<QRadioButton>(u"ownServers"_s)->click();
    QTRY_VERIFY(m_shop->see<ConsentBox>(u"zoneOption-dnssec"_s) == nullptr);
    QVERIFY(m_shop->name(ascii).orderedOptions().isEmpty()); // what is not shown is not ordered
    QTRY_VERIFY(m_shop->form()->gapLabels().contains(u"DNS"_s));
    QTRY_COMPARE(m_shop->row(ascii).missing, 2);
    m_shop->see<QLineEdit>(u"DNS"_s)->setText(u"dns1.example.com, dns2.example.com"_s);
    QCOMPARE(m_shop->value(ascii, u"DNS"_s), u"dns1.example.com;dns2.example.com"_s);
    QTRY_VERIFY(!m_shop->form()->gapLabels().contains(u"DNS"_s));
    QTRY_COMPARE(m_shop->row(ascii).missing, 1);
    QVERIFY(m_shop->name(ascii).missingOptions().isEmpty());
    m_shop->see<QRadioButton>(u"ovhZone"_s)->click();
    QTRY_VERIFY(m_shop->see<ConsentBox>(u"zoneOption-dnssec"_s) != nullptr);
    QVERIFY(m_shop->see<ConsentBox>(u"zoneOption-dnssec"_s)->isChecked());
    QCOMPARE(m_shop->name(ascii).orderedOptions(), QStringList{u"dnssec"_s});
}

void DetailsEntriesTest::aTransferCanKeepItsServers()
{
    const QString ascii = u"transfert-exemple.com"_s;
    QVERIFY(m_shop->goToDetails({ascii}));
    QCOMPARE(m_shop->value(ascii, u"AUTH_INFO"_s), u"Kq7-code"_s);
    QVERIFY(!m_shop->see<widgets::SecretEdit>(u"AUTH_INFO"_s)->isRevealed());
    QVERIFY(m_shop->see<QPushButton>(u"moreAboutTransfers"_s) != nullptr);
    QVERIFY(m_shop->see<QRadioButton>(u"ovhZone"_s)->isChecked());
    m_shop->see<QRadioButton>(u"keepServers"_s)->click();
    QCOMPARE(m_shop->value(ascii, u"KEEP_DNS"_s), u"true"_s);
    m_shop->see<QRadioButton>(u"ovhZone"_s)->click();
    QCOMPARE(m_shop->value(ascii, u"KEEP_DNS"_s), QString());
}

void DetailsEntriesTest::usualEntriesAreOfferedAndNeverFilledInSilently()
{
    QVERIFY(m_shop->goToDetails({u"usuel-exemple-1.com"_s, u"usuel-exemple-2.com"_s}));
    auto *owner = m_shop->see<QComboBox>(u"OWNER_CONTACT"_s);
    owner->setFocus();
    QTest::keyClick(owner, Qt::Key_Down);
    const QString contact = m_shop->value(u"usuel-exemple-1.com"_s, u"OWNER_CONTACT"_s);
    QVERIFY(m_shop->see<widgets::Banner>(u"usualOffer"_s) == nullptr);
    QMenu *menu = m_shop->see<QPushButton>(u"usualEntries"_s)->menu();
    Q_EMIT menu->aboutToShow();
    menu->actions().last()->trigger();
    auto *question = m_shop->window().findChild<QInputDialog *>();
    QTRY_VERIFY(question != nullptr && question->isVisible());
    question->setTextValue(u"Ours & theirs"_s);
    question->accept();
    QTRY_VERIFY2(m_shop->note().contains(u"Ours & theirs"_s), qPrintable(m_shop->note()));

    QVERIFY(m_shop->open());
    QVERIFY(m_shop->goToDetails({u"usuel-exemple-3.com"_s, u"usuel-exemple-4.com"_s}));
    QTRY_VERIFY(m_shop->see<widgets::Banner>(u"usualOffer"_s) != nullptr);
    QVERIFY(m_shop->see<widgets::Banner>(u"usualOffer"_s)->title().contains(u"Ours & theirs"_s));
    QCOMPARE(m_shop->count(u"OWNER_CONTACT"_s, QString()), 2);
    QVERIFY(m_shop->press(u"useUsual"_s));
    QCOMPARE(m_shop->count(u"OWNER_CONTACT"_s, contact), 2);
    QCOMPARE(m_shop->count(age, QString()), 2);
    QTRY_VERIFY(m_shop->see<widgets::Banner>(u"usualOffer"_s) == nullptr);
    QVERIFY(m_shop->press(u"undo"_s));
    QCOMPARE(m_shop->count(u"OWNER_CONTACT"_s, QString()), 2);
}

QTEST_MAIN(DetailsEntriesTest)
#include "test_detailsentries.moc"
