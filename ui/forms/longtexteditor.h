// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/fieldeditor.h"

class QPlainTextEdit;

namespace cartouche::forms {

/// Several lines of text; JSON too.
class LongTextEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit LongTextEditor(const eligibility::FormField &field, QWidget *parent = nullptr);

    [[nodiscard]] QString value() const override;
    void setValues(const eligibility::Values &values) override;

protected:
    void fieldChanged() override;
    void contextChanged() override { fieldChanged(); }
    [[nodiscard]] QString shapeProblem() const override;

private:
    QPlainTextEdit *m_text;
};

} // namespace cartouche::forms
