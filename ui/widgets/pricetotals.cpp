// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pricetotals.h"

#include <QGridLayout>
#include <QLabel>
#include <QLayoutItem>

#include <memory>

namespace cartouche::widgets {

using namespace Qt::StringLiterals;

PriceTotals::PriceTotals(QWidget *parent) : QFrame(parent), m_grid(new QGridLayout(this))
{
    setObjectName(u"totals"_s);
    m_grid->setContentsMargins(16, 9, 16, 9);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnMinimumWidth(1, 96);
}

void PriceTotals::setTotals(const QList<PriceTotal> &totals)
{
    if (totals == m_totals && !totals.isEmpty())
        return;
    m_totals = totals;
    while (const std::unique_ptr<QLayoutItem> item{m_grid->takeAt(0)})
        delete item->widget();

    for (int row = 0; row < totals.size(); ++row) {
        const bool last = row == totals.size() - 1;
        auto *label = new QLabel(totals[row].label, this);
        auto *amount = new QLabel(totals[row].amount, this);
        label->setProperty("type", last ? u"section"_s : QString());
        for (QLabel *quiet : {label, amount})
            quiet->setProperty("tone", last ? QString() : u"2"_s);
        amount->setProperty("type", last ? u"title"_s : QString());
        // One phrase for who cannot see that they stand side by side.
        amount->setAccessibleName(totals[row].label + u' ' + totals[row].amount);
        for (QLabel *text : {label, amount}) {
            text->setTextFormat(Qt::PlainText);
            text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        m_grid->addWidget(label, row, 0);
        m_grid->addWidget(amount, row, 1);
        label->show(); // at once: what is new in a window shows up a turn later
        amount->show();
    }
    setVisible(!totals.isEmpty());
}

} // namespace cartouche::widgets
