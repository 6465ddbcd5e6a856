// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pricehistoryplot.h"

#include "theme/font.h"
#include "theme/tokens.h"
#include "theme/words.h"
#include "widgets/accessibility.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace cartouche::widgets {

using namespace Qt::StringLiterals;
using base::Money;
using theme::FontRole;
using theme::Token;

namespace {

constexpr int gap = 8;
constexpr int plotHeight = 96;
constexpr int sample = 16; ///< length of the line beside a word of the legend

QPen firstPen()
{
    return {theme::color(Token::Accent), 2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin};
}

QPen renewalPen()
{
    // Told apart without colour too.
    QPen pen(theme::color(Token::Text3), 1.5, Qt::CustomDashLine, Qt::FlatCap, Qt::MiterJoin);
    pen.setDashPattern({3, 2});
    return pen;
}

} // namespace

struct PriceHistoryPlot::Scale
{
    QRectF plot;
    Money lowest;
    Money highest;
    qint64 from = 0; ///< milliseconds
    qint64 to = 1;

    [[nodiscard]] double x(const QDateTime &at) const
    {
        const auto part = static_cast<double>(at.toMSecsSinceEpoch() - from) / static_cast<double>(to - from);
        return plot.left() + std::clamp(part, 0.0, 1.0) * plot.width();
    }
    [[nodiscard]] double y(const Money &amount) const
    {
        const auto span = static_cast<double>(highest.ucents() - lowest.ucents());
        if (span <= 0)
            return plot.center().y();
        // Places on a screen: no amount is made of this.
        return plot.bottom() - static_cast<double>(amount.ucents() - lowest.ucents()) / span * plot.height();
    }
};

PriceHistoryPlot::PriceHistoryPlot(QWidget *parent) : QWidget(parent)
{
    ensureAccessibility();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PriceHistoryPlot::setPoints(const QList<PricePoint> &points, const QDateTime &until)
{
    m_points = points;
    m_until = until;
    if (!m_points.isEmpty())
        m_until = std::max(until, m_points.last().at);
    describe();
    update();
}

bool PriceHistoryPlot::hasPrices() const
{
    return std::any_of(m_points.begin(), m_points.end(),
                       [](const PricePoint &point) { return point.first || point.renewal; });
}

void PriceHistoryPlot::describe()
{
    QStringList sentences;
    const PricePoint *before = nullptr;
    for (const PricePoint &point : std::as_const(m_points)) {
        const bool isSame = before != nullptr && before->first == point.first && before->renewal == point.renewal;
        before = &point;
        if (isSame)
            continue;
        QStringList parts{theme::longDate(point.at)};
        if (point.first)
            parts.append(tr("first year %1").arg(theme::money(*point.first)));
        if (point.renewal)
            parts.append(tr("renewal %1").arg(theme::money(*point.renewal)));
        if (!point.first && !point.renewal)
            parts.append(tr("no price"));
        sentences.append(parts.join(u", "_s));
    }
    constexpr qsizetype most = 20;
    sentences = sentences.last(std::min(most, sentences.size()));
    setAccessibleName(tr("Prices over time"));
    setAccessibleDescription(sentences.join(u". "_s));
}

QSize PriceHistoryPlot::sizeHint() const
{
    const int line = QFontMetrics(theme::font(FontRole::Caption)).height();
    return {320, line + gap + plotHeight + gap / 2 + line};
}

QSize PriceHistoryPlot::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void PriceHistoryPlot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        describe();
        update();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
}

PriceHistoryPlot::Scale PriceHistoryPlot::scale() const
{
    Scale scale;
    bool isFirst = true;
    for (const PricePoint &point : m_points) {
        for (const auto &amount : {point.first, point.renewal}) {
            if (!amount)
                continue;
            // Another currency has no place on this scale: the last one counts.
            if (isFirst || amount->currency() != scale.lowest.currency())
                scale.lowest = scale.highest = *amount;
            isFirst = false;
            if (*amount < scale.lowest)
                scale.lowest = *amount;
            if (*amount > scale.highest)
                scale.highest = *amount;
        }
    }
    const QFontMetrics metrics(theme::font(FontRole::Caption));
    const int labels = std::max(metrics.horizontalAdvance(theme::money(scale.lowest)),
                                metrics.horizontalAdvance(theme::money(scale.highest)));
    const int top = metrics.height() + gap;
    scale.plot = QRectF(labels + gap, top + 4, std::max(width() - labels - gap - 3, 10), plotHeight - 8);
    scale.from = m_points.first().at.toMSecsSinceEpoch();
    scale.to = std::max(m_until.toMSecsSinceEpoch(), scale.from + 1);
    return scale;
}

void PriceHistoryPlot::paintEvent(QPaintEvent *)
{
    if (!hasPrices())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Scale shown = scale();
    paintLegend(painter, shown);
    paintAxes(painter, shown);
    paintSteps(painter, shown, &PricePoint::renewal, renewalPen());
    paintSteps(painter, shown, &PricePoint::first, firstPen());
}

void PriceHistoryPlot::paintAxes(QPainter &painter, const Scale &scale) const
{
    const QFont font = theme::font(FontRole::Caption);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    const auto level = [&](const Money &amount) {
        const double y = std::round(scale.y(amount)) + 0.5;
        painter.setPen(QPen(theme::color(Token::Border), 1));
        painter.drawLine(QPointF(scale.plot.left(), y), QPointF(scale.plot.right(), y));
        painter.setPen(theme::color(Token::Text3));
        painter.drawText(QRectF(0, y - metrics.height() / 2.0, scale.plot.left() - gap, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, theme::money(amount));
    };
    level(scale.lowest);
    if (scale.highest != scale.lowest)
        level(scale.highest);
    const QRectF days(scale.plot.left(), height() - metrics.height(), scale.plot.width(), metrics.height());
    const QString first = theme::shortDate(m_points.first().at);
    const QString last = theme::shortDate(m_until);
    painter.setPen(theme::color(Token::Text3));
    painter.drawText(days, Qt::AlignLeft | Qt::AlignVCenter, first);
    if (last != first)
        painter.drawText(days, Qt::AlignRight | Qt::AlignVCenter, last);
}

/// A price holds until the next answer; without one the line is broken.
void PriceHistoryPlot::paintSteps(QPainter &painter, const Scale &scale, Amount amount, const QPen &pen) const
{
    QPainterPath path;
    bool isDrawing = false;
    QPointF end;
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const auto &value = m_points.at(i).*amount;
        if (!value || value->currency() != scale.lowest.currency()) {
            isDrawing = false;
            continue;
        }
        const QPointF from(scale.x(m_points.at(i).at), scale.y(*value));
        if (isDrawing)
            path.lineTo(from);
        else
            path.moveTo(from);
        end = QPointF(scale.x(i + 1 < m_points.size() ? m_points.at(i + 1).at : m_until), from.y());
        path.lineTo(end);
        isDrawing = true;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawPath(path);
    if (isDrawing) {
        // Where it stands now; also all that is seen of a history of one moment.
        painter.setPen(Qt::NoPen);
        painter.setBrush(pen.color());
        painter.drawEllipse(end, 3, 3);
    }
}

void PriceHistoryPlot::paintLegend(QPainter &painter, const Scale &scale) const
{
    const QFont font = theme::font(FontRole::Caption);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    double left = scale.plot.left();
    const auto entry = [&](const QPen &pen, const QString &word) {
        const double y = metrics.height() / 2.0;
        painter.setPen(pen);
        painter.drawLine(QPointF(left, y), QPointF(left + sample, y));
        left += sample + 6;
        painter.setPen(theme::color(Token::Text2));
        painter.drawText(QRectF(left, 0, std::max(width() - left, 0.0), metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, word);
        left += metrics.horizontalAdvance(word) + 2 * gap;
    };
    entry(firstPen(), tr("First year"));
    entry(renewalPen(), tr("Renewal"));
}

} // namespace cartouche::widgets
