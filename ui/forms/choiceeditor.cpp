// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/choiceeditor.h"

#include "forms/labelwords.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace cartouche::forms {

ChoiceEditor::ChoiceEditor(const eligibility::FormField &field, QWidget *parent)
    : FieldEditor(field, parent), m_combo(new QComboBox(this))
{
    m_combo->setMaximumWidth(choiceWidth);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(20);
    // A tick by the keyboard and a choice in the list are both "activated".
    connect(m_combo, &QComboBox::activated, this, &ChoiceEditor::emitEdited);
    fill();
    place(m_combo);
}

void ChoiceEditor::fill()
{
    const QSignalBlocker blocker(m_combo);
    const QString value = m_combo->currentData().toString();
    m_combo->clear();
    m_combo->addItem(tr("Choose…"), QString());
    for (const QString &allowed : field().allowedValues)
        m_combo->addItem(allowed.left(200), allowed);
    m_combo->setEnabled(!field().isReadOnly);
    choose(value);
}

/// A value that is not, or no more, allowed stays to be seen: it is the person who replaces it.
void ChoiceEditor::choose(const QString &value)
{
    int index = m_combo->findData(value);
    if (index < 0) {
        m_combo->addItem(value.left(200), value);
        index = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(index);
}

QString ChoiceEditor::value() const
{
    return m_combo->currentData().toString();
}

void ChoiceEditor::setValues(const eligibility::Values &values)
{
    const QString value = values.value(field().label);
    if (this->value() != value)
        choose(value);
    updateMarks();
}

void ChoiceEditor::fieldChanged()
{
    fill();
}

void ChoiceEditor::retranslate()
{
    m_combo->setItemText(0, tr("Choose…"));
    FieldEditor::retranslate();
}

} // namespace cartouche::forms
