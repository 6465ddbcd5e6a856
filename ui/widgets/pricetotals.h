// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QList>
#include <QString>

class QGridLayout;

namespace cartouche::widgets {

struct PriceTotal
{
    QString label;  ///< "Without tax"
    QString amount; ///< as written for a person
    friend bool operator==(const PriceTotal &, const PriceTotal &) = default;
};

/// The foot of the price table: the last total stands out.
class PriceTotals : public QFrame
{
    Q_OBJECT

public:
    explicit PriceTotals(QWidget *parent = nullptr);

    void setTotals(const QList<PriceTotal> &totals);

private:
    QGridLayout *m_grid;
    QList<PriceTotal> m_totals;
};

} // namespace cartouche::widgets
