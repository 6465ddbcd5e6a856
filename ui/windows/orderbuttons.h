// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/ledgerrow.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;
class QPushButton;

namespace cartouche::windows {

/// The foot of an order's details: the one thing to do about it, the support file, and the way to its page
/// at OVHcloud.
class OrderButtons : public QWidget
{
    Q_OBJECT
public:
    explicit OrderButtons(QWidget *parent = nullptr);

    void setStep(order::LedgerRow::Step step, bool isEnabled);
    void setBrowserShown(bool isShown);
    void retranslate();

    /// What the menu offers. @param hasOrder papers of an order that exists
    void setMore(bool hasOrder, bool isPaid, bool isWithdrawable);

Q_SIGNALS:
    void stepWanted();
    void orderPdfWanted();
    void billPdfWanted();
    void withdrawalWanted();
    void supportFileWanted();
    void browserWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QHBoxLayout *m_firstRow = nullptr;
    QHBoxLayout *m_secondRow = nullptr; ///< for the browser, where the first has no room
    QPushButton *m_step = nullptr;
    QPushButton *m_support = nullptr;
    QPushButton *m_browser = nullptr;
    QPushButton *m_more = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_orderPdf = nullptr;
    QAction *m_billPdf = nullptr;
    QAction *m_withdraw = nullptr;
    order::LedgerRow::Step m_shown = order::LedgerRow::Step::None;
};

} // namespace cartouche::windows
