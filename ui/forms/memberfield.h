// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/memberinput.h"

class QLabel;
class QVBoxLayout;

namespace cartouche::widgets {
class IconLabel;
}

namespace cartouche::forms {

/// One line of the contact form: the member's name, its input, and what there is to say about it.
class MemberField : public QWidget
{
    Q_OBJECT
public:
    explicit MemberField(const QString &label, QWidget *parent = nullptr);

    [[nodiscard]] const QString &label() const { return m_label; }
    [[nodiscard]] QString value() const { return m_input->value(); }
    void setValue(const QString &value) { m_input->setValue(value); }
    /// What was typed is nothing that the member can be.
    [[nodiscard]] bool isUnderstood() const { return m_input->isUnderstood(); }
    [[nodiscard]] QWidget *focusTarget() const { return m_input->focusTarget(); }
    [[nodiscard]] bool hasFocusWithin() const;

    void setAllowed(const QStringList &values);
    void setExample(const QString &text) { m_input->setExample(text); }
    void setMaximumLength(int characters) { m_input->setMaximumLength(characters); }
    void setCountry(const QString &code) { m_input->setCountry(code); }
    void setReadOnly(bool isReadOnly);

    /// What is wrong: in the way (bad) or to be looked at (warn); empty takes it away.
    void setProblem(const QString &text, bool isBad);
    [[nodiscard]] QString problem() const;
    /// A quiet sentence below: why it is asked, why it cannot be changed.
    void setNote(const QString &text);
    [[nodiscard]] QString note() const;
    void setOptional(bool isOptional);
    void retranslate();

Q_SIGNALS:
    void edited(const QString &label, const QString &value);
    void left(const QString &label);

private:
    void useInput(MemberInput *input);
    void showNames();

    const QString m_label;
    QLabel *m_name;
    QLabel *m_optional;
    QVBoxLayout *m_column;
    MemberInput *m_input = nullptr;
    QWidget *m_problemRow;
    widgets::IconLabel *m_problemIcon;
    QLabel *m_problem;
    QLabel *m_note;
    QStringList m_allowed;
};

} // namespace cartouche::forms
