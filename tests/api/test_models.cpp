// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/authmodels.h"
#include "api/cartmodels.h"
#include "api/errorreading.h"
#include "api/jsonfields.h"
#include "api/memodels.h"
#include "api/ordermodels.h"
#include "api/payloads.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using base::Money;
using base::Period;

namespace {

QJsonValue json(const QByteArray &text)
{
    return api::readJson(text).value_or(QJsonValue(QJsonValue::Undefined));
}

Money euro(const char *text)
{
    return Money::fromDecimal(QString::fromLatin1(text), u"EUR"_s).value();
}

} // namespace

class TestModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheCartOfTheGuide();
    void readsTheOfferOfTheGuide();
    void readsTheItemOfTheGuide();
    void readsTheSummaryOfTheGuide();
    void readsTheRequirementsOfTheGuide();
    void readsAnOrder();
    void readsAFollowUp();
    void readsPaymentMethodsAndMeans();
    void readsAnAccount();
    void readsTasks();
    void readsCredentials();
    void anAmountInUnitsWinsOverTheNumber();
    void anAmountIsNeverGuessed();
    void idsMayBeTextAndLarge();
    void timesKeepTheirMoment();
    void toleratesWhatIsMissingNullOrOfAnotherType();
    void refusesAnAnswerWithoutItsCore();
    void aPlacedOrderNeedsOnlyItsNumber();
    void aListWithOneUnreadableMemberIsUnreadable();
    void writesCreationsWithoutEmptyMembers();
    void writesOnlyTheContactFieldsOfTheRoute();
    void writesNothingForWhatWasTakenAway();
};

void TestModels::readsTheCartOfTheGuide()
{
    const auto cart = api::readCartModel(json(payloads::cart));
    QVERIFY(cart);
    QCOMPARE(cart->cartId, u"c87b5e9d-f586-4456-9f56-1709f40e7b1d"_s);
    QCOMPARE(cart->expire, QDateTime(QDate(2020, 10, 18), QTime(13, 44, 30), Qt::UTC));
    QVERIFY(!cart->readOnly);
    QVERIFY(cart->items.isEmpty());
}

void TestModels::readsTheOfferOfTheGuide()
{
    const auto offers = api::readList<api::Offer>(json(payloads::offers), &api::readOffer);
    QVERIFY(offers);
    QCOMPARE(offers->size(), 1);
    const api::Offer &offer = offers->first();
    QCOMPARE(offer.action, u"create"_s);
    QCOMPARE(offer.offer, u"gold"_s);
    QCOMPARE(offer.offerId, u"fr-create"_s);
    QCOMPARE(offer.pricingMode, u"default"_s);
    QCOMPARE(offer.productId, u"domain"_s);
    QCOMPARE(offer.phase, u"ga"_s);
    QVERIFY(offer.orderable);
    QCOMPARE(offer.quantityMax, 1);
    QCOMPARE(offer.durations.size(), 10);
    QCOMPARE(offer.durations.last(), Period::ofYears(10));
    QVERIFY(!offer.recommendedDuration);
    QCOMPARE(api::amountOf(offer.prices, u"PRICE"), euro("6.99"));
    QCOMPARE(api::amountOf(offer.prices, u"RENEW"), euro("6.99"));
    QCOMPARE(api::amountOf(offer.prices, u"DISCOUNT"), euro("2"));
    QCOMPARE(api::amountOf(offer.prices, u"FEE"), euro("0"));
    QCOMPARE(api::amountOf(offer.prices, u"TOTAL"), euro("4.99"));
    QVERIFY(!api::amountOf(offer.prices, u"OTHER"));
    QCOMPARE(offer.prices.first().price.text, u"6.99 €"_s);
}

void TestModels::readsTheItemOfTheGuide()
{
    const auto item = api::readCartItem(json(payloads::item));
    QVERIFY(item);
    QCOMPARE(item->itemId, 109074889);
    QCOMPARE(item->configurations, QList<qint64>{68544099});
    QCOMPARE(item->duration, u"P1Y"_s);
    QCOMPARE(item->productId, u"domainblog"_s);
    QCOMPARE(item->offerId, QString());
    QVERIFY(!item->parentItemId);
    QCOMPARE(item->domain, u"exemple.fr"_s);
    QCOMPARE(item->planCode, u"fr"_s);
    QCOMPARE(item->pricingMode, u"create-default"_s);
    QCOMPARE(item->catalogName, u"dom-public"_s);
    QCOMPARE(item->quantity, 1);
    QCOMPARE(item->prices.first().label, u"TOTAL"_s);
    QCOMPARE(api::amountOf(item->prices, u"TOTAL"), euro("6.99"));
    QCOMPARE(api::amountOf(item->prices, u"PRICE"), euro("0"));
}

void TestModels::readsTheSummaryOfTheGuide()
{
    const auto summary = api::readOrderSummary(json(payloads::summary));
    QVERIFY(summary);
    QVERIFY(summary->contracts.isEmpty());
    QVERIFY(!summary->orderId);
    QVERIFY(summary->url.isEmpty());
    QCOMPARE(summary->withTax.amount, euro("8.99"));
    QCOMPARE(summary->withoutTax.amount, euro("7.49"));
    QCOMPARE(summary->tax.amount, euro("1.5"));
    QCOMPARE(summary->originalWithoutTax->amount, euro("7.49"));
    QCOMPARE(summary->reduction->amount, euro("0"));
    QCOMPARE(summary->details.size(), 5);
    QCOMPARE(summary->details.first().domain, u"*001.001"_s);
    QVERIFY(!summary->details.first().cartItemId);
    const api::SummaryLine &gift = summary->details.last();
    QCOMPARE(gift.detailType, u"GIFT"_s);
    QCOMPARE(gift.totalPrice.amount, euro("-2.5"));
    auto sum = euro("0");
    for (const api::SummaryLine &line : summary->details)
        sum = sum.plus(line.totalPrice.amount).value();
    QCOMPARE(sum, summary->withoutTax.amount);
}

void TestModels::readsTheRequirementsOfTheGuide()
{
    const auto list = api::readList<api::ConfigurationRequirement>(json(payloads::requirements), &api::readRequirement);
    QVERIFY(list);
    QCOMPARE(list->size(), 5);
    QCOMPARE(list->at(1).label, u"OWNER_CONTACT"_s);
    QCOMPARE(list->at(1).type, u"/me/contact"_s);
    QVERIFY(!list->at(1).required);
    const auto live = api::readRequirement(json(R"({"label":"REASON","type":"String","required":true,
        "fields":null,"allowedValues":["a","b"]})"_ba));
    QVERIFY(live->required);
    QCOMPARE(live->allowedValues, QStringList({u"a"_s, u"b"_s}));
    const auto configuration = api::readConfigurationItem(json(payloads::configuration));
    QCOMPARE(configuration->id, 69663774);
    QCOMPARE(configuration->value, u"/me/contact/13189481"_s);
}

void TestModels::readsAnOrder()
{
    const auto order = api::readOrderModel(json(R"({"date":"2026-08-16T02:17:31+02:00","expirationDate":
        "2026-08-23T02:17:31+02:00","metadatas":[],"orderId":223344556,"password":"pw","pdfUrl":"https://x/y",
        "priceWithTax":{"text":"5.48 EUR","value":5.48,"currencyCode":"EUR"},"retractionDate":null,
        "priceWithoutTax":{"text":"4.57 EUR","value":4.57,"currencyCode":"EUR"},
        "tax":{"text":"0.91 EUR","value":0.91,"currencyCode":"EUR"},"url":"https://www.ovh.com/x"})"_ba));
    QVERIFY(order);
    QCOMPARE(order->orderId, 223344556);
    QCOMPARE(order->date, QDateTime(QDate(2026, 8, 16), QTime(0, 17, 31), Qt::UTC));
    QVERIFY(!order->retractionDate.isValid());
    QCOMPARE(order->priceWithTax.amount, euro("5.48"));

    const auto detail = api::readOrderDetail(json(R"({"cancelled":false,"description":"x","detailType":null,
        "domain":"*","orderDetailId":1,"quantity":"1","totalPrice":null})"_ba));
    QCOMPARE(detail->quantity, u"1"_s);
    QCOMPARE(detail->domain, u"*"_s);
    QCOMPARE(detail->totalPrice, api::Price());
}

void TestModels::readsAFollowUp()
{
    const auto step = api::readFollowUpStep(json(R"({"step":"VALIDATING","status":"DOING","history":[
        {"date":"2026-08-16T02:17:31+02:00","label":"PAYMENT_INITIATED","description":"d"}]})"_ba));
    QCOMPARE(step->step, u"VALIDATING"_s);
    QCOMPARE(step->status, u"DOING"_s);
    QCOMPARE(step->history.first().label, u"PAYMENT_INITIATED"_s);
    QVERIFY(step->history.first().date.isValid());
}

void TestModels::readsPaymentMethodsAndMeans()
{
    const QByteArray method = R"({"billingContactId":null,"creationDate":"2020-01-02T00:00:00+01:00","default":true,
        "description":null,"expirationDate":null,"formSessionId":null,"icon":{"data":null,"name":"visa","url":null},
        "integration":"NONE","label":"497010XXXXXX0000","lastUpdate":"2020-01-02T00:00:00+01:00","merchantId":null,
        "oneclick":null,"paymentMeanId":12,"paymentMethodId":456,"paymentSubType":"VISA","paymentType":"CREDIT_CARD",
        "status":"VALID"})"_ba;
    const auto read = api::readPaymentMethodModel(json(method));
    QCOMPARE(read->paymentMethodId, 456);
    QCOMPARE(read->paymentMeanId, 12);
    QVERIFY(read->isDefault);
    QVERIFY(!read->oneclick);
    QCOMPARE(read->iconName, u"visa"_s);
    const auto methods = api::readOrderPaymentMethodsModel(json(
        R"({"available":[{"paymentType":"PAYPAL"},{"paymentType":"CREDIT_CARD"}],"registered":[456,"457"],"paymentMethods":[)"
        + method + "]}"));
    QCOMPARE(methods->registered, QList<qint64>({456, 457}));
    QCOMPARE(methods->availableTypes, QStringList({u"PAYPAL"_s, u"CREDIT_CARD"_s}));
    QCOMPARE(methods->paymentMethods.size(), 1);

    QCOMPARE(api::readPaymentMean(json(R"({"id":1,"iban":"FR76 XXXX","state":"valid","defaultPaymentMean":true})"_ba))->label,
             u"FR76 XXXX"_s);
    QCOMPARE(api::readPaymentMean(json(R"({"id":1,"number":"4970XXXX"})"_ba))->label, u"4970XXXX"_s);
    QCOMPARE(api::readPaymentMean(json(R"({"id":1,"email":"a@example.org"})"_ba))->label, u"a@example.org"_s);
    QCOMPARE(api::readRegisteredMean(json(R"({"paymentMean":"bankAccount"})"_ba)), u"bankAccount"_s);
}

void TestModels::readsAnAccount()
{
    const auto account = api::readAccountModel(json(R"({"nichandle":"ab12345-ovh","ovhSubsidiary":"FR","firstname":"Ada",
        "name":"L","legalform":"individual","currency":{"code":"EUR","symbol":"€"},"kycValidated":true,"vat":null})"_ba));
    QCOMPARE(account->nichandle, u"ab12345-ovh"_s);
    QCOMPARE(account->legalform, u"individual"_s);
    QCOMPARE(account->currencyCode, u"EUR"_s);
    QCOMPARE(account->currencySymbol, u"€"_s);
    QCOMPARE(account->kycValidated, true);

    const auto contact = api::readDomainContactModel(json(R"({"id":"13189481","firstName":"Ada","address":
        {"line1":"1 rue X","city":"Paris","country":"FR","zip":75001},"accreditationYear":1999})"_ba));
    QCOMPARE(contact->id, 13189481);
    QCOMPARE(contact->resource, u"/domain/contact"_s);
    QCOMPARE(contact->address.line1, u"1 rue X"_s);
    QCOMPARE(contact->address.zip, u"75001"_s);
    QCOMPARE(contact->accreditationYear, 1999);
    QCOMPARE(api::readAccountContactModel(json(R"({"id":1})"_ba))->resource, u"/me/contact"_s);
}

void TestModels::readsTasks()
{
    const auto task = api::readDomainTaskModel(json(R"({"id":414283125,"status":"todo","function":"DomainDnsUpdate",
        "creationDate":"2022-04-07T15:56:01.593746+02:00","todoDate":"2022-04-07T15:56:01+02:00","doneDate":null,
        "canRelaunch":false,"canAccelerate":false,"canCancel":true})"_ba));
    QCOMPARE(task->id, 414283125);
    QCOMPARE(task->function, u"DomainDnsUpdate"_s);
    QVERIFY(task->creationDate.isValid());
    QVERIFY(!task->doneDate.isValid());
    QVERIFY(task->canCancel);
}

void TestModels::readsCredentials()
{
    const auto request = api::readCredentialRequest(json(R"({"consumerKey":"ck","state":"pendingValidation",
        "validationUrl":"https://eu.api.ovh.com/auth/?credentialToken=x"})"_ba));
    QCOMPARE(request->consumerKey, u"ck"_s);
    QCOMPARE(request->validationUrl.host(), u"eu.api.ovh.com"_s);
    const auto credential = api::readCredential(json(R"({"allowedIPs":null,"applicationId":1,"creation":
        "2020-01-02T00:00:00+01:00","credentialId":2,"expiration":null,"rules":[{"method":"GET","path":"/*"}],
        "status":"validated"})"_ba));
    QCOMPARE(credential->status, u"validated"_s);
    QVERIFY(!credential->expiration.isValid());
    QCOMPARE(credential->rules.first().path, u"/*"_s);
    QVERIFY(!api::readAuthDetailsModel(json(R"({"account":"ab12345-ovh","allowedRoutes":null})"_ba))->allowedRoutes);
    QVERIFY(api::readAuthDetailsModel(json(R"({"account":"ab12345-ovh","allowedRoutes":[]})"_ba))->allowedRoutes);
}

void TestModels::anAmountInUnitsWinsOverTheNumber()
{
    const auto price = api::readPrice(json(R"({"currencyCode":"EUR","priceInUcents":699000001,"text":"6.99 €","value":6.99})"_ba));
    QCOMPARE(price->amount, Money(699000001, u"EUR"_s));
    const auto nullUnits = api::readPrice(json(R"({"currencyCode":"EUR","priceInUcents":null,"value":23.97})"_ba));
    QCOMPARE(nullUnits->amount, euro("23.97"));
}

void TestModels::anAmountIsNeverGuessed()
{
    QVERIFY(!api::readPrice(json("null"_ba)));
    QVERIFY(!api::readPrice(json(R"({"currencyCode":"EUR","text":"6.99 €"})"_ba)));
    QVERIFY(!api::readPrice(json(R"({"currencyCode":"EUR","value":"about 7"})"_ba)));
    QVERIFY(!api::readPrice(json(R"({"currencyCode":"EUR","value":1e300})"_ba)));
    QVERIFY(!api::readLabelledPrice(json(R"({"label":"TOTAL","price":{"currencyCode":"EUR"}})"_ba)));
    // A price that is missing has no currency, so it equals no amount and adds to none.
    const auto line = api::readOrderDetail(json(R"({"orderDetailId":1})"_ba));
    QVERIFY(!line->totalPrice.amount.plus(euro("1")));
    QVERIFY(!(line->totalPrice.amount == euro("0")));
}

void TestModels::idsMayBeTextAndLarge()
{
    QCOMPARE(api::wholeNumber(json("9007199254740993"_ba)), Q_INT64_C(9007199254740993));
    QCOMPARE(api::wholeNumber(json("9223372036854775807"_ba)), Q_INT64_C(9223372036854775807));
    QCOMPARE(api::wholeNumber(json("\"9007199254740993\""_ba)), Q_INT64_C(9007199254740993));
    QCOMPARE(api::wholeNumber(json("-1"_ba)), -1);
    QCOMPARE(api::wholeNumber(json("-2"_ba)), -2);
    QCOMPARE(api::wholeNumber(json("12.0"_ba)), 12);
    QVERIFY(!api::wholeNumber(json("1.5"_ba)));
    QCOMPARE(api::wholeNumber(json("0"_ba)), 0);
    QVERIFY(!api::wholeNumber(json("0.5"_ba)));
    QVERIFY(!api::wholeNumber(json("1e30"_ba)));
    QVERIFY(!api::wholeNumber(json("\"1x\""_ba)));
    QVERIFY(!api::wholeNumber(json("\"\""_ba)));
    QVERIFY(!api::wholeNumber(json("true"_ba)));
    QVERIFY(!api::wholeNumber(json("null"_ba)));
}

void TestModels::timesKeepTheirMoment()
{
    const auto time = [](const char *text) {
        return api::timeField(QJsonObject{{u"t"_s, QString::fromLatin1(text)}}, u"t");
    };
    const QDateTime moment(QDate(2022, 4, 7), QTime(13, 56, 1), Qt::UTC);
    QCOMPARE(time("2022-04-07T15:56:01+02:00"), moment);
    QCOMPARE(time("2022-04-07T13:56:01Z"), moment);
    QCOMPARE(time("2022-04-07T13:56:01"), moment);
    QCOMPARE(time("2022-04-07T15:56:01.593746+02:00"), moment.addMSecs(594));
    QCOMPARE(time("2022-04-07").date(), QDate(2022, 4, 7));
    QVERIFY(!time("0000-00-00T00:00:00").isValid());
    QVERIFY(!time("tomorrow").isValid());
    QVERIFY(!time("").isValid());
    QCOMPARE(api::toIsoTime(QDateTime::fromString(u"2020-10-08T14:28:46+02:00"_s, Qt::ISODate)),
             u"2020-10-08T12:28:46+00:00"_s);
}

void TestModels::toleratesWhatIsMissingNullOrOfAnotherType()
{
    const auto offer = api::readOffer(json(R"({"duration":["P1Y","soon",3,null,"P2Y"],"prices":null,"orderable":"true",
        "quantityMax":"2","configurations":{},"deliveryTime":7,"future":{"x":1}})"_ba));
    QVERIFY(offer);
    QCOMPARE(offer->durations, QList<Period>({Period::ofYears(1), Period::ofYears(2)}));
    QVERIFY(offer->orderable);
    QCOMPARE(offer->quantityMax, 2);
    QCOMPARE(offer->action, QString());
    QCOMPARE(offer->pricingMode, QString());
    QCOMPARE(offer->deliveryTime, u"7"_s);
    QVERIFY(offer->prices.isEmpty());
    const auto item = api::readCartItem(json(R"({"itemId":1,"settings":null,"configurations":null,"options":"x","prices":[1,"2"]})"_ba));
    QVERIFY(item);
    QVERIFY(item->prices.isEmpty());
    const auto cart = api::readCartModel(json(R"({"cartId":"x","items":[1,"2",null],"expire":5})"_ba));
    QCOMPARE(cart->items, QList<qint64>({1, 2}));
    QVERIFY(!cart->expire.isValid());
}

void TestModels::refusesAnAnswerWithoutItsCore()
{
    for (const QByteArray &text : {"null"_ba, "{}"_ba, "[]"_ba, "1"_ba, "\"x\""_ba}) {
        const QJsonValue value = json(text);
        QVERIFY(!api::readCartModel(value));
        QVERIFY(!api::readCartItem(value));
        QVERIFY(!api::readRequirement(value));
        QVERIFY(!api::readConfigurationItem(value));
        QVERIFY(!api::readOffer(value));
        QVERIFY(!api::readOrderSummary(value));
        QVERIFY(!api::readPlacedOrder(value));
        QVERIFY(!api::readOrderModel(value));
        QVERIFY(!api::readOrderDetail(value));
        QVERIFY(!api::readFollowUpStep(value));
        QVERIFY(!api::readPaymentMethodModel(value));
        QVERIFY(!api::readPaymentMean(value));
        QVERIFY(!api::readTransactionModel(value));
        QVERIFY(!api::readAccountModel(value));
        QVERIFY(!api::readDomainContactModel(value));
        QVERIFY(!api::readDomainTaskModel(value));
        QVERIFY(!api::readCredentialRequest(value));
        QVERIFY(!api::readCredential(value));
        QVERIFY(!api::readAuthDetailsModel(value));
    }
    QVERIFY(!api::readOrderSummary(json(R"({"details":[],"prices":{"withoutTax":{"currencyCode":"EUR","value":1}}})"_ba)));
    QVERIFY(!api::readText(json("5"_ba)));
    QVERIFY(!api::readText(json("\"\""_ba)));
}

void TestModels::aPlacedOrderNeedsOnlyItsNumber()
{
    const auto bare = api::readPlacedOrder(json(R"({"orderId":42})"_ba));
    QVERIFY(bare);
    QCOMPARE(bare->orderId, 42);
    QVERIFY(!api::readPlacedOrder(json(R"({"orderId":null,"prices":{}})"_ba)));
    QVERIFY(!api::readPlacedOrder(json(R"({"orderId":0})"_ba)));
}

void TestModels::aListWithOneUnreadableMemberIsUnreadable()
{
    QCOMPARE(api::readList<qint64>(json("[3,\"1\",2]"_ba), &api::wholeNumber), QList<qint64>({3, 1, 2}));
    QVERIFY(!api::readList<qint64>(json("[3,null]"_ba), &api::wholeNumber));
    QVERIFY(!api::readList<qint64>(json("null"_ba), &api::wholeNumber));
    QVERIFY(!api::readList<qint64>(json("{}"_ba), &api::wholeNumber));
    QVERIFY(api::readList<qint64>(json("[]"_ba), &api::wholeNumber)->isEmpty());
}

void TestModels::writesCreationsWithoutEmptyMembers()
{
    QCOMPARE(api::toJson(api::CartCreation{u"FR"_s, {}, {}}), QJsonObject({{u"ovhSubsidiary"_s, u"FR"_s}}));
    const QDateTime expire(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    QCOMPARE(api::toJson(api::CartCreation{u"FR"_s, u"tag"_s, expire}),
             QJsonObject({{u"ovhSubsidiary"_s, u"FR"_s}, {u"description"_s, u"tag"_s}, {u"expire"_s, u"2026-01-02T03:04:05+00:00"_s}}));
    api::DomainItemCreation item;
    item.domain = u"example.fr"_s;
    QCOMPARE(api::toJson(item), QJsonObject({{u"domain"_s, u"example.fr"_s}, {u"quantity"_s, 1}}));
    item.duration = Period::ofYears(2);
    item.planCode = u"fr"_s;
    item.pricingMode = u"create-default"_s;
    QCOMPARE(api::toJson(item), QJsonObject({{u"domain"_s, u"example.fr"_s}, {u"quantity"_s, 1}, {u"duration"_s, u"P2Y"_s},
                                             {u"planCode"_s, u"fr"_s}, {u"pricingMode"_s, u"create-default"_s}}));
    QCOMPARE(api::toJson(api::CheckoutParameters{false, true}),
             QJsonObject({{u"autoPayWithPreferredPaymentMethod"_s, false}, {u"waiveRetractationPeriod"_s, true}}));
}

void TestModels::writesOnlyTheContactFieldsOfTheRoute()
{
    api::Contact contact;
    contact.id = 5;
    contact.firstName = u"Zoé"_s;
    contact.legalForm = u"individual"_s;
    contact.spareEmail = u"b@example.org"_s;
    contact.insee = u"1"_s;
    contact.accreditationYear = 1999;
    contact.address.city = u"Paris"_s;
    const QJsonObject address{{u"city"_s, u"Paris"_s}};
    QCOMPARE(api::toAccountContactJson(contact),
             QJsonObject({{u"firstName"_s, u"Zoé"_s}, {u"legalForm"_s, u"individual"_s},
                          {u"spareEmail"_s, u"b@example.org"_s}, {u"address"_s, address}}));
    QCOMPARE(api::toDomainContactJson(contact),
             QJsonObject({{u"firstName"_s, u"Zoé"_s}, {u"legalForm"_s, u"individual"_s}, {u"insee"_s, u"1"_s},
                          {u"accreditationYear"_s, 1999}, {u"address"_s, address}}));
    QVERIFY(api::toDomainContactJson({}).isEmpty());
}

void TestModels::writesNothingForWhatWasTakenAway()
{
    api::Contact before;
    before.resource = u"/domain/contact"_s;
    before.firstName = u"Zoé"_s;
    before.vat = u"FR12345678901"_s;
    before.address.city = u"Paris"_s;
    before.address.line2 = u"2"_s;
    api::Contact now = before;
    now.vat.clear();
    now.address.line2.clear();
    now.address.zip = u"75002"_s;
    QCOMPARE(api::toContactChangeJson(now, before, {}),
             QJsonObject({{u"firstName"_s, u"Zoé"_s}, {u"vat"_s, QJsonValue()},
                          {u"address"_s, QJsonObject{{u"city"_s, u"Paris"_s}, {u"line2"_s, QJsonValue()},
                                                     {u"zip"_s, u"75002"_s}}}}));
    QCOMPARE(api::toContactChangeJson(now, before, {u"firstName"_s, u"vat"_s, u"address.city"_s, u"address.line2"_s}),
             QJsonObject({{u"address"_s, QJsonObject{{u"zip"_s, u"75002"_s}}}}));
    QCOMPARE(api::toContactChangeJson({}, {}, {u"firstName"_s}), QJsonObject());
}

QTEST_GUILESS_MAIN(TestModels)
#include "test_models.moc"
