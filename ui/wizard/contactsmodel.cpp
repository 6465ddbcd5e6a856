// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/contactsmodel.h"

#include "base/countries.h"
#include "forms/contactfit.h"
#include "forms/fitwords.h"
#include "forms/memberwords.h"

#include <algorithm>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;

ContactsModel::ContactsModel(const QString &resource, const forms::ContactRules &rules, QObject *parent)
    : QAbstractListModel(parent), m_resource(resource), m_rules(rules)
{
}

void ContactsModel::setContacts(const QList<api::Contact> &contacts)
{
    beginResetModel();
    m_contacts = contacts;
    m_fits.clear();
    endResetModel();
}

void ContactsModel::retranslate()
{
    m_fits.clear();
    if (!m_contacts.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QModelIndex ContactsModel::indexOf(qint64 id) const
{
    const auto found = std::find_if(m_contacts.begin(), m_contacts.end(),
                                    [id](const api::Contact &contact) { return contact.id == id; });
    return found == m_contacts.end() ? QModelIndex() : index(static_cast<int>(found - m_contacts.begin()));
}

int ContactsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_contacts.size());
}

QVariant ContactsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_contacts.size())
        return {};
    const api::Contact &contact = m_contacts.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return nameOf(contact);
    case DetailsRole: return detailsOf(contact);
    case VerdictRole: return fitOf(contact).verdict;
    case FitsRole: return fitOf(contact).isComplete;
    case IdRole: return contact.id;
    case Qt::ToolTipRole: return fitOf(contact).verdict.toHtmlEscaped();
    case Qt::AccessibleTextRole: {
        QStringList parts{nameOf(contact), detailsOf(contact), fitOf(contact).verdict};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default: return {};
    }
}

const ContactsModel::Fit &ContactsModel::fitOf(const api::Contact &contact) const
{
    const auto known = m_fits.constFind(contact.id);
    if (known != m_fits.constEnd())
        return *known;
    const forms::ContactFit fit = forms::fitOf(contact, {}, m_rules);
    return *m_fits.insert(contact.id, {forms::FitWords::verdict(fit, m_rules), fit.isComplete()});
}

QString ContactsModel::nameOf(const api::Contact &contact)
{
    const QString person = (contact.firstName + u' ' + contact.lastName).simplified();
    QStringList parts{contact.organisationName.simplified(), person};
    parts.removeAll(QString());
    return parts.isEmpty() ? tr("Contact %1").arg(contact.id) : parts.join(u" – "_s);
}

QString ContactsModel::detailsOf(const api::Contact &contact)
{
    QStringList place{(contact.address.zip + u' ' + contact.address.city).simplified(),
                      base::countryName(contact.address.country)};
    place.removeAll(QString());
    QStringList parts{forms::MemberWords::legalForm(contact.legalForm), place.join(u", "_s), contact.email.simplified()};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace cartouche::wizard
