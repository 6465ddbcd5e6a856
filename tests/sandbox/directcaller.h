// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/router.h"

namespace cartouche::test {

/// Calls the routes of the simulator in this process, past the socket and the signature, so that a
/// test can set switches and the clock as it likes.
class DirectCaller
{
public:
    DirectCaller();

    sandbox::Settings settings;
    sandbox::World world;
    QDateTime now;

    /// As the first account, "sb12345-ovh".
    sandbox::Answer signedCall(const QString &method, const QString &pathAndQuery,
                               const QJsonValue &body = QJsonValue::Undefined);
    /// As nobody, and only as far as the gateway lets nobody.
    sandbox::Answer anonymousCall(const QString &method, const QString &pathAndQuery,
                                  const QJsonValue &body = QJsonValue::Undefined);

    /// "/order/cart/…" of a new cart.
    QString newCart(bool isAssigned = true, const QString &subsidiary = QStringLiteral("FR"));
    /// "/order/cart/…/item/…" of a name with what it needs to be ordered.
    QString add(const QString &cart, const QString &domain);

private:
    sandbox::Answer call(const QString &method, const QString &pathAndQuery, const QJsonValue &body, bool isSigned);

    sandbox::Router m_router;
};

} // namespace cartouche::test
