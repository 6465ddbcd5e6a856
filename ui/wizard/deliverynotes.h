// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/ordertimeline.h"
#include "store/renewalwishes.h"
#include "wizard/session.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace cartouche::wizard {

/// What comes after the delivery of an order: the mail that the owner has to answer, and what every name will cost
/// next, or when it ends.
class DeliveryNotes : public QWidget
{
    Q_OBJECT
public:
    explicit DeliveryNotes(QWidget *parent = nullptr);

    /// @param session null for none
    void setSession(const Session *session);
    /// Shown from the payment on; what was decided about renewals is read anew when the order or its names' state changes.
    void setOrder(const order::OrderTimeline &timeline, qint64 orderId);
    void retranslate();

private:
    void readWishes();
    void refresh();
    [[nodiscard]] QString mailNote() const;
    [[nodiscard]] QStringList renewalNotes() const;
    [[nodiscard]] QStringList renewalNotes(bool isAutomatic) const;
    [[nodiscard]] const store::RenewalWish *wishOf(const QString &ascii) const;
    [[nodiscard]] static QString listed(const QStringList &names);
    void addLine(const QString &icon, const QString &text);

    const Session *m_session = nullptr;
    order::OrderTimeline m_timeline;
    qint64 m_orderId = 0;
    QList<store::RenewalWish> m_wishes;
    QLabel *m_title = nullptr;
    QVBoxLayout *m_lines = nullptr;
    QStringList m_shown; ///< the lines as they stand there
};

} // namespace cartouche::wizard
