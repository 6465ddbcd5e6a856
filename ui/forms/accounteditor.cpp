// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/accounteditor.h"

#include "forms/labelwords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace cartouche::forms {

AccountEditor::AccountEditor(const eligibility::FormField &field, QWidget *parent)
    : FieldEditor(field, parent), m_combo(new QComboBox(this))
{
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->setMaximumWidth(300);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(20);
    m_combo->addItem(QString(), QString());
    nameAccount();
    connect(m_combo, &QComboBox::activated, this, &AccountEditor::emitEdited);
    connect(m_combo, &QComboBox::editTextChanged, this, &AccountEditor::emitEdited);
    place(m_combo);
    AccountEditor::fieldChanged();
}

QString AccountEditor::value() const
{
    const QString text = m_combo->currentText().trimmed();
    return text == m_combo->itemText(0) ? QString() : text;
}

void AccountEditor::setValues(const eligibility::Values &values)
{
    const QString value = values.value(field().label);
    if (this->value() != value) {
        const QSignalBlocker blocker(m_combo);
        if (value.isEmpty())
            m_combo->setCurrentIndex(0);
        m_combo->setEditText(value.isEmpty() ? m_combo->itemText(0) : value);
    }
    updateMarks();
}

void AccountEditor::nameAccount()
{
    const QString own = context().account.isEmpty() ? tr("This account")
                                                    : tr("%1 (this account)").arg(context().account);
    if (own == m_combo->itemText(0))
        return;
    const QSignalBlocker blocker(m_combo);
    const bool isOwn = m_combo->currentText() == m_combo->itemText(0);
    const QString text = m_combo->currentText();
    m_combo->setItemText(0, own);
    m_combo->setEditText(isOwn ? own : text);
}

void AccountEditor::contextChanged()
{
    nameAccount();
}

void AccountEditor::fieldChanged()
{
    m_combo->setEnabled(!field().isReadOnly);
}

QString AccountEditor::helpText() const
{
    const QString text = value();
    if (!text.isEmpty() && !eligibility::looksLikeAccount(text) && !hasGap())
        return tr("Most accounts look like ab12345-ovh. OVHcloud checks whether this one exists.");
    return FieldEditor::helpText();
}

void AccountEditor::retranslate()
{
    nameAccount();
    m_combo->lineEdit()->setAccessibleName(LabelWords::name(field()));
    FieldEditor::retranslate();
}

} // namespace cartouche::forms
