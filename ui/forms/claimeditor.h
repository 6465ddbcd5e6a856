// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/consenteditor.h"

class QPushButton;

namespace cartouche::forms {

/// The consent to a trademark notice: it can be ticked once the notice has been shown.
class ClaimEditor : public ConsentEditor
{
    Q_OBJECT
public:
    explicit ClaimEditor(const eligibility::FormField &field, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *focusTarget() const override;
    void retranslate() override;

Q_SIGNALS:
    void noticeWanted();

protected:
    void contextChanged() override;
    [[nodiscard]] QString shapeProblem() const override;
    [[nodiscard]] QString helpText() const override;
    [[nodiscard]] QString statement() const override;
    [[nodiscard]] bool mayTick() const override;

private:
    QPushButton *m_read;
};

} // namespace cartouche::forms
