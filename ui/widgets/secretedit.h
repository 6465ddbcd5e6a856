// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

class QAction;

namespace cartouche::widgets {

/// A field for a key or a transfer code: masked, shown only while the eye is on and the field has
/// the focus. What stands in it is never copied out, neither by keyboard, menu nor selection, and
/// leaves no step to undo to.
class SecretEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretEdit(QWidget *parent = nullptr);

    /// Hands the secret over and empties the field together with its history; see forgetClipboard().
    [[nodiscard]] QString takeText();
    /// For whoever has taken the secret over without emptying the field: a clipboard (or selection with the
    /// mouse) from which it was pasted does not keep it for the next window. One that holds anything else
    /// is left alone.
    void forgetClipboard();

    [[nodiscard]] bool isRevealed() const { return echoMode() == QLineEdit::Normal; }
    void setRevealed(bool revealed);
    [[nodiscard]] QAction *eyeAction() const { return m_eye; }

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void retranslate();

    QAction *m_eye;
};

} // namespace cartouche::widgets
