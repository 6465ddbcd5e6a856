// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/fieldeditor.h"

#include <QJsonObject>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace cartouche::forms {

/// DOMAIN_CONFIG: domain.Data as a form, written as compact JSON. Members that it does not know are kept; what is not
/// understood is shown as the JSON that it is. What the registry's rule asks of a member stands beside its name.
class RegistryDataEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit RegistryDataEditor(const eligibility::FormField &field, QWidget *parent = nullptr);

    [[nodiscard]] QString value() const override;
    void setValues(const eligibility::Values &values) override;
    [[nodiscard]] QWidget *focusTarget() const override;
    void retranslate() override;

protected:
    void fieldChanged() override;
    [[nodiscard]] QString helpText() const override;
    void markInvalid(bool isInvalid) override;
    void describe(const QString &text) override;

private:
    void build();
    QLabel *addCaption(QWidget *buddy);
    void showAsForm(const QJsonObject &json);
    void showAsText(const QString &text);
    [[nodiscard]] QJsonObject collected() const;
    void edit();
    void showDemands();
    [[nodiscard]] QString caption(const QString &words, QLatin1StringView member) const;

    QWidget *m_form;
    QLabel *m_audienceName = nullptr;
    QLineEdit *m_audience = nullptr;
    QLabel *m_purposesName = nullptr;
    QList<QCheckBox *> m_purposes;
    QLabel *m_otherName = nullptr;
    QLineEdit *m_other = nullptr;
    QLabel *m_representName = nullptr;
    QLineEdit *m_represent = nullptr;
    QLabel *m_reasonName = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    QWidget *m_raw;
    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_useForm = nullptr;
    QJsonObject m_data; ///< with the members that have no field
    QString m_shown;    ///< the value as it came
};

} // namespace cartouche::forms
