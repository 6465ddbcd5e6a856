// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/contracthistory.h"
#include "store/database.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace cartouche;
using namespace Qt::StringLiterals;
using order::ContractHistory;
using Standing = order::ContractHistory::Standing;

/// Which contracts changed since the last order, with the texts in a real file.
class TestContractHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsClaimedBeforeItIsKnown();
    void aChangedTextIsFoundAndCompared();
    void anotherLanguageIsNoChange();
    void aTextThatWasTooLongIsChangedWithoutItsText();

private:
    static api::Contract contract(const QString &content) { return {u"Terms"_s, content, {}}; }
    static bool read(ContractHistory &history, const QString &language)
    {
        QSignalSpy changed(&history, &ContractHistory::changed);
        history.read(u"ab12345-ovh"_s, language);
        return changed.wait(10'000);
    }
    static void remember(ContractHistory &history, const QString &content)
    {
        history.remember(u"ab12345-ovh"_s, u"en"_s, {contract(content)}, QDateTime({2026, 1, 2}, {3, 4}, Qt::UTC));
    }

    QTemporaryDir m_folder;
    store::Database m_database{m_folder.filePath(u"cartouche.db"_s)};
    ContractHistory m_history{m_database, u"https://eu.api.ovh.com/1.0"_s};
};

void TestContractHistory::nothingIsClaimedBeforeItIsKnown()
{
    QCOMPARE(m_history.standing(contract(u"1"_s)), Standing::Unknown);
    QVERIFY(read(m_history, u"en"_s));
    QCOMPARE(m_history.standing(contract(u"1"_s)), Standing::First);
    QVERIFY(!m_history.acceptedAt(contract(u"1"_s)).isValid());
}

void TestContractHistory::aChangedTextIsFoundAndCompared()
{
    remember(m_history, u"one\ntwo"_s);
    QVERIFY(read(m_history, u"en"_s));
    QCOMPARE(m_history.standing(contract(u"one\ntwo"_s)), Standing::Same);
    QCOMPARE(m_history.standing(contract(u"one\nthree"_s)), Standing::Changed);
    QCOMPARE(m_history.textBefore(contract(u"one\nthree"_s)), std::optional(u"one\ntwo"_s));
    QVERIFY(m_history.acceptedAt(contract(u"one\nthree"_s)).isValid());
    QCOMPARE(m_history.standing({u"Other terms"_s, u"one\ntwo"_s, {}}), Standing::First);
}

void TestContractHistory::anotherLanguageIsNoChange()
{
    QVERIFY(read(m_history, u"fr"_s));
    QCOMPARE(m_history.standing(contract(u"un\ndeux"_s)), Standing::First);
}

void TestContractHistory::aTextThatWasTooLongIsChangedWithoutItsText()
{
    remember(m_history, QString(store::AcceptedContracts::longestKept + 1, u'a'));
    QVERIFY(read(m_history, u"en"_s));
    QCOMPARE(m_history.standing(contract(u"b"_s)), Standing::Changed);
    QVERIFY(!m_history.textBefore(contract(u"b"_s)));
}

QTEST_GUILESS_MAIN(TestContractHistory)
#include "test_contracthistory.moc"
