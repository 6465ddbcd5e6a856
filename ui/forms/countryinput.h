// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/memberinput.h"

#include <functional>

class QComboBox;
class QCompleter;

namespace cartouche::forms {

class CountryModel;

/// A country, found by typing any part of its name in whatever accents, or its code.
class CountryInput : public MemberInput
{
    Q_OBJECT
public:
    explicit CountryInput(QWidget *parent = nullptr);

    [[nodiscard]] QString value() const override { return m_value; }
    void setValue(const QString &value) override;
    [[nodiscard]] QWidget *focusTarget() const override;
    [[nodiscard]] bool isUnderstood() const override;
    void setAllowed(const QStringList &values) override;
    void setNames(const QString &name, const QString &description) override;
    void retranslate() override;

private:
    void fill(const std::function<void()> &change, const QString &typed);
    void textChanged();
    void tidy();
    void take(const QString &code);
    void showValue();
    [[nodiscard]] QString codeOf(const QString &text) const;

    CountryModel *m_model;
    QComboBox *m_combo;
    QCompleter *m_completer;
    QStringList m_allowed;
    QString m_value;
};

} // namespace cartouche::forms
