// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/askfirst.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace cartouche::widgets {

void askFirst(QWidget *parent, const QString &text, const QString &more, const QString &verb,
              const std::function<void()> &then)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    box->setInformativeText(more);
    auto *agree = box->addButton(verb, QMessageBox::DestructiveRole);
    auto *stay = box->addButton(QCoreApplication::translate("cartouche::wizard::OrderWizard", "Stay"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    QObject::connect(agree, &QPushButton::clicked, parent, then);
    box->open();
}

} // namespace cartouche::widgets
