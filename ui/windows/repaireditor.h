// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/repairfield.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace cartouche::windows {

/// One field of the form that mends a registry task: what it is called, where it is filled in, and what is
/// wrong with it. A code is masked.
class RepairEditor : public QWidget
{
    Q_OBJECT
public:
    explicit RepairEditor(const order::RepairField &field, QWidget *parent = nullptr);

    [[nodiscard]] const order::RepairField &field() const { return m_field; }
    [[nodiscard]] QString value() const;
    void setValue(const QString &value);
    /// A code leaves the field and the clipboard.
    void forget();
    /// What OVHcloud says against the value; empty takes it away.
    void setProblem(const QString &text);
    /// Whether the value may be sent; says what is wrong when it may not.
    [[nodiscard]] bool check();
    void setLocked(bool isLocked);
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    void build();
    void showMarks();
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString help() const;
    [[nodiscard]] QString gapText() const;
    [[nodiscard]] static QString memberName(const QString &member);

    const order::RepairField m_field;
    QLabel *m_name = nullptr;
    QWidget *m_input = nullptr; ///< null where nothing is entered
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QComboBox *m_combo = nullptr;
    QLabel *m_fixed = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_help = nullptr;
    QString m_problemText;
    bool m_showsGap = false;
};

} // namespace cartouche::windows
