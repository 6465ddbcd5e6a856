// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/settings.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace cartouche::windows {

/// One spend ceiling: its name, the field for an amount, and below it what is wrong with what was typed.
/// An amount is stored when the field is left; what is no amount never is.
class CeilingField : public QWidget
{
    Q_OBJECT
public:
    /// @param settings outlives the field
    CeilingField(store::Settings &settings, store::Settings::Key key, QWidget *parent = nullptr);

    void setTexts(const QString &label, const QString &accessibleName);
    /// Stores what was typed, if it is an amount or nothing; else what was stored stays.
    void store();
    /// Shows what is stored, in the way of writing of the running language.
    void follow();
    [[nodiscard]] QLineEdit *line() const { return m_line; }

private:
    [[nodiscard]] bool isGood() const;
    [[nodiscard]] QString typed() const;
    void showFlaw();

    store::Settings &m_settings;
    const store::Settings::Key m_key;
    QLabel *m_label;
    QLineEdit *m_line;
    QLabel *m_flaw;
};

} // namespace cartouche::windows
