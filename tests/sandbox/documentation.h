// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QMap>
#include <QString>
#include <QStringList>

namespace cartouche::test {

/// What documentation.txt says of the answers of the API, and whether an answer agrees: exactly the
/// documented members, of the documented types, null only where it may be.
class Documentation
{
public:
    [[nodiscard]] static const Documentation &instance();

    /// What is wrong with the good answer to a call; empty when nothing is.
    [[nodiscard]] QStringList flawsOf(const QString &method, const QString &pathAndQuery,
                                      const QJsonValue &answer) const;
    /// The documented routes, "GET /me".
    [[nodiscard]] QStringList routes() const { return m_routes.keys(); }

private:
    Documentation();
    [[nodiscard]] QString typeOf(const QString &method, const QString &pathAndQuery) const;
    void check(const QString &type, const QJsonValue &value, const QString &where,
               QStringList &flaws) const;
    void checkObject(const QMap<QString, QString> &members, const QJsonValue &value,
                     const QString &where, QStringList &flaws) const;

    QMap<QString, QString> m_routes;
    QMap<QString, QMap<QString, QString>> m_models;
    QMap<QString, QStringList> m_enumerations;
};

} // namespace cartouche::test
