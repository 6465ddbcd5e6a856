// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/memberinput.h"

class QComboBox;

namespace cartouche::forms {

/// One of a few values: a legal form, a gender, a language, or what a rule allows.
class ChoiceInput : public MemberInput
{
    Q_OBJECT
public:
    ChoiceInput(MemberKind kind, QWidget *parent = nullptr);

    [[nodiscard]] QString value() const override;
    void setValue(const QString &value) override;
    [[nodiscard]] QWidget *focusTarget() const override;
    void setAllowed(const QStringList &values) override;
    void retranslate() override;

private:
    void fill();
    [[nodiscard]] QString wordOf(const QString &value) const;

    const MemberKind m_kind;
    QComboBox *m_combo;
    QStringList m_allowed;
    QString m_value;
};

} // namespace cartouche::forms
