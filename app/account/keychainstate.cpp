// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/keychainstate.h"

#include <QString>

#ifdef CARTOUCHE_SECRET_SERVICE
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QPromise>

#include <memory>
#endif

namespace cartouche::account {

#ifdef CARTOUCHE_SECRET_SERVICE

using namespace Qt::StringLiterals;

namespace {

KeychainState stateOf(const QDBusPendingReply<QDBusVariant> &reply)
{
    if (reply.isValid())
        return reply.value().variant().toBool() ? KeychainState::Locked : KeychainState::Ready;
    switch (reply.error().type()) {
    case QDBusError::ServiceUnknown:
    case QDBusError::NoReply:
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
    case QDBusError::TimedOut:
    case QDBusError::Timeout:
        return KeychainState::Unreachable;
    default:
        // A service without a default collection yet: nothing is stored, nothing can be locked.
        return reply.error().name() == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1 ? KeychainState::Unreachable
                                                                                      : KeychainState::Ready;
    }
}

} // namespace

QFuture<KeychainState> askKeychainState()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return QtFuture::makeReadyFuture(KeychainState::Unreachable);

    QDBusMessage question = QDBusMessage::createMethodCall(
        u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets/aliases/default"_s,
        u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    question.setAutoStartService(false);

    const auto promise = std::make_shared<QPromise<KeychainState>>();
    promise->start();
    constexpr int milliseconds = 2000;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, milliseconds));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [promise, watcher] {
        promise->addResult(stateOf(*watcher));
        promise->finish();
        watcher->deleteLater();
    });
    return promise->future();
}

#else

QFuture<KeychainState> askKeychainState()
{
    return QtFuture::makeReadyFuture(KeychainState::Ready);
}

#endif

} // namespace cartouche::account
