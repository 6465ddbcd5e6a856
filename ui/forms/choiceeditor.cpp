// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/choiceeditor.h"

#include "forms/labelwords.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace cartouche::forms {

using namespace Qt::StringLiterals;

namespace {

const QLatin1StringView yes("true");
const QLatin1StringView no("false");

bool isYesOrNo(const eligibility::FormField &field)
{
    return field.kind == eligibility::FormField::Kind::Switch;
}

} // namespace

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
    QStringList values = field().allowedValues;
    if (values.isEmpty() && isYesOrNo(field()))
        values = QStringList{yes, no};
    m_combo->addItem(wordsOf({}), QString());
    for (const QString &each : std::as_const(values))
        m_combo->addItem(wordsOf(each), each);
    m_combo->setEnabled(!field().isReadOnly);
    choose(value);
}

/// A value that is not, or no more, allowed stays to be seen: it is the person who replaces it.
void ChoiceEditor::choose(const QString &value)
{
    int index = m_combo->findData(value);
    if (index < 0) {
        m_combo->addItem(wordsOf(value), value);
        index = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(index);
}

QString ChoiceEditor::wordsOf(const QString &value) const
{
    if (value.isEmpty())
        return tr("Choose…");
    if (isYesOrNo(field()) && value == yes)
        return tr("Yes");
    if (isYesOrNo(field()) && value == no)
        return tr("No");
    return value.left(200);
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
    for (int i = 0; i < m_combo->count(); ++i)
        m_combo->setItemText(i, wordsOf(m_combo->itemData(i).toString()));
    FieldEditor::retranslate();
}

} // namespace cartouche::forms
