// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/shopping.h"

#include "api/cartroutes.h"

#include <QtTest>

using namespace cartouche;
using namespace cartouche::test;
using namespace Qt::StringLiterals;
using support::Relay;

/// Going back and changing one's mind: the cart at OVHcloud holds what the draft says, and nothing else.
class TestChanges : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsSentAgainWhenNothingChanged();
    void aChangedDurationIsSentToTheItem();
    void aNameLeftOutAndTakenBackKeepsItsEntries();
    void aNameTakenOutInTheSearchLeavesTheCart();
    void aNameTakenOutWhileItIsBeingAddedLeavesTheCart();
    void anotherOfferMakesAnotherItem();
    void aChangedValueIsDeletedAndPosted();
    void aClearedValueIsDeleted();
    void aClearedValueIsDeletedAlsoAfterAFailure();
    void whatOvhcloudFilledInStays();
    void aCartThatExpiredIsBuiltAnew();
    void aCartThatIsGoneAtTheReviewIsBuiltAnew();
    void anItemThatIsGoneIsAddedAgain();
    void aSecondCallWhileTheCartIsFilledFollows();
    void anotherSubsidiaryMakesAnotherCart();
    void aRefusedAssignmentIsAnError();

private:
    [[nodiscard]] static QList<api::ConfigurationItem> configurations(Shopping &shop, const QString &name);
    [[nodiscard]] static QStringList namesInCart(Shopping &shop);
    /// Calls that change something, as "POST /order/cart/{}/item/{}/configuration".
    [[nodiscard]] static QStringList changes(const Relay &relay);
};

QList<api::ConfigurationItem> TestChanges::configurations(Shopping &shop, const QString &name)
{
    const QString cart = shop.purchase().cart().cartId();
    const qint64 item = shop.draft().find(name)->itemId;
    QList<api::ConfigurationItem> list;
    const auto ids = awaited(api::listConfigurations(shop.client(), cart, item));
    for (const qint64 id : ids.value_or(QList<qint64>()))
        list.append(awaited(api::readConfiguration(shop.client(), cart, item, id)).value());
    return list;
}

QStringList TestChanges::namesInCart(Shopping &shop)
{
    const QString cart = shop.purchase().cart().cartId();
    QStringList names;
    const auto ids = awaited(api::listItems(shop.client(), cart));
    for (const qint64 id : ids.value_or(QList<qint64>()))
        names.append(awaited(api::readItem(shop.client(), cart, id))->domain);
    return names;
}

QStringList TestChanges::changes(const Relay &relay)
{
    static const QRegularExpression id(u"/([0-9]+|[0-9a-f]{8}-[0-9a-f-]{27})(?=/|$)"_s);
    QStringList list;
    for (const Relay::Call &call : relay.calls()) {
        if (call.method != "GET")
            list.append(QString::fromLatin1(call.method + ' ' + call.path.mid(4)).replace(id, u"/{}"_s));
    }
    return list;
}

void TestChanges::nothingIsSentAgainWhenNothingChanged()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s, u"transfert-exemple.com"_s}));
    shop.relay().forgetCalls();
    QVERIFY(shop.prepareItems());
    QVERIFY(shop.sendConfigurations());
    QVERIFY(shop.takeReview());
    QCOMPARE(changes(shop.relay()), QStringList());
}

void TestChanges::aChangedDurationIsSentToTheItem()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    const base::Money before = shop.purchase().review()->total();
    shop.draft().update(u"exemple.fr"_s, [](order::DraftName &name) { name.duration = base::Period::ofYears(2); });
    // The review that was taken is not one of this draft any more.
    QCOMPARE(shop.placeOrder(), u"refused"_s);
    QCOMPARE(shop.failure().error.code, "review-old"_ba);
    shop.relay().forgetCalls();
    QVERIFY(shop.prepareItems());
    QCOMPARE(changes(shop.relay()), QStringList{u"PUT /order/cart/{}/item/{}"_s});
    QVERIFY(shop.sendConfigurations());
    QVERIFY(shop.takeReview());
    QVERIFY(shop.purchase().review()->total() > before);
    QCOMPARE(shop.placeOrder(), u"placed"_s);
}

void TestChanges::aNameLeftOutAndTakenBackKeepsItsEntries()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s, u"transfert-exemple.com"_s}));
    const auto leaveOut = [&](bool out) {
        shop.draft().update(u"transfert-exemple.com"_s, [out](order::DraftName &name) { name.isLeftOut = out; });
    };
    leaveOut(true);
    QVERIFY(shop.prepareItems());
    QCOMPARE(namesInCart(shop), QStringList{u"exemple.fr"_s});
    leaveOut(false);
    QVERIFY(shop.prepareItems());
    QCOMPARE(namesInCart(shop).size(), 2);
    QCOMPARE(shop.draft().find(u"transfert-exemple.com"_s)->values.value(u"AUTH_INFO"_s), u"Kq7-secret-code"_s);
    QVERIFY(shop.sendConfigurations());
    QVERIFY(shop.takeReview());
}

void TestChanges::aNameTakenOutInTheSearchLeavesTheCart()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s, u"exemple.net"_s}));
    QVERIFY(shop.choose({u"exemple.net"_s}));
    QVERIFY(shop.prepareItems());
    QCOMPARE(namesInCart(shop), QStringList{u"exemple.net"_s});
    QVERIFY(shop.sendConfigurations());
    QVERIFY(shop.takeReview());
    QCOMPARE(shop.placeOrder(), u"placed"_s);
    QCOMPARE(shop.purchase().orderNames(), QStringList{u"exemple.net"_s});
}

void TestChanges::aNameTakenOutWhileItIsBeingAddedLeavesTheCart()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.choose({u"exemple.fr"_s, u"exemple.net"_s}));
    shop.relay().spoil("POST", u"/domain$"_s, Relay::Fault::Hold);
    shop.purchase().prepareItems();
    QVERIFY(Shopping::wait([&] { return shop.relay().isHolding(); }));
    // exemple.fr stands in the cart by now, and nobody here knows its number.
    const QList<order::DraftName> names = shop.draft().names();
    shop.draft().setNames({names.at(1)});
    shop.relay().release();
    QVERIFY(shop.prepareItems());
    QCOMPARE(namesInCart(shop), QStringList{u"exemple.net"_s});
}

void TestChanges::anotherOfferMakesAnotherItem()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.choose({u"exemple.fr"_s}));
    QVERIFY(shop.prepareItems());
    const qint64 first = shop.draft().find(u"exemple.fr"_s)->itemId;
    // As if the cart held the name at another way of pricing, from before the last search.
    shop.draft().update(u"exemple.fr"_s, [](order::DraftName &name) { name.itemPricingMode = u"create-premium"_s; });
    shop.relay().forgetCalls();
    QVERIFY(shop.prepareItems());
    QCOMPARE(changes(shop.relay()),
             (QStringList{u"DELETE /order/cart/{}/item/{}"_s, u"POST /order/cart/{}/domain"_s}));
    QVERIFY(shop.draft().find(u"exemple.fr"_s)->itemId != first);
    QCOMPARE(namesInCart(shop).size(), 1);
}

void TestChanges::aChangedValueIsDeletedAndPosted()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"transfert-exemple.com"_s}));
    shop.draft().setValue(u"transfert-exemple.com"_s, u"AUTH_INFO"_s, u"another-code"_s);
    shop.relay().forgetCalls();
    QVERIFY(shop.sendConfigurations());
    QCOMPARE(changes(shop.relay()), (QStringList{u"DELETE /order/cart/{}/item/{}/configuration/{}"_s,
                                                 u"POST /order/cart/{}/item/{}/configuration"_s}));
    int codes = 0;
    for (const api::ConfigurationItem &entry : configurations(shop, u"transfert-exemple.com"_s)) {
        if (entry.label != u"AUTH_INFO"_s)
            continue;
        ++codes;
        QCOMPARE(entry.value, u"another-code"_s);
    }
    QCOMPARE(codes, 1);
    QVERIFY(shop.takeReview()); // a label that stood there twice would be refused
}

void TestChanges::aClearedValueIsDeleted()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.choose({u"exemple.fr"_s}));
    QVERIFY(shop.prepareItems());
    shop.fillIn();
    shop.draft().setValue(u"exemple.fr"_s, u"TECH_ACCOUNT"_s, u"sb67890-ovh"_s);
    QVERIFY(shop.sendConfigurations());
    shop.draft().setValue(u"exemple.fr"_s, u"TECH_ACCOUNT"_s, {});
    QVERIFY(shop.sendConfigurations());
    for (const api::ConfigurationItem &entry : configurations(shop, u"exemple.fr"_s))
        QVERIFY(entry.label != u"TECH_ACCOUNT"_s);
}

void TestChanges::aClearedValueIsDeletedAlsoAfterAFailure()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.choose({u"exemple.fr"_s}));
    QVERIFY(shop.prepareItems());
    shop.fillIn();
    shop.draft().setValue(u"exemple.fr"_s, u"ADMIN_ACCOUNT"_s, u"sb67890-ovh"_s);
    shop.draft().setValue(u"exemple.fr"_s, u"TECH_ACCOUNT"_s, u"sb67890-ovh"_s);
    // Some labels arrive, then the line breaks: what was posted has to be read anew.
    shop.relay().spoil("POST", u"/configuration$"_s, Relay::Fault::CutBeforeAnswer, 1);
    QVERIFY(!shop.sendConfigurations());
    shop.draft().setValue(u"exemple.fr"_s, u"ADMIN_ACCOUNT"_s, {});
    shop.draft().setValue(u"exemple.fr"_s, u"TECH_ACCOUNT"_s, {});
    QVERIFY(shop.sendConfigurations());
    const auto entries = configurations(shop, u"exemple.fr"_s);
    for (const api::ConfigurationItem &entry : entries)
        QVERIFY2(!entry.label.endsWith(u"_ACCOUNT"_s), qPrintable(entry.label));
}

void TestChanges::whatOvhcloudFilledInStays()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.choose({u"exemple.fr"_s}));
    QVERIFY(shop.prepareItems());
    shop.fillIn();
    const qint64 item = shop.draft().find(u"exemple.fr"_s)->itemId;
    QVERIFY(awaited(api::addConfiguration(shop.client(), shop.purchase().cart().cartId(), item,
                                          u"TECH_ACCOUNT"_s, u"sb67890-ovh"_s)));
    QVERIFY(shop.sendConfigurations());
    const auto entries = configurations(shop, u"exemple.fr"_s);
    QVERIFY(std::any_of(entries.begin(), entries.end(),
                        [](const auto &entry) { return entry.label == u"TECH_ACCOUNT"_s; }));
}

void TestChanges::aCartThatExpiredIsBuiltAnew()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    const QString first = shop.purchase().cart().cartId();
    shop.clock().shift = 24 * 3600;
    QVERIFY(shop.prepareItems());
    QVERIFY(shop.purchase().cart().cartId() != first);
    QVERIFY(shop.sendConfigurations());
    QVERIFY(shop.takeReview());
    QCOMPARE(namesInCart(shop), QStringList{u"exemple.fr"_s});
}

void TestChanges::aCartThatIsGoneAtTheReviewIsBuiltAnew()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s, u"transfert-exemple.com"_s}));
    QVERIFY(awaited(api::deleteCart(shop.client(), shop.purchase().cart().cartId())));
    QVERIFY(!shop.takeReview());
    QCOMPARE(shop.failure().error.kind, base::Error::Kind::NotFound);
    // "Try again, and Cartouche builds the cart anew", with every entry.
    QVERIFY(shop.takeReview());
    QCOMPARE(namesInCart(shop).size(), 2);
    QCOMPARE(shop.placeOrder(), u"placed"_s);
}

void TestChanges::anItemThatIsGoneIsAddedAgain()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s, u"exemple.net"_s}));
    const qint64 item = shop.draft().find(u"exemple.fr"_s)->itemId;
    QVERIFY(awaited(api::deleteItem(shop.client(), shop.purchase().cart().cartId(), item)));
    QVERIFY(shop.prepareItems());
    QVERIFY(shop.draft().find(u"exemple.fr"_s)->itemId != item);
    QVERIFY(shop.sendConfigurations());
    QVERIFY(shop.takeReview());
    QCOMPARE(namesInCart(shop).size(), 2);
}

void TestChanges::aSecondCallWhileTheCartIsFilledFollows()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.choose({u"exemple.fr"_s, u"exemple.net"_s}));
    const QList<order::DraftName> both = shop.draft().names();
    shop.draft().setNames({both.at(0)});
    QSignalSpy ready(&shop.purchase(), &order::Purchase::itemsReady);
    shop.purchase().prepareItems();
    // Back to the search, one name more, and on: its step must not end without it, nor never.
    shop.draft().setNames(both);
    shop.purchase().prepareItems();
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY(shop.draft().isInCart());
    QCOMPARE(namesInCart(shop).size(), 2);
    QCOMPARE(ready.size(), 1);
}

void TestChanges::anotherSubsidiaryMakesAnotherCart()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(awaited(shop.purchase().cart().ensure()));
    const QString first = shop.purchase().cart().cartId();
    shop.purchase().setAccount(u"sb12345-ovh"_s, u"FR"_s);
    QCOMPARE(shop.purchase().cart().cartId(), first);
    shop.purchase().setAccount(u"sb12345-ovh"_s, u"PL"_s);
    QVERIFY(shop.purchase().cart().cartId().isEmpty());
}

void TestChanges::aRefusedAssignmentIsAnError()
{
    // A cart that is not the account's would only be refused at the very end.
    Shopping shop;
    QVERIFY(shop.start());
    shop.purchase().setAccount(u"sb12345-ovh"_s, u"PL"_s);
    const auto cart = awaited(shop.purchase().cart().ensure());
    QVERIFY(!cart);
    QCOMPARE(cart.error().kind, base::Error::Kind::Refused);
    // After a lost answer the refusal is the proof.
    shop.purchase().setAccount(u"sb12345-ovh"_s, u"FR"_s);
    shop.relay().spoil("POST", u"/assign$"_s, Relay::Fault::CutBeforeAnswer);
    QVERIFY(!awaited(shop.purchase().cart().ensure()));
    QVERIFY(awaited(shop.purchase().cart().ensure()));
    QCOMPARE(shop.acted(u"POST"_s, u"/order/cart/{cartId}/assign"_s), 1);
}

QTEST_GUILESS_MAIN(TestChanges)
#include "test_changes.moc"
