// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/documentation.h"
#include "sandbox/signedclient.h"

namespace cartouche::test {

/// Makes calls of any documented route: ids are taken from the lists that the API itself gives, values
/// from the documented types.
class Walker
{
public:
    explicit Walker(SignedClient &client) : m_client(client) {}

    /// Fills a fresh sandbox: orders that are delivered, unpaid and stuck, and a cart that is being
    /// filled. False when it could not be done.
    [[nodiscard]] bool fill();

    /// A path in which every {parameter} has a value.
    struct Place
    {
        QString path;
        bool real = true; ///< every value came from a list
    };
    /// Places that a route may be called at, the likeliest first; at least one.
    [[nodiscard]] QList<Place> places(const QString &path);
    /// A place that nothing is at.
    [[nodiscard]] static QString nowhere(const QString &path);

    /// The query that the route has to have, "?a=b&c=d", but for one parameter.
    [[nodiscard]] QString query(const DocumentedRoute &route, const QString &place, const QString &without = {});
    /// The body for a route: for PUT what GET says at the same place, as people change things; for a
    /// product a plan that GET lists there, and for an option of one also the product, newly added.
    [[nodiscard]] QJsonValue body(const DocumentedRoute &route, const QString &place);
    /// What a body has to have: the names of its required members.
    [[nodiscard]] static QStringList requiredMembers(const DocumentedRoute &route);

private:
    [[nodiscard]] QStringList idsIn(const QString &list);
    [[nodiscard]] QJsonObject firstPlan(const QString &listAndQuery);
    [[nodiscard]] QString plansAt(const QString &place);
    [[nodiscard]] QJsonValue addedProduct(const QString &list);
    [[nodiscard]] QJsonValue sample(const DocumentedType &type, const QString &name) const;

    SignedClient &m_client;
    QMap<QString, QJsonValue> m_known; ///< values for members of bodies, by their name
};

/// What is wrong with an answer that is not good: anything but OVHcloud's shapes of an error.
[[nodiscard]] QStringList flawsOfError(const Reply &reply);

} // namespace cartouche::test
