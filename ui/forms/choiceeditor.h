// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/fieldeditor.h"

class QComboBox;

namespace cartouche::forms {

/// One of the values that are allowed; yes or no where that is all. Nothing is chosen by the program: what is not answered
/// stays so.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit ChoiceEditor(const eligibility::FormField &field, QWidget *parent = nullptr);

    [[nodiscard]] QString value() const override;
    void setValues(const eligibility::Values &values) override;
    void retranslate() override;

protected:
    void fieldChanged() override;

private:
    void fill();
    void choose(const QString &value);
    [[nodiscard]] QString wordsOf(const QString &value) const;

    QComboBox *m_combo;
};

} // namespace cartouche::forms
