// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/orderverdict.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using order::Finding;
using order::OrderVerdict;
using Cart = Finding::Cart;
using Kind = OrderVerdict::Kind;

namespace {

const base::Money total(2'397'000'000, u"EUR"_s);
const base::Money other(599'000'000, u"EUR"_s);

store::OrderIntent click()
{
    store::OrderIntent intent;
    intent.names = {u"exemple.fr"_s, u"exemple.net"_s};
    intent.total = total;
    return intent;
}

Finding::Order orderOf(qint64 id, const QStringList &names, const base::Money &amount = total)
{
    return {id, {}, amount, true, names, {}};
}

Finding::Order silent(qint64 id, const base::Money &amount)
{
    return {id, {}, amount, false, {}, {}};
}

const QStringList both{u"exemple.fr"_s, u"exemple.net"_s};

} // namespace

Q_DECLARE_METATYPE(cartouche::order::Finding)
Q_DECLARE_METATYPE(cartouche::order::OrderVerdict::Kind)

/// R5: what follows from what reading tells about an order whose answer was lost.
class TestOrderVerdict : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void r5_theVerdictFollowsFromWhatIsSeen_data();
    void r5_theVerdictFollowsFromWhatIsSeen();
    void anOrderOfAnotherClickIsNeverTaken();
    void thePersonGetsTheOrdersThatMayBeIt();
};

void TestOrderVerdict::r5_theVerdictFollowsFromWhatIsSeen_data()
{
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<Kind>("early");
    QTest::addColumn<Kind>("settled");
    const auto row = [](const char *name, const Finding &finding, Kind early, Kind settled) {
        QTest::newRow(name) << finding << early << settled;
    };
    row("exactly one", {Cart::Ordered, true, {orderOf(7, both)}}, Kind::Placed, Kind::Placed);
    row("one beside other things", {Cart::Ordered, true, {orderOf(9, {u"autre.fr"_s}), orderOf(8, {}), orderOf(7, both)}},
        Kind::Placed, Kind::Placed);
    row("one, cart gone", {Cart::Gone, true, {orderOf(7, both)}}, Kind::Placed, Kind::Placed);
    row("two that fit", {Cart::Ordered, true, {orderOf(8, both), orderOf(7, both)}}, Kind::NeedsYou, Kind::NeedsYou);
    row("other total", {Cart::Ordered, true, {orderOf(7, both, other)}}, Kind::Wait, Kind::NeedsYou);
    row("one name of two", {Cart::Open, true, {orderOf(7, {u"exemple.fr"_s})}}, Kind::Wait, Kind::NeedsYou);
    row("more names", {Cart::Open, true, {orderOf(7, both + QStringList{u"z.fr"_s})}}, Kind::Wait, Kind::NeedsYou);
    row("names not told yet", {Cart::Ordered, true, {silent(7, total)}}, Kind::Wait, Kind::NeedsYou);
    row("names not told, other total", {Cart::Open, true, {silent(7, other)}}, Kind::Wait, Kind::NotPlaced);
    row("nothing, cart open", {Cart::Open, true, {}}, Kind::Wait, Kind::NotPlaced);
    row("nothing, cart ordered", {Cart::Ordered, true, {}}, Kind::Wait, Kind::NeedsYou);
    row("nothing, cart gone", {Cart::Gone, true, {}}, Kind::Wait, Kind::NeedsYou);
    row("cart not told", {Cart::Untold, true, {}}, Kind::Wait, Kind::NeedsYou);
    row("orders not told", {Cart::Open, false, {}}, Kind::Wait, Kind::NeedsYou);
}

void TestOrderVerdict::r5_theVerdictFollowsFromWhatIsSeen()
{
    QFETCH(Finding, finding);
    QTEST(order::judge(click(), finding, {}, false).kind, "early");
    QTEST(order::judge(click(), finding, {}, true).kind, "settled");
}

void TestOrderVerdict::anOrderOfAnotherClickIsNeverTaken()
{
    const Finding finding{Cart::Open, true, {orderOf(7, both)}};
    QCOMPARE(order::judge(click(), finding, {7}, false).kind, Kind::Wait);
    QCOMPARE(order::judge(click(), finding, {7}, true).kind, Kind::NotPlaced);
    const Finding two{Cart::Ordered, true, {orderOf(8, both), orderOf(7, both)}};
    QCOMPARE(order::judge(click(), two, {7}, false).orderId, 8);
}

void TestOrderVerdict::thePersonGetsTheOrdersThatMayBeIt()
{
    const Finding finding{Cart::Gone, true, {orderOf(9, {u"autre.fr"_s}), silent(8, total), orderOf(7, both, other)}};
    const OrderVerdict verdict = order::judge(click(), finding, {}, true);
    QCOMPARE(verdict.kind, Kind::NeedsYou);
    QCOMPARE(verdict.candidates.size(), 2);
    QCOMPARE(verdict.candidates.at(0).orderId, 8);
    QCOMPARE(verdict.candidates.at(1).orderId, 7);
}

QTEST_GUILESS_MAIN(TestOrderVerdict)
#include "test_orderverdict.moc"
