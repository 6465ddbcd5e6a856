// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/contractdialog.h"

#include "theme/icon.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;

ContractDialog::ContractDialog(const api::Contract &contract, const api::Endpoint &endpoint, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"sheet"_s);
    resize(720, 560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    auto *title = new QLabel(contract.name, this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setProperty("type", u"section"_s);
    layout->addWidget(title);
    auto *text = new QPlainTextEdit(contract.content, this);
    text->setReadOnly(true);
    text->setAccessibleName(contract.name);
    layout->addWidget(text, 1);

    auto *buttons = new QHBoxLayout;
    m_open = new QPushButton(this);
    m_open->setAutoDefault(false);
    theme::setButtonIcon(m_open, u"open-in-browser"_s);
    const QUrl url(contract.url, QUrl::StrictMode);
    m_open->setVisible(api::mayOpenInBrowser(url, endpoint));
    connect(m_open, &QPushButton::clicked, this, [url] { QDesktopServices::openUrl(url); });
    m_close = new QPushButton(this);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(m_open);
    buttons->addStretch();
    buttons->addWidget(m_close);
    layout->addLayout(buttons);
    setWindowTitle(contract.name);
    retranslate();
}

void ContractDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ContractDialog::retranslate()
{
    m_open->setText(tr("Open in browser"));
    m_close->setText(tr("Close"));
}

} // namespace cartouche::wizard
