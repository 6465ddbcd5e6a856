// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/review.h"
#include "wizard/session.h"

#include <QWidget>

class QLabel;

namespace cartouche::widgets {
class PriceTree;
}

namespace cartouche::wizard {

class ReviewCost;

/// The left column of the review: every line with the totals, what does not add up, and the years to come.
class ReviewPrices : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewPrices(QWidget *parent = nullptr);

    [[nodiscard]] ReviewCost &cost() { return *m_cost; }
    [[nodiscard]] const ReviewCost &cost() const { return *m_cost; }
    /// The session's review; null session: nothing.
    /// @param before what was shown before something in it changed; may be null
    void show(const Session *session, const order::Review *before);
    /// In grey while the prices are being checked again.
    void setStale(bool isStale);
    void retranslate();

private:
    widgets::PriceTree *m_tree;
    QLabel *m_difference;
    ReviewCost *m_cost;
};

} // namespace cartouche::wizard
