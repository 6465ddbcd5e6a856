// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/money.h"

#include <QDateTime>
#include <QList>
#include <QWidget>

#include <optional>

namespace cartouche::widgets {

/// One answer about a name: what it cost from then on. Without amounts: it could not be ordered.
struct PricePoint
{
    QDateTime at;
    std::optional<base::Money> first;
    std::optional<base::Money> renewal;
    friend bool operator==(const PricePoint &, const PricePoint &) = default;
};

/// Two prices over time as steps, first period and renewal, with the lowest and the highest amount and
/// the first and the last day. Screen readers get the changes as sentences.
class PriceHistoryPlot : public QWidget
{
    Q_OBJECT

public:
    explicit PriceHistoryPlot(QWidget *parent = nullptr);

    /// @param points oldest first
    /// @param until  where the last step ends
    void setPoints(const QList<PricePoint> &points, const QDateTime &until);
    [[nodiscard]] const QList<PricePoint> &points() const { return m_points; }
    /// False when no point has an amount: there is nothing to draw.
    [[nodiscard]] bool hasPrices() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using Amount = std::optional<base::Money> PricePoint::*;
    struct Scale;

    void describe();
    [[nodiscard]] Scale scale() const;
    void paintAxes(QPainter &painter, const Scale &scale) const;
    void paintSteps(QPainter &painter, const Scale &scale, Amount amount, const QPen &pen) const;
    void paintLegend(QPainter &painter, const Scale &scale) const;

    QList<PricePoint> m_points;
    QDateTime m_until;
};

} // namespace cartouche::widgets
