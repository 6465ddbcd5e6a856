// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/secreteditor.h"

#include "forms/labelwords.h"
#include "theme/icon.h"
#include "widgets/secretedit.h"

#include <QHideEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cartouche::forms {

using namespace Qt::StringLiterals;

SecretEditor::SecretEditor(const eligibility::FormField &field, QWidget *parent)
    : TextEditor(field, new widgets::SecretEdit, parent), m_secret(static_cast<widgets::SecretEdit *>(line()))
{
    if (field.label == "AUTH_INFO"_L1)
        buildMore();
}

void SecretEditor::buildMore()
{
    m_more = new QPushButton(this);
    m_more->setObjectName(u"moreAboutTransfers"_s);
    m_more->setProperty("kind", u"flat"_s);
    m_more->setProperty("small", true);
    m_more->setProperty("inline", true);
    m_more->setAutoDefault(false);
    m_moreText = new QLabel(this);
    m_moreText->setTextFormat(Qt::PlainText);
    m_moreText->setWordWrap(true);
    m_moreText->setProperty("type", u"caption"_s);
    m_moreText->setProperty("tone", u"2"_s);
    m_moreText->hide();
    column()->addWidget(m_more, 0, Qt::AlignLeft);
    column()->addWidget(m_moreText);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_moreText->setVisible(m_moreText->isHidden());
        retranslate();
    });
    retranslate();
}

void SecretEditor::setValues(const eligibility::Values &values)
{
    const QString value = values.value(field().label);
    if (this->value() != value)
        m_secret->setRevealed(false); // the code of another name
    TextEditor::setValues(values);
}

void SecretEditor::hideEvent(QHideEvent *event)
{
    TextEditor::hideEvent(event);
    // The form is left, and its value is in the draft. A window that is only minimised is not left.
    if (!event->spontaneous())
        m_secret->forgetClipboard();
}

void SecretEditor::retranslate()
{
    TextEditor::retranslate();
    if (m_more == nullptr)
        return;
    const bool isOpen = !m_moreText->isHidden();
    m_more->setText(isOpen ? tr("Less about transfers") : tr("More about transfers"));
    theme::setButtonIcon(m_more, isOpen ? u"chevron-up"_s : u"chevron-down"_s, theme::Token::Accent);
    m_moreText->setText(LabelWords::aboutTransfers());
    m_more->setAccessibleDescription(isOpen ? m_moreText->text() : QString());
}

} // namespace cartouche::forms
