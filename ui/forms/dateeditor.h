// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/texteditor.h"

#include <QDate>

namespace cartouche::forms {

/// A date: typed the local way or as 2026-12-31, sent as the latter.
class DateEditor : public TextEditor
{
    Q_OBJECT
public:
    explicit DateEditor(const eligibility::FormField &field, QWidget *parent = nullptr);

    [[nodiscard]] QString value() const override;
    [[nodiscard]] bool hasGap() const override;
    void retranslate() override;

    /// Invalid when the text is no date: "31/12/2026", "31.12.2026", "2026-12-31".
    [[nodiscard]] static QDate read(const QString &text);

protected:
    void fieldChanged() override;
    void contextChanged() override { fieldChanged(); }
    [[nodiscard]] QString shapeProblem() const override;
    [[nodiscard]] QString helpText() const override;
};

} // namespace cartouche::forms
