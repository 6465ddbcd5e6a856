// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace cartouche::sandbox {

/// Every id, key and password of the sandbox. The same seed and the same calls give the same ones,
/// on every platform (hence no std:: distribution). Nothing here is a secret worth protecting.
class IdSource
{
public:
    explicit IdSource(std::uint64_t seed) : m_state(seed) {}

    /// Ascending with gaps, each kind from its own start, as OVHcloud's are.
    [[nodiscard]] qint64 nextItem() { return m_item += gap(); }
    [[nodiscard]] qint64 nextConfiguration() { return m_configuration += gap(); }
    [[nodiscard]] qint64 nextContact() { return m_contact += gap(); }
    [[nodiscard]] qint64 nextOrder() { return m_order += gap(); }
    [[nodiscard]] qint64 nextOrderDetail() { return m_orderDetail += gap(); }
    [[nodiscard]] qint64 nextTask() { return m_task += gap(); }
    [[nodiscard]] qint64 nextService() { return m_service += gap(); }
    [[nodiscard]] qint64 nextNameServer() { return m_nameServer += gap(); }
    [[nodiscard]] qint64 nextCredential() { return m_credential += gap(); }
    [[nodiscard]] qint64 nextPayment() { return m_payment += gap(); }

    /// Letters and digits, as in application keys, consumer keys and order passwords.
    [[nodiscard]] QByteArray key(int length);
    /// A version 4 UUID.
    [[nodiscard]] QString uuid();
    /// "EU.sandbox-1.0000002a.3f9c…", one for every answer.
    [[nodiscard]] QByteArray queryId();

private:
    /// What the state file keeps: every member.
    template <typename Archive>
    friend void describe(Archive &archive, IdSource &ids)
    {
        archive(QLatin1StringView("state"), ids.m_state);
        archive(QLatin1StringView("queries"), ids.m_queries);
        archive(QLatin1StringView("item"), ids.m_item);
        archive(QLatin1StringView("configuration"), ids.m_configuration);
        archive(QLatin1StringView("contact"), ids.m_contact);
        archive(QLatin1StringView("order"), ids.m_order);
        archive(QLatin1StringView("orderDetail"), ids.m_orderDetail);
        archive(QLatin1StringView("task"), ids.m_task);
        archive(QLatin1StringView("service"), ids.m_service);
        archive(QLatin1StringView("nameServer"), ids.m_nameServer);
        archive(QLatin1StringView("credential"), ids.m_credential);
        archive(QLatin1StringView("payment"), ids.m_payment);
    }

    std::uint64_t random();
    qint64 gap() { return 1 + static_cast<qint64>(random() % 37); }

    std::uint64_t m_state;
    std::uint64_t m_queries = 0;
    // Items and configurations start above 2^32, so that a client with 32 bit ids is found out.
    qint64 m_item = 4'409'074'889;
    qint64 m_configuration = 5'868'544'099;
    qint64 m_contact = 13'189'481;
    qint64 m_order = 231'000'000; // nine digits
    qint64 m_orderDetail = 871'203'000;
    qint64 m_task = 414'283'125;
    qint64 m_service = 128'400'000;
    qint64 m_nameServer = 37'600'000;
    qint64 m_credential = 918'200'000;
    qint64 m_payment = 61'400'000;
};

} // namespace cartouche::sandbox
