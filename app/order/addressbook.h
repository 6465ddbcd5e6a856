// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "api/models.h"
#include "order/contactcreation.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>

namespace cartouche::order {

/// The account's contacts of /domain/contact and /me/contact as one book, newest first. Both resources share one id
/// space: an id that both serve is one contact, with all members that /domain/contact knows.
class AddressBook : public QObject
{
    Q_OBJECT
public:
    explicit AddressBook(api::Client &client, QObject *parent = nullptr);
    ~AddressBook() override;

    /// Reads all contacts, once; anew with `again`. changed() comes while they arrive, and at the end.
    void read(bool again = false);
    [[nodiscard]] bool isReading() const { return m_reading != nullptr; }
    /// At least one of the two resources was read to its end.
    [[nodiscard]] bool isRead() const { return m_isRead; }
    /// Why contacts are missing: one of the resources could not be read. None while nothing went wrong.
    [[nodiscard]] const std::optional<base::Error> &error() const { return m_error; }
    /// How many contacts the account has beyond those in the book; they are the oldest.
    [[nodiscard]] qsizetype leftOut() const { return m_leftOut; }
    /// Contacts that are not served by /domain/contact are read one by one, so many at most.
    static constexpr qsizetype mostContacts = 500;

    [[nodiscard]] const QList<api::Contact> &contacts() const { return m_contacts; }
    /// @param value "/me/contact/12" or "/domain/contact/12"; the resource does not matter
    [[nodiscard]] std::optional<api::Contact> find(const QString &value) const;
    /// The contact as the value of a label of this type; empty when that resource is not known to serve it.
    [[nodiscard]] QString valueFor(const api::Contact &contact, const QString &resource) const;
    /// Those whose name, organisation, e-mail or town have every word of the text, whatever accents and case.
    [[nodiscard]] QList<api::Contact> matching(const QString &text) const;

    /// The account's contact that says the same, or else a new one of this resource (see ContactCreation::ensure).
    [[nodiscard]] api::Reply<api::Contact> create(const api::Contact &contact, const QString &resource);
    /// Changes the contact with this id. It may be asked again: the outcome is the same however often it arrives.
    [[nodiscard]] api::Reply<api::Contact> update(const api::Contact &contact);
    /// What OVHcloud says of its members: which are mandatory, and which nobody can change.
    [[nodiscard]] api::Reply<QList<api::ContactField>> fields(const api::Contact &contact);
    /// For tests: see ContactCreation::setLooks.
    void setLooks(QList<std::chrono::milliseconds> waits) { m_creation.setLooks(std::move(waits)); }

Q_SIGNALS:
    void changed();

private:
    struct Reading;
    using SharedReading = std::shared_ptr<Reading>;

    void listed(const SharedReading &reading);
    void readNext(const SharedReading &reading);
    void finishReading(const SharedReading &reading);
    void add(const api::Contact &contact, const QString &resource);
    void addAll(const QList<api::Contact> &contacts, const QString &resource);
    void learnOther(const api::Contact &contact);
    [[nodiscard]] const api::Contact *contactOf(qint64 id) const;
    [[nodiscard]] api::Reply<api::Contact> send(const api::Contact &contact, const QStringList &readOnly);
    [[nodiscard]] api::Reply<api::Contact> lookAfter(const base::Error &error, const api::Contact &contact);

    api::Client &m_client;
    ContactCreation m_creation;
    QList<api::Contact> m_contacts;
    QHash<qint64, QSet<QString>> m_served; ///< by id: the resources that serve it
    QHash<qint64, QString> m_searchTexts;  ///< by id: what matching() looks in
    SharedReading m_reading;               ///< null while nothing is read
    std::optional<base::Error> m_error;
    qsizetype m_leftOut = 0;
    bool m_isRead = false;
};

} // namespace cartouche::order
