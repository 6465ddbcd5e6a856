// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/renewalchoice.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace cartouche::wizard {

/// Which names of an order OVHcloud shall renew by itself: those that are ticked.
class RenewalDialog : public QDialog
{
    Q_OBJECT
public:
    RenewalDialog(const QList<base::DomainName> &names, const order::RenewalChoice &choice, QWidget *parent = nullptr);

    [[nodiscard]] order::RenewalChoice choice() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    order::RenewalChoice m_choice;
    QLabel *m_title;
    QListWidget *m_list;
    QPushButton *m_cancel;
    QPushButton *m_keep;
};

} // namespace cartouche::wizard
