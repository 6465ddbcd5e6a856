// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/contractlist.h"

#include "widgets/iconlabel.h"
#include "widgets/pill.h"
#include "wizard/contractdialog.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using widgets::Pill;
using Standing = order::ContractHistory::Standing;

ContractList::ContractList(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(0);
}

void ContractList::setContracts(const QList<api::Contract> &contracts, const api::Endpoint &endpoint,
                                order::ContractHistory *history)
{
    // The same ones keep their buttons, and the keyboard its place.
    if (contracts == m_contracts && endpoint == m_endpoint && history == m_history)
        return;
    m_contracts = contracts;
    m_endpoint = endpoint;
    m_history = history;
    rebuild();
}

void ContractList::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const api::Contract &contract : std::as_const(m_contracts))
        addRow(contract);
}

void ContractList::addRow(const api::Contract &contract)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *icon = new widgets::IconLabel(u"document"_s, theme::Token::Text2, 16, row);
    auto *name = new QLabel(contract.name.isEmpty() ? tr("Contract without a title") : contract.name, row);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    layout->addWidget(icon);
    layout->addWidget(name, 1);
    const bool isChanged = m_history && m_history->standing(contract) == Standing::Changed;
    if (isChanged)
        layout->addWidget(new Pill(Pill::Kind::Info, tr("changed"), {}, row));
    auto *read = new QPushButton(tr("Read"), row);
    read->setProperty("kind", u"flat"_s);
    read->setProperty("small", true);
    read->setAutoDefault(false);
    read->setAccessibleName(isChanged ? tr("Read %1, changed since your last order").arg(contract.name)
                                      : tr("Read %1").arg(contract.name));
    connect(read, &QPushButton::clicked, this, [this, contract] { this->read(contract); });
    layout->addWidget(read);
    m_rows->addWidget(row);
    row->show(); // at once: what is new in a window shows up a turn later
}

void ContractList::read(const api::Contract &contract)
{
    EarlierContract earlier;
    if (m_history) {
        earlier.isChanged = m_history->standing(contract) == Standing::Changed;
        earlier.acceptedAt = m_history->acceptedAt(contract);
        earlier.text = m_history->textBefore(contract);
    }
    auto *dialog = new ContractDialog(contract, earlier, m_endpoint, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace cartouche::wizard
