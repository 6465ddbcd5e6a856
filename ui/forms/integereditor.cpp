// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/integereditor.h"

#include "forms/labelwords.h"

#include <QLineEdit>

namespace cartouche::forms {

using eligibility::Gap;

IntegerEditor::IntegerEditor(const eligibility::FormField &field, QWidget *parent) : TextEditor(field, parent)
{
    line()->setInputMethodHints(Qt::ImhPreferNumbers);
}

/// Without the spaces that people group digits with.
QString IntegerEditor::value() const
{
    QString digits;
    const QString text = line()->text();
    for (const QChar c : text) {
        if (!c.isSpace())
            digits.append(c);
    }
    return digits;
}

QString IntegerEditor::shapeProblem() const
{
    const Gap gap = eligibility::gapOf(field(), value());
    return gap == Gap::NotANumber ? LabelWords::gap(gap) : QString();
}

} // namespace cartouche::forms
