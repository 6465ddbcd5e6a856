// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/searchfield.h"

#include "theme/icon.h"
#include "theme/theme.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using theme::Token;

namespace {

constexpr int longestLine = 2'000;
/// Lines from which on a text is a list.
constexpr qsizetype linesOfList = 3;

bool isList(const QString &text)
{
    return text.size() > longestLine || text.trimmed().count(u'\n') + 1 >= linesOfList;
}

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent), m_glass(addAction(QIcon(), LeadingPosition)), m_clear(addAction(QIcon(), TrailingPosition))
{
    setProperty("big", true);
    setMaxLength(longestLine);
    setAcceptDrops(true);
    m_clear->setVisible(false);
    connect(m_glass, &QAction::triggered, this, &SearchField::askWanted);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, m_clear, [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
    connect(this, &QLineEdit::returnPressed, this, &SearchField::askWanted);
    if (auto *theme = theme::Theme::instance())
        connect(theme, &theme::Theme::changed, this, &SearchField::showIcons);
    showIcons();
    retranslate();
}

void SearchField::showIcons()
{
    m_glass->setIcon(theme::icon(u"search"_s, Token::Text2));
    m_clear->setIcon(theme::icon(u"clear"_s, Token::Text3));
}

void SearchField::retranslate()
{
    setPlaceholderText(tr("exemple.fr, or a word to try with the chosen extensions"));
    setAccessibleName(tr("Names to search"));
    m_glass->setText(tr("Ask OVHcloud now"));
    m_clear->setText(tr("Empty the field"));
}

void SearchField::take(const QMimeData *given)
{
    if (given == nullptr)
        return;
    QStringList files;
    const QList<QUrl> urls = given->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    // Their addresses are no names.
    if (!files.isEmpty()) {
        Q_EMIT filesDropped(files);
        return;
    }
    const QString text = given->text();
    const bool fits = this->text().size() - selectedText().size() + text.size() <= maxLength();
    if (isList(text) || !fits)
        Q_EMIT listPasted(text);
    else if (!text.isEmpty())
        insert(QString(text).replace(u'\n', u' ').replace(u'\r', u' '));
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        take(QGuiApplication::clipboard()->mimeData());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

/// The menu's own "Paste" would cut a list after two thousand letters.
void SearchField::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (auto *paste = menu->findChild<QAction *>(u"edit-paste"_s)) {
        paste->disconnect(this);
        connect(paste, &QAction::triggered, this, [this] { take(QGuiApplication::clipboard()->mimeData()); });
    }
    menu->popup(event->globalPos());
}

/// The middle button of X11 pastes too.
void SearchField::mouseReleaseEvent(QMouseEvent *event)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (event->button() == Qt::MiddleButton && clipboard->supportsSelection()) {
        setCursorPosition(cursorPositionAt(event->position().toPoint()));
        take(clipboard->mimeData(QClipboard::Selection));
        return;
    }
    QLineEdit::mouseReleaseEvent(event);
}

void SearchField::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void SearchField::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    take(event->mimeData());
}

} // namespace cartouche::wizard
