// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"

#include <QObject>
#include <QStringList>
#include <QUrl>

namespace cartouche::order {

/// Where the papers of an order are at OVHcloud. Whoever has such an address sees the paper, so each is asked for
/// when it is wanted, and kept nowhere. OVHcloud describes no way to fetch them with the key: they open in the
/// browser.
///
/// Errors besides those of the routes: Kind::Invalid, code "no-bill" while the order has none, "no-link" when
/// OVHcloud told none, "foreign-link" when it leads to a host that is not OVHcloud's (which stands in `technical`).
class OrderPapers : public QObject
{
    Q_OBJECT
public:
    enum class Paper { OrderPage, OrderPdf, BillPdf };
    Q_ENUM(Paper)

    explicit OrderPapers(api::Client &client, QObject *parent = nullptr);

    /// https on a host of OVHcloud, or the sandbox itself: see api::mayOpenInBrowser(). Of several bills the last.
    [[nodiscard]] api::Reply<QUrl> addressOf(Paper paper, qint64 orderId);
    /// Ids of the bills of an order, oldest first: one that was paid in parts has several.
    [[nodiscard]] api::Reply<QStringList> billsOf(qint64 orderId);
    /// As addressOf(), of one of billsOf().
    [[nodiscard]] api::Reply<QUrl> addressOfBill(const QString &billId);
    /// The page of the control panel where registry tasks, and papers for them, are dealt with; empty where there
    /// is none.
    [[nodiscard]] QUrl tasksPage() const;

private:
    [[nodiscard]] base::Result<QUrl> checked(const QString &link) const;

    api::Client &m_client;
};

} // namespace cartouche::order
