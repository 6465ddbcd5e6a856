// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/claimnoticedialog.h"

#include "wizard/claimwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;

ClaimNoticeDialog::ClaimNoticeDialog(const QString &name, const api::ClaimNotice &notice, QWidget *parent)
    : QDialog(parent), m_name(name), m_notice(notice), m_title(new QLabel(this)), m_meaning(new QLabel(this)),
      m_text(new QPlainTextEdit(this)), m_close(new QPushButton(this))
{
    setObjectName(u"sheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(640, 520);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    for (QLabel *label : {m_title, m_meaning}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_title->setProperty("type", u"section"_s);
    m_text->setObjectName(u"noticeText"_s);
    m_text->setReadOnly(true);
    // Read with the keyboard too.
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    layout->addWidget(m_text, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    layout->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
    m_text->setFocus();
}

void ClaimNoticeDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ClaimNoticeDialog::retranslate()
{
    const QString title = tr("Trademark notice for %1").arg(m_name);
    setWindowTitle(title);
    m_title->setText(title);
    m_meaning->setText(tr("The name equals a registered trademark. You may order it all the same; its holder is told and "
                          "can claim it, and then the name may be deleted without refund."));
    m_text->setPlainText(ClaimWords::text(m_notice));
    m_text->setAccessibleName(title);
    m_close->setText(tr("Close"));
}

} // namespace cartouche::wizard
