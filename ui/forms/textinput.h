// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/memberinput.h"

class QLineEdit;

namespace cartouche::forms {

/// One line of text, an e-mail address or a whole number.
class TextInput : public MemberInput
{
    Q_OBJECT
public:
    TextInput(MemberKind kind, QWidget *parent = nullptr);

    [[nodiscard]] QString value() const override;
    void setValue(const QString &value) override;
    [[nodiscard]] QWidget *focusTarget() const override;
    [[nodiscard]] bool isUnderstood() const override;
    void setExample(const QString &text) override;
    void setMaximumLength(int characters) override;

private:
    const MemberKind m_kind;
    QLineEdit *m_line;
};

} // namespace cartouche::forms
