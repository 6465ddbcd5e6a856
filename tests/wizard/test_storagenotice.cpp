// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/await.h"
#include "store/nospace.h"
#include "widgets/banner.h"
#include "wizard/shopwindow.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cartouche;
using tests::await;
using tests::ShopWindow;
using Failure = tests::StubShop::Failure;
using theme::Language;
using wizard::OrderWizard;

namespace {

const QString checkOut = u"POST /order/cart/cart-1/checkout"_s;

QPushButton *buttonSaying(ShopWindow &shopping, const QString &text)
{
    const QList<QPushButton *> buttons = shopping.window().findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const QPushButton *button) {
        return button->isVisible() && button->text() == text;
    });
    return found == buttons.end() ? nullptr : *found;
}

QString details(ShopWindow &shopping)
{
    if (!shopping.person().click(buttonSaying(shopping, u"Details"_s)))
        return {};
    const QString text = shopping.banner()->findChild<QPlainTextEdit *>()->toPlainText();
    return shopping.person().click(buttonSaying(shopping, u"Details"_s)) ? text : QString();
}

} // namespace

/// What is wrong with the journal's file is said on the first page, before anything is ordered, and goes
/// when it is cured.
class StorageNoticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDamagedJournalIsSaidUntilItWasRead();
    void aJournalThatCannotBeOpenedIsSaidAndCured();
    void aFullDiskOrdersNothing();
    void anOutcomeThatCannotBeWrittenIsLookedForAtTheNextStart();
};

void StorageNoticeTest::aDamagedJournalIsSaidUntilItWasRead()
{
    const QByteArray garbage("this was a journal");
    ShopWindow shopping(Failure::None, [&garbage](const QString &databaseFile) {
        QFile file(databaseFile);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(garbage) == garbage.size());
    });
    QTRY_VERIFY(shopping.banner() != nullptr);
    QCOMPARE(shopping.banner()->title(), u"The journal was damaged"_s);
    const QFileInfo database(shopping.databaseFile());
    const QStringList damaged = database.dir().entryList({u"cartouche.db.damaged-*"_s}, QDir::Files);
    QCOMPARE(damaged.size(), 1);
    const QString english = shopping.banner()->text();
    QVERIFY2(english.contains(damaged.first()), qPrintable(english));
    QVERIFY2(english.contains(u"“Orders” at OVHcloud"_s), qPrintable(english));
    QCOMPARE(details(shopping), QDir::toNativeSeparators(database.dir().filePath(damaged.first())));
    QFile kept(database.dir().filePath(damaged.first()));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), garbage);

    // It stays while one searches, and in the other language.
    QVERIFY(shopping.search(u"exemple.fr"_s));
    QVERIFY(shopping.waitForOffers(1));
    QTRY_VERIFY(shopping.banner() != nullptr);
    shopping.speak(Language::Code::French);
    QVERIFY(shopping.banner()->text().contains(damaged.first()));
    shopping.speak(Language::Code::English);
    QCOMPARE(shopping.banner()->text(), english);

    QVERIFY(shopping.person().click(buttonSaying(shopping, u"Do not show again"_s)));
    QTRY_VERIFY(shopping.banner() == nullptr);
    store::Database again(shopping.databaseFile());
    QVERIFY(await(again.condition()).setAside.isEmpty());
}

void StorageNoticeTest::aJournalThatCannotBeOpenedIsSaidAndCured()
{
    // A folder where the file should be.
    ShopWindow shopping(Failure::None, [](const QString &databaseFile) { QVERIFY(QDir().mkdir(databaseFile)); });
    QTRY_VERIFY(shopping.banner() != nullptr);
    QCOMPARE(shopping.banner()->title(), u"The journal cannot be opened"_s);
    QVERIFY(shopping.banner()->text().contains(u"nothing can be ordered"_s));
    QVERIFY(details(shopping).contains(shopping.databaseFile()));
    QVERIFY(shopping.person().click(buttonSaying(shopping, u"Try again"_s)));
    await(store::Database(shopping.databaseFile()).condition());
    QVERIFY(shopping.banner() != nullptr);

    // To search is no harm; to order is not possible, and the review says why.
    QVERIFY(shopping.shopUpTo(OrderWizard::Review));
    QVERIFY(shopping.consent());
    const auto isSaid = [&shopping] {
        const QList<QLabel *> labels = shopping.window().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text() == "The journal cannot be opened"_L1;
        });
    };
    QTRY_VERIFY(isSaid());
    QVERIFY(!shopping.button(QWizard::CommitButton)->isEnabled());
    QCOMPARE(shopping.shop.count(checkOut), 0);

    // Cured: without a restart.
    QVERIFY(QDir().rmdir(shopping.databaseFile()));
    QVERIFY(shopping.person().click(shopping.person().see<QPushButton>(u"checkNamesAgain"_s)));
    QTRY_VERIFY(!isSaid());
    QVERIFY(shopping.person().click(shopping.railStep(OrderWizard::Search)));
    QTRY_COMPARE(shopping.window().currentId(), int(OrderWizard::Search));
    QTRY_VERIFY(shopping.banner() == nullptr);
    QVERIFY(shopping.goOn(OrderWizard::Offers));
    QVERIFY(shopping.goOn(OrderWizard::Details));
    QVERIFY(shopping.goOn(OrderWizard::Review));
    QVERIFY(shopping.order());
    QTRY_COMPARE(shopping.window().currentId(), int(OrderWizard::Payment));
    QCOMPARE(shopping.shop.count(checkOut), 1);
}

void StorageNoticeTest::aFullDiskOrdersNothing()
{
#ifndef Q_OS_LINUX
    QSKIP("needs a limit that the system sets to a process");
#endif
    ShopWindow shopping;
    QVERIFY(shopping.shopUpTo(OrderWizard::Review));
    {
        const tests::NoSpace full(QFileInfo(shopping.databaseFile() + u"-wal"_s).size());
        QVERIFY(full.isGood);
        QVERIFY(shopping.order());
        QTRY_VERIFY(shopping.banner() != nullptr);
        QCOMPARE(shopping.banner()->title(), u"The disk refuses to store the journal"_s);
        QCOMPARE(shopping.shop.count(checkOut), 0);
    }
    QVERIFY(shopping.person().click(buttonSaying(shopping, u"Check again"_s)));
    QTRY_VERIFY(shopping.banner() == nullptr);
    QVERIFY(shopping.order());
    QTRY_COMPARE(shopping.window().currentId(), int(OrderWizard::Payment));
    QCOMPARE(shopping.shop.count(checkOut), 1);
}

void StorageNoticeTest::anOutcomeThatCannotBeWrittenIsLookedForAtTheNextStart()
{
#ifndef Q_OS_LINUX
    QSKIP("needs a limit that the system sets to a process");
#endif
    ShopWindow shopping;
    QVERIFY(shopping.shopUpTo(OrderWizard::Review));
    shopping.shop.hold(checkOut);
    QVERIFY(shopping.order());
    QTRY_VERIFY(shopping.shop.isHolding());
    {
        const tests::NoSpace full(QFileInfo(shopping.databaseFile() + u"-wal"_s).size());
        shopping.shop.release();
        // The order exists, and is shown.
        QTRY_COMPARE(shopping.window().currentId(), int(OrderWizard::Payment));
        QCOMPARE(shopping.purchase().orderId(), 4711);
        // Whoever starts now reads of a click whose outcome nobody knows: its names are locked.
        store::Database database(shopping.databaseFile());
        store::Journal journal(database);
        const auto orders = await(journal.unsettledOrders(shopping.shop.endpoint()));
        VERIFY_OK(orders);
        QCOMPARE(orders->size(), 1);
        QCOMPARE(orders->first().state, store::OrderIntent::State::Sending);
        QCOMPARE(orders->first().names, (QStringList{u"exemple.fr"_s, u"transfer-exemple.com"_s}));
    }
    QCOMPARE(shopping.shop.count(checkOut), 1);
}

QTEST_MAIN(StorageNoticeTest)
#include "test_storagenotice.moc"
