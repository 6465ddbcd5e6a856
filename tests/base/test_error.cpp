// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/error.h"
#include "base/result.h"

#include <QtTest>

#include <QSet>

using cartouche::base::Error;
using cartouche::base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr int kinds = static_cast<int>(Error::Kind::Invalid) + 1;

Error ofKind(Error::Kind kind)
{
    Error error;
    error.kind = kind;
    return error;
}

} // namespace

class TestError : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasItsOwnName();
    void namesInTheJournalNeverChange();
    void onlyOutcomeUnknownIsUnknown();
    void authenticationIsToldFromPermission();
    void theLogLineSaysWhatIsKnown();
    void ownErrorsAreInvalid();
    void failuresCarryTheirError();
};

void TestError::everyKindHasItsOwnName()
{
    QSet<QByteArray> names;
    for (int kind = 0; kind < kinds; ++kind) {
        const QByteArray name = ofKind(static_cast<Error::Kind>(kind)).kindName();
        QVERIFY2(!name.isEmpty() && name != "unknown", QByteArray::number(kind).constData());
        names.insert(name);
    }
    QCOMPARE(names.size(), kinds);
}

void TestError::namesInTheJournalNeverChange()
{
    QCOMPARE(ofKind(Error::Kind::OutcomeUnknown).kindName(), "outcome-unknown"_ba);
    QCOMPARE(ofKind(Error::Kind::Refused).kindName(), "refused"_ba);
    QCOMPARE(ofKind(Error::Kind::TimedOut).kindName(), "timed-out"_ba);
    QCOMPARE(ofKind(Error::Kind::Network).kindName(), "network"_ba);
}

void TestError::onlyOutcomeUnknownIsUnknown()
{
    for (int kind = 0; kind < kinds; ++kind) {
        const Error error = ofKind(static_cast<Error::Kind>(kind));
        QCOMPARE(error.outcomeUnknown(), error.kind == Error::Kind::OutcomeUnknown);
    }
}

void TestError::authenticationIsToldFromPermission()
{
    for (const auto kind : {Error::Kind::Signature, Error::Kind::InvalidKey, Error::Kind::InvalidCredential,
                            Error::Kind::PendingCredential, Error::Kind::LoginRequired})
        QVERIFY(ofKind(kind).isAuthentication());
    for (const auto kind : {Error::Kind::NotGranted, Error::Kind::Refused, Error::Kind::Clock,
                            Error::Kind::Network, Error::Kind::Keychain})
        QVERIFY(!ofKind(kind).isAuthentication());
}

void TestError::theLogLineSaysWhatIsKnown()
{
    QCOMPARE(ofKind(Error::Kind::Tls).toLogLine(), u"tls"_s);

    Error error = ofKind(Error::Kind::Refused);
    error.route = "POST /order/cart"_ba;
    error.httpStatus = 400;
    error.code = "INVALID_ARGUMENT"_ba;
    error.serverMessage = u"Bad subsidiary é"_s;
    error.queryId = u"EU.ext-1.abc"_s;
    error.technical = u"Bad Request"_s;
    QCOMPARE(error.toLogLine(),
             u"refused on POST /order/cart, HTTP 400, INVALID_ARGUMENT, query id EU.ext-1.abc: Bad Request"_s);
}

void TestError::ownErrorsAreInvalid()
{
    const Error error = cartouche::base::invalid("endpoint"_ba, u"no host"_s);
    QCOMPARE(error.kind, Error::Kind::Invalid);
    QCOMPARE(error.code, "endpoint"_ba);
    QCOMPARE(error.toLogLine(), u"invalid, endpoint: no host"_s);
    QCOMPARE(error.httpStatus, 0);
}

void TestError::failuresCarryTheirError()
{
    const Result<int> result = cartouche::base::failure(ofKind(Error::Kind::Storage));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Storage);
}

QTEST_GUILESS_MAIN(TestError)
#include "test_error.moc"
