// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QPushButton;

namespace cartouche::widgets {
class ElidedLabel;
}

namespace cartouche::wizard {

/// One line about what was just done, with a way back where there is one. Screen readers hear it at once.
class UndoNote : public QWidget
{
    Q_OBJECT
public:
    explicit UndoNote(QWidget *parent = nullptr);

    /// @param text called again after a switch of the language
    /// @param undo empty: nothing can be taken back
    void say(const std::function<QString()> &text, const std::function<void()> &undo = {});
    void clear();
    /// What cannot be taken back is told long enough.
    void pass();
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    widgets::ElidedLabel *m_text;
    QPushButton *m_undo;
    std::function<QString()> m_write;
    std::function<void()> m_back;
};

} // namespace cartouche::wizard
