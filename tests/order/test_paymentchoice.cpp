// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/paymentchoice.h"

#include <QtTest>

using namespace cartouche;
using namespace cartouche::order;
using namespace Qt::StringLiterals;
using Usable = PayOption::Usable;
using Way = PayOption::Way;

Q_DECLARE_METATYPE(cartouche::order::PayOption::Usable)

class TestPaymentChoice : public QObject
{
    Q_OBJECT

private slots:
    void aFreeOrderHasOneWay();
    void methodsOfTheAccount();
    void whatTheOrderDoesNotTakeComesLastWithItsReason();
    void withoutTheOrdersListTheMethodsCount();
    void theDefaultComesFirstAmongItsLikes();
    void theOldMeansFillInWhereTheNewRouteIsMissing();
    void aMeanThatAMethodCoversIsNotShownTwice();
    void aMeanThatNeedsAnIdAndHasNone();
    void meansThatAreNoChoiceAreLeftOut();
    void nothingKnownIsNothingOffered();
    void journalNamesHoldNoNumberOfACard();
    void withoutTheOrdersListItsMeansDecide();
    void theOldRouteServesWhatTheNewOneDoesNot();
    void ofTwoOfOneKindTheOneThatIsNamedIsCharged_data();
    void ofTwoOfOneKindTheOneThatIsNamedIsCharged();
    void aBalanceThatDoesNotReachIsSaid_data();
    void aBalanceThatDoesNotReachIsSaid();
    void theOrdersListAloneIsEnough();

private:
    [[nodiscard]] static api::PaymentMethod method(qint64 id, const QString &type, const QString &status = u"VALID"_s,
                                                   bool isDefault = false)
    {
        api::PaymentMethod one;
        one.paymentMethodId = id;
        one.paymentType = type;
        one.status = status;
        one.isDefault = isDefault;
        one.label = u"label %1"_s.arg(id);
        return one;
    }
    [[nodiscard]] static api::PaymentMean mean(const QString &kind, qint64 id, const QString &state = u"valid"_s)
    {
        api::PaymentMean one;
        one.kind = kind;
        one.id = id;
        one.state = state;
        one.label = u"497040XXXXXX4242"_s;
        return one;
    }
    [[nodiscard]] static api::OrderPaymentMethods accepts(const QList<qint64> &ids)
    {
        api::OrderPaymentMethods one;
        one.registered = ids;
        return one;
    }
};

void TestPaymentChoice::aFreeOrderHasOneWay()
{
    PaymentFacts facts;
    facts.isFree = true;
    facts.methods = {method(1, u"CREDIT_CARD"_s)};
    facts.means = QStringList{u"fidelityAccount"_s, u"ovhAccount"_s};
    const auto options = payOptions(facts);
    QCOMPARE(options.size(), 1);
    QCOMPARE(options.first().way, Way::Free);
    QCOMPARE(options.first().mean, u"fidelityAccount"_s);
    QCOMPARE(options.first().usable, Usable::Yes);
}

void TestPaymentChoice::methodsOfTheAccount()
{
    PaymentFacts facts;
    api::PaymentMethod card = method(7, u"CREDIT_CARD"_s, u"VALID"_s, true);
    card.paymentSubType = u"VISA"_s;
    card.description = u"Everyday card"_s;
    card.expirationDate = QDateTime({2028, 1, 31}, {0, 0}, Qt::UTC);
    api::PaymentMethod unnamed = method(8, u"PAYPAL"_s);
    unnamed.label.clear();
    unnamed.description = u"mine"_s;
    facts.methods = {card, unnamed};
    facts.accepted = accepts({7, 8});
    const auto options = payOptions(facts);
    QCOMPARE(options.size(), 2);
    QCOMPARE(options.at(0).way, Way::Method);
    QCOMPARE(options.at(0).methodId, 7);
    QCOMPARE(options.at(0).type, u"CREDIT_CARD"_s);
    QCOMPARE(options.at(0).subType, u"VISA"_s);
    QCOMPARE(options.at(0).expires, card.expirationDate);
    QVERIFY(options.at(0).isDefault);
    QCOMPARE(options.at(0).description, u"Everyday card"_s);
    QCOMPARE(options.at(1).label, u"mine"_s);
    QVERIFY(options.at(1).description.isEmpty());
}

void TestPaymentChoice::whatTheOrderDoesNotTakeComesLastWithItsReason()
{
    PaymentFacts facts;
    facts.methods = {method(1, u"CREDIT_CARD"_s, u"EXPIRED"_s, true), method(2, u"CREDIT_CARD"_s, u"BLOCKED"_s),
                     method(3, u"PAYPAL"_s), method(4, u"SEPA_DIRECT_DEBIT"_s)};
    facts.accepted = accepts({1, 2, 4});
    const auto options = payOptions(facts);
    QCOMPARE(options.at(0).methodId, 4);
    QCOMPARE(options.at(0).usable, Usable::Yes);
    QMap<qint64, Usable> reasons;
    for (const PayOption &option : options)
        reasons.insert(option.methodId, option.usable);
    QCOMPARE(reasons.value(1), Usable::Expired);
    QCOMPARE(reasons.value(2), Usable::NotValid);
    QCOMPARE(reasons.value(3), Usable::NotAccepted);
}

void TestPaymentChoice::withoutTheOrdersListTheMethodsCount()
{
    PaymentFacts facts; // the beta route did not answer
    facts.methods = {method(3, u"PAYPAL"_s)};
    QCOMPARE(payOptions(facts).first().usable, Usable::Yes);
}

void TestPaymentChoice::theDefaultComesFirstAmongItsLikes()
{
    PaymentFacts facts;
    facts.methods = {method(1, u"PAYPAL"_s), method(2, u"CREDIT_CARD"_s), method(3, u"CREDIT_CARD"_s, u"VALID"_s, true)};
    const auto options = payOptions(facts);
    QCOMPARE(options.at(0).methodId, 3);
    QCOMPARE(options.at(1).methodId, 1); // the others as sent
    QCOMPARE(options.at(2).methodId, 2);
}

void TestPaymentChoice::theOldMeansFillInWhereTheNewRouteIsMissing()
{
    PaymentFacts facts;
    facts.means = QStringList{u"bankAccount"_s, u"creditCard"_s, u"ovhAccount"_s};
    facts.registeredMeans = {mean(u"creditCard"_s, 11), mean(u"creditCard"_s, 12, u"expired"_s),
                             mean(u"bankAccount"_s, 21, u"blockedForIncidents"_s)};
    const auto options = payOptions(facts);
    QCOMPARE(options.size(), 4);
    QCOMPARE(options.at(0).way, Way::Mean);
    QCOMPARE(options.at(0).mean, u"creditCard"_s);
    QCOMPARE(options.at(0).meanId.value_or(0), 11);
    QCOMPARE(options.at(1).mean, u"ovhAccount"_s);
    QVERIFY(!options.at(1).meanId);
    QMap<qint64, Usable> reasons;
    for (const PayOption &option : options)
        reasons.insert(option.meanId.value_or(0), option.usable);
    QCOMPARE(reasons.value(12), Usable::Expired);
    QCOMPARE(reasons.value(21), Usable::NotValid);
}

void TestPaymentChoice::aMeanThatAMethodCoversIsNotShownTwice()
{
    PaymentFacts facts;
    facts.methods = {method(1, u"CREDIT_CARD"_s), method(2, u"SEPA_DIRECT_DEBIT"_s), method(3, u"INTERNAL_TRUSTED_ACCOUNT"_s)};
    facts.means = QStringList{u"creditCard"_s, u"bankAccount"_s, u"ovhAccount"_s};
    facts.registeredMeans = {mean(u"creditCard"_s, 11), mean(u"bankAccount"_s, 12)};
    QCOMPARE(payOptions(facts).size(), 3);
    // A method that cannot be used covers nothing.
    facts.methods = {method(1, u"CREDIT_CARD"_s, u"EXPIRED"_s)};
    QCOMPARE(payOptions(facts).size(), 4);
    // The same card by its id.
    api::PaymentMethod wallet = method(5, u"SOME_WALLET"_s);
    wallet.paymentMeanId = 11;
    facts.methods = {wallet};
    facts.means = QStringList{u"creditCard"_s};
    facts.registeredMeans = {mean(u"creditCard"_s, 11)};
    QCOMPARE(payOptions(facts).size(), 1);
}

void TestPaymentChoice::aMeanThatNeedsAnIdAndHasNone()
{
    PaymentFacts facts;
    facts.means = QStringList{u"paypal"_s};
    const auto options = payOptions(facts);
    QCOMPARE(options.size(), 1);
    QCOMPARE(options.first().usable, Usable::NoId);
    QVERIFY(meanNeedsId(u"paypal"_s) && meanNeedsId(u"bankAccount"_s) && meanNeedsId(u"creditCard"_s));
    QVERIFY(!meanNeedsId(u"ovhAccount"_s) && !meanNeedsId(u"deferredPaymentAccount"_s));
}

void TestPaymentChoice::meansThatAreNoChoiceAreLeftOut()
{
    PaymentFacts facts;
    // The new names in the old route, and the account that pays nothing but free orders.
    facts.means = QStringList{u"CREDIT_CARD"_s, u"PAYPAL"_s, u"fidelityAccount"_s, u"deferredPaymentAccount"_s};
    const auto options = payOptions(facts);
    QCOMPARE(options.size(), 1);
    QCOMPARE(options.first().mean, u"deferredPaymentAccount"_s);
}

void TestPaymentChoice::nothingKnownIsNothingOffered()
{
    QVERIFY(payOptions({}).isEmpty());
}

void TestPaymentChoice::journalNamesHoldNoNumberOfACard()
{
    PaymentFacts facts;
    facts.methods = {method(1, u"PAYPAL"_s)};
    facts.means = QStringList{u"creditCard"_s, u"ovhAccount"_s, u"paypal"_s};
    facts.registeredMeans = {mean(u"creditCard"_s, 11)};
    QStringList names;
    for (const PayOption &option : payOptions(facts))
        names.append(option.journalName());
    QCOMPARE(names, (QStringList{u"paymentMethod/1"_s, u"paymentMean/creditCard/11"_s, u"paymentMean/ovhAccount"_s}));
    facts.isFree = true;
    QCOMPARE(payOptions(facts).first().journalName(), u"paymentMean/fidelityAccount"_s);
}

void TestPaymentChoice::withoutTheOrdersListItsMeansDecide()
{
    PaymentFacts facts; // the beta route did not answer
    facts.methods = {method(1, u"CREDIT_CARD"_s), method(2, u"PAYPAL"_s), method(3, u"SEPA_DIRECT_DEBIT"_s)};
    facts.means = QStringList{u"creditCard"_s, u"bankAccount"_s};
    QMap<qint64, Usable> reasons;
    for (const PayOption &option : payOptions(facts))
        reasons.insert(option.methodId, option.usable);
    QCOMPARE(reasons.value(1), Usable::Yes);
    QCOMPARE(reasons.value(2), Usable::NotAccepted);
    QCOMPARE(reasons.value(3), Usable::Yes);
}

void TestPaymentChoice::theOldRouteServesWhatTheNewOneDoesNot()
{
    PaymentFacts facts;
    api::PaymentMethod card = method(1, u"CREDIT_CARD"_s);
    card.paymentMeanId = 11;
    facts.methods = {card, method(2, u"INTERNAL_TRUSTED_ACCOUNT"_s), method(3, u"PAYPAL"_s)};
    facts.accepted = accepts({});
    facts.means = QStringList{u"creditCard"_s, u"ovhAccount"_s, u"paypal"_s};
    facts.registeredMeans = {mean(u"creditCard"_s, 11), mean(u"paypal"_s, 31)};
    QStringList ways;
    for (const PayOption &option : payOptions(facts)) {
        if (option.usable == Usable::Yes)
            ways.append(option.journalName());
    }
    // By its old id where one is needed; the PayPal method has none, so that its mean stands by itself. None twice.
    QCOMPARE(ways, (QStringList{u"paymentMean/creditCard/11"_s, u"paymentMean/ovhAccount"_s, u"paymentMean/paypal/31"_s}));
}

void TestPaymentChoice::ofTwoOfOneKindTheOneThatIsNamedIsCharged_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("means");
    QTest::addColumn<bool>("haveIds");
    QTest::addColumn<QStringList>("ways");
    const QStringList none;
    // By its kind alone OVHcloud would charge whichever it likes.
    QTest::newRow("cards, new spelling") << u"CREDIT_CARD"_s << QStringList{u"CREDIT_CARD"_s} << true << none;
    QTest::newRow("cards, old spelling") << u"CREDIT_CARD"_s << QStringList{u"creditCard"_s} << true
        << QStringList{u"paymentMean/creditCard/11"_s, u"paymentMean/creditCard/12"_s};
    QTest::newRow("cards, both spellings") << u"CREDIT_CARD"_s << QStringList{u"CREDIT_CARD"_s, u"creditCard"_s} << true
        << QStringList{u"paymentMean/creditCard/11"_s, u"paymentMean/creditCard/12"_s};
    QTest::newRow("cards without old ids") << u"CREDIT_CARD"_s << QStringList{u"CREDIT_CARD"_s, u"creditCard"_s} << false << none;
    QTest::newRow("accounts, new spelling") << u"SEPA_DIRECT_DEBIT"_s << QStringList{u"SEPA_DIRECT_DEBIT"_s} << true << none;
    QTest::newRow("accounts, old spelling") << u"SEPA_DIRECT_DEBIT"_s << QStringList{u"bankAccount"_s} << true
        << QStringList{u"paymentMean/bankAccount/11"_s, u"paymentMean/bankAccount/12"_s};
    QTest::newRow("PayPal, new spelling") << u"PAYPAL"_s << QStringList{u"PAYPAL"_s} << true << none;
}

void TestPaymentChoice::ofTwoOfOneKindTheOneThatIsNamedIsCharged()
{
    QFETCH(QString, type);
    QFETCH(QStringList, means);
    QFETCH(bool, haveIds);
    PaymentFacts facts;
    api::PaymentMethod first = method(1, type, u"VALID"_s, true);
    api::PaymentMethod second = method(2, type);
    if (haveIds) {
        first.paymentMeanId = 11;
        second.paymentMeanId = 12;
    }
    facts.methods = {first, second};
    facts.accepted = accepts({}); // …/pay takes neither
    facts.means = means;
    const auto usableWays = [&facts] {
        QStringList ways;
        for (const PayOption &option : payOptions(facts)) {
            if (option.usable == Usable::Yes)
                ways.append(option.journalName());
        }
        return ways;
    };
    QTEST(usableWays(), "ways");
    // The other one cannot be charged any more: by its kind alone is by its name.
    if (means.first().isUpper()) {
        facts.means = QStringList{means.first()};
        second.status = u"EXPIRED"_s;
        facts.methods = {first, second};
        QCOMPARE(usableWays(), QStringList{u"paymentMean/"_s + means.first()});
        // Of a list that may not be all of them nothing follows.
        facts.methods.reset();
        facts.accepted->paymentMethods = {first};
        QVERIFY(usableWays().isEmpty());
    }
}

void TestPaymentChoice::aBalanceThatDoesNotReachIsSaid_data()
{
    QTest::addColumn<QString>("balance");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<bool>("isActive");
    QTest::addColumn<Usable>("usable");
    QTest::addColumn<QString>("shortBy");
    QTest::newRow("too little") << u"12.40"_s << u"EUR"_s << true << Usable::NotEnough << u"11.57"_s;
    QTest::newRow("nothing") << u"0"_s << u"EUR"_s << true << Usable::NotEnough << u"23.97"_s;
    QTest::newRow("below zero") << u"-1.00"_s << u"EUR"_s << true << Usable::NotEnough << u"24.97"_s;
    QTest::newRow("just enough") << u"23.97"_s << u"EUR"_s << true << Usable::Yes << QString();
    QTest::newRow("another currency says nothing") << u"1.00"_s << u"USD"_s << true << Usable::Yes << QString();
    QTest::newRow("an account that is closed says nothing") << u"1.00"_s << u"EUR"_s << false << Usable::Yes << QString();
}

void TestPaymentChoice::aBalanceThatDoesNotReachIsSaid()
{
    QFETCH(QString, balance);
    QFETCH(QString, currency);
    QFETCH(bool, isActive);
    QFETCH(QString, shortBy);
    PaymentFacts facts;
    facts.total = *base::Money::fromDecimal(u"23.97", u"EUR"_s);
    facts.methods = {method(1, u"INTERNAL_TRUSTED_ACCOUNT"_s, u"VALID"_s, true), method(2, u"CREDIT_CARD"_s),
                     method(3, u"CREDIT_CARD"_s, u"EXPIRED"_s)};
    QVERIFY(needsBalance(facts));
    api::OvhAccount account;
    account.balance.amount = *base::Money::fromDecimal(balance, currency);
    account.isActive = isActive;
    facts.accounts = QList{account};
    const auto options = payOptions(facts);
    const auto prepaid = std::find_if(options.begin(), options.end(), [](const PayOption &option) { return option.methodId == 1; });
    QTEST(prepaid->usable, "usable");
    QCOMPARE(prepaid->shortBy ? prepaid->shortBy->toDecimal() : QString(), shortBy);
    // It stands behind what can be chosen, and before what is of no use.
    QCOMPARE(prepaid - options.begin(), prepaid->usable == Usable::Yes ? 0 : 1);
    // Two accounts: nobody knows which one would be charged.
    facts.accounts = QList{account, account};
    for (const PayOption &option : payOptions(facts))
        QVERIFY(option.usable != Usable::NotEnough && !option.balance);
}

void TestPaymentChoice::theOrdersListAloneIsEnough()
{
    PaymentFacts facts; // /me/payment/method did not answer
    facts.accepted = accepts({4});
    facts.accepted->paymentMethods = {method(4, u"CREDIT_CARD"_s), method(5, u"PAYPAL"_s)};
    const auto options = payOptions(facts);
    QCOMPARE(options.size(), 2);
    QCOMPARE(options.first().methodId, 4);
    QCOMPARE(options.last().usable, Usable::NotAccepted);
}

QTEST_APPLESS_MAIN(TestPaymentChoice)
#include "test_paymentchoice.moc"
