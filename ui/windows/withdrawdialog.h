// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/ledgerrow.h"
#include "order/withdrawal.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace cartouche::widgets {
class Banner;
class StrongText;
}

namespace cartouche::windows {

/// Asks before an order is withdrawn from: what it means, in plain words, and why, which OVHcloud wants to know. Enter
/// never sends.
class WithdrawDialog : public QDialog
{
    Q_OBJECT
public:
    /// @param withdrawal may go first
    WithdrawDialog(order::Withdrawal &withdrawal, const order::LedgerRow &row, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    [[nodiscard]] static QString reason(const QString &word);

    QPointer<order::Withdrawal> m_withdrawal;
    const order::LedgerRow m_row;
    QLabel *m_title = nullptr;
    widgets::StrongText *m_names = nullptr;
    QLabel *m_meaning = nullptr;
    QLabel *m_reasonLabel = nullptr;
    QComboBox *m_reason = nullptr;
    QLabel *m_commentLabel = nullptr;
    QPlainTextEdit *m_comment = nullptr;
    widgets::Banner *m_state = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_send = nullptr;
};

} // namespace cartouche::windows
