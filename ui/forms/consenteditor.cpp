// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/consenteditor.h"

#include "forms/labelwords.h"
#include "theme/stylesheet.h"
#include "widgets/consentbox.h"
#include "widgets/pill.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace cartouche::forms {

using namespace Qt::StringLiterals;
using eligibility::Gap;

ConsentEditor::ConsentEditor(const eligibility::FormField &field, QWidget *parent)
    : FieldEditor(field, parent), m_box(new widgets::ConsentBox(this)), m_missing(new widgets::Pill(this))
{
    m_missing->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_box, 1);
    row->addWidget(m_missing, 0, Qt::AlignTop);
    column()->addLayout(row);
    connect(m_box, &widgets::ConsentBox::toggled, this, &ConsentEditor::emitEdited);
    m_box->setObjectName(field.label);
    m_box->setTexts(LabelWords::statement(field), LabelWords::help(field));
    place(m_box, true);
    ConsentEditor::fieldChanged();
}

QString ConsentEditor::value() const
{
    return m_box->isChecked() ? u"true"_s : QString();
}

void ConsentEditor::setValues(const eligibility::Values &values)
{
    const QSignalBlocker blocker(m_box);
    m_box->setChecked(values.value(field().label) == "true"_L1);
    fieldChanged();
    updateMarks();
}

void ConsentEditor::fieldChanged()
{
    // What is ticked can always be taken back.
    m_box->checkBox()->setEnabled(!field().isReadOnly && (mayTick() || m_box->isChecked()));
}

QString ConsentEditor::statement() const
{
    return LabelWords::statement(field());
}

QString ConsentEditor::gapText() const
{
    return {}; // the pill says it
}

void ConsentEditor::markInvalid(bool isInvalid)
{
    const bool isMissing = showsGap() && eligibility::gapOf(field(), value()) == Gap::Missing;
    if (isMissing)
        m_missing->set(widgets::Pill::Kind::Warn, LabelWords::gap(Gap::Missing), u"warning"_s);
    m_missing->setVisible(isMissing);
    theme::setTone(m_box->checkBox(), "invalid", isInvalid || isMissing);
}

void ConsentEditor::describe(const QString &text)
{
    const bool isMissing = showsGap() && eligibility::gapOf(field(), value()) == Gap::Missing;
    m_box->checkBox()->setAccessibleDescription(text.isEmpty() && isMissing ? LabelWords::gap(Gap::Missing) : text);
}

void ConsentEditor::retranslate()
{
    FieldEditor::retranslate();
    m_box->setTexts(statement(), LabelWords::help(field()));
    m_box->setAccessibleName(statement());
}

} // namespace cartouche::forms
