// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/models.h"
#include "forms/contactrules.h"

#include <QAbstractListModel>
#include <QHash>

namespace cartouche::wizard {

/// Contacts to choose from, each with how it fits the rules. A fit is found when a row is looked at: there may be hundreds.
class ContactsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        DetailsRole = Qt::UserRole, ///< "Person · 29200 Brest, France · contact@example.org"
        VerdictRole,                ///< "Fits .com, not .eu: country"; may be empty
        FitsRole,                   ///< bool: all rules
        IdRole,
    };

    ContactsModel(const QString &resource, const forms::ContactRules &rules, QObject *parent = nullptr);

    void setContacts(const QList<api::Contact> &contacts);
    [[nodiscard]] const api::Contact &contactAt(const QModelIndex &index) const { return m_contacts.at(index.row()); }
    /// Invalid when it is not there.
    [[nodiscard]] QModelIndex indexOf(qint64 id) const;
    /// After a language switch.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Fit
    {
        QString verdict;
        bool isComplete = false;
    };

    [[nodiscard]] const Fit &fitOf(const api::Contact &contact) const;
    [[nodiscard]] static QString nameOf(const api::Contact &contact);
    [[nodiscard]] static QString detailsOf(const api::Contact &contact);

    const QString m_resource;
    const forms::ContactRules m_rules;
    QList<api::Contact> m_contacts;
    mutable QHash<qint64, Fit> m_fits;
};

} // namespace cartouche::wizard
