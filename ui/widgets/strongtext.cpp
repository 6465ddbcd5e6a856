// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/strongtext.h"

#include "base/domainname.h"
#include "theme/font.h"
#include "theme/tokens.h"
#include "widgets/accessibility.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace cartouche::widgets {

using namespace Qt::StringLiterals;
using theme::FontRole;
using theme::Token;

namespace {

/// As it is laid out: a hyphen is part of a name, no place to break it.
QString unbroken(QString text)
{
    static const QString hyphenAndJoiner = QStringLiteral("-\u2060");
    return text.replace(u'-', hyphenAndJoiner);
}

} // namespace

StrongText::StrongText(QWidget *parent) : QWidget(parent)
{
    ensureAccessibility();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StrongText::setRuns(const QList<Run> &runs)
{
    if (runs == m_runs)
        return;
    m_runs = runs;
    setAccessibleName(text());
    updateGeometry();
    update();
}

void StrongText::setNames(const QStringList &names)
{
    QList<Run> runs;
    for (const QString &ascii : names) {
        const auto name = base::DomainName::parse(ascii);
        if (!runs.isEmpty())
            runs.append({u", "_s, false});
        runs.append({name ? name->label() : ascii, true});
        if (name)
            runs.append({name->dottedExtension(), false});
    }
    setRuns(runs);
}

void StrongText::setLarge(bool isLarge)
{
    m_isLarge = isLarge;
    updateGeometry();
    update();
}

QString StrongText::text() const
{
    QString text;
    for (const Run &run : m_runs)
        text += run.text;
    return text;
}

QFont StrongText::strongFont() const
{
    return theme::font(m_isLarge ? FontRole::NameBold : FontRole::BodyBold);
}

qreal StrongText::layOut(QTextLayout &layout, int width) const
{
    QList<QTextLayout::FormatRange> quiet;
    qsizetype at = 0;
    for (const Run &run : m_runs) {
        const qsizetype length = unbroken(run.text).size();
        if (!run.isStrong) {
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(at);
            range.length = static_cast<int>(length);
            range.format.setFontWeight(QFont::Normal);
            range.format.setForeground(theme::color(Token::Text2));
            quiet.append(range);
        }
        at += length;
    }
    layout.setFormats(quiet);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

int StrongText::heightForWidth(int width) const
{
    QTextLayout layout(unbroken(text()), strongFont());
    return static_cast<int>(std::ceil(layOut(layout, width)));
}

QSize StrongText::sizeHint() const
{
    const QFontMetrics metrics(strongFont());
    return {metrics.horizontalAdvance(text()) + 1, metrics.height()};
}

QSize StrongText::minimumSizeHint() const
{
    return {80, QFontMetrics(strongFont()).height()};
}

void StrongText::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void StrongText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(theme::color(Token::Text));
    QTextLayout layout(unbroken(text()), strongFont());
    layOut(layout, width());
    layout.draw(&painter, {0, 0});
}

} // namespace cartouche::widgets
