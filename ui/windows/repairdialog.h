// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/taskrepair.h"

#include <QDialog>
#include <QUrl>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace cartouche::widgets {
class Banner;
}

namespace cartouche::windows {

class RepairEditor;

/// Mends one registry task: what the registry says, a form of what it wants, and the one button that sends both
/// back to it. What was typed stays through every failure; codes go when the window does.
class RepairDialog : public QDialog
{
    Q_OBJECT
public:
    /// @param repair    outlives the window
    /// @param tasksPage OVHcloud's page for what cannot be given here; empty: none
    RepairDialog(order::TaskRepair &repair, const QUrl &tasksPage, QWidget *parent = nullptr);

    /// Reads the task and shows the window.
    void present(const order::RepairTarget &target);
    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void rebuildForm();
    void showReason();
    void showState();
    void showButtons();
    void send();
    void askToCancel();
    [[nodiscard]] QString name() const;
    [[nodiscard]] order::RepairValues values() const;

    order::TaskRepair &m_repair;
    const QUrl m_page;
    QLabel *m_title = nullptr;
    QLabel *m_sentence = nullptr;
    widgets::Banner *m_reason = nullptr; ///< what the registry says
    widgets::Banner *m_state = nullptr;  ///< what became of the last step
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_form = nullptr;
    QLabel *m_empty = nullptr;
    QList<RepairEditor *> m_editors;
    QList<order::RepairField> m_built; ///< what the editors stand for
    QPushButton *m_cancelTask = nullptr;
    QPushButton *m_accelerate = nullptr;
    QPushButton *m_browser = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_send = nullptr;
};

} // namespace cartouche::windows
