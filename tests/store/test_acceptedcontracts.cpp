// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/acceptedcontracts.h"
#include "store/journalfixture.h"

#include <QTest>

using namespace cartouche;
using namespace cartouche::tests;
using store::AcceptedContract;
using store::AcceptedContracts;

/// Accepted contracts in a real file.
class TestAcceptedContracts : public JournalFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { close(); }
    void textsAreThereAfterARestart();
    void accountsLanguagesAndEndpointsAreKeptApart();
    void aNewerTextTakesThePlaceOfTheOldOne();
    void twoOfOneTitleAreBothKept();
    void aTextThatIsTooLongIsKnownByItsHash();

private:
    [[nodiscard]] AcceptedContracts contracts(const QString &endpoint = europe) { return {*m_database, endpoint}; }
    [[nodiscard]] static AcceptedContract contract(const QString &name, const QString &content)
    {
        return {name, content, {}, {}};
    }
    void put(const QList<AcceptedContract> &list)
    {
        VERIFY_OK(await(contracts().put(m_account, u"fr"_s, list, m_clock.time)));
    }
    [[nodiscard]] QList<AcceptedContract> read() { return await(contracts().read(m_account, u"fr"_s)).value(); }

    const QString m_account = u"ab12345-ovh"_s;
};

void TestAcceptedContracts::textsAreThereAfterARestart()
{
    const QString text = u"Article 1 – Objet\nLe présent contrat…\n"_s;
    put({contract(u"Conditions générales"_s, text), contract(u"Annexe"_s, {})});
    reopen();
    QCOMPARE(read(), (QList<AcceptedContract>{{u"Annexe"_s, {}, AcceptedContracts::hashOf({}), m_clock.time},
                                              {u"Conditions générales"_s, text, AcceptedContracts::hashOf(text), m_clock.time}}));
}

void TestAcceptedContracts::accountsLanguagesAndEndpointsAreKeptApart()
{
    put({contract(u"Terms"_s, u"1"_s)});
    QVERIFY(await(contracts().read(m_account, u"en"_s)).value().isEmpty());
    QVERIFY(await(contracts().read(u"cd67890-ovh"_s, u"fr"_s)).value().isEmpty());
    QVERIFY(await(contracts(sandbox).read(m_account, u"fr"_s)).value().isEmpty());
    VERIFY_OK(await(contracts(sandbox).put(m_account, u"fr"_s, {contract(u"Terms"_s, u"2"_s)}, m_clock.time)));
    QCOMPARE(read().first().content, u"1"_s);
}

void TestAcceptedContracts::aNewerTextTakesThePlaceOfTheOldOne()
{
    put({contract(u"Terms"_s, u"1"_s), contract(u"Registry"_s, u"1"_s)});
    m_clock.time = m_clock.time.addDays(1);
    put({contract(u"Terms"_s, u"2"_s)});
    QCOMPARE(read().size(), 2);
    QCOMPARE(read().last().content, u"2"_s);
    QCOMPARE(read().last().acceptedAt, m_clock.time);
    QCOMPARE(await(column(u"SELECT count(*) FROM contract_text"_s)), QStringList{u"2"_s}); // "1" is Registry's still
    put({contract(u"Registry"_s, u"2"_s)});
    QCOMPARE(await(column(u"SELECT count(*) FROM contract_text"_s)), QStringList{u"1"_s});
}

void TestAcceptedContracts::twoOfOneTitleAreBothKept()
{
    put({contract(u"Terms"_s, u"1"_s), contract(u"Terms"_s, u"2"_s)});
    QCOMPARE(read().size(), 2);
}

void TestAcceptedContracts::aTextThatIsTooLongIsKnownByItsHash()
{
    const QString kept(AcceptedContracts::longestKept, u'a');
    const QString tooLong(AcceptedContracts::longestKept + 1, u'a');
    put({contract(u"Kept"_s, kept), contract(u"Too long"_s, tooLong)});
    QCOMPARE(read().first().content, kept);
    QVERIFY(read().last().content.isEmpty());
    QCOMPARE(read().last().hash, AcceptedContracts::hashOf(tooLong));
}

QTEST_GUILESS_MAIN(TestAcceptedContracts)
#include "test_acceptedcontracts.moc"
