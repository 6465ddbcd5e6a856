// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/call.h"

#include <functional>

namespace cartouche::sandbox {

using Handler = std::function<Answer(Call &)>;

/// Anonymous routes may be called with or without a signature.
enum class Access { Anonymous, Signed };

struct Route
{
    QString method;
    QString path; ///< "/order/cart/{cartId}"
    Access access = Access::Signed;
    Handler handler; ///< empty: documented, but not simulated

    [[nodiscard]] QString name() const { return method + u' ' + path; }
};

/// The documented routes, from resources/sandbox/routes.txt, and who answers them.
class Router
{
public:
    Router();

    /// Gives a documented route its handler. An undocumented one is a programming error.
    void add(QLatin1StringView method, QLatin1StringView path, Handler handler);

    struct Match
    {
        const Route *route = nullptr; ///< nullptr: there is no such route
        QMap<QString, QString> parameters;
    };
    /// @param path percent-encoded, without "/1.0"; "/me/contact" wins over "/me/{anything}"
    [[nodiscard]] Match match(const QString &method, const QByteArray &path) const;

    [[nodiscard]] const QList<Route> &routes() const { return m_routes; }

private:
    struct Pattern
    {
        qsizetype route = 0; ///< its place among the routes
        QStringList segments; ///< of the route's path

        /// Tells for a path of as many segments which of them are literal, the first one weighing most;
        /// none when the path does not fit.
        [[nodiscard]] std::optional<quint64> rankOf(const QStringList &path) const;
    };

    QList<Route> m_routes;
    QMap<QPair<QString, qsizetype>, QList<Pattern>> m_patterns; ///< by method and number of segments
};

} // namespace cartouche::sandbox
