// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/resultsmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace cartouche;
using namespace cartouche::search;
using namespace Qt::StringLiterals;

class TestResultsModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void rowsWaitForTheirAnswer();
    void anAnswerTellsPricesByTheirLabels();
    void aDiscountCountsWithEitherSign();
    void onlyWhatCanBeOrderedIsChosen();
    void aChosenNameStaysWhenTheSearchChanges();
    void answersAreKeptWhenTheSearchChanges();
    void aNameThatWasTakenMeanwhileIsNoLongerChosen();
    void aChangedPriceOfAChosenNameIsToldOn();
    void aLostQuestionTakesNothingAway();
    void aNameThatIsNotSoldAnyMoreSaysSo();
    void aFailureIsKeptWithItsReason();
    void clearingForgetsTheChoice();
    void pricesComeFromTheCatalogueUntilTheyAreTold();
    void aFilterTakesRowsAway();
    void rowsThatMoveKeepTheirIndexes();
    void streamedRowsStandAsIfSortedAnew_data();
    void streamedRowsStandAsIfSortedAnew();
    void nothingMovesUnderThePointer();
    void anOwnNameIsNotForSale();
    void aNameInAnOpenOrderSaysSo();

private:
    [[nodiscard]] static base::DomainName name(const QString &text) { return *base::DomainName::parse(text); }
    [[nodiscard]] static api::Offer offer(const QString &mode, const QList<QPair<QString, QString>> &prices);
    [[nodiscard]] const SearchResult &at(int row) const { return m_model->results().at(row); }

    const QDateTime m_now = QDateTime({2026, 5, 4}, {3, 2, 1}, Qt::UTC);
    const QList<api::Offer> m_free{offer(u"create-default"_s, {{u"RENEW"_s, u"6.99"_s}, {u"DISCOUNT"_s, u"-2"_s}, {u"TOTAL"_s, u"4.99"_s}})};
    std::unique_ptr<ResultsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QSignalSpy> m_chosen;
};

api::Offer TestResultsModel::offer(const QString &mode, const QList<QPair<QString, QString>> &prices)
{
    api::Offer one;
    one.pricingMode = mode;
    one.orderable = true;
    for (const auto &[label, amount] : prices)
        one.prices.append({label, {*base::Money::fromDecimal(amount, u"EUR"_s), {}}, {}});
    return one;
}

void TestResultsModel::init()
{
    m_model = std::make_unique<ResultsModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setNames({name(u"a.fr"_s), name(u"b.fr"_s), name(u"c.fr"_s)});
    m_chosen = std::make_unique<QSignalSpy>(m_model.get(), &ResultsModel::chosenChanged);
}

void TestResultsModel::cleanup()
{
    m_chosen.reset();
    m_tester.reset();
    m_model.reset();
}

void TestResultsModel::rowsWaitForTheirAnswer()
{
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(at(0).state, State::Asking);
    QVERIFY(!at(0).firstPrice() && !at(0).renewal() && !at(0).reduction());
    QCOMPARE(m_model->indexOf(name(u"c.fr"_s)), 2);
    QCOMPARE(m_model->indexOf(name(u"d.fr"_s)), -1);
}

void TestResultsModel::anAnswerTellsPricesByTheirLabels()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setAnswer(1, m_free, m_now);
    m_model->setAnswer(2, m_free, m_now);
    QCOMPARE(changed.size(), 0);
    QTRY_COMPARE(changed.size(), 1); // both at once, a moment later
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 2);
    QCOMPARE(at(1).state, State::Available);
    QCOMPARE(at(1).firstPrice()->toDecimal(), u"4.99"_s);
    QCOMPARE(at(1).renewal()->toDecimal(), u"6.99"_s);
    QCOMPARE(at(1).answeredAt, m_now);
}

void TestResultsModel::aDiscountCountsWithEitherSign()
{
    m_model->setAnswer(0, m_free, m_now);
    QCOMPARE(at(0).reduction()->toDecimal(), u"2.00"_s);
    m_model->setAnswer(0, {offer(u"create-default"_s, {{u"DISCOUNT"_s, u"2"_s}})}, m_now);
    QCOMPARE(at(0).reduction()->toDecimal(), u"2.00"_s);
    m_model->setAnswer(0, {offer(u"create-default"_s, {{u"DISCOUNT"_s, u"0"_s}})}, m_now);
    QVERIFY(!at(0).reduction());
}

void TestResultsModel::onlyWhatCanBeOrderedIsChosen()
{
    const QModelIndex box = m_model->index(0, ResultsModel::ChosenColumn);
    QVERIFY(!(m_model->flags(box) & Qt::ItemIsUserCheckable));
    QVERIFY(!m_model->setData(box, Qt::Checked, Qt::CheckStateRole));
    m_model->setChosen(0, true);
    QVERIFY(m_model->chosen().isEmpty());

    m_model->setAnswer(0, m_free, m_now);
    QVERIFY(m_model->flags(box) & Qt::ItemIsUserCheckable);
    QVERIFY(m_model->setData(box, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(m_model->data(box, Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(m_model->chosen().size(), 1);
    QCOMPARE(m_chosen->size(), 1);
    m_model->setChosen(0, true); // no news
    QCOMPARE(m_chosen->size(), 1);
    QVERIFY(m_model->setData(box, Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(m_model->chosen().isEmpty());
}

void TestResultsModel::aChosenNameStaysWhenTheSearchChanges()
{
    m_model->setAnswer(1, m_free, m_now);
    m_model->setChosen(1, true);
    m_model->setNames({name(u"x.fr"_s)});
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(at(0).name.ascii(), u"b.fr"_s); // on top
    QVERIFY(at(0).isChosen);
    QCOMPARE(at(1).name.ascii(), u"x.fr"_s);
    // Asked for again it keeps its place in the new order, once.
    m_model->setNames({name(u"x.fr"_s), name(u"b.fr"_s)});
    QCOMPARE(m_model->rowCount(), 2);
    QVERIFY(at(1).isChosen);
}

void TestResultsModel::answersAreKeptWhenTheSearchChanges()
{
    m_model->setAnswer(0, m_free, m_now);
    m_model->setNames({name(u"z.fr"_s), name(u"a.fr"_s)});
    QCOMPARE(at(1).state, State::Available);
    QCOMPARE(at(1).answeredAt, m_now);
    QCOMPARE(at(0).state, State::Asking);
}

void TestResultsModel::aNameThatWasTakenMeanwhileIsNoLongerChosen()
{
    m_model->setAnswer(0, m_free, m_now);
    m_model->setChosen(0, true);
    m_model->setAnswer(0, {}, m_now);
    QCOMPARE(at(0).state, State::Taken);
    QVERIFY(!at(0).isChosen);
    m_model->flush();
    QCOMPARE(m_chosen->size(), 2);
    QVERIFY(!at(0).firstPrice());
}

void TestResultsModel::aChangedPriceOfAChosenNameIsToldOn()
{
    m_model->setAnswer(0, m_free, m_now);
    m_model->setChosen(0, true);
    m_model->setAnswer(0, {offer(u"create-default"_s, {{u"TOTAL"_s, u"9.99"_s}})}, m_now);
    QVERIFY(at(0).isChosen);
    m_model->flush();
    QCOMPARE(m_chosen->size(), 2);
}

void TestResultsModel::aLostQuestionTakesNothingAway()
{
    base::Error lost;
    lost.kind = base::Error::Kind::TimedOut;
    m_model->setAnswer(0, m_free, m_now);
    m_model->setStanding(0, SearchResult::Standing::Wanted);
    QCOMPARE(at(0).state, State::Available);
    m_model->setFailure(0, lost, m_now.addSecs(60));
    QCOMPARE(at(0).state, State::Available);
    QCOMPARE(at(0).answeredAt, m_now); // it is as old as it is
    QVERIFY(at(0).missed && at(0).hasAnswer()); // and the row says that the question was lost
    QCOMPARE(at(0).missed->kind, base::Error::Kind::TimedOut);
    m_model->setStanding(0, SearchResult::Standing::Wanted);
    QVERIFY(!at(0).missed);
    m_model->setFailure(0, lost, m_now.addSecs(120));
    m_model->setAnswer(0, m_free, m_now.addSecs(180));
    QVERIFY(!at(0).missed);
}

void TestResultsModel::aNameThatIsNotSoldAnyMoreSaysSo()
{
    base::Error refused;
    refused.kind = base::Error::Kind::Refused;
    refused.httpStatus = 400;
    refused.serverMessage = u"Some parameters are invalid in the request: Check failed."_s;
    m_model->setAnswer(0, m_free, m_now);
    m_model->setChosen(0, true);
    m_model->setFailure(0, refused, m_now.addSecs(60));
    QCOMPARE(at(0).state, State::NotSold);
    QVERIFY(!at(0).firstPrice() && !at(0).isChosen);
    QCOMPARE(at(0).answeredAt, m_now.addSecs(60));
    QVERIFY(m_model->chosen().isEmpty());
    QTRY_VERIFY(m_chosen->size() >= 2); // the summary hears of it
}

void TestResultsModel::aFailureIsKeptWithItsReason()
{
    base::Error lost;
    lost.kind = base::Error::Kind::TimedOut;
    m_model->setFailure(2, lost, m_now);
    QCOMPARE(at(2).state, State::NoAnswer);
    QCOMPARE(at(2).error->kind, lost.kind);
    m_model->setStanding(2, SearchResult::Standing::Wanted);
    QCOMPARE(at(2).state, State::Asking);
    m_model->setAnswer(2, m_free, m_now);
    QCOMPARE(at(2).state, State::Available);
}

void TestResultsModel::clearingForgetsTheChoice()
{
    m_model->setAnswer(0, m_free, m_now);
    m_model->setChosen(0, true);
    m_model->clear();
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(m_model->chosen().isEmpty());
    QCOMPARE(m_chosen->size(), 2);
}

void TestResultsModel::pricesComeFromTheCatalogueUntilTheyAreTold()
{
    catalogue::Catalogue::Content content;
    catalogue::Extension fr;
    fr.name = u"fr"_s;
    fr.create = catalogue::Tariff{*base::Money::fromDecimal(u"6.99", u"EUR"_s), 12};
    fr.renew = fr.create;
    fr.promotions.append({u"spring"_s, {}, m_now.addDays(-1), m_now.addDays(1), *base::Money::fromDecimal(u"2", u"EUR"_s), false});
    content.extensions.append(fr);
    m_model->setCatalogue(std::make_shared<const catalogue::Catalogue>(content));
    QVERIFY(at(0).isEstimated());
    QCOMPARE(at(0).terms(m_now).first->net.toDecimal(), u"4.99"_s);
    QCOMPARE(at(0).terms(m_now.addDays(2)).first->net.toDecimal(), u"6.99"_s);
    QCOMPARE(at(0).terms(m_now).totalOver(3)->toDecimal(), u"18.97"_s);
    m_model->setAnswer(0, {offer(u"create-premium"_s, {{u"TOTAL"_s, u"99.00"_s}})}, m_now);
    QCOMPARE(at(0).terms(m_now).first->net.toDecimal(), u"99.00"_s);
    QVERIFY(!at(0).terms(m_now).totalOver(3)); // its renewal was not told: no guess
    m_model->setAnswer(1, {}, m_now);
    QVERIFY(!at(1).terms(m_now).first); // a name that cannot be had has no price
    m_model->setCatalogue({});
    QVERIFY(!at(2).terms(m_now).first);
}

void TestResultsModel::aFilterTakesRowsAway()
{
    m_model->setAnswer(0, m_free, m_now);
    m_model->setAnswer(1, {}, m_now);
    m_model->flush();
    Arrangement available;
    available.onlyAvailable = true;
    m_model->setArrangement(available);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->placeAt(1), 2); // still being asked
    QCOMPARE(m_model->rowOf(1), -1);
    m_model->setAnswer(2, {}, m_now);
    QCOMPARE(m_model->rowCount(), 2);
    m_model->flush();
    QCOMPARE(m_model->rowCount(), 1);
    m_model->setArrangement({});
    QCOMPARE(m_model->rowCount(), 3);
}

void TestResultsModel::rowsThatMoveKeepTheirIndexes()
{
    const QPersistentModelIndex first(m_model->index(0, ResultsModel::NameColumn));
    Arrangement byName;
    byName.sort = Arrangement::Sort::Name;
    byName.direction = Qt::DescendingOrder;
    m_model->setArrangement(byName);
    QCOMPARE(m_model->placeAt(0), 2);
    QVERIFY(first.isValid());
    QCOMPARE(first.row(), 2);
    QCOMPARE(m_model->placeAt(first.row()), 0);
}

void TestResultsModel::streamedRowsStandAsIfSortedAnew_data()
{
    QTest::addColumn<Arrangement::Sort>("sort");
    QTest::addColumn<bool>("onlyAvailable");
    using Sort = Arrangement::Sort;
    for (const Sort sort : {Sort::AsAsked, Sort::Name, Sort::State, Sort::First, Sort::Total, Sort::Age}) {
        for (const bool onlyAvailable : {false, true})
            QTest::addRow("%d %s", int(sort), onlyAvailable ? "filtered" : "all") << sort << onlyAvailable;
    }
}

/// What is worked out for the changed rows alone is what would come out for all.
void TestResultsModel::streamedRowsStandAsIfSortedAnew()
{
    QFETCH(Arrangement::Sort, sort);
    QFETCH(bool, onlyAvailable);
    constexpr int count = 40;
    QList<base::DomainName> names;
    for (int i = 0; i < count; ++i)
        names.append(name(u"n%1-exemple.fr"_s.arg(i * 17 % count)));
    m_model->setNow([this] { return m_now; });
    Arrangement arrangement;
    arrangement.sort = sort;
    arrangement.onlyAvailable = onlyAvailable;
    m_model->setArrangement(arrangement);
    m_model->setNames(names);
    const auto isInOrder = [this] {
        const QList<int> order = m_model->arrangement().order(m_model->results(), m_now);
        bool isSame = order.size() == m_model->rowCount();
        for (int row = 0; isSame && row < order.size(); ++row)
            isSame = m_model->placeAt(row) == order.at(row);
        return isSame;
    };
    base::Error lost;
    for (int step = 0; step < 3 * count; ++step) {
        const int place = step * 7 % count;
        const QDateTime at = m_now.addSecs(-step);
        switch (step % 5) {
        case 0: m_model->setAnswer(place, {}, at); break;
        case 1: m_model->setFailure(place, lost, at); break;
        case 2: m_model->setRefused(place, lost, at); break;
        default: m_model->setAnswer(place, {offer(u"create-default"_s, {{u"TOTAL"_s, QString::number(step % 9 + 1)}})}, at);
        }
        m_model->setChosen(step % count, step % 3 == 0);
        if (step == count)
            m_model->setHoldings({u"n3-exemple.fr"_s}, {});
        m_model->setAnswer((place + 1) % count, m_free, at);
        m_model->flush();
        QVERIFY2(isInOrder(), qPrintable(QString::number(step)));
    }
    m_model->setNames(names.first(9));
    QVERIFY(isInOrder());
}

void TestResultsModel::nothingMovesUnderThePointer()
{
    Arrangement dearestFirst;
    dearestFirst.sort = Arrangement::Sort::First;
    dearestFirst.direction = Qt::DescendingOrder;
    m_model->setArrangement(dearestFirst);
    m_model->setHeld(true);
    m_model->setAnswer(2, m_free, m_now);
    m_model->flush();
    QCOMPARE(m_model->placeAt(0), 0);
    m_model->setHeld(false);
    QCOMPARE(m_model->placeAt(0), 2);
}

void TestResultsModel::anOwnNameIsNotForSale()
{
    m_model->setAnswer(0, m_free, m_now);
    m_model->setChosen(0, true);
    m_model->flush();
    m_chosen->clear();
    m_model->setHoldings({u"a.fr"_s, u"b.fr"_s}, {});
    m_model->flush();
    QCOMPARE(at(0).state, State::Own);
    QVERIFY(!at(0).isChosen);
    QCOMPARE(m_model->chosenCount(), 0);
    QCOMPARE(m_chosen->size(), 1);
    QVERIFY(at(1).hasAnswer()); // nothing is left to ask
    m_model->setChosen(0, true);
    QCOMPARE(m_model->chosenCount(), 0);
    // Whatever is told of it later, and in another search.
    m_model->setAnswer(1, m_free, m_now);
    QCOMPARE(at(1).state, State::Own);
    m_model->setNames({name(u"x.fr"_s), name(u"b.fr"_s)});
    QCOMPARE(at(1).state, State::Own);
    // It left the account: what was told of it counts again.
    m_model->setHoldings({}, {});
    QCOMPARE(at(1).state, State::Available);
    QCOMPARE(at(0).state, State::Asking);
}

void TestResultsModel::aNameInAnOpenOrderSaysSo()
{
    m_model->setHoldings({}, {u"c.fr"_s});
    QVERIFY(at(2).isOrdered && !at(0).isOrdered);
    m_model->setAnswer(2, m_free, m_now);
    m_model->setChosen(2, true); // it may be ordered again by who knows of it
    QVERIFY(at(2).isChosen && at(2).isOrdered);
    m_model->setHoldings({}, {});
    QVERIFY(!at(2).isOrdered);
}

QTEST_GUILESS_MAIN(TestResultsModel)
#include "test_resultsmodel.moc"
