// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/fieldeditor.h"

class QLineEdit;

namespace cartouche::forms {

/// One line of text, also for a label that nobody has heard of.
class TextEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit TextEditor(const eligibility::FormField &field, QWidget *parent = nullptr);

    [[nodiscard]] QString value() const override;
    void setValues(const eligibility::Values &values) override;

protected:
    /// For the kinds that have a line of their own.
    TextEditor(const eligibility::FormField &field, QLineEdit *line, QWidget *parent);
    void fieldChanged() override;
    void contextChanged() override { fieldChanged(); }
    [[nodiscard]] QString shapeProblem() const override;
    [[nodiscard]] QLineEdit *line() const { return m_line; }

private:
    QLineEdit *m_line;
};

} // namespace cartouche::forms
