// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/fieldeditor.h"

class QComboBox;
class QPushButton;

namespace cartouche::forms {

/// The owner of a name: one of the account's contacts, with its details below and the ways to a new, a changed or
/// another one.
class ContactChoice : public FieldEditor
{
    Q_OBJECT
public:
    explicit ContactChoice(const eligibility::FormField &field, QWidget *parent = nullptr);

    [[nodiscard]] QString value() const override;
    void setValues(const eligibility::Values &values) override;
    void retranslate() override;

Q_SIGNALS:
    void newContactWanted(const QString &label);
    void editContactWanted(const QString &label);
    void otherContactWanted(const QString &label);

protected:
    void contextChanged() override;
    void fieldChanged() override;
    [[nodiscard]] QString helpText() const override;

private:
    struct Entry
    {
        QString text;
        QString value;
    };

    [[nodiscard]] QList<Entry> entries() const;
    [[nodiscard]] const api::Contact *chosen() const;
    void fill();
    void buildActions();

    QComboBox *m_combo;
    QPushButton *m_new;
    QPushButton *m_edit;
    QPushButton *m_other;
    QString m_value; ///< of a contact whose entry is not there yet
};

} // namespace cartouche::forms
