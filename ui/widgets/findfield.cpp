// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/findfield.h"

#include "theme/icon.h"
#include "theme/theme.h"

#include <QAction>
#include <QEvent>

namespace cartouche::widgets {

using namespace Qt::StringLiterals;
using theme::Token;

namespace {

constexpr int longestText = 260;

} // namespace

FindField::FindField(QWidget *parent)
    : IconField(u"search"_s, Token::Text2, parent), m_clear(addAction(QIcon(), QLineEdit::TrailingPosition))
{
    setMaxLength(longestText);
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, m_clear, [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
    if (auto *theme = theme::Theme::instance())
        connect(theme, &theme::Theme::changed, this, &FindField::showIcon);
    showIcon();
    retranslate();
}

void FindField::showIcon()
{
    m_clear->setIcon(theme::icon(u"clear"_s, Token::Text3));
}

void FindField::retranslate()
{
    m_clear->setText(tr("Clear"));
}

void FindField::changeEvent(QEvent *event)
{
    IconField::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace cartouche::widgets
