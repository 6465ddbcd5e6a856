// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/secretedit.h"

#include "theme/icon.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPointer>

#include <memory>

namespace cartouche::widgets {

using namespace Qt::StringLiterals;

namespace {

bool takesOut(const QKeyEvent *event)
{
    // Shift+Delete, Ctrl+Insert and the like are among the standard keys of cut and copy.
    return event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut)
        || event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo);
}

} // namespace

SecretEdit::SecretEdit(QWidget *parent)
    : QLineEdit(parent),
      m_eye(addAction(theme::icon(u"eye"_s, theme::Token::Text2), QLineEdit::TrailingPosition))
{
    m_eye->setCheckable(true);
    connect(m_eye, &QAction::toggled, this, &SecretEdit::setRevealed);
    setDragEnabled(false);
    setRevealed(false);
    retranslate();
}

QString SecretEdit::takeText()
{
    forgetClipboard();
    QString secret = text();
    setText({}); // unlike clear(), also empties the history
    return secret;
}

void SecretEdit::forgetClipboard()
{
    const QString secret = text().trimmed();
    if (secret.isEmpty())
        return;
    QClipboard *clipboard = QGuiApplication::clipboard();
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        const bool isThere = mode == QClipboard::Clipboard || clipboard->supportsSelection();
        if (isThere && clipboard->text(mode).trimmed() == secret)
            clipboard->clear(mode);
    }
}

void SecretEdit::setRevealed(bool revealed)
{
    setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    // Changing the echo mode rewrites the hints: said anew each time.
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase
                        | (revealed ? Qt::ImhNone : Qt::ImhHiddenText));
    m_eye->setChecked(revealed);
    retranslate();
}

bool SecretEdit::event(QEvent *event)
{
    // Copy and cut also arrive as shortcut overrides; unclaimed they could reach a window's action.
    if (event->type() == QEvent::ShortcutOverride && takesOut(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SecretEdit::keyPressEvent(QKeyEvent *event)
{
    if (takesOut(event))
        event->accept();
    else
        QLineEdit::keyPressEvent(event);
}

void SecretEdit::mouseReleaseEvent(QMouseEvent *event)
{
    // On X11 a selection made with the mouse is a copy. The field keeps it to itself.
    const int start = selectionStart();
    const int length = static_cast<int>(selectionLength());
    if (isRevealed() && length > 0)
        deselect();
    QLineEdit::mouseReleaseEvent(event);
    if (isRevealed() && length > 0)
        setSelection(start, length);
}

void SecretEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QPointer<QMenu> menu = createStandardContextMenu();
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        const QString name = action->objectName();
        if (name == u"edit-copy"_s || name == u"edit-cut"_s || name == u"edit-undo"_s || name == u"edit-redo"_s)
            action->setVisible(false);
    }
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

void SecretEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        setRevealed(false);
}

void SecretEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void SecretEdit::retranslate()
{
    m_eye->setText(isRevealed() ? tr("Hide what is typed") : tr("Show what is typed"));
    m_eye->setToolTip(m_eye->text());
}

} // namespace cartouche::widgets
