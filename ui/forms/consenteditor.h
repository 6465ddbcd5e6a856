// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/fieldeditor.h"

namespace cartouche::widgets {
class ConsentBox;
class Pill;
}

namespace cartouche::forms {

/// A declaration. Never ticked by the program.
class ConsentEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit ConsentEditor(const eligibility::FormField &field, QWidget *parent = nullptr);

    [[nodiscard]] QString value() const override;
    void setValues(const eligibility::Values &values) override;
    void retranslate() override;

protected:
    void fieldChanged() override;
    [[nodiscard]] QString gapText() const override;
    /// A box carries its consequence itself, so that it is read out together with it.
    [[nodiscard]] QString helpText() const override { return {}; }
    void markInvalid(bool isInvalid) override;
    void describe(const QString &text) override;
    /// The words beside the box.
    [[nodiscard]] virtual QString statement() const;
    [[nodiscard]] virtual bool mayTick() const { return true; }
    [[nodiscard]] widgets::ConsentBox *box() const { return m_box; }

private:
    widgets::ConsentBox *m_box;
    widgets::Pill *m_missing;
};

} // namespace cartouche::forms
