// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/renewaldialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;

RenewalDialog::RenewalDialog(const QList<base::DomainName> &names, const order::RenewalChoice &choice, QWidget *parent)
    : QDialog(parent), m_choice(choice), m_title(new QLabel(this)), m_list(new QListWidget(this)),
      m_cancel(new QPushButton(this)), m_keep(new QPushButton(this))
{
    setObjectName(u"sheet"_s);
    resize(420, 440);
    m_title->setWordWrap(true);
    m_list->setUniformItemSizes(true);
    for (const base::DomainName &name : names) {
        auto *item = new QListWidgetItem(name.unicode(), m_list);
        item->setData(Qt::UserRole, name.ascii());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(choice.isAutomatic(name.ascii()) ? Qt::Checked : Qt::Unchecked);
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_keep->setProperty("kind", u"primary"_s);
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &QDialog::accept);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_keep);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    retranslate();
}

order::RenewalChoice RenewalDialog::choice() const
{
    order::RenewalChoice choice = m_choice;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        choice.setAutomatic(item->data(Qt::UserRole).toString(), item->checkState() == Qt::Checked);
    }
    return choice;
}

void RenewalDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RenewalDialog::retranslate()
{
    setWindowTitle(tr("Renewal of each name"));
    m_title->setText(tr("OVHcloud renews the ticked names by itself. The others end after their period unless you renew them."));
    m_list->setAccessibleName(tr("Names that OVHcloud renews by itself"));
    m_cancel->setText(tr("Cancel"));
    m_keep->setText(tr("Keep this choice"));
}

} // namespace cartouche::wizard
