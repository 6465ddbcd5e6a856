// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/reviewside.h"

#include "order/purchase.h"
#include "wizard/contractlist.h"
#include "wizard/promocodes.h"
#include "wizard/reviewchecks.h"
#include "wizard/reviewconsents.h"

#include <QFrame>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 312;

QFrame *ruleIn(QWidget *parent)
{
    auto *rule = new QFrame(parent);
    rule->setObjectName(u"rule"_s);
    rule->setFixedHeight(1);
    return rule;
}

} // namespace

ReviewSide::ReviewSide(QWidget *parent)
    : QWidget(parent), m_codes(new PromoCodes), m_title(new QLabel), m_contracts(new ContractList), m_checks(new ReviewChecks),
      m_consents(new ReviewConsents(this))
{
    setFixedWidth(columnWidth);
    m_title->setProperty("type", u"section"_s);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(scroll);
    body->setObjectName(u"scrollBody"_s);
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    rows->addWidget(m_codes);
    rows->addWidget(ruleIn(body));
    rows->addWidget(m_title);
    rows->addWidget(m_contracts);
    rows->addWidget(ruleIn(body));
    rows->addWidget(m_checks);
    rows->addStretch(1);
    scroll->setWidget(body);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(scroll, 1);
    column->addWidget(m_consents);
}

void ReviewSide::show(const Session *session, order::ContractHistory *history)
{
    QList<api::Contract> contracts;
    const order::Review *review = nullptr;
    if (session != nullptr && session->purchase->review())
        review = &*session->purchase->review();
    if (review != nullptr)
        contracts = review->summary.contracts;
    m_contracts->setContracts(contracts, session != nullptr ? session->endpoint : api::Endpoint(), history);
    m_consents->setContractCount(static_cast<int>(contracts.size()));
    m_codes->setReview(review);
}

void ReviewSide::historyRead()
{
    m_contracts->rebuild();
}

void ReviewSide::retranslate()
{
    m_title->setText(tr("Contracts"));
    m_codes->retranslate();
    m_contracts->rebuild();
    m_consents->retranslate();
    m_checks->refresh();
}

} // namespace cartouche::wizard
