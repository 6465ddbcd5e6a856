// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/memberkinds.h"

#include <QStringList>
#include <QWidget>

namespace cartouche::forms {

/// What a member of a contact is typed or chosen in. Reads and writes the value as OVHcloud has it, shows it as a person
/// reads it. Emits `edited` for the person's own changes only.
class MemberInput : public QWidget
{
    Q_OBJECT
public:
    explicit MemberInput(QWidget *parent = nullptr);

    /// Of this kind; a choice when only these values are allowed.
    [[nodiscard]] static MemberInput *make(MemberKind kind, const QStringList &allowed, QWidget *parent);

    [[nodiscard]] virtual QString value() const = 0;
    virtual void setValue(const QString &value) = 0;
    /// The widget that takes the focus, has the accessible name and shows that something is wrong.
    [[nodiscard]] virtual QWidget *focusTarget() const = 0;
    /// False while what was typed is nothing that the member can be.
    [[nodiscard]] virtual bool isUnderstood() const { return true; }

    /// Of a choice; empty: anything. A value that is set stays, allowed or not.
    virtual void setAllowed(const QStringList & /*values*/) {}
    virtual void setExample(const QString & /*text*/) {}
    /// 0: none.
    virtual void setMaximumLength(int /*characters*/) {}
    /// The country of the contact, for what is typed the local way.
    virtual void setCountry(const QString & /*code*/) {}
    virtual void setNames(const QString &name, const QString &description);
    virtual void retranslate() {}

Q_SIGNALS:
    void edited();
    /// The focus went elsewhere.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Puts the widget beside those before, and follows its focus.
    void hold(QWidget *widget);
    /// What is narrower than the form stands at its left.
    void keepLeft();
    void watchFocus(QWidget *widget);
};

} // namespace cartouche::forms
