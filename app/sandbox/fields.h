// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace cartouche::sandbox {

/// Reads the members of a request body and remembers the first thing that is wrong with it, in the
/// words OVHcloud uses. Read everything first, then ask `flaw()`.
class Fields
{
public:
    /// @param body an absent body counts as an empty object
    explicit Fields(const QJsonValue &body);

    [[nodiscard]] QString requiredText(QLatin1StringView name);
    [[nodiscard]] qint64 requiredNumber(QLatin1StringView name);
    [[nodiscard]] QJsonObject requiredObject(QLatin1StringView name);
    [[nodiscard]] QJsonArray requiredArray(QLatin1StringView name);
    /// Text that may be missing or null.
    [[nodiscard]] std::optional<QString> text(QLatin1StringView name);
    [[nodiscard]] std::optional<bool> flag(QLatin1StringView name);
    [[nodiscard]] std::optional<qint64> number(QLatin1StringView name);

    /// Names what is wrong with one member, if nothing was wrong before.
    void blame(QLatin1StringView name, const QString &why);

    /// Empty when all was as it should be.
    [[nodiscard]] const QString &flaw() const { return m_flaw; }

private:
    QJsonValue take(QLatin1StringView name, bool required);

    QJsonObject m_object;
    QString m_flaw;
};

} // namespace cartouche::sandbox
