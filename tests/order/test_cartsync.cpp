// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/cartlook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>

using namespace cartouche;
using namespace cartouche::test;
using namespace Qt::StringLiterals;
using support::Relay;

/// Many names at a time: side by side, each thing once, and what is refused of one keeps no other one back.
class TestCartSync : public QObject
{
    Q_OBJECT

private slots:
    void fewNamesAreChangedAtATime();
    void readsAreNotHeldBack();
    void fiftyNamesAreAddedOnceEachWhateverIsLost();
    void aChangedValueIsOneDeleteAndOnePost();
    void aRefusedNameKeepsNoOtherFromBeingAdded();
    void aRefusedValueKeepsNoOtherFromBeingSent();
    void aLostConnectionEndsIt();
    void whatIsUnderWayWhenItEndsIsTakenNoteOf();
    void requirementsAreAskedForOncePerName();
    void whatTheRuleAloneAsksForIsSent();
    void whatIsNoLongerAskedForLeavesTheCart();
    void ownServersAndKeptOnesAreNeverSentTogether();
    void noDeclarationStandsThatNobodyMade();

private:
    /// With these labels in the list of every name, each a text.
    static void list(Shopping &shop, const QStringList &labels)
    {
        QJsonArray entries;
        for (const QString &label : labels)
            entries.append(QJsonObject{{u"label"_s, label}, {u"type"_s, u"String"_s}});
        shop.relay().answerAll("GET", u"/requiredConfiguration$"_s, QJsonDocument(entries).toJson());
    }
    /// Configurations as the calls left them, whatever the sandbox thinks of their labels.
    static void takeAllConfigurations(Shopping &shop)
    {
        shop.relay().answerAll("POST", u"/configuration$"_s, R"({"id":901,"label":"X","value":"y"})");
        shop.relay().answerAll("DELETE", u"/configuration/901$"_s, "null");
    }
    /// Of all calls that were sent: "POST REASON=because".
    [[nodiscard]] static QStringList sent(Shopping &shop)
    {
        QStringList lines;
        for (const Relay::Call &call : shop.relay().calls()) {
            const QJsonObject body = QJsonDocument::fromJson(call.body).object();
            if (call.method == "POST")
                lines.append(u"POST "_s + body[u"label"_s].toString() + u'=' + body[u"value"_s].toString());
            else if (call.method == "DELETE")
                lines.append(u"DELETE "_s + QString::fromUtf8(call.path).section(u'/', -1));
        }
        return lines;
    }
    [[nodiscard]] static QStringList manyNames(int count)
    {
        QStringList names;
        for (int i = 0; i < count; ++i)
            names.append(u"exemple-%1.%2"_s.arg(i).arg(i % 2 == 0 ? u"fr"_s : u"com"_s));
        return names;
    }
    /// Without asking for each: the draft of one that is offered, for all.
    [[nodiscard]] static bool chooseMany(Shopping &shop, const QStringList &names)
    {
        if (!shop.choose({names.at(0), names.at(1)}))
            return false;
        const QList<order::DraftName> samples = shop.draft().names();
        QList<order::DraftName> all;
        for (qsizetype i = 0; i < names.size(); ++i) {
            order::DraftName name(*base::DomainName::parse(names.at(i)));
            name.offers = samples.at(i % 2).offers;
            name.offerIndex = samples.at(i % 2).offerIndex;
            name.askedAt = samples.at(i % 2).askedAt;
            all.append(name);
        }
        shop.draft().setNames(all);
        return true;
    }
};

void TestCartSync::fewNamesAreChangedAtATime()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(chooseMany(shop, manyNames(10)));
    for (int i = 0; i < 10; ++i)
        shop.relay().spoil("POST", u"/domain$"_s, Relay::Fault::Hold);
    QSignalSpy ready(&shop.purchase(), &order::Purchase::itemsReady);
    shop.purchase().prepareItems();
    const auto posts = [&] { return shop.relay().count("POST", u"/domain$"_s); };
    QVERIFY(Shopping::wait([&] { return posts() == order::SyncRun::mostActing; }));
    // Time for one more, were there one.
    QVERIFY(awaited(api::readCart(shop.client(), shop.purchase().cart().cartId())));
    QCOMPARE(posts(), order::SyncRun::mostActing);
    shop.relay().heal();
    QVERIFY(Shopping::wait([&] {
        shop.relay().release();
        return !ready.isEmpty();
    }));
    QCOMPARE(posts(), 10);
    QCOMPARE(itemsInCart(shop).size(), 10);
}

void TestCartSync::readsAreNotHeldBack()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(chooseMany(shop, manyNames(12)));
    for (int i = 0; i <= order::SyncRun::mostActing; ++i)
        shop.relay().spoil("GET", u"/requiredConfiguration$"_s, Relay::Fault::Hold);
    QSignalSpy ready(&shop.purchase(), &order::Purchase::itemsReady);
    shop.purchase().prepareItems();
    // Names whose requirements are on their way, more than may be changed at a time, hold back no other name.
    QVERIFY(Shopping::wait([&] { return shop.relay().count("POST", u"/domain$"_s) == 12; }));
    QVERIFY(Shopping::wait([&] { return shop.relay().count("GET", u"/requiredConfiguration$"_s) > order::SyncRun::mostActing; }));
    shop.relay().heal();
    QVERIFY(Shopping::wait([&] {
        shop.relay().release();
        return !ready.isEmpty();
    }));
}

void TestCartSync::fiftyNamesAreAddedOnceEachWhateverIsLost()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(chooseMany(shop, manyNames(50)));
    shop.relay().spoil("POST", u"/domain$"_s, Relay::Fault::CutBeforeAnswer, 7);
    shop.relay().spoil("POST", u"/domain$"_s, Relay::Fault::ServerError, 20);
    shop.relay().spoil("POST", u"/domain$"_s, Relay::Fault::CutBeforeRequest, 35);
    int tries = 1;
    while (!shop.prepareItems() && tries < 6)
        ++tries;
    QVERIFY(shop.draft().isInCart());
    QVERIFY(tries > 1);
    QStringList names;
    for (const api::CartItem &item : itemsInCart(shop))
        names.append(item.domain);
    QCOMPARE(names.size(), 50);
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(shop.acted(u"POST"_s, u"/order/cart/{cartId}/domain"_s), 50);

    shop.fillIn();
    for (const QString &name : std::as_const(names))
        shop.draft().setValue(name, u"TECH_ACCOUNT"_s, u"sb67890-ovh"_s);
    shop.relay().spoil("POST", u"/configuration$"_s, Relay::Fault::CutBeforeAnswer, 11);
    shop.relay().spoil("POST", u"/configuration$"_s, Relay::Fault::NotJson, 50);
    shop.relay().spoil("POST", u"/configuration$"_s, Relay::Fault::CutBeforeRequest, 70);
    tries = 1;
    while (!shop.sendConfigurations() && tries < 6)
        ++tries;
    QVERIFY(tries > 1);
    QStringList standing = configurations(shop);
    QCOMPARE(standing.size(), 100);
    QCOMPARE(standing.removeDuplicates(), 0);
    QCOMPARE(shop.acted(u"POST"_s, u"/order/cart/{cartId}/item/{itemId}/configuration"_s), 100);
    QVERIFY(shop.takeReview());
}

void TestCartSync::aChangedValueIsOneDeleteAndOnePost()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(chooseMany(shop, manyNames(12)));
    QVERIFY(shop.prepareItems());
    shop.fillIn();
    shop.draft().setValue(u"exemple-3.com"_s, u"TECH_ACCOUNT"_s, u"sb67890-ovh"_s);
    QVERIFY(shop.sendConfigurations());
    shop.relay().forgetCalls();
    QVERIFY(shop.sendConfigurations());
    // Nothing changed; beside the cart the look for duplicates begins.
    const auto &calls = shop.relay().calls();
    QVERIFY(std::none_of(calls.begin(), calls.end(), [](const auto &call) { return call.path.contains("/order/cart/"); }));
    shop.draft().setValue(u"exemple-3.com"_s, u"TECH_ACCOUNT"_s, u"sb67891-ovh"_s);
    QVERIFY(shop.sendConfigurations());
    QCOMPARE(shop.relay().count("DELETE", u"/configuration/\\d+$"_s), 1);
    QCOMPARE(shop.relay().count("POST", u"/configuration$"_s), 1);
    QCOMPARE(changes(shop.relay()), 2);
    QVERIFY(configurations(shop).contains(u"exemple-3.com TECH_ACCOUNT=sb67891-ovh"_s));
}

void TestCartSync::aRefusedNameKeepsNoOtherFromBeingAdded()
{
    Shopping shop;
    QVERIFY(shop.start());
    const QStringList names = manyNames(9);
    QVERIFY(chooseMany(shop, names));
    for (const QString &name : {names.at(6), names.at(1)})
        shop.draft().update(name, [](order::DraftName &n) { n.offers.first().pricingMode = u"create-premium"_s; });
    QVERIFY(!shop.prepareItems());
    // Told together, in the order of the names.
    const QList<order::StepFailure> failures = shop.purchase().failures();
    QCOMPARE(failures.size(), 2);
    QCOMPARE(failures.at(0).name, names.at(1));
    QCOMPARE(failures.at(1).name, names.at(6));
    QCOMPARE(shop.failure().name, names.at(1));
    const QList<order::RefusalTarget> refusals = shop.purchase().refusals();
    QCOMPARE(refusals.size(), 2);
    QCOMPARE(refusals.at(1).name, names.at(6));
    QCOMPARE(refusals.at(1).text, failures.at(1).error.serverMessage);
    for (const order::DraftName &name : shop.draft().names()) {
        const bool isRefused = name.name.ascii() == names.at(1) || name.name.ascii() == names.at(6);
        QCOMPARE(name.itemId != 0, !isRefused);
        QCOMPARE(name.areRequirementsKnown, !isRefused);
    }
    for (const order::StepFailure &failure : failures)
        shop.draft().update(failure.name, [](order::DraftName &n) { n.isLeftOut = true; });
    shop.relay().forgetCalls();
    QVERIFY(shop.prepareItems());
    QCOMPARE(changes(shop.relay()), 0);
    QVERIFY(shop.draft().isInCart());
}

void TestCartSync::aRefusedValueKeepsNoOtherFromBeingSent()
{
    Shopping shop;
    QVERIFY(shop.start());
    const QStringList names = manyNames(8);
    QVERIFY(chooseMany(shop, names));
    QVERIFY(shop.prepareItems());
    shop.fillIn();
    for (const QString &name : names) {
        shop.draft().setValue(name, u"ADMIN_ACCOUNT"_s, u"sb67890-ovh"_s);
        shop.draft().setValue(name, u"TECH_ACCOUNT"_s, u"sb67890-ovh"_s);
    }
    const qint64 item = shop.draft().find(names.at(2))->itemId;
    shop.relay().answerAll("POST", u"/item/%1/configuration$"_s.arg(item), R"({"message":"This value is not right"})", "400 Bad Request");
    QVERIFY(!shop.sendConfigurations());
    const QList<order::StepFailure> failures = shop.purchase().failures();
    QCOMPARE(failures.size(), 3); // every label of that name was tried
    QStringList labels;
    for (const order::StepFailure &failure : failures) {
        QCOMPARE(failure.name, names.at(2));
        labels.append(failure.label);
    }
    labels.sort();
    QCOMPARE(labels, (QStringList{u"ADMIN_ACCOUNT"_s, u"OWNER_LEGAL_AGE"_s, u"TECH_ACCOUNT"_s}));
    QCOMPARE(shop.purchase().refusals().first().text, u"This value is not right"_s);
    QCOMPARE(configurations(shop).size(), 7 * 3);
    // What was refused is looked at before it is sent again; the others are left alone.
    shop.relay().heal();
    shop.relay().forgetCalls();
    QVERIFY(shop.sendConfigurations());
    QCOMPARE(shop.relay().count("GET", u"/configuration$"_s), 1);
    QCOMPARE(changes(shop.relay()), 3);
    QVERIFY(shop.takeReview());
}

void TestCartSync::aLostConnectionEndsIt()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(chooseMany(shop, manyNames(30)));
    QVERIFY(awaited(shop.purchase().cart().ensure()));
    shop.relay().spoil("POST", u"/domain$"_s, Relay::Fault::CutBeforeAnswer, 2);
    QVERIFY(!shop.prepareItems());
    QCOMPARE(shop.failure().error.kind, base::Error::Kind::OutcomeUnknown);
    QCOMPARE(shop.purchase().failures().size(), 1);
    QVERIFY(shop.relay().count("POST", u"/domain$"_s) < 30);
    QVERIFY(shop.purchase().refusals().isEmpty());
}

void TestCartSync::whatIsUnderWayWhenItEndsIsTakenNoteOf()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(chooseMany(shop, manyNames(12)));
    shop.relay().spoil("POST", u"/domain$"_s, Relay::Fault::CutBeforeAnswer);
    constexpr int most = order::SyncRun::mostActing;
    for (int i = 1; i < most; ++i)
        shop.relay().spoil("POST", u"/domain$"_s, Relay::Fault::Hold);
    QSignalSpy failed(&shop.purchase(), &order::Purchase::stepFailed);
    shop.purchase().prepareItems();
    QVERIFY(Shopping::wait([&] { return shop.relay().count("POST", u"/domain$"_s) == most; }));
    QVERIFY(Shopping::wait([&] { return shop.draft().hasUncertainItem(); }));
    QVERIFY(failed.isEmpty());
    shop.relay().release();
    QVERIFY(Shopping::wait([&] {
        shop.relay().release();
        return !failed.isEmpty();
    }));
    QCOMPARE(shop.draft().items().size(), most - 1);
    QCOMPARE(shop.relay().count("POST", u"/domain$"_s), most); // no further one was begun
    QVERIFY(shop.prepareItems());
    QCOMPARE(itemsInCart(shop).size(), 12);
    QCOMPARE(shop.acted(u"POST"_s, u"/order/cart/{cartId}/domain"_s), 12);
}

void TestCartSync::requirementsAreAskedForOncePerName()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(chooseMany(shop, manyNames(10)));
    QVERIFY(shop.prepareItems());
    shop.fillIn();
    QVERIFY(shop.prepareItems());
    QVERIFY(shop.sendConfigurations());
    QVERIFY(shop.takeReview());
    QCOMPARE(shop.relay().count("GET", u"/requiredConfiguration$"_s), 10);
    // And what can be ordered with them, and their rules, once an extension.
    QVERIFY(waitForOptions(shop));
    QCOMPARE(shop.relay().count("GET", u"/domain/options\\?"_s), 2);
    QCOMPARE(shop.relay().count("GET", u"/configurationRule\\?"_s), 2);
}

void TestCartSync::whatTheRuleAloneAsksForIsSent()
{
    Shopping shop;
    QVERIFY(shop.start());
    shop.relay().answerAll("GET", u"/configurationRule\\?"_s, R"({"label":"REASON","type":"text","constraints":[{"operator":"required"}]})");
    QVERIFY(shop.choose({u"exemple.fr"_s}) && shop.prepareItems());
    shop.fillIn();
    QVERIFY(Shopping::wait([&] { return shop.purchase().completeness().labelsOfRule(u"exemple.fr"_s) == QStringList{u"REASON"_s}; }));
    QCOMPARE(shop.purchase().completeness().missing(), 1);
    shop.draft().setValue(u"exemple.fr"_s, u"REASON"_s, u"because"_s);
    shop.draft().setValue(u"exemple.fr"_s, u"PROTECTED_CODE"_s, u"nobody asks for it"_s);
    QCOMPARE(shop.purchase().completeness().missing(), 0);
    shop.relay().forgetCalls();
    (void)shop.sendConfigurations(); // the sandbox may not want it
    QStringList sent;
    for (const Relay::Call &call : shop.relay().calls()) {
        if (call.method == "POST")
            sent.append(QString::fromUtf8(call.body));
    }
    QVERIFY(std::any_of(sent.begin(), sent.end(), [](const QString &body) { return body.contains(u"REASON"_s); }));
    QVERIFY(std::none_of(sent.begin(), sent.end(), [](const QString &body) { return body.contains(u"PROTECTED_CODE"_s); }));
}

void TestCartSync::whatIsNoLongerAskedForLeavesTheCart()
{
    Shopping shop;
    QVERIFY(shop.start());
    shop.relay().answerAll("GET", u"/configurationRule\\?"_s,
                           R"({"label":"REASON","type":"text","constraints":[{"operator":"required"}],
                               "conditions":{"label":"DNS","type":"string","constraints":[{"operator":"notempty"}]}})");
    list(shop, {u"DNS"_s});
    QVERIFY(shop.choose({u"exemple.fr"_s}) && shop.prepareItems());
    takeAllConfigurations(shop);
    const auto labels = [&] { return shop.purchase().completeness().labelsOfRule(u"exemple.fr"_s); };
    shop.draft().setValue(u"exemple.fr"_s, u"DNS"_s, u"dns1.example.com;dns2.example.com"_s);
    QVERIFY(Shopping::wait([&] { return labels() == QStringList{u"REASON"_s}; }));
    shop.draft().setValue(u"exemple.fr"_s, u"REASON"_s, u"because"_s);
    shop.relay().forgetCalls();
    QVERIFY(shop.sendConfigurations());
    QVERIFY(sent(shop).contains(u"POST REASON=because"_s));
    // The condition ends, and with it what it asked for.
    shop.draft().setValue(u"exemple.fr"_s, u"DNS"_s, {});
    QVERIFY(labels().isEmpty());
    shop.relay().forgetCalls();
    QVERIFY(shop.sendConfigurations());
    QCOMPARE(sent(shop), (QStringList{u"DELETE 901"_s, u"DELETE 901"_s})); // the reason, and the servers
    shop.relay().forgetCalls();
    QVERIFY(shop.sendConfigurations());
    QCOMPARE(changes(shop.relay()), 0);
}

void TestCartSync::ownServersAndKeptOnesAreNeverSentTogether()
{
    Shopping shop;
    QVERIFY(shop.start());
    list(shop, {u"DNS"_s, u"KEEP_DNS"_s});
    QVERIFY(shop.choose({u"exemple.fr"_s}) && shop.prepareItems());
    takeAllConfigurations(shop);
    shop.draft().setValue(u"exemple.fr"_s, u"KEEP_DNS"_s, u"true"_s);
    shop.draft().setValue(u"exemple.fr"_s, u"DNS"_s, u"dns1.example.com;dns2.example.com"_s);
    shop.relay().forgetCalls();
    QVERIFY(shop.sendConfigurations());
    QCOMPARE(sent(shop), QStringList{u"POST DNS=dns1.example.com;dns2.example.com"_s});
    shop.draft().setValue(u"exemple.fr"_s, u"DNS"_s, {});
    shop.relay().forgetCalls();
    QVERIFY(shop.sendConfigurations());
    QCOMPARE(sent(shop), (QStringList{u"DELETE 901"_s, u"POST KEEP_DNS=true"_s}));
}

void TestCartSync::noDeclarationStandsThatNobodyMade()
{
    Shopping shop;
    QVERIFY(shop.start());
    list(shop, {u"ACCEPT_CONDITIONS"_s, u"KEEP_DNS"_s, u"TECH_ACCOUNT"_s});
    QVERIFY(shop.choose({u"exemple.fr"_s}) && shop.prepareItems());
    const QList<QPair<QString, QString>> filledIn{{u"ACCEPT_CONDITIONS"_s, u"true"_s},
                                                  {u"KEEP_DNS"_s, u"true"_s},
                                                  {u"TECH_ACCOUNT"_s, u"sb67890-ovh"_s}};
    shop.relay().answerAll("GET", u"/configuration$"_s, "[1,2,3]");
    for (int id = 1; id <= 3; ++id) {
        const auto &[label, value] = filledIn.at(id - 1);
        shop.relay().answerAll("GET", u"/configuration/%1$"_s.arg(id),
                               QJsonDocument(QJsonObject{{u"id"_s, id}, {u"label"_s, label}, {u"value"_s, value}}).toJson());
    }
    shop.relay().answerAll("DELETE", u"/configuration/\\d$"_s, "null");
    shop.relay().forgetCalls();
    QVERIFY(shop.sendConfigurations());
    // The boxes are not ticked; an account that nobody changed stays.
    QStringList deleted = sent(shop);
    deleted.sort();
    QCOMPARE(deleted, (QStringList{u"DELETE 1"_s, u"DELETE 2"_s}));
}

QTEST_GUILESS_MAIN(TestCartSync)
#include "test_cartsync.moc"
