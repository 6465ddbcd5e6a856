// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/keychain.h"

#include "account/keychainstate.h"
#include "base/whendone.h"

#include <QPromise>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace cartouche::account {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

const auto service = "cartouche"_L1;

base::Error keychainError(QByteArray code, const QString &technical)
{
    base::Error error;
    error.kind = base::Error::Kind::Keychain;
    error.code = std::move(code);
    error.technical = technical;
    return error;
}

/// The promise of one call. Settled once: by the job, by the time-out, or by the end of the keychain.
/// It is the context of every connection, so an answer that comes after it is dropped.
template <typename T>
class Pending : public QObject
{
public:
    Pending(std::chrono::milliseconds timeout, QObject *parent) : QObject(parent)
    {
        m_promise.start();
        QTimer::singleShot(timeout, this, [this] {
            settle(base::failure(keychainError("timed-out"_ba, u"the keychain did not answer in time"_s)));
        });
    }
    ~Pending() override
    {
        if (m_isSettled)
            return;
        base::Error error;
        error.kind = base::Error::Kind::Cancelled;
        finish(base::failure(error));
    }
    void settle(const Result<T> &result)
    {
        if (m_isSettled)
            return;
        finish(result);
        deleteLater();
    }
    [[nodiscard]] QFuture<Result<T>> future() { return m_promise.future(); }

private:
    void finish(const Result<T> &result)
    {
        m_isSettled = true;
        m_promise.addResult(result);
        m_promise.finish();
    }

    QPromise<Result<T>> m_promise;
    bool m_isSettled = false;
};

/// The short code of a failed job. QtKeychain alone cannot tell: through libsecret it answers "not
/// found" for an entry behind a lock as for one that is not there, and "other error" when no bus or no
/// service runs. So the Secret Service is asked what state it is in. A default collection that is
/// locked hides every entry, hence "not found" means "locked" then; one that is open hides none. A
/// canary entry written as a probe would find the same out, but it would leave a trace and, behind a
/// lock, ask for the password again.
QByteArray codeOf(QKeychain::Error error, KeychainState state)
{
    switch (error) {
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return "unavailable"_ba;
    case QKeychain::EntryNotFound:
        return state == KeychainState::Locked ? "locked"_ba : "missing"_ba;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return state == KeychainState::Locked ? "locked"_ba : "denied"_ba;
    default:
        break;
    }
    switch (state) {
    case KeychainState::Unreachable:
        return "unavailable"_ba;
    case KeychainState::Locked:
        return "locked"_ba;
    case KeychainState::Ready:
        break;
    }
    return "failed"_ba;
}

template <typename T, typename Settle>
void diagnose(Pending<T> *pending, const QKeychain::Job *job, Settle settle)
{
    base::whenDone(askKeychainState(), pending,
        [settle, error = job->error(), text = job->errorString()](KeychainState state) {
            settle(keychainError(codeOf(error, state), text));
        });
}

/// Starts a job that nobody owns: it deletes itself when it has finished. Deleting a job that runs
/// crashes inside QtKeychain, so a call that is given up only stops listening.
template <typename T, typename Function>
void start(QKeychain::Job *job, const QString &entry, Pending<T> *pending, Function finished)
{
    job->setKey(entry);
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    QObject::connect(job, &QKeychain::Job::finished, pending, finished);
    job->start();
}

} // namespace

Keychain::Keychain(std::chrono::milliseconds timeout, QObject *parent) : QObject(parent), m_timeout(timeout) {}

QFuture<Result<QByteArray>> Keychain::read(const QString &entry)
{
    auto *pending = new Pending<QByteArray>(m_timeout, this);
    auto *job = new QKeychain::ReadPasswordJob(service);
    start(job, entry, pending, [pending, job] {
        if (job->error() == QKeychain::NoError) {
            pending->settle(job->binaryData());
            return;
        }
        diagnose(pending, job, [pending](const base::Error &error) { pending->settle(base::failure(error)); });
    });
    return pending->future();
}

QFuture<Result<void>> Keychain::write(const QString &entry, const QByteArray &secret)
{
    auto *pending = new Pending<void>(m_timeout, this);
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setBinaryData(secret);
    start(job, entry, pending, [pending, job] {
        if (job->error() == QKeychain::NoError) {
            pending->settle({});
            return;
        }
        diagnose(pending, job, [pending](const base::Error &error) { pending->settle(base::failure(error)); });
    });
    return pending->future();
}

QFuture<Result<void>> Keychain::remove(const QString &entry)
{
    auto *pending = new Pending<void>(m_timeout, this);
    // Behind a lock libsecret reports success and removes nothing. Reading first asks the user to
    // unlock, and fails when the lock stays.
    auto *look = new QKeychain::ReadPasswordJob(service);
    start(look, entry, pending, [pending, look, entry] {
        if (look->error() != QKeychain::NoError) {
            diagnose(pending, look, [pending](const base::Error &error) {
                pending->settle(error.code == "missing" ? Result<void>() : base::failure(error));
            });
            return;
        }
        auto *job = new QKeychain::DeletePasswordJob(service);
        start(job, entry, pending, [pending, job] {
            if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound) {
                pending->settle({});
                return;
            }
            diagnose(pending, job, [pending](const base::Error &error) { pending->settle(base::failure(error)); });
        });
    });
    return pending->future();
}

} // namespace cartouche::account
