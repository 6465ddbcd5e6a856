// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/contactroutes.h"
#include "flow/shopping.h"
#include "order/contactcreation.h"

#include <QtTest>

using namespace cartouche;
using namespace cartouche::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Error;
using order::ContactCreation;
using support::Relay;

namespace {

const QString contacts = u"/me/contact$"_s;

api::Contact example()
{
    api::Contact contact;
    contact.firstName = u"Example"_s;
    contact.lastName = u"Registrant"_s;
    contact.legalForm = u"individual"_s;
    contact.language = u"fr_FR"_s;
    contact.email = u"contact@example.org"_s;
    contact.phone = u"+33.612345678"_s;
    contact.address.line1 = u"1 rue de la Paix"_s;
    contact.address.zip = u"75002"_s;
    contact.address.city = u"Paris"_s;
    contact.address.country = u"FR"_s;
    return contact;
}

} // namespace

/// R13: one contact, however often it is wanted and whatever becomes of the answer.
class TestContactCreation : public QObject
{
    Q_OBJECT

private slots:
    void r13_anEqualContactIsTakenInsteadOfMade();
    void anotherContactIsMade();
    void formDecidesWhatIsTheSame_data();
    void formDecidesWhatIsTheSame();
    void r13_aLostAnswerIsFoundByReading_data();
    void r13_aLostAnswerIsFoundByReading();
    void aContactThatAppearsLateIsFound();
    void whatNeverArrivedStaysUnknown();
    void aRefusalIsToldAtOnce();
    void twoAtTheSameTimeMakeOne();
    void twoDifferentOnesMakeTwo();
    void nothingIsMadeWhileTheContactsCannotBeRead();
    void theFutureEndsWithItsMaker();

private:
    [[nodiscard]] static int made(const Shopping &shop) { return shop.acted(u"POST"_s, u"/me/contact"_s); }
};

void TestContactCreation::r13_anEqualContactIsTakenInsteadOfMade()
{
    Shopping shop;
    QVERIFY(shop.start());
    ContactCreation creation(shop.client());
    const auto first = awaited(creation.ensure(example()));
    QVERIFY(first && first->id > 0);
    api::Contact again = example();
    again.id = 12;
    again.email = u" Contact@Example.org"_s;
    again.phone = u"+33 6 12 34 56 78"_s;
    // Also when the program was started again in between.
    ContactCreation another(shop.client());
    const auto second = awaited(another.ensure(again));
    QVERIFY(second);
    QCOMPARE(second->id, first->id);
    QCOMPARE(made(shop), 1);
    QCOMPARE(shop.relay().count("POST", contacts), 1);
}

void TestContactCreation::anotherContactIsMade()
{
    Shopping shop;
    QVERIFY(shop.start());
    ContactCreation creation(shop.client());
    const auto first = awaited(creation.ensure(example()));
    api::Contact firm = example();
    firm.legalForm = u"corporation"_s;
    firm.organisationName = u"Example Company"_s;
    const auto second = awaited(creation.ensure(firm));
    QVERIFY(first && second);
    QVERIFY(first->id != second->id);
    QCOMPARE(made(shop), 2);
}

void TestContactCreation::formDecidesWhatIsTheSame_data()
{
    using Change = std::function<void(api::Contact &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("isSame");
    const auto row = [](const char *name, bool isSame, const Change &change) { QTest::newRow(name) << change << isSame; };
    row("nothing", true, [](api::Contact &) {});
    row("another id", true, [](api::Contact &c) { c.id = 99; });
    row("spaces", true, [](api::Contact &c) { c.address.line1 = u" 1  rue de la Paix "_s; });
    row("case of the address", true, [](api::Contact &c) { c.email = u"CONTACT@example.ORG"_s; });
    row("case of the country", true, [](api::Contact &c) { c.address.country = u"fr"_s; });
    row("phone with spaces", true, [](api::Contact &c) { c.phone = u"+33 6 12-34-56-78"_s; });
    row("phone with zeros", true, [](api::Contact &c) { c.phone = u"0033612345678"_s; });
    row("filled in by OVHcloud", true, [](api::Contact &c) { c.gender = u"female"_s; });
    row("another phone", false, [](api::Contact &c) { c.phone = u"+33.612345679"_s; });
    row("another name", false, [](api::Contact &c) { c.lastName = u"Other"_s; });
    row("no name", false, [](api::Contact &c) { c.lastName.clear(); });
    row("another street", false, [](api::Contact &c) { c.address.line1 = u"2 rue de la Paix"_s; });
    row("one line more", false, [](api::Contact &c) { c.address.line2 = u"Bâtiment B"_s; });
    row("an organisation", false, [](api::Contact &c) { c.organisationName = u"Example Company"_s; });
    row("a VAT number", false, [](api::Contact &c) { c.vat = u"FR12345678901"_s; });
    row("another form", false, [](api::Contact &c) { c.legalForm = u"association"_s; });
}

void TestContactCreation::formDecidesWhatIsTheSame()
{
    QFETCH(const std::function<void(api::Contact &)>, change);
    QFETCH(const bool, isSame);
    api::Contact found = example();
    change(found);
    QCOMPARE(order::isSameContact(example(), found), isSame);
}

void TestContactCreation::r13_aLostAnswerIsFoundByReading_data()
{
    QTest::addColumn<Relay::Fault>("fault");
    QTest::newRow("cut") << Relay::Fault::CutBeforeAnswer;
    QTest::newRow("500 after the act") << Relay::Fault::ServerError;
    QTest::newRow("200 that is no JSON") << Relay::Fault::NotJson;
}

void TestContactCreation::r13_aLostAnswerIsFoundByReading()
{
    QFETCH(const Relay::Fault, fault);
    Shopping shop;
    QVERIFY(shop.start());
    shop.relay().spoil("POST", contacts, fault);
    ContactCreation creation(shop.client());
    creation.setLooks({1ms, 1ms});
    const auto contact = awaited(creation.ensure(example()));
    QVERIFY(contact);
    QCOMPARE(contact->lastName, u"Registrant"_s);
    QCOMPARE(made(shop), 1);
    QCOMPARE(shop.relay().count("POST", contacts), 1);
}

void TestContactCreation::aContactThatAppearsLateIsFound()
{
    Shopping shop;
    QVERIFY(shop.start());
    const auto before = awaited(api::listAccountContacts(shop.client()));
    QVERIFY(before);
    QByteArray old;
    for (const qint64 id : *before)
        old += (old.isEmpty() ? "" : ",") + QByteArray::number(id);
    shop.relay().spoil("POST", contacts, Relay::Fault::CutBeforeAnswer);
    // The first look after it still gets the old list, the second cannot be read at all.
    shop.relay().edit("GET", contacts, [old](const QByteArray &) { return '[' + old + ']'; }, 1);
    shop.relay().edit("GET", contacts, [](const QByteArray &) { return QByteArray("{}"); }, 1);
    ContactCreation creation(shop.client());
    creation.setLooks({1ms, 1ms, 1ms, 1ms});
    QVERIFY(awaited(creation.ensure(example())));
    QCOMPARE(made(shop), 1);
    QVERIFY(shop.relay().count("GET", contacts) >= 4);
}

void TestContactCreation::whatNeverArrivedStaysUnknown()
{
    Shopping shop;
    QVERIFY(shop.start());
    shop.relay().spoil("POST", contacts, Relay::Fault::CutBeforeRequest);
    ContactCreation creation(shop.client());
    creation.setLooks({1ms, 1ms, 1ms});
    const auto contact = awaited(creation.ensure(example()));
    QVERIFY(!contact);
    QVERIFY(contact.error().outcomeUnknown());
    QCOMPARE(shop.relay().count("POST", contacts), 1);
    QCOMPARE(shop.relay().count("GET", contacts), 1 + 3);
    // Asked for again, it is looked for again first.
    QVERIFY(awaited(creation.ensure(example())));
    QCOMPARE(made(shop), 1);
}

void TestContactCreation::aRefusalIsToldAtOnce()
{
    Shopping shop;
    QVERIFY(shop.start());
    api::Contact bad = example();
    bad.address.country = u"ZZ"_s;
    ContactCreation creation(shop.client());
    const auto contact = awaited(creation.ensure(bad));
    QVERIFY(!contact);
    QCOMPARE(contact.error().kind, Error::Kind::Refused);
    QCOMPARE(shop.relay().count("POST", contacts), 1);
}

void TestContactCreation::twoAtTheSameTimeMakeOne()
{
    Shopping shop;
    QVERIFY(shop.start());
    ContactCreation creation(shop.client());
    api::Contact other = example();
    other.email = u"CONTACT@example.org"_s;
    const auto one = creation.ensure(example());
    const auto two = creation.ensure(other);
    QVERIFY(awaited(one) && awaited(two));
    QCOMPARE(one.result()->id, two.result()->id);
    QCOMPARE(shop.relay().count("POST", contacts), 1);
}

void TestContactCreation::twoDifferentOnesMakeTwo()
{
    Shopping shop;
    QVERIFY(shop.start());
    ContactCreation creation(shop.client());
    api::Contact other = example();
    other.firstName = u"Augusta"_s;
    const auto one = creation.ensure(example());
    const auto two = creation.ensure(other);
    QVERIFY(awaited(one) && awaited(two));
    QCOMPARE(made(shop), 2);
}

void TestContactCreation::nothingIsMadeWhileTheContactsCannotBeRead()
{
    Shopping shop;
    QVERIFY(shop.start());
    for (int tries = 0; tries < 3; ++tries)
        shop.relay().spoil("GET", contacts, Relay::Fault::ServerError);
    ContactCreation creation(shop.client());
    const auto contact = awaited(creation.ensure(example()));
    QVERIFY(!contact);
    QVERIFY(contact.error().isPassing());
    QCOMPARE(shop.relay().count("POST", contacts), 0);
    QVERIFY(awaited(creation.ensure(example())));
}

void TestContactCreation::theFutureEndsWithItsMaker()
{
    Shopping shop;
    QVERIFY(shop.start());
    auto creation = std::make_unique<ContactCreation>(shop.client());
    const auto contact = creation->ensure(example());
    creation.reset();
    QVERIFY(Shopping::wait([&] { return contact.isFinished(); }));
    QVERIFY(contact.isCanceled());
}

QTEST_GUILESS_MAIN(TestContactCreation)
#include "test_contactcreation.moc"
