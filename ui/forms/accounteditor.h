// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/fieldeditor.h"

class QComboBox;

namespace cartouche::forms {

/// An OVHcloud account: the one that orders, or another by its name.
class AccountEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit AccountEditor(const eligibility::FormField &field, QWidget *parent = nullptr);

    [[nodiscard]] QString value() const override;
    void setValues(const eligibility::Values &values) override;
    void retranslate() override;

protected:
    void contextChanged() override;
    void fieldChanged() override;
    [[nodiscard]] QString helpText() const override;

private:
    void nameAccount();

    QComboBox *m_combo;
};

} // namespace cartouche::forms
