// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/contactroutes.h"
#include "flow/shopping.h"
#include "order/addressbook.h"

#include <QSignalSpy>
#include <QtTest>

using namespace cartouche;
using namespace cartouche::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Error;
using order::AddressBook;
using support::Relay;

namespace {

const QString ofAccount = u"/me/contact"_s;
const QString ofDomain = u"/domain/contact"_s;
const QString accountList = u"/me/contact$"_s;
const QString domainList = u"/domain/contact$"_s;

api::Contact person(const QString &lastName)
{
    api::Contact contact;
    contact.firstName = u"Exemple"_s;
    contact.lastName = lastName;
    contact.legalForm = u"individual"_s;
    contact.language = u"fr_FR"_s;
    contact.email = lastName.toLower() + u"@example.org"_s;
    contact.phone = u"+33.612345678"_s;
    contact.address.line1 = u"1 rue de la Paix"_s;
    contact.address.zip = u"75002"_s;
    contact.address.city = u"Besançon"_s;
    contact.address.country = u"FR"_s;
    return contact;
}

bool read(AddressBook &book, bool again = false)
{
    book.read(again);
    return Shopping::wait([&book] { return !book.isReading(); });
}

QByteArray contactJson(qint64 id)
{
    return R"({"id":)" + QByteArray::number(id) + R"(,"firstName":"Exemple","lastName":"Number )" + QByteArray::number(id)
        + R"("})";
}

QByteArray idList(qint64 from, qint64 to)
{
    QByteArrayList ids;
    for (qint64 id = from; id <= to; ++id)
        ids.append(QByteArray::number(id));
    return '[' + ids.join(',') + ']';
}

} // namespace

/// Both resources as one book, and new contacts without doubles.
class TestAddressBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void bothResourcesAreOneBook();
    void anIdOfOneResourceIsNoValueOfTheOther();
    void aResourceThatIsDeniedLeavesTheOther();
    void thousandsAreReadWithinBounds();
    void readAgainAfterAPassingErrorOnly();
    void foundByAccentlessWords();
    void aNewContactIsInTheBookAtOnce_data();
    void aNewContactIsInTheBookAtOnce();
    void r13_anEqualContactIsTakenInsteadOfMade_data();
    void r13_anEqualContactIsTakenInsteadOfMade();
    void r13_aLostAnswerIsFoundByReading_data();
    void r13_aLostAnswerIsFoundByReading();
    void r13_aRefusalThatNamesAContactIsThatContact();
    void whatIsKnownIsNotReadAgain();
    void aChangeIsInTheBookAtOnce_data();
    void aChangeIsInTheBookAtOnce();
    void whatIsTakenAwayIsGone();
    void aChangeWhoseAnswerWasLostIsFoundByReading();
    void readOnlyMembersAreNotSent();
    void aRefusedChangeChangesNothing();
    void thePurchaseShowsTheBook();

private:
    [[nodiscard]] int made(const QString &resource) const { return m_shop->acted(u"POST"_s, resource); }

    std::unique_ptr<Shopping> m_shop;
    std::unique_ptr<AddressBook> m_book;
};

void TestAddressBook::init()
{
    m_shop = std::make_unique<Shopping>();
    QVERIFY(m_shop->start());
    m_book = std::make_unique<AddressBook>(m_shop->client());
    m_book->setLooks({1ms, 1ms, 1ms});
}

void TestAddressBook::cleanup()
{
    m_book.reset();
    m_shop.reset();
}

void TestAddressBook::bothResourcesAreOneBook()
{
    const auto first = awaited(api::createAccountContact(m_shop->client(), person(u"Premier"_s)));
    const auto second = awaited(api::createDomainContact(m_shop->client(), person(u"Second"_s)));
    QVERIFY(first && second);
    QVERIFY(!m_book->isRead());
    const QSignalSpy changes(m_book.get(), &AddressBook::changed);
    QVERIFY(read(*m_book));
    QVERIFY(m_book->isRead());
    QVERIFY(!m_book->error());
    QVERIFY(!changes.isEmpty());
    const auto &contacts = m_book->contacts();
    QVERIFY(contacts.size() >= 2);
    QVERIFY(std::is_sorted(contacts.begin(), contacts.end(), [](const auto &a, const auto &b) { return a.id > b.id; }));
    QSet<qint64> ids;
    for (const api::Contact &contact : contacts) {
        ids.insert(contact.id);
        QCOMPARE(contact.resource, ofDomain); // the richer of the two
        QCOMPARE(m_book->valueFor(contact, ofDomain), u"/domain/contact/%1"_s.arg(contact.id));
        QCOMPARE(m_book->valueFor(contact, ofAccount), u"/me/contact/%1"_s.arg(contact.id));
    }
    QCOMPARE(ids.size(), contacts.size());
    QCOMPARE(m_book->find(u"/me/contact/%1"_s.arg(first->id))->lastName, u"Premier"_s);
    QCOMPARE(m_book->find(u"/domain/contact/%1"_s.arg(second->id))->lastName, u"Second"_s);
    QVERIFY(!m_book->find(u"/me/contact/999999"_s));
    QVERIFY(!m_book->find({}));
    // Nothing had to be read one by one.
    QCOMPARE(m_shop->relay().count("GET", u"/me/contact/[0-9]+$"_s), 0);
}

void TestAddressBook::anIdOfOneResourceIsNoValueOfTheOther()
{
    m_shop->relay().answerAll("GET", domainList, "[" + contactJson(5) + "," + contactJson(7) + "]");
    m_shop->relay().answerAll("GET", accountList, "[5,9]");
    m_shop->relay().answerAll("GET", u"/me/contact/9$"_s, contactJson(9));
    QVERIFY(read(*m_book));
    QCOMPARE(m_book->contacts().size(), 3);
    QCOMPARE(m_book->contacts().first().id, 9);
    QCOMPARE(m_book->contacts().first().resource, ofAccount);
    QCOMPARE(m_book->valueFor(*m_book->find(u"/x/9"_s), ofAccount), u"/me/contact/9"_s);
    QCOMPARE(m_book->valueFor(*m_book->find(u"/x/9"_s), ofDomain), QString());
    QCOMPARE(m_book->valueFor(*m_book->find(u"/x/7"_s), ofAccount), QString());
    QCOMPARE(m_book->valueFor(*m_book->find(u"/x/5"_s), ofAccount), u"/me/contact/5"_s);
}

void TestAddressBook::aResourceThatIsDeniedLeavesTheOther()
{
    QVERIFY(awaited(api::createAccountContact(m_shop->client(), person(u"Premier"_s))));
    m_shop->relay().refuseAll("GET", domainList);
    QVERIFY(read(*m_book));
    QVERIFY(m_book->isRead() || m_book->error());
    QVERIFY(!m_book->contacts().isEmpty());
    QCOMPARE(m_book->error()->kind, Error::Kind::NotGranted);
    QCOMPARE(m_book->contacts().first().resource, ofAccount);
    QCOMPARE(m_book->valueFor(m_book->contacts().first(), ofDomain), QString());
    m_shop->relay().refuseAll("GET", accountList);
    AddressBook blind(m_shop->client());
    QVERIFY(read(blind));
    QVERIFY(!blind.isRead());
    QVERIFY(blind.error());
}

void TestAddressBook::thousandsAreReadWithinBounds()
{
    m_shop->relay().answerAll("GET", domainList, "[]");
    m_shop->relay().answerAll("GET", accountList, idList(1, 1200));
    m_shop->relay().answerAll("GET", u"/me/contact/[0-9]+$"_s, contactJson(1));
    const QSignalSpy changes(m_book.get(), &AddressBook::changed);
    m_book->read();
    QVERIFY(Shopping::wait([this] { return !m_book->isReading(); }, 60'000));
    QCOMPARE(m_shop->relay().count("GET", u"/me/contact/[0-9]+$"_s), int(AddressBook::mostContacts));
    QCOMPARE(m_shop->relay().count("GET", u"/me/contact/1200$"_s), 1);
    QCOMPARE(m_shop->relay().count("GET", u"/me/contact/700$"_s), 0);
    QCOMPARE(m_book->leftOut(), 1200 - AddressBook::mostContacts);
    // They come in while the rest is being read.
    QVERIFY(changes.size() > 10);
}

void TestAddressBook::readAgainAfterAPassingErrorOnly()
{
    m_shop->relay().answerAll("GET", accountList, "{}", "503 Service Unavailable");
    QVERIFY(read(*m_book));
    QVERIFY(m_book->error());
    m_shop->relay().heal();
    m_shop->relay().forgetCalls();
    QVERIFY(read(*m_book));
    QVERIFY(!m_book->error());
    QCOMPARE(m_shop->relay().count("GET", domainList), 1);
    QVERIFY(read(*m_book));
    QCOMPARE(m_shop->relay().count("GET", domainList), 1);
    QVERIFY(read(*m_book, true));
    QCOMPARE(m_shop->relay().count("GET", domainList), 2);
}

void TestAddressBook::foundByAccentlessWords()
{
    api::Contact firm = person(u"Durand"_s);
    firm.legalForm = u"corporation"_s;
    firm.organisationName = u"Crêperie Exemple SARL"_s;
    QVERIFY(awaited(m_book->create(firm, ofDomain)));
    QVERIFY(awaited(m_book->create(person(u"Étienne"_s), ofDomain)));
    const auto found = [this](const QString &text) {
        const QList<api::Contact> list = m_book->matching(text);
        return list.size() == 1 ? list.first().lastName : QString::number(list.size());
    };
    QCOMPARE(found(u"creperie"_s), u"Durand"_s);
    QCOMPARE(found(u"etienne BESANCON"_s), u"Étienne"_s);
    QCOMPARE(found(u"durand@example"_s), u"Durand"_s);
    QCOMPARE(found(u"besancon"_s), u"2"_s);
    QCOMPARE(found(u"etienne creperie"_s), u"0"_s);
    QCOMPARE(m_book->matching({}).size(), m_book->contacts().size());
}

void TestAddressBook::aNewContactIsInTheBookAtOnce_data()
{
    QTest::addColumn<QString>("resource");
    QTest::newRow("domain") << ofDomain;
    QTest::newRow("account") << ofAccount;
}

void TestAddressBook::aNewContactIsInTheBookAtOnce()
{
    QFETCH(const QString, resource);
    QVERIFY(read(*m_book));
    const auto before = m_book->contacts().size();
    const auto contact = awaited(m_book->create(person(u"Neuf"_s), resource));
    QVERIFY(contact);
    QCOMPARE(m_book->contacts().size(), before + 1);
    QCOMPARE(m_book->contacts().first().id, contact->id);
    QCOMPARE(m_book->valueFor(*contact, resource), u"%1/%2"_s.arg(resource).arg(contact->id));
    QCOMPARE(made(resource), 1);
    // It is one id for both; the other resource is asked, not believed.
    const QString other = resource == ofDomain ? ofAccount : ofDomain;
    QVERIFY(Shopping::wait([&] { return !m_book->valueFor(*contact, other).isEmpty(); }));
    QCOMPARE(m_book->find(u"/x/%1"_s.arg(contact->id))->resource, ofDomain);
}

void TestAddressBook::r13_anEqualContactIsTakenInsteadOfMade_data()
{
    aNewContactIsInTheBookAtOnce_data();
}

void TestAddressBook::r13_anEqualContactIsTakenInsteadOfMade()
{
    QFETCH(const QString, resource);
    const auto first = awaited(m_book->create(person(u"Unique"_s), resource));
    api::Contact again = person(u"Unique"_s);
    again.phone = u"+33 6 12 34 56 78"_s;
    again.email = u"UNIQUE@example.org"_s;
    // Also when the program was started again in between.
    AddressBook another(m_shop->client());
    const auto second = awaited(another.create(again, resource));
    QVERIFY(first && second);
    QCOMPARE(second->id, first->id);
    QCOMPARE(made(resource), 1);
    QCOMPARE(m_shop->relay().count("POST", resource + u'$'), 1);
}

void TestAddressBook::r13_aLostAnswerIsFoundByReading_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<Relay::Fault>("fault");
    for (const QString &resource : {ofDomain, ofAccount}) {
        const QByteArray name = resource.toLatin1();
        QTest::addRow("%s cut", name.constData()) << resource << Relay::Fault::CutBeforeAnswer;
        QTest::addRow("%s 500 after the act", name.constData()) << resource << Relay::Fault::ServerError;
        QTest::addRow("%s no JSON", name.constData()) << resource << Relay::Fault::NotJson;
    }
}

void TestAddressBook::r13_aLostAnswerIsFoundByReading()
{
    QFETCH(const QString, resource);
    QFETCH(const Relay::Fault, fault);
    m_shop->relay().spoil("POST", resource + u'$', fault);
    const auto contact = awaited(m_book->create(person(u"Perdu"_s), resource));
    QVERIFY(contact);
    QCOMPARE(contact->lastName, u"Perdu"_s);
    QCOMPARE(made(resource), 1);
    QCOMPARE(m_shop->relay().count("POST", resource + u'$'), 1);
    QCOMPARE(m_book->contacts().first().id, contact->id);
}

void TestAddressBook::r13_aRefusalThatNamesAContactIsThatContact()
{
    const auto there = awaited(api::createDomainContact(m_shop->client(), person(u"Connu"_s)));
    QVERIFY(there);
    // The lists do not show it, but OVHcloud knows it.
    m_shop->relay().editAll("GET", domainList, [](const QByteArray &) { return QByteArray("[]"); });
    const auto contact = awaited(m_book->create(person(u"Connu"_s), ofDomain));
    QVERIFY(contact);
    QCOMPARE(contact->id, there->id);
    QCOMPARE(m_shop->relay().count("POST", domainList), 2);
    QCOMPARE(made(ofDomain), 1);
    // A refusal that cannot be followed up stays a refusal.
    m_shop->relay().answerAll("GET", u"/domain/contact/[0-9]+$"_s, "{}", "404 Not Found");
    AddressBook another(m_shop->client());
    const auto refused = awaited(another.create(person(u"Connu"_s), ofDomain));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Refused);
}

void TestAddressBook::whatIsKnownIsNotReadAgain()
{
    m_shop->relay().refuseAll("GET", domainList);
    for (const QString &name : {u"Un"_s, u"Deux"_s, u"Trois"_s})
        QVERIFY(awaited(api::createAccountContact(m_shop->client(), person(name))));
    QVERIFY(read(*m_book));
    m_shop->relay().forgetCalls();
    QVERIFY(awaited(m_book->create(person(u"Quatre"_s), ofAccount)));
    QCOMPARE(m_shop->relay().count("GET", u"/me/contact/[0-9]+$"_s), 0);
    // An equal one is looked at again before it is taken.
    QVERIFY(awaited(m_book->create(person(u"Deux"_s), ofAccount)));
    QCOMPARE(m_shop->relay().count("GET", u"/me/contact/[0-9]+$"_s), 1);
    QCOMPARE(made(ofAccount), 4);
}

void TestAddressBook::aChangeIsInTheBookAtOnce_data()
{
    aNewContactIsInTheBookAtOnce_data();
}

void TestAddressBook::aChangeIsInTheBookAtOnce()
{
    QFETCH(const QString, resource);
    if (resource == ofAccount)
        m_shop->relay().refuseAll("GET", u"/domain/contact"_s);
    const auto contact = awaited(m_book->create(person(u"Avant"_s), resource));
    QVERIFY(contact);
    api::Contact wanted = *contact;
    wanted.address.city = u"Brest"_s;
    wanted.birthDay = u"1980-01-01"_s;
    const auto updated = awaited(m_book->update(wanted));
    QVERIFY(updated);
    QCOMPARE(updated->id, contact->id);
    QCOMPARE(m_book->contacts().first().address.city, u"Brest"_s);
    QCOMPARE(m_shop->acted(u"PUT"_s, resource + u"/{contactId}"_s), 1);
    QCOMPARE(awaited(api::readAccountContact(m_shop->client(), contact->id))->birthDay, u"1980-01-01"_s);
}

void TestAddressBook::whatIsTakenAwayIsGone()
{
    api::Contact contact = person(u"Moins"_s);
    contact.address.line2 = u"Second floor"_s;
    contact.vat = u"FR12345678901"_s;
    const auto made = awaited(m_book->create(contact, ofDomain));
    QVERIFY(made);
    api::Contact wanted = *made;
    wanted.address.line2.clear();
    wanted.vat.clear();
    QVERIFY(awaited(m_book->update(wanted)));
    const auto there = awaited(api::readDomainContact(m_shop->client(), made->id));
    QCOMPARE(there->address.line2, QString());
    QCOMPARE(there->vat, QString());
    QCOMPARE(there->address.line1, contact.address.line1);
}

void TestAddressBook::aChangeWhoseAnswerWasLostIsFoundByReading()
{
    const auto made = awaited(m_book->create(person(u"Change"_s), ofDomain));
    QVERIFY(made);
    api::Contact wanted = *made;
    wanted.address.city = u"Brest"_s;
    for (int tries = 0; tries < 5; ++tries)
        m_shop->relay().spoil("PUT", u"/domain/contact/"_s, Relay::Fault::CutBeforeAnswer);
    QVERIFY(awaited(m_book->update(wanted)));
    QCOMPARE(m_book->contacts().first().address.city, u"Brest"_s);
    // One that never arrived is an error, and may be asked again.
    m_shop->relay().heal();
    for (int tries = 0; tries < 5; ++tries)
        m_shop->relay().spoil("PUT", u"/domain/contact/"_s, Relay::Fault::CutBeforeRequest);
    wanted.address.city = u"Lille"_s;
    QVERIFY(!awaited(m_book->update(wanted)));
    QCOMPARE(m_book->contacts().first().address.city, u"Brest"_s);
    m_shop->relay().heal();
    QVERIFY(awaited(m_book->update(wanted)));
    QCOMPARE(m_book->contacts().first().address.city, u"Lille"_s);
}

void TestAddressBook::readOnlyMembersAreNotSent()
{
    m_shop->relay().refuseAll("GET", u"/domain/contact"_s);
    const auto made = awaited(m_book->create(person(u"Fixe"_s), ofAccount));
    QVERIFY(made);
    m_shop->relay().answerAll("GET", u"/fields$"_s, R"([{"fieldName":"lastName","mandatory":true,"readOnly":true},
        {"fieldName":"address.country","mandatory":true,"readOnly":true},
        {"fieldName":"phone","mandatory":false,"readOnly":false}])");
    const auto fields = awaited(m_book->fields(*made));
    QVERIFY(fields);
    QCOMPARE(fields->size(), 3);
    QVERIFY(fields->first().readOnly && fields->first().mandatory);
    api::Contact wanted = *made;
    wanted.phone = u"+33.698765432"_s;
    QVERIFY(awaited(m_book->update(wanted)));
    const auto &call = *std::find_if(m_shop->relay().calls().begin(), m_shop->relay().calls().end(),
                                     [](const Relay::Call &each) { return each.method == "PUT"; });
    QVERIFY(!call.body.contains("Fixe"));
    QVERIFY(!call.body.contains("country"));
    QVERIFY(call.body.contains("+33.698765432"));
}

void TestAddressBook::aRefusedChangeChangesNothing()
{
    const auto made = awaited(m_book->create(person(u"Bon"_s), ofDomain));
    QVERIFY(made);
    api::Contact wanted = *made;
    wanted.address.country = u"ZZ"_s;
    const auto refused = awaited(m_book->update(wanted));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Refused);
    QCOMPARE(m_book->contacts().first().address.country, u"FR"_s);
}

void TestAddressBook::thePurchaseShowsTheBook()
{
    const QSignalSpy changes(&m_shop->purchase(), &order::Purchase::contactsChanged);
    QVERIFY(awaited(m_shop->purchase().addressBook().create(person(u"Achat"_s), ofDomain)));
    QVERIFY(!changes.isEmpty());
    QCOMPARE(m_shop->purchase().contacts().first().lastName, u"Achat"_s);
    m_shop->purchase().readContacts();
    QVERIFY(Shopping::wait([this] { return m_shop->purchase().addressBook().isRead(); }));
    QVERIFY(m_shop->purchase().contacts().size() >= 1);
}

QTEST_GUILESS_MAIN(TestAddressBook)
#include "test_addressbook.moc"
