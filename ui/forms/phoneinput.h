// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/memberinput.h"

class QComboBox;
class QLineEdit;

namespace cartouche::forms {

class CountryModel;

/// A phone number, typed the way it is dialled in its country or with a calling code, held as "+33.612345678".
class PhoneInput : public MemberInput
{
    Q_OBJECT
public:
    explicit PhoneInput(QWidget *parent = nullptr);

    [[nodiscard]] QString value() const override;
    void setValue(const QString &value) override;
    [[nodiscard]] QWidget *focusTarget() const override;
    [[nodiscard]] bool isUnderstood() const override;
    void setExample(const QString &text) override;
    void setCountry(const QString &code) override;
    void setNames(const QString &name, const QString &description) override;
    void retranslate() override;

private:
    [[nodiscard]] QString country() const;
    void showCountry(const QString &code);
    void typed();
    void tidy();

    CountryModel *m_model;
    QComboBox *m_country;
    QLineEdit *m_line;
    QString m_name;
    bool m_isCountryChosen = false; ///< by the person or by the number; else it follows the contact's
};

} // namespace cartouche::forms
