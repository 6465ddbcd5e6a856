// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/memberinput.h"

class QLineEdit;

namespace cartouche::forms {

/// A day, typed in figures in the order of the person's language (31/12/1980, 31.12.1980, 1980-12-31), held as
/// YYYY-MM-DD. It may be empty.
class DateInput : public MemberInput
{
    Q_OBJECT
public:
    explicit DateInput(QWidget *parent = nullptr);

    [[nodiscard]] QString value() const override;
    void setValue(const QString &value) override;
    [[nodiscard]] QWidget *focusTarget() const override;
    [[nodiscard]] bool isUnderstood() const override;
    void retranslate() override;

private:
    void tidy();

    QLineEdit *m_line;
};

} // namespace cartouche::forms
