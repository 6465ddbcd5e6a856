// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "api/models.h"

#include <QObject>
#include <QTimer>

namespace cartouche::account {

/// The rights that Cartouche asks for, and nothing more.
[[nodiscard]] QList<api::AccessRule> requiredRights();
/// Those of requiredRights() that `granted` does not cover ('*' matches any text).
[[nodiscard]] QList<api::AccessRule> missingRights(const QList<api::AccessRule> &granted);

/// Creation of a consumer key in the browser: asks for one (POST /auth/credential), tells the page to
/// open, then looks every two seconds whether the user has validated it (GET /auth/currentCredential;
/// MISSING_CREDENTIAL and INVALID_SIGNATURE both mean "not yet" until the key is seen or refused).
/// Goes on without end until it is destroyed. start() after failed() asks for a new key.
class KeyRequest : public QObject
{
    Q_OBJECT
public:
    /// @param endpoint, application key and secret as typed; the consumer key is ignored
    KeyRequest(const api::Endpoint &endpoint, const api::Credentials &application, QObject *parent = nullptr);
    ~KeyRequest() override;

    void start();
    /// Milliseconds between two looks; for tests.
    void setInterval(int milliseconds);

Q_SIGNALS:
    /// Open this page now (already checked: an OVHcloud host or the sandbox itself).
    void validationPageReady(const QUrl &page);
    /// A look said "not yet". PendingCredential is OVHcloud's clear word for it; Signature may also mean
    /// that the application secret was mistyped, which can only be told from the first by the user
    /// having validated the key long ago; other kinds are the network's.
    void notYet(const cartouche::base::Error &error);
    /// The key works. `credential.expiration` is invalid when it is unlimited.
    void validated(const cartouche::api::Credentials &credentials, const cartouche::api::Credential &credential);
    /// The user refused, the application key is wrong, or asking failed for good.
    void failed(const cartouche::base::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cartouche::account
