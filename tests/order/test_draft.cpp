// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/draft.h"
#include "order/samples.h"

#include <QSignalSpy>
#include <QtTest>

using namespace cartouche;
using namespace cartouche::order;
using namespace cartouche::tests;

class TestDraft : public QObject
{
    Q_OBJECT

private slots:
    void entriesAreKeptWhenANameComesBack();
    void aNameSentTwiceStandsOnce();
    void consentToAPriceEndsWithThePrice_data();
    void consentToAPriceEndsWithThePrice();
    void aDurationThatIsNoLongerOfferedIsDropped();
    void whatHasToBeDecided();
    void valuesAreCopiedWhereTheyAreAskedFor();
    void whatBelongsToOneNameIsNotCopied();
    void strayItemsAreThoseNobodyWants();
    void anItemOfAnotherOfferIsStray();
    void whatOvhcloudSaysOfANameTakenOutIsNotLost();
    void theCartIsUpToDate();
    void theStateTellsWhatTheCartShouldHold();
    void aLostCartKeepsEntries();
    void everyChangeIsTold();
};

void TestDraft::entriesAreKeptWhenANameComesBack()
{
    Draft draft;
    draft.setNames({draftName(u"a.fr"_s), draftName(u"b.fr"_s)});
    draft.setValue(u"b.fr"_s, u"REASON"_s, u"because"_s);
    draft.update(u"b.fr"_s, [](DraftName &name) {
        name.duration = base::Period::ofYears(2);
        name.isLeftOut = true;
        name.itemId = 7;
    });
    draft.setNames({draftName(u"a.fr"_s)});
    QVERIFY(draft.find(u"b.fr"_s) == nullptr);
    draft.setNames({draftName(u"b.fr"_s)});
    const DraftName *back = draft.find(u"b.fr"_s);
    QCOMPARE(back->values.value(u"REASON"_s), u"because"_s);
    QCOMPARE(back->duration, base::Period::ofYears(2));
    QCOMPARE(back->itemId, 7);
    draft.clear();
    draft.setNames({draftName(u"b.fr"_s)});
    QVERIFY(draft.find(u"b.fr"_s)->values.isEmpty());
}

void TestDraft::aNameSentTwiceStandsOnce()
{
    Draft draft;
    draft.setNames({draftName(u"a.fr"_s), draftName(u"a.fr"_s)});
    QCOMPARE(draft.names().size(), 1);
    draft.setNames({draftName(u"a.fr"_s), draftName(u"a.fr"_s)});
    QCOMPARE(draft.names().size(), 1);
}

void TestDraft::consentToAPriceEndsWithThePrice_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("total");
    QTest::addColumn<QString>("renewal");
    QTest::addColumn<bool>("isAccepted");
    QTest::newRow("the same") << u"create-premium"_s << u"500"_s << u"7.99"_s << true;
    QTest::newRow("dearer") << u"create-premium"_s << u"501"_s << u"7.99"_s << false;
    QTest::newRow("cheaper") << u"create-premium"_s << u"499"_s << u"7.99"_s << false;
    QTest::newRow("a dearer renewal") << u"create-premium"_s << u"500"_s << u"70"_s << false;
    QTest::newRow("another way") << u"transfer-premium"_s << u"500"_s << u"7.99"_s << false;
}

void TestDraft::consentToAPriceEndsWithThePrice()
{
    QFETCH(QString, mode);
    QFETCH(QString, total);
    QFETCH(QString, renewal);
    Draft draft;
    draft.setNames({draftName(u"a.fr"_s, u"create-premium"_s, u"500"_s)});
    draft.update(u"a.fr"_s, [](DraftName &name) { name.isPriceAccepted = true; });
    DraftName later = draftName(u"a.fr"_s, mode, total);
    later.offers.first().prices.last().price = price(renewal);
    draft.setNames({later});
    QTEST(draft.find(u"a.fr"_s)->isPriceAccepted, "isAccepted");
    QCOMPARE(draft.find(u"a.fr"_s)->firstPrice(), base::Money::fromDecimal(total, u"EUR"_s));
}

void TestDraft::aDurationThatIsNoLongerOfferedIsDropped()
{
    Draft draft;
    draft.setNames({draftName(u"a.fr"_s)});
    draft.update(u"a.fr"_s, [](DraftName &name) { name.duration = base::Period::ofYears(2); });
    DraftName later = draftName(u"a.fr"_s);
    later.offers.first().durations = {base::Period::ofYears(1)};
    draft.setNames({later});
    QCOMPARE(draft.find(u"a.fr"_s)->duration, base::Period::ofYears(1));
}

void TestDraft::whatHasToBeDecided()
{
    QVERIFY(draftName(u"a.fr"_s).isDecided());
    DraftName premium = draftName(u"a.fr"_s, u"create-premium"_s);
    QVERIFY(premium.needsConsent() && !premium.isDecided());
    premium.isPriceAccepted = true;
    QVERIFY(premium.isDecided());
    DraftName transfer = draftName(u"a.fr"_s, u"transfer-default"_s);
    QVERIFY(transfer.isTransfer() && !transfer.needsConsent() && !transfer.isDecided());
    transfer.values.insert(u"AUTH_INFO"_s, u"  "_s);
    QVERIFY(!transfer.isDecided());
    transfer.values.insert(u"AUTH_INFO"_s, u"code"_s);
    QVERIFY(transfer.isDecided());
    DraftName resale = draftName(u"a.fr"_s, u"transfer-aftermarket1"_s);
    QVERIFY(resale.needsConsent() && !resale.isDecided());
    resale.isPriceAccepted = true;
    QVERIFY(resale.isDecided()); // its holder hands it over without a code
    DraftName old = draftName(u"a.fr"_s, u"default"_s);
    old.offers.first().offerId = u"fr-transfer"_s;
    QVERIFY(old.isTransfer());
}

void TestDraft::valuesAreCopiedWhereTheyAreAskedFor()
{
    Draft draft;
    draft.setNames({draftName(u"a.fr"_s), draftName(u"b.fr"_s), draftName(u"c.fr"_s), draftName(u"d.fr"_s)});
    for (const QString &name : {u"a.fr"_s, u"b.fr"_s, u"d.fr"_s})
        draft.update(name, [](DraftName &n) { n.form = form({u"OWNER_CONTACT"_s, u"DNS"_s}); });
    draft.update(u"d.fr"_s, [](DraftName &name) { name.isLeftOut = true; });
    draft.setValue(u"a.fr"_s, u"OWNER_CONTACT"_s, u"/me/contact/1"_s);
    draft.setValue(u"b.fr"_s, u"DNS"_s, u"x;y"_s);
    draft.setValue(u"b.fr"_s, u"REASON"_s, u"mine"_s);
    draft.copyValues(u"a.fr"_s, {u"OWNER_CONTACT"_s, u"DNS"_s});
    QCOMPARE(draft.find(u"b.fr"_s)->values, (eligibility::Values{{u"OWNER_CONTACT"_s, u"/me/contact/1"_s}, {u"REASON"_s, u"mine"_s}}));
    QVERIFY(draft.find(u"c.fr"_s)->values.isEmpty()); // its form does not ask
    QVERIFY(draft.find(u"d.fr"_s)->values.isEmpty());
    draft.copyValues(u"nobody.fr"_s, {u"OWNER_CONTACT"_s});
}

void TestDraft::whatBelongsToOneNameIsNotCopied()
{
    Draft draft;
    draft.setNames({draftName(u"a.fr"_s), draftName(u"b.fr"_s)});
    for (const QString &name : {u"a.fr"_s, u"b.fr"_s})
        draft.update(name, [](DraftName &n) { n.form = form({u"AUTH_INFO"_s, u"CLAIMS_NOTICE"_s, u"KEEP_DNS"_s}); });
    draft.setValue(u"a.fr"_s, u"AUTH_INFO"_s, u"code of a"_s);
    draft.setValue(u"a.fr"_s, u"CLAIMS_NOTICE"_s, u"true"_s);
    draft.setValue(u"a.fr"_s, u"KEEP_DNS"_s, u"true"_s);
    draft.copyValues(u"a.fr"_s, {u"AUTH_INFO"_s, u"CLAIMS_NOTICE"_s, u"KEEP_DNS"_s});
    QCOMPARE(draft.find(u"b.fr"_s)->values, (eligibility::Values{{u"KEEP_DNS"_s, u"true"_s}}));
}

void TestDraft::strayItemsAreThoseNobodyWants()
{
    Draft draft;
    draft.setNames({draftName(u"a.fr"_s), draftName(u"b.fr"_s), draftName(u"c.fr"_s)});
    qint64 id = 1;
    for (const QString &name : {u"a.fr"_s, u"b.fr"_s, u"c.fr"_s})
        draft.update(name, [&id](DraftName &n) { n.itemId = id++; });
    QVERIFY(draft.strayItems().isEmpty());
    draft.update(u"b.fr"_s, [](DraftName &name) { name.isLeftOut = true; });
    draft.setNames({draftName(u"a.fr"_s), draftName(u"b.fr"_s)});
    QList<qint64> strays = draft.strayItems();
    std::sort(strays.begin(), strays.end());
    QCOMPARE(strays, (QList<qint64>{2, 3}));
    QCOMPARE(draft.items().size(), 3);
    draft.itemRemoved(3);
    QCOMPARE(draft.strayItems(), QList<qint64>{2});
    draft.itemRemoved(2);
    QVERIFY(draft.strayItems().isEmpty());
}

void TestDraft::anItemOfAnotherOfferIsStray()
{
    Draft draft;
    draft.setNames({draftName(u"a.fr"_s)});
    draft.update(u"a.fr"_s, [](DraftName &name) {
        name.itemId = 5;
        name.itemPricingMode = u"create-default"_s;
    });
    QVERIFY(draft.strayItems().isEmpty());
    draft.setNames({draftName(u"a.fr"_s, u"create-premium"_s)});
    QVERIFY(draft.find(u"a.fr"_s)->isItemOutdated());
    QCOMPARE(draft.strayItems(), QList<qint64>{5});
}

void TestDraft::whatOvhcloudSaysOfANameTakenOutIsNotLost()
{
    Draft draft;
    draft.setNames({draftName(u"a.fr"_s), draftName(u"b.fr"_s)});
    draft.setNames({draftName(u"a.fr"_s)});
    draft.update(u"b.fr"_s, [](DraftName &name) { name.itemId = 9; });
    QCOMPARE(draft.strayItems(), QList<qint64>{9});
    bool isCalled = false;
    draft.update(u"never.fr"_s, [&](DraftName &) { isCalled = true; });
    QVERIFY(!isCalled);
}

void TestDraft::theCartIsUpToDate()
{
    Draft draft;
    draft.setNames({draftName(u"a.fr"_s), draftName(u"b.fr"_s)});
    QVERIFY(!draft.isInCart());
    const auto stands = [](DraftName &name) {
        name.itemId = name.name.ascii() == u"a.fr"_s ? 1 : 2;
        name.areRequirementsKnown = true;
        name.itemDuration = name.duration;
    };
    draft.update(u"a.fr"_s, stands);
    QVERIFY(!draft.isInCart());
    draft.update(u"b.fr"_s, stands);
    QVERIFY(draft.isInCart());
    draft.update(u"a.fr"_s, [](DraftName &name) { name.duration = base::Period::ofYears(2); });
    QVERIFY(!draft.isInCart());
    draft.update(u"a.fr"_s, [](DraftName &name) { name.duration = name.itemDuration; });
    draft.update(u"b.fr"_s, [](DraftName &name) { name.isLeftOut = true; });
    QVERIFY(!draft.isInCart()); // it still stands there
    draft.itemRemoved(2);
    QVERIFY(draft.isInCart());
    draft.update(u"b.fr"_s, [](DraftName &name) { name.isItemUncertain = true; });
    QVERIFY(draft.hasUncertainItem() && !draft.isInCart()); // it may stand there
    draft.settleUncertain();
    QVERIFY(draft.isInCart());
}

void TestDraft::theStateTellsWhatTheCartShouldHold()
{
    Draft draft;
    draft.setNames({draftName(u"a.fr"_s), draftName(u"b.fr"_s)});
    QByteArray before = draft.state();
    QCOMPARE(draft.state(), before);
    const auto changes = [&](const std::function<void()> &act) {
        act();
        const bool hasChanged = draft.state() != before;
        before = draft.state();
        return hasChanged;
    };
    QVERIFY(changes([&] { draft.setValue(u"a.fr"_s, u"REASON"_s, u"x"_s); }));
    QVERIFY(changes([&] { draft.setValue(u"a.fr"_s, u"REASON"_s, u"y"_s); }));
    QVERIFY(changes([&] { draft.update(u"a.fr"_s, [](DraftName &n) { n.duration = base::Period::ofYears(2); }); }));
    QVERIFY(changes([&] { draft.update(u"a.fr"_s, [](DraftName &n) { n.itemId = 4; }); }));
    QVERIFY(changes([&] { draft.update(u"b.fr"_s, [](DraftName &n) { n.isLeftOut = true; }); }));
    // Nothing of this reaches the cart.
    QVERIFY(!changes([&] { draft.setValue(u"b.fr"_s, u"REASON"_s, u"x"_s); }));
    QVERIFY(!changes([&] { draft.update(u"a.fr"_s, [](DraftName &n) { n.itemPrices.append(api::LabelledPrice()); }); }));
    QCOMPARE(draft.state().size(), 32); // a hash: it may be kept, the values may not
}

void TestDraft::aLostCartKeepsEntries()
{
    Draft draft;
    draft.setNames({draftName(u"a.fr"_s), draftName(u"b.fr"_s)});
    for (const QString &name : {u"a.fr"_s, u"b.fr"_s}) {
        draft.setValue(name, u"REASON"_s, u"because"_s);
        draft.update(name, [](DraftName &n) {
            n.itemId = 3;
            n.isItemUncertain = true;
        });
    }
    draft.setNames({draftName(u"a.fr"_s)});
    draft.forgetItems();
    QVERIFY(draft.items().isEmpty());
    QVERIFY(!draft.hasUncertainItem());
    QCOMPARE(draft.find(u"a.fr"_s)->values.value(u"REASON"_s), u"because"_s);
}

void TestDraft::everyChangeIsTold()
{
    Draft draft;
    QSignalSpy changed(&draft, &Draft::changed);
    draft.setNames({draftName(u"a.fr"_s)});
    draft.setValue(u"a.fr"_s, u"REASON"_s, u"x"_s);
    draft.setValue(u"a.fr"_s, u"REASON"_s, {});
    draft.copyValues(u"a.fr"_s, {u"REASON"_s});
    draft.forgetItems();
    draft.clear();
    QCOMPARE(changed.size(), 6);
    draft.setValue(u"a.fr"_s, u"REASON"_s, u"x"_s); // nobody there
    QCOMPARE(changed.size(), 6);
}

QTEST_APPLESS_MAIN(TestDraft)
#include "test_draft.moc"
