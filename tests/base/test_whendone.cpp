// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"
#include "base/whendone.h"
#include "store/await.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using base::Result;
using cartouche::tests::await;
using base::continued;
using base::whenDone;

class TestWhenDone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHandlerIsCalledOnceFromTheEventLoop()
    {
        QPromise<int> promise;
        promise.start();
        int calls = 0;
        whenDone(promise.future(), this, [&calls](int answer) { calls += answer; });
        promise.addResult(1);
        promise.finish();
        QCOMPARE(calls, 0); // not from inside finish()
        QTRY_COMPARE(calls, 1);
        QCoreApplication::processEvents();
        QCOMPARE(calls, 1);
    }

    void aFutureThatIsReadyIsHeardToo()
    {
        int seen = 0;
        whenDone(QtFuture::makeReadyFuture(7), this, [&seen](int answer) { seen = answer; });
        QTRY_COMPARE(seen, 7);
    }

    void nothingHappensWhenTheContextHasGone()
    {
        QPromise<int> promise;
        promise.start();
        bool isCalled = false;
        {
            QObject context;
            whenDone(promise.future(), &context, [&isCalled](int) { isCalled = true; });
        }
        promise.addResult(1);
        promise.finish(); // QFuture::then() aborts here in a debug build
        QCoreApplication::processEvents();
        QVERIFY(!isCalled);
    }

    void nothingHappensWhenTheFutureWasCancelled()
    {
        bool isCalled = false;
        QFuture<int> future;
        {
            QPromise<int> promise;
            promise.start();
            future = promise.future();
            whenDone(future, this, [&isCalled](int) { isCalled = true; });
        }
        QVERIFY(future.isCanceled());
        QCoreApplication::processEvents();
        QVERIFY(!isCalled);
    }

    void theHandlerMayDeleteTheContext()
    {
        auto *context = new QObject;
        bool isGone = false;
        const auto kept = std::make_shared<QString>(u"still there"_s);
        whenDone(QtFuture::makeReadyFuture(1), context, [context, &isGone, kept](int) {
            delete context;
            isGone = *kept == u"still there"_s; // what was captured outlives the context
        });
        QTRY_VERIFY(isGone);
    }

    void anAnswerIsMadeIntoAnother()
    {
        const auto future = continued<QString>(QtFuture::makeReadyFuture(Result<int>(6)), this,
            [](const Result<int> &answer) -> Result<QString> { return QString::number(*answer * 7); });
        QCOMPARE(await(future).value(), u"42"_s);
    }

    void anAnswerLeadsToAnotherCall()
    {
        const auto future = continued<void>(QtFuture::makeReadyFuture(Result<int>(6)), this,
            [](const Result<int> & /*answer*/) {
                return QtFuture::makeReadyFuture(Result<void>(base::failure(base::invalid("second"_ba))));
            });
        COMPARE_CODE(await(future), "second");
    }

    void aContinuationWithoutContextEndsCancelled()
    {
        QPromise<Result<int>> promise;
        promise.start();
        QFuture<Result<int>> future;
        {
            QObject context;
            future = continued<int>(promise.future(), &context, [](const Result<int> &answer) { return answer; });
        }
        QVERIFY(future.isFinished());
        QVERIFY(future.isCanceled());
        QCOMPARE(future.resultCount(), 0);
        promise.finish();
    }

    void aContextMayGoWhileTheStoreAnswers()
    {
        const QTemporaryDir folder;
        store::Database database(folder.filePath(u"cartouche.db"_s));
        int calls = 0;
        for (int i = 0; i < 200; ++i) {
            auto context = std::make_unique<QObject>();
            whenDone(database.run<int>([](QSqlDatabase & /*connection*/) -> Result<int> { return 1; }), context.get(),
                     [&calls](const Result<int> & /*answer*/) { ++calls; });
            if (i % 2 == 0)
                QCoreApplication::processEvents();
            // here the context goes, with the answer before, during or after
        }
        VERIFY_OK(await(database.run<int>([](QSqlDatabase & /*connection*/) -> Result<int> { return 1; })));
        QVERIFY(calls <= 200);
    }
};

QTEST_GUILESS_MAIN(TestWhenDone)
#include "test_whendone.moc"
