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
};

} // namespace cartouche::widgets
