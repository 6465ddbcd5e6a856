// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QJsonValue>
#include <QMap>
#include <QString>
#include <QStringList>

namespace cartouche::test {

/// A type as the API writes it, "order.cart.Price[]?", taken apart.
struct DocumentedType
{
    QString name; ///< of a model, an enumeration or a kind of value
    int lists = 0; ///< how many "[]" stand behind it
    bool nullable = false;

    [[nodiscard]] static DocumentedType from(QString text);
};

/// What a call takes.
struct DocumentedParameter
{
    enum class Place { Path, Query, Body };

    Place place = Place::Path;
    QString name; ///< empty: the body as a whole
    DocumentedType type;
    bool required = false;
};

struct DocumentedRoute
{
    QString method;
    QString path; ///< with {parameters}
    bool anonymous = false;
    DocumentedType type; ///< of a good answer
    QList<DocumentedParameter> parameters;

    [[nodiscard]] QString name() const { return method + u' ' + path; }
};

struct DocumentedMember
{
    DocumentedType type;
    bool required = false; ///< a request has to have it
    bool readOnly = false; ///< stands in answers only
    bool optional = false; ///< from exceptions.txt: an answer may lack it
};

using DocumentedModel = QMap<QString, DocumentedMember>;

/// What documentation.txt and exceptions.txt say of the API, and whether an answer agrees: exactly
/// the documented members, of the documented types, null only where it may be.
class Documentation
{
public:
    [[nodiscard]] static const Documentation &instance();

    /// What is wrong with the good answer to a call; empty when nothing is.
    [[nodiscard]] QStringList flawsOf(const QString &method, const QString &pathAndQuery,
                                      const QJsonValue &answer) const;
    /// What is wrong with a value of a type.
    [[nodiscard]] QStringList flawsOf(const DocumentedType &type, const QJsonValue &value) const;
    [[nodiscard]] const QList<DocumentedRoute> &routes() const { return m_routes; }
    /// nullptr for a name that is no model.
    [[nodiscard]] const DocumentedModel *model(const QString &name) const;
    /// The values of an enumeration, empty for a name that is none.
    [[nodiscard]] QStringList enumeration(const QString &name) const { return m_enumerations.value(name); }

private:
    Documentation();
    void read(const QString &fileName);
    void readLine(const QString &line);
    [[nodiscard]] const DocumentedRoute *find(const QString &method, const QString &path) const;
    void check(const DocumentedType &type, const QJsonValue &value, const QString &where,
               QStringList &flaws) const;
    void checkObject(const DocumentedModel &model, const QJsonValue &value, const QString &where,
                     QStringList &flaws) const;

    QList<DocumentedRoute> m_routes;
    QHash<QString, DocumentedModel> m_models;
    QHash<QString, QStringList> m_enumerations;
};

} // namespace cartouche::test
