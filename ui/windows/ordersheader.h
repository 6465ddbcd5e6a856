// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/ledgerrow.h"

#include <QFrame>

#include <optional>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace cartouche::widgets {
class ChipButton;
}

namespace cartouche::windows {

class OrdersModel;

/// The top of the orders window: the filters with how many rows each has, the search field, Refresh and
/// Export. Where the window is too narrow for the words of the buttons, their icons stay.
class OrdersHeader : public QFrame
{
    Q_OBJECT
public:
    using Group = order::LedgerRow::Group;

    explicit OrdersHeader(QWidget *parent = nullptr);

    void setCounts(const OrdersModel &model);
    /// Refresh and Export need a journal.
    void setUsable(bool isUsable);
    void showAll();
    void focusField();
    /// False when there was nothing to clear.
    bool clearField();
    void retranslate();
    [[nodiscard]] std::optional<Group> group() const;

Q_SIGNALS:
    void groupChanged();
    void textChanged(const QString &text);
    void refreshWanted();
    void exportWanted();
    void spendingWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildField();
    void fit();

    QLabel *m_title = nullptr;
    QButtonGroup *m_group = nullptr;
    widgets::ChipButton *m_all = nullptr;
    widgets::ChipButton *m_needsYou = nullptr;
    widgets::ChipButton *m_running = nullptr;
    widgets::ChipButton *m_done = nullptr;
    widgets::ChipButton *m_drafts = nullptr;
    QLineEdit *m_field = nullptr;
    QPushButton *m_refresh = nullptr;
    QPushButton *m_export = nullptr;
    QMenu *m_menu = nullptr; ///< what is exported
    QAction *m_journal = nullptr;
    QAction *m_spending = nullptr;
};

} // namespace cartouche::windows
