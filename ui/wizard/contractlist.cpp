// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/contractlist.h"

#include "widgets/iconlabel.h"
#include "wizard/contractdialog.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;

ContractList::ContractList(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(0);
}

void ContractList::setContracts(const QList<api::Contract> &contracts, const api::Endpoint &endpoint)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const api::Contract &contract : contracts) {
        auto *row = new QWidget(this);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        auto *icon = new widgets::IconLabel(u"document"_s, theme::Token::Text2, 16, row);
        auto *name = new QLabel(contract.name, row);
        name->setTextFormat(Qt::PlainText);
        name->setWordWrap(true);
        auto *read = new QPushButton(tr("Read"), row);
        read->setProperty("kind", u"flat"_s);
        read->setProperty("small", true);
        read->setAutoDefault(false);
        read->setAccessibleName(tr("Read %1").arg(contract.name));
        connect(read, &QPushButton::clicked, this, [this, contract, endpoint] {
            auto *dialog = new ContractDialog(contract, endpoint, window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
        layout->addWidget(icon);
        layout->addWidget(name, 1);
        layout->addWidget(read);
        m_rows->addWidget(row);
    }
}

} // namespace cartouche::wizard
