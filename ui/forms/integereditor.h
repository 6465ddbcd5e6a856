// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/texteditor.h"

namespace cartouche::forms {

/// A whole number: written in digits, and told at once when it is none.
class IntegerEditor : public TextEditor
{
    Q_OBJECT
public:
    explicit IntegerEditor(const eligibility::FormField &field, QWidget *parent = nullptr);

    [[nodiscard]] QString value() const override;

protected:
    [[nodiscard]] QString shapeProblem() const override;
};

} // namespace cartouche::forms
