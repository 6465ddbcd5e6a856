// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/orderoutcomes.h"

#include "widgets/iconlabel.h"
#include "widgets/strongtext.h"

#include <QLabel>
#include <QVBoxLayout>

#include <array>

namespace cartouche::windows {

using namespace Qt::StringLiterals;
using State = order::LedgerRow::State;
using theme::Token;

OrderOutcomes::OrderOutcomes(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(8);
    m_title = new QLabel(this);
    m_title->setProperty("type", u"section"_s);
    column->addWidget(m_title);
    constexpr std::array looks{std::pair{"check-circle", Token::Ok}, std::pair{"minus-circle", Token::Text3},
                               std::pair{"question", Token::Warn}};
    for (const auto &[icon, tint] : looks) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new widgets::IconLabel(QString::fromLatin1(icon), tint, 16, this), 0, Qt::AlignTop);
        auto *text = new widgets::StrongText(this);
        row->addWidget(text, 1);
        column->addLayout(row);
        m_texts.append(text);
    }
}

void OrderOutcomes::showFor(State state)
{
    const bool isPayment = state == State::PaymentUnknown;
    setVisible(state == State::Unknown || isPayment);
    m_title->setText(tr("What can come out"));
    const QList<std::pair<QString, QString>> texts = isPayment
        ? QList<std::pair<QString, QString>>{
              {tr("Paid."), tr("A payment shows at OVHcloud, and the order goes on.")},
              {tr("Not paid."), tr("No trace of it shows for long enough. You decide whether to pay.")},
              {tr("Still unknown."), tr("Cartouche goes on looking, and sends nothing.")}}
        : QList<std::pair<QString, QString>>{
              {tr("Order found."), tr("Cartouche adopts it and you can go to its payment.")},
              {tr("Not placed."), tr("The names are free again, you decide whether to order.")},
              {tr("Needs you."), tr("Several orders fit, you point out the right one.")}};
    for (qsizetype i = 0; i < texts.size(); ++i)
        m_texts.at(i)->setRuns({{texts.at(i).first, true}, {u' ' + texts.at(i).second, false}});
}

} // namespace cartouche::windows
