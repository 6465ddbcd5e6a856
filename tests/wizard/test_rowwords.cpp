// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "search/resultsmodel.h"
#include "theme/language.h"
#include "wizard/resultsexportrows.h"
#include "wizard/resultsproxy.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using search::ResultsModel;

/// What a row says beside its prices: that they moved, that there are other offers, that a name is not what it seems.
class RowWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aMovedPriceIsSaidWhateverTheNote();
    void bothMovedPricesAreSaid();
    void anOldMoveIsNot();
    void aPriceOfItsOwnHasNotMoved();
    void otherOffersAreSaidAndExported();
    void aLookAlikeIsMarked();
    void aLookAlikeOfAChosenNameIsMarked();
    void aLookAlikeOfAnOwnNameIsMarked();
    void ordinaryNamesAreNotMarked();

private:
    static base::Money euros(qint64 amount) { return {amount * base::Money::unitsPerOne, u"EUR"_s}; }
    static base::DomainName name(const QString &text) { return base::DomainName::parse(text).value(); }
    static api::Offer offer(const QString &mode, qint64 first, qint64 renewal);
    void sell(const catalogue::Extension &fr);
    void ask(const QStringList &names, const QList<api::Offer> &offers);
    [[nodiscard]] QString say(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_proxy->index(row, column).data(role).toString();
    }
    [[nodiscard]] QString heard(int row) const { return say(row, ResultsModel::NameColumn, Qt::AccessibleTextRole); }

    std::unique_ptr<theme::Language> m_language;
    std::unique_ptr<ResultsModel> m_results;
    std::unique_ptr<wizard::ResultsProxy> m_proxy;
    catalogue::Extension m_fr;
};

void RowWordsTest::initTestCase()
{
    m_language = std::make_unique<theme::Language>(*qApp);
    m_language->set(theme::Language::Code::English);
}

void RowWordsTest::init()
{
    m_proxy = std::make_unique<wizard::ResultsProxy>();
    m_results = std::make_unique<ResultsModel>();
    m_proxy->setResults(m_results.get());
    m_fr = {};
    m_fr.name = m_fr.unicode = u"fr"_s;
    m_fr.create = catalogue::Tariff{euros(10), 12};
    m_fr.renew = catalogue::Tariff{euros(12), 12};
    m_fr.movedAt = base::Clock::system().now().addDays(-2);
}

api::Offer RowWordsTest::offer(const QString &mode, qint64 first, qint64 renewal)
{
    api::Offer made;
    made.pricingMode = mode;
    made.orderable = true;
    for (const auto &[label, amount] : {std::pair(u"TOTAL"_s, first), std::pair(u"RENEW"_s, renewal)}) {
        api::LabelledPrice price;
        price.label = label;
        price.price.amount = euros(amount);
        made.prices.append(price);
    }
    return made;
}

void RowWordsTest::sell(const catalogue::Extension &fr)
{
    catalogue::Catalogue::Content content;
    content.currency = u"EUR"_s;
    content.extensions = {fr};
    m_results->setCatalogue(std::make_shared<const catalogue::Catalogue>(content));
}

void RowWordsTest::ask(const QStringList &names, const QList<api::Offer> &offers)
{
    QList<base::DomainName> list;
    for (const QString &each : names)
        list.append(name(each));
    m_results->setNames(list);
    for (int place = 0; place < list.size(); ++place)
        m_results->setAnswer(place, offers, base::Clock::system().now());
    m_results->flush();
}

void RowWordsTest::aMovedPriceIsSaidWhateverTheNote()
{
    m_fr.formerCreate = catalogue::Tariff{euros(8), 12};
    m_fr.needsPapers = true; // has a note of its own, which stays
    sell(m_fr);
    ask({u"exemple.fr"_s}, {offer(u"create-default"_s, 10, 12)});
    QCOMPARE(say(0, ResultsModel::NoteColumn), u"Needs papers"_s);
    QVERIFY2(heard(0).contains(u"Price moved: the first year was 8.00"), qPrintable(heard(0)));
    QVERIFY(say(0, ResultsModel::FirstColumn, Qt::ToolTipRole).contains(u"the first year was 8.00"));
    QVERIFY(!say(0, ResultsModel::RenewalColumn, Qt::ToolTipRole).contains(u"Price moved"));
    QCOMPARE(wizard::exportRow(m_results->results().first(), *m_proxy, base::Clock::system().now()).formerFirst, euros(8));
}

void RowWordsTest::bothMovedPricesAreSaid()
{
    m_fr.formerCreate = catalogue::Tariff{euros(8), 12};
    m_fr.formerRenew = catalogue::Tariff{euros(15), 12};
    sell(m_fr);
    ask({u"exemple.fr"_s}, {offer(u"create-default"_s, 10, 12)});
    QVERIFY2(heard(0).contains(u"the first year was 8.00"), qPrintable(heard(0)));
    QVERIFY2(heard(0).contains(u"the renewal was 15.00"), qPrintable(heard(0)));
    QVERIFY(say(0, ResultsModel::RenewalColumn, Qt::ToolTipRole).contains(u"the renewal was 15.00"));
}

void RowWordsTest::anOldMoveIsNot()
{
    m_fr.formerCreate = catalogue::Tariff{euros(8), 12};
    m_fr.movedAt = base::Clock::system().now().addDays(-60);
    sell(m_fr);
    ask({u"exemple.fr"_s}, {offer(u"create-default"_s, 10, 12)});
    QVERIFY2(!heard(0).contains(u"moved"), qPrintable(heard(0)));
}

void RowWordsTest::aPriceOfItsOwnHasNotMoved()
{
    m_fr.formerCreate = catalogue::Tariff{euros(8), 12};
    sell(m_fr);
    ask({u"exemple.fr"_s}, {offer(u"create-premium"_s, 100, 100)});
    QVERIFY2(!heard(0).contains(u"moved"), qPrintable(heard(0)));
}

void RowWordsTest::otherOffersAreSaidAndExported()
{
    ask({u"exemple.fr"_s}, {offer(u"transfer-aftermarket1"_s, 900, 12), offer(u"transfer-default"_s, 9, 12)});
    QVERIFY2(heard(0).contains(u"Also offered: Transfer it here, as its holder (9.00"), qPrintable(heard(0)));
    QVERIFY(say(0, ResultsModel::StateColumn, Qt::ToolTipRole).contains(u"Also offered"));
    const search::ExportRow row = wizard::exportRow(m_results->results().first(), *m_proxy, base::Clock::system().now());
    QCOMPARE(row.offers.size(), 2);
    QCOMPARE(row.offers.at(1).pricingMode, u"transfer-default"_s);
    QCOMPARE(row.offers.at(1).first.net, euros(9));
}

void RowWordsTest::aLookAlikeIsMarked()
{
    // Cyrillic letters.
    ask({u"рауpal.com"_s}, {offer(u"create-default"_s, 10, 12)});
    QCOMPARE(say(0, ResultsModel::NoteColumn), u"Mixed scripts"_s);
    QVERIFY2(heard(0).contains(u"It looks like paypal.com"), qPrintable(heard(0)));
    QVERIFY(say(0, ResultsModel::NameColumn, Qt::ToolTipRole).contains(u"It looks like paypal.com"));
    const search::ExportRow row = wizard::exportRow(m_results->results().first(), *m_proxy, base::Clock::system().now());
    QVERIFY2(row.warning.contains(u"paypal.com"), qPrintable(row.warning));
    ask({u"paypa1.fr"_s}, {offer(u"create-default"_s, 10, 12)});
    QCOMPARE(say(0, ResultsModel::NoteColumn), u"Looks like paypal.com"_s);
}

void RowWordsTest::aLookAlikeOfAChosenNameIsMarked()
{
    ask({u"exernple.fr"_s, u"exemple.fr"_s}, {offer(u"create-default"_s, 10, 12)});
    QCOMPARE(say(0, ResultsModel::NoteColumn), QString());
    m_results->setChosen(1, true);
    QCOMPARE(say(0, ResultsModel::NoteColumn), u"Looks like exemple.fr"_s);
    m_results->setChosen(1, false);
    QCOMPARE(say(0, ResultsModel::NoteColumn), QString());
}

void RowWordsTest::aLookAlikeOfAnOwnNameIsMarked()
{
    ask({u"exernple.fr"_s}, {offer(u"create-default"_s, 10, 12)});
    QCOMPARE(say(0, ResultsModel::NoteColumn), QString());
    m_results->setHoldings({u"exemple.com"_s}, {});
    QCOMPARE(say(0, ResultsModel::NoteColumn), u"Looks like exemple.com"_s);
    QVERIFY2(heard(0).contains(u"already yours"), qPrintable(heard(0)));
}

void RowWordsTest::ordinaryNamesAreNotMarked()
{
    ask({u"marée-haute.fr"_s, u"exemple.co"_s}, {offer(u"create-default"_s, 10, 12)});
    QCOMPARE(say(0, ResultsModel::NoteColumn), QString());
    QCOMPARE(say(1, ResultsModel::NoteColumn), QString()); // asked before the cart, not in every list
}

QTEST_MAIN(RowWordsTest)
#include "test_rowwords.moc"
