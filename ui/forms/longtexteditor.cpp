// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/longtexteditor.h"

#include "forms/labelwords.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace cartouche::forms {

LongTextEditor::LongTextEditor(const eligibility::FormField &field, QWidget *parent)
    : FieldEditor(field, parent), m_text(new QPlainTextEdit(this))
{
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 3 + 12);
    connect(m_text, &QPlainTextEdit::textChanged, this, &LongTextEditor::emitEdited);
    place(m_text);
    LongTextEditor::fieldChanged();
}

QString LongTextEditor::value() const
{
    return m_text->toPlainText().trimmed();
}

void LongTextEditor::setValues(const eligibility::Values &values)
{
    const QString value = values.value(field().label);
    if (this->value() != value) {
        const QSignalBlocker blocker(m_text);
        m_text->setPlainText(value);
    }
    updateMarks();
}

void LongTextEditor::fieldChanged()
{
    m_text->setReadOnly(field().isReadOnly);
    m_text->setPlaceholderText(LabelWords::example(field()));
}

QString LongTextEditor::shapeProblem() const
{
    return LabelWords::tooLong(field(), m_text->toPlainText());
}

} // namespace cartouche::forms
