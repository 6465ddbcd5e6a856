// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QTest>

namespace cartouche::tests {

/// The answer of a future, while the event loop runs; the test ends here when none comes.
template <typename T>
T await(QFuture<T> future, int milliseconds = 10'000)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, milliseconds))
        qFatal("no answer in time");
    if (future.resultCount() == 0)
        qFatal("the future ended without an answer");
    return future.result();
}

} // namespace cartouche::tests

/// Fails the test with the error's own words.
#define VERIFY_OK(expression) \
    do { \
        const auto &outcome_ = (expression); \
        QVERIFY2(outcome_.has_value(), outcome_.has_value() ? "" : qPrintable(outcome_.error().toLogLine())); \
    } while (false)
/// The result has failed with this short code.
#define COMPARE_CODE(expression, expected) \
    do { \
        const auto &outcome_ = (expression); \
        QVERIFY(!outcome_.has_value()); \
        QCOMPARE(outcome_.error().code, QByteArray(expected)); \
    } while (false)
