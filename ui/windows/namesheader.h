// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "windows/namesmodel.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace cartouche::widgets {
class ChipButton;
class Pill;
}

namespace cartouche::windows {

/// The top of the names window: which of the two lists is shown, with how many names each has, and a field
/// that finds some of them.
class NamesHeader : public QFrame
{
    Q_OBJECT
public:
    explicit NamesHeader(QWidget *parent = nullptr);

    void setList(NamesModel::List list);
    [[nodiscard]] NamesModel::List list() const;
    void setCounts(int listed, int watched);
    /// Nothing is bought, and what is told of names is made up.
    void setSandbox(bool isSandbox);
    void focusField();
    /// False when there was nothing to clear.
    bool clearField();

Q_SIGNALS:
    void listChanged();
    void textChanged(const QString &text);
    void exportWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildField();
    void retranslate();

    QLabel *m_title = nullptr;
    widgets::ChipButton *m_listed = nullptr;
    widgets::ChipButton *m_watched = nullptr;
    widgets::Pill *m_sandbox = nullptr;
    QLineEdit *m_field = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace cartouche::windows
