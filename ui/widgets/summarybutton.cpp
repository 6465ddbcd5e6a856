// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/summarybutton.h"

#include "theme/font.h"
#include "theme/stylesheet.h"
#include "theme/tokens.h"
#include "widgets/accessibility.h"
#include "widgets/paint.h"
#include "widgets/summarypopup.h"

#include <QEvent>
#include <QFontMetrics>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QTreeWidget>

#include <algorithm>

namespace cartouche::widgets {

using namespace Qt::StringLiterals;
using theme::FontRole;
using theme::Token;

namespace {

constexpr int margin = 15;
constexpr int iconEdge = 16;
constexpr int gap = 8;
constexpr int chevron = 16;

} // namespace

SummaryButton::SummaryButton(QWidget *parent) : QPushButton(parent), m_icon(u"check"_s), m_popup(new SummaryPopup(this))
{
    ensureAccessibility();
    setAutoDefault(false);
    // A long hint gives way, it never pushes the buttons out of the window.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, &SummaryButton::open);
    retranslate();
}

void SummaryButton::setSummary(const QString &strong, const QString &rest)
{
    m_icon = u"check"_s;
    m_strong = strong;
    setText(strong + rest);
    setHintMode(false);
}

void SummaryButton::setEntries(const QList<QPair<QString, QString>> &entries)
{
    m_entries = entries;
    m_popup->setEntries(entries);
    updateGeometry();
    update();
}

void SummaryButton::setHint(const QString &iconName, const QString &text)
{
    m_icon = iconName;
    m_strong.clear();
    setText(text);
    setHintMode(true);
}

void SummaryButton::setHintMode(bool hint)
{
    m_hint = hint;
    setFocusPolicy(hint ? Qt::NoFocus : Qt::StrongFocus);
    if (hint)
        m_popup->hide();
    updateGeometry();
    update();
}

void SummaryButton::open()
{
    if (!m_hint && !m_entries.isEmpty())
        m_popup->openAbove(this);
}

bool SummaryButton::hitButton(const QPoint &position) const
{
    return !m_hint && QPushButton::hitButton(position);
}

/// The bold part, as long as nobody replaced the text with setText().
QString SummaryButton::strongPart() const
{
    return text().startsWith(m_strong) ? m_strong : QString();
}

QSize SummaryButton::sizeHint() const
{
    const QString strong = strongPart();
    const int words = QFontMetrics(theme::font(FontRole::BodyBold)).horizontalAdvance(strong)
        + QFontMetrics(theme::font(FontRole::Body)).horizontalAdvance(text().mid(strong.size()));
    const int tail = m_hint ? 0 : (m_entries.isEmpty() ? 0 : gap + chevron) + margin;
    return {(m_hint ? 0 : margin) + iconEdge + gap + words + tail + 1, QPushButton::sizeHint().height()};
}

QSize SummaryButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 120), sizeHint().height()};
}

void SummaryButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    if (!m_hint)
        painter.drawControl(QStyle::CE_PushButtonBevel, option);

    const bool opens = !m_hint && !m_entries.isEmpty();
    int left = m_hint ? 0 : margin;
    const int right = width() - (m_hint ? 0 : margin) - (opens ? chevron + gap : 0);
    const qreal iconTop = (height() - iconEdge) / 2.0;
    const Token text = !isEnabled() ? Token::Text3 : m_hint ? Token::Text2 : Token::Text;
    paintIcon(painter, m_icon, m_hint || !isEnabled() ? text : Token::Ok, {qreal(left), iconTop}, iconEdge);
    left += iconEdge + gap;
    if (opens)
        paintIcon(painter, u"chevron-up"_s, Token::Text2, {qreal(right + gap), iconTop}, chevron);

    const auto write = [&](const QString &part, const QFont &font) {
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(part, Qt::ElideRight, right - left);
        painter.setFont(font);
        painter.setPen(theme::color(text));
        painter.drawText(QRect(left, 0, right - left, height()), Qt::AlignVCenter | Qt::AlignLeft, shown);
        left += metrics.horizontalAdvance(shown);
    };
    const QString strong = strongPart();
    write(strong, theme::font(FontRole::BodyBold));
    write(this->text().mid(strong.size()), theme::font(FontRole::Body));
}

void SummaryButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}

void SummaryButton::retranslate()
{
    m_popup->list()->setAccessibleName(tr("Chosen names"));
}

} // namespace cartouche::widgets
