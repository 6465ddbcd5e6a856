// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/reviewprices.h"

#include "order/purchase.h"
#include "widgets/pricetree.h"
#include "wizard/pricewords.h"
#include "wizard/reviewcost.h"

#include <QLabel>
#include <QVBoxLayout>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;

ReviewPrices::ReviewPrices(QWidget *parent)
    : QWidget(parent), m_tree(new widgets::PriceTree(this)), m_difference(new QLabel(this)), m_cost(new ReviewCost(this))
{
    // As high as its lines, and scrolling when they are too many.
    m_tree->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_difference->setObjectName(u"difference"_s);
    m_difference->setTextFormat(Qt::PlainText);
    m_difference->setWordWrap(true);
    m_difference->setProperty("type", u"caption"_s);
    m_difference->setProperty("tone", u"2"_s);
    m_difference->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_tree);
    column->addWidget(m_difference);
    column->addSpacing(8);
    column->addWidget(m_cost);
    column->addStretch(1);
}

void ReviewPrices::show(const Session *session, const order::Review *before)
{
    if (session == nullptr || !session->purchase->review()) {
        m_tree->setGroups({});
        m_tree->setTotals({});
        m_difference->hide();
        m_cost->show(nullptr, nullptr);
        return;
    }
    order::Purchase &purchase = *session->purchase;
    const order::Review &review = *purchase.review();
    m_tree->setGroups(PriceWords::groups(review, {before, &purchase.draft(), purchase.coupons().codes()}));
    m_tree->setTotals(PriceWords::totals(review));
    const QStringList differences = PriceWords::differences(review);
    m_difference->setText(differences.join(u'\n'));
    m_difference->setVisible(!differences.isEmpty());
    m_cost->show(&review, &purchase.draft());
}

void ReviewPrices::setStale(bool isStale)
{
    m_tree->setStale(isStale);
}

void ReviewPrices::retranslate()
{
    m_tree->setHeads(tr("Name and line"), tr("Without tax"));
    m_cost->retranslate();
}

} // namespace cartouche::wizard
