// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/awaiting.h"
#include "api/catalogueroutes.h"
#include "catalogue/keeper.h"
#include "store/database.h"
#include "support/sandboxprocess.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using base::Money;
using catalogue::Extension;
using catalogue::Keeper;

namespace {

QStringList namesOf(const catalogue::Catalogue::Content &content)
{
    QStringList names;
    for (const Extension &extension : content.extensions)
        names.append(extension.name);
    return names;
}

} // namespace

/// The whole way, with all that the sandbox sells.
class TestKeeperSandbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingIsReadAndWhatMovesIsMarked()
    {
        const base::Clock &clock = base::Clock::system();
        test::SandboxProcess sandbox;
        QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));
        api::Client::Options options = api::quickOptions();
        options.idleTimeout = std::chrono::seconds(60); // the sandbox writes its catalogue first
        api::Client client(*api::Endpoint::fromUrl(sandbox.endpoint()),
                           {sandbox.applicationKey(), sandbox.applicationSecret(), sandbox.consumerKey()}, options);
        const QTemporaryDir folder;
        store::Database database(folder.filePath(u"cartouche.db"_s));
        auto keeper = std::make_unique<Keeper>(client, database, clock);
        const auto find = [&keeper](const QString &name) { return keeper->snapshot()->find(name); };
        QSignalSpy refreshing(keeper.get(), &Keeper::refreshingChanged);
        keeper->open(sandbox.endpoint(), u"FR"_s);
        QTRY_VERIFY_WITH_TIMEOUT(keeper->snapshot(), 60'000);
        QCOMPARE(refreshing.size(), 2);
        QVERIFY(!keeper->isRefreshing() && !keeper->lastError());

        const catalogue::Catalogue::Content &content = keeper->snapshot()->content();
        const auto sold = api::awaited(api::readExtensions(client, u"FR"_s));
        QVERIFY(sold && sold->size() > 900);
        QCOMPARE(namesOf(content), *sold);
        QCOMPARE(content.currency, u"EUR"_s);
        QCOMPARE(content.tax.value(), 200'000);
        QCOMPARE(content.highlighted.size(), 12);
        QVERIFY(content.categories.size() > 5);
        const Extension *fr = find(u"fr"_s);
        QVERIFY(fr);
        QCOMPARE(*fr->create, (catalogue::Tariff{Money(699'000'000, u"EUR"_s), 12}));
        QCOMPARE(*fr->renew, (catalogue::Tariff{Money(699'000'000, u"EUR"_s), 12}));
        QCOMPARE(fr->restore->net, Money(5'498'000'000, u"EUR"_s)); // with the year that it comes with
        QCOMPARE(fr->maximumMonths, 120);
        QVERIFY(!fr->needsPapers);
        QCOMPARE(fr->firstAt(clock.now())->net, Money(499'000'000, u"EUR"_s));
        QVERIFY(!find(u"fr-trade"_s));
        QVERIFY(!fr->movedAt.isValid());

        // A price that moves is marked, also after a restart.
        QVERIFY(sandbox.setPrice(u"fr"_s, u"create"_s, 899));
        QSignalSpy changed(keeper.get(), &Keeper::changed);
        keeper->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 60'000);
        const auto isMarked = [&find] {
            const Extension *moved = find(u"fr"_s);
            return moved && moved->movedAt.isValid() && moved->formerCreate && moved->create
                && moved->formerCreate->net == Money(699'000'000, u"EUR"_s)
                && moved->create->net == Money(899'000'000, u"EUR"_s);
        };
        QVERIFY(isMarked());
        QVERIFY(!find(u"com"_s)->movedAt.isValid());
        QCOMPARE(sandbox.calls(u"GET"_s, u"/order/catalog/public/domain"_s).count, 2);

        const QString key = sandbox.endpoint();
        sandbox.stop();
        keeper = std::make_unique<Keeper>(client, database, clock);
        keeper->open(key, u"FR"_s);
        QTRY_VERIFY(keeper->snapshot());
        QVERIFY(isMarked());
        QVERIFY(!keeper->isRefreshing()); // it is young
    }
};

QTEST_GUILESS_MAIN(TestKeeperSandbox)
#include "test_keepersandbox.moc"
