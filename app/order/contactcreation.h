// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "api/models.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace cartouche::order {

/// Whether a contact of the account says all that `wanted` says, in whatever case and spacing, and
/// names no other owner: an organisation, a number or an address that `wanted` leaves empty.
[[nodiscard]] bool isSameContact(const api::Contact &wanted, const api::Contact &found);

/// Contacts without doubles (rule R13): creating one is a POST that nobody may repeat, and
/// OVHcloud has no route that removes one.
class ContactCreation : public QObject
{
    Q_OBJECT
public:
    explicit ContactCreation(api::Client &client, QObject *parent = nullptr);
    ~ContactCreation() override;

    /// The waits before each look for a contact whose creation had no clear answer; their number is that
    /// of the looks.
    void setLooks(QList<std::chrono::milliseconds> waits);

    /// The account's contact that says the same, or else a new one. Nothing is created while the account's
    /// contacts cannot be read: the answer is the failure of that. Kind::OutcomeUnknown: it was sent once
    /// and did not appear in any of the looks. Equal contacts asked for meanwhile share one answer. When OVHcloud
    /// refuses because it has the contact already, that one is the answer, whatever it says.
    /// @param resource "/me/contact" or "/domain/contact"
    /// @param known contacts of the resource that were read before: those that say something else are not read again
    [[nodiscard]] api::Reply<api::Contact> ensure(const api::Contact &contact,
                                                  const QString &resource = QStringLiteral("/me/contact"),
                                                  const QList<api::Contact> &known = {});

private:
    struct Wish;
    using SharedWish = std::shared_ptr<Wish>;
    using Found = std::function<void(const base::Result<QList<api::Contact>> &)>;

    void readOthers(const SharedWish &wish, const Found &found);
    void readEach(const QList<qint64> &ids, const Found &found);
    void lookFirst(const SharedWish &wish);
    void create(const SharedWish &wish);
    void takeExisting(const SharedWish &wish, const base::Error &refusal);
    void lookAgain(const SharedWish &wish);
    void finish(const SharedWish &wish, const base::Result<api::Contact> &result);

    api::Client &m_client;
    QList<std::chrono::milliseconds> m_looks;
    QList<SharedWish> m_wishes;
};

} // namespace cartouche::order
