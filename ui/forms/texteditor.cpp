// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/texteditor.h"

#include "forms/labelwords.h"

#include <QLineEdit>
#include <QSignalBlocker>

namespace cartouche::forms {

TextEditor::TextEditor(const eligibility::FormField &field, QWidget *parent)
    : TextEditor(field, new QLineEdit, parent)
{
    m_line->setMaxLength(10'000);
}

TextEditor::TextEditor(const eligibility::FormField &field, QLineEdit *line, QWidget *parent)
    : FieldEditor(field, parent), m_line(line)
{
    m_line->setParent(this);
    // Not textEdited: dictation and other help set the text in one go, which is no typing for Qt.
    connect(m_line, &QLineEdit::textChanged, this, &TextEditor::emitEdited);
    place(m_line);
    TextEditor::fieldChanged();
}

QString TextEditor::value() const
{
    return m_line->text().trimmed();
}

void TextEditor::setValues(const eligibility::Values &values)
{
    const QString value = values.value(field().label);
    if (this->value() != value) {
        const QSignalBlocker blocker(m_line);
        m_line->setText(value);
    }
    updateMarks();
}

void TextEditor::fieldChanged()
{
    m_line->setReadOnly(field().isReadOnly);
    m_line->setPlaceholderText(LabelWords::example(field()));
}

QString TextEditor::shapeProblem() const
{
    return LabelWords::tooLong(field(), m_line->text());
}

} // namespace cartouche::forms
