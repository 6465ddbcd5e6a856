// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/reviewside.h"

#include "order/purchase.h"
#include "wizard/contractlist.h"
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

} // namespace

ReviewSide::ReviewSide(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_contracts(new ContractList), m_checks(new ReviewChecks),
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
    auto *rule = new QFrame(body);
    rule->setObjectName(u"rule"_s);
    rule->setFixedHeight(1);
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    rows->addWidget(m_contracts);
    rows->addWidget(rule);
    rows->addWidget(m_checks);
    rows->addStretch(1);
    scroll->setWidget(body);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(scroll, 1);
    column->addWidget(m_consents);
}

void ReviewSide::showContracts(const Session *session)
{
    QList<api::Contract> contracts;
    if (session != nullptr && session->purchase->review())
        contracts = session->purchase->review()->summary.contracts;
    m_contracts->setContracts(contracts, session != nullptr ? session->endpoint : api::Endpoint());
    m_consents->setContractCount(static_cast<int>(contracts.size()));
}

void ReviewSide::retranslate()
{
    m_title->setText(tr("Contracts"));
    m_consents->retranslate();
    m_checks->refresh();
}

} // namespace cartouche::wizard
