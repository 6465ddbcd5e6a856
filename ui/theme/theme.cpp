// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>

namespace cartouche::theme {

namespace {

using namespace Qt::StringLiterals;

Theme *theInstance = nullptr;

QPalette paletteOf(const TokenTable &table)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) { palette.setColor(role, table[token]); };
    set(QPalette::Window, Token::Window);
    set(QPalette::WindowText, Token::Text);
    set(QPalette::Base, Token::Page);
    set(QPalette::AlternateBase, Token::Sunken);
    set(QPalette::Text, Token::Text);
    set(QPalette::PlaceholderText, Token::Text3);
    set(QPalette::Button, Token::Page);
    set(QPalette::ButtonText, Token::Text);
    set(QPalette::BrightText, Token::Bad);
    set(QPalette::Light, Token::Window);
    set(QPalette::Midlight, Token::Hover);
    set(QPalette::Mid, Token::Border);
    set(QPalette::Dark, Token::Border);
    set(QPalette::Shadow, Token::Edge);
    set(QPalette::Highlight, Token::Fill);
    set(QPalette::HighlightedText, Token::OnFill);
    set(QPalette::Link, Token::Accent);
    set(QPalette::LinkVisited, Token::Accent);
    set(QPalette::ToolTipBase, Token::Sunken);
    set(QPalette::ToolTipText, Token::Text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, table[Token::Text3]);
    return palette;
}

/// True when somebody else set a palette after us.
bool differ(const QPalette &a, const QPalette &b)
{
    for (const auto role : {QPalette::Window, QPalette::WindowText, QPalette::Base, QPalette::Text,
                            QPalette::Highlight}) {
        if (a.color(role) != b.color(role))
            return true;
    }
    return false;
}

} // namespace

Theme::Theme(QApplication &app) : m_app(app)
{
    Q_ASSERT(!theInstance);
    theInstance = this;
    QApplication::setStyle(u"Fusion"_s);
    m_system = QApplication::palette();
    apply();
    m_app.installEventFilter(this);
}

Theme::~Theme()
{
    theInstance = nullptr;
}

Theme *Theme::instance()
{
    return theInstance;
}

void Theme::setChoice(Choice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // A desktop that changes its palette tells the windows (ThemeChange) when our own palette covers
    // every role, so that nothing changes for the application itself.
    switch (event->type()) {
    case QEvent::ApplicationPaletteChange:
    case QEvent::ApplicationFontChange:
        if (watched == &m_app && !m_applying)
            refreshLater();
        break;
    case QEvent::ThemeChange:
        refreshLater();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void Theme::refreshLater()
{
    // Later, because a palette must not be set while one is being handed out, and once for all windows.
    if (!std::exchange(m_refreshPending, true))
        QMetaObject::invokeMethod(this, &Theme::refresh, Qt::QueuedConnection);
}

void Theme::refresh()
{
    m_refreshPending = false;
    if (differ(QApplication::palette(), m_ours)) {
        m_system = QApplication::palette();
    } else {
        const QScopedValueRollback guard(m_applying, true);
        QApplication::setPalette(QPalette()); // Qt's way to uncover the desktop's own
        m_system = QApplication::palette();
        QApplication::setPalette(m_ours);
    }
    apply();
}

void Theme::apply()
{
    const bool systemDark = m_system.color(QPalette::Window).lightness() < 128;
    m_highContrast = m_choice == Choice::System && theme::isHighContrast(m_system);
    m_dark = m_choice == Choice::Dark || (m_choice == Choice::System && systemDark);
    const TokenTable table = m_highContrast ? desktopTable(m_system)
                                            : tokenTable(m_dark ? Scheme::Dark : Scheme::Light);
    const QPalette palette = m_highContrast ? m_system : paletteOf(table);
    const QString sheet = styleSheet(table);
    {
        const QScopedValueRollback guard(m_applying, true);
        setRunningTable(table);
        m_ours = palette;
        if (differ(QApplication::palette(), palette) || m_sheet.isEmpty())
            QApplication::setPalette(palette);
        if (sheet == m_sheet)
            return;
        m_sheet = sheet;
        m_app.setStyleSheet(sheet);
    }
    emit changed();
}

} // namespace cartouche::theme
