// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/waystopay.h"

#include "theme/icon.h"
#include "widgets/errorwords.h"
#include "widgets/iconlabel.h"
#include "widgets/paymethodlist.h"
#include "wizard/orderwords.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using order::PayOption;
using Phase = order::Payment::Phase;

WaysToPay::WaysToPay(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    m_title = new QLabel(this);
    m_title->setProperty("type", u"section"_s);
    m_note = new QLabel(this);
    m_note->setProperty("type", u"caption"_s);
    m_note->setProperty("tone", u"3"_s);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_note);
    column->addLayout(head);

    m_list = new widgets::PayMethodList(this);
    column->addWidget(m_list);

    m_gap = new QWidget(this);
    auto *row = new QHBoxLayout(m_gap);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_gapIcon = new widgets::IconLabel(m_gap);
    m_gapIcon->setIcon(u"warning"_s, theme::Token::Warn, 16);
    m_gapText = new QLabel(m_gap);
    m_gapText->setObjectName(u"noWayToPay"_s);
    m_gapText->setWordWrap(true);
    m_gapText->setTextFormat(Qt::PlainText);
    m_askAgain = new QPushButton(m_gap);
    m_askAgain->setAutoDefault(false);
    theme::setButtonIcon(m_askAgain, u"refresh"_s, theme::Token::Text2);
    row->addWidget(m_gapIcon);
    row->addWidget(m_gapText, 1);
    row->addWidget(m_askAgain);
    column->addWidget(m_gap);

    connect(m_askAgain, &QPushButton::clicked, this, [this] { m_payment->loadAgain(); });
    connect(m_list, &widgets::PayMethodList::currentChanged, this, [this] {
        if (m_isListing)
            return;
        m_choice = chosen() != nullptr ? chosen()->journalName() : QString();
        Q_EMIT chosenChanged();
    });
    retranslate();
}

void WaysToPay::setPayment(order::Payment *payment)
{
    m_payment = payment;
    forgetChoice();
    if (m_payment == nullptr)
        return;
    connect(m_payment, &order::Payment::optionsChanged, this, &WaysToPay::showOptions);
    connect(m_payment, &order::Payment::phaseChanged, this, [this] {
        m_list->setEnabled(!m_payment->isInFlight());
        showGap();
    });
}

void WaysToPay::forgetChoice()
{
    m_choice.clear();
    showOptions();
}

const PayOption *WaysToPay::chosen() const
{
    const int index = m_list->current();
    const bool isThere = m_payment != nullptr && index >= 0 && index < m_payment->options().size();
    return isThere ? &m_payment->options().at(index) : nullptr;
}

void WaysToPay::focusChoice()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void WaysToPay::retranslate()
{
    m_title->setText(tr("Pay with"));
    m_note->setText(tr("What OVHcloud accepts for this order"));
    m_list->setAccessibleName(tr("Pay with"));
    m_askAgain->setText(tr("Ask again"));
    showOptions();
}

void WaysToPay::showOptions()
{
    if (m_payment == nullptr)
        return;
    QList<widgets::PayRow> rows;
    for (const PayOption &option : m_payment->options())
        rows.append(OrderWords::payRow(option));
    m_isListing = true;
    m_list->setRows(rows);
    choose();
    m_isListing = false;
    showGap();
    Q_EMIT chosenChanged();
}

/// The rows may have come anew, in another order: a choice belongs to a way to pay, not to its place.
void WaysToPay::choose()
{
    const QList<PayOption> &options = m_payment->options();
    const auto find = [&options](const auto &isWanted) {
        const auto found = std::find_if(options.begin(), options.end(), [&](const PayOption &option) {
            return option.usable == PayOption::Usable::Yes && isWanted(option);
        });
        return found == options.end() ? -1 : static_cast<int>(found - options.begin());
    };
    int index = find([this](const PayOption &option) { return option.journalName() == m_choice; });
    // The account's own default is what OVHcloud itself would take; nothing else is chosen for anybody.
    if (index < 0)
        index = find([](const PayOption &option) { return option.isDefault || option.way == PayOption::Way::Free; });
    m_list->setCurrent(index);
    if (!options.isEmpty())
        m_choice = index < 0 ? QString() : options.at(index).journalName();
}

void WaysToPay::showGap()
{
    const bool isAsking = m_payment->phase() == Phase::Loading || m_payment->phase() == Phase::Idle;
    const bool hasFailed = !isAsking && m_payment->loadError().has_value();
    m_list->setVisible(m_list->count() > 0);
    m_gap->setVisible(m_list->count() == 0);
    m_gapIcon->setVisible(hasFailed);
    m_askAgain->setVisible(hasFailed);
    m_gapText->setToolTip({});
    if (isAsking) {
        m_gapText->setText(tr("Asking what this order can be paid with…"));
    } else if (hasFailed) {
        const widgets::ErrorText words = widgets::ErrorWords::describe(*m_payment->loadError());
        m_gapText->setText(tr("%1: the ways to pay could not be read. Your order is safe; nothing was charged.")
                               .arg(words.title));
        m_gapText->setToolTip(words.details.toHtmlEscaped());
    } else {
        m_gapText->setText(tr("Your account has no payment method that this order accepts. Pay in the browser."));
    }
}

} // namespace cartouche::wizard
