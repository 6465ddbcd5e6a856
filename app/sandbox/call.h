// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/answer.h"
#include "sandbox/fields.h"
#include "sandbox/httpmessage.h"
#include "sandbox/language.h"
#include "sandbox/sandboxclock.h"
#include "sandbox/world.h"

#include <QMap>
#include <QMultiMap>

namespace cartouche::sandbox {

/// One call of the API on its way through a handler: who calls, with what, at what moment.
struct Call
{
    World &world;
    const Settings &settings;
    QByteArray base; ///< "http://127.0.0.1:1234", for links to the sandbox's own pages
    QDateTime now;
    Language language = Language::English;
    QMap<QString, QString> path{}; ///< values of the {parameters} of the route
    QMultiMap<QString, QString> query{};
    QJsonValue body{QJsonValue::Undefined}; ///< undefined when there was none
    const Application *application = nullptr; ///< set when the call names one
    Credential *credential = nullptr; ///< set when the call is signed
    Account *account = nullptr; ///< likewise

    /// Decimal digits of a {parameter}; -1 for anything else, which no id ever is.
    [[nodiscard]] qint64 id(const QString &name) const;
    /// A query parameter, or none when it is missing or empty.
    [[nodiscard]] std::optional<QString> parameter(const QString &name) const;
    /// What an offer made in this call depends on.
    [[nodiscard]] Market market(const Subsidiary &subsidiary) const
    {
        return {subsidiary, world.prices, world.switches, now};
    }
    /// A link to a page of the sandbox itself.
    [[nodiscard]] QString link(const QString &pathAndQuery) const
    {
        return QString::fromLatin1(base) + pathAndQuery;
    }
};

/// "2026-10-18T13:44:30+00:00", as carts write it.
[[nodiscard]] QString utcText(const QDateTime &moment);
/// "2026-10-18T15:44:30+02:00", as orders and tasks write it.
[[nodiscard]] QString parisText(const QDateTime &moment);
/// The same, null for none.
[[nodiscard]] QJsonValue parisText(const std::optional<QDateTime> &moment);
/// An RFC 3339 moment with its offset; none for anything else.
[[nodiscard]] std::optional<QDateTime> momentFrom(const QString &text);
/// Decodes a form or query: '+' is a space, "%2B" is a plus.
[[nodiscard]] QMultiMap<QString, QString> decodeForm(const QByteArray &text);

} // namespace cartouche::sandbox
