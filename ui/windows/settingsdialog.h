// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/settings.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace cartouche::windows {

class CeilingField;

/// Language and colours, spend ceilings, and what Cartouche is. Every choice takes effect at once and is
/// remembered.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    /// @param settings outlives the window
    explicit SettingsDialog(store::Settings &settings, QWidget *parent = nullptr);

    /// Puts the keyboard into the ceilings: they are what the person came for.
    void showCeilings();
    void done(int result) override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void follow();

    store::Settings &m_settings;
    QLabel *m_languageTitle = nullptr;
    QLabel *m_schemeTitle = nullptr;
    QLabel *m_ceilingTitle = nullptr;
    QLabel *m_ceilingNote = nullptr;
    CeilingField *m_orderCeiling = nullptr;
    CeilingField *m_dayCeiling = nullptr;
    QLabel *m_ordersTitle = nullptr;
    QCheckBox *m_orderNotices = nullptr;
    QLabel *m_aboutTitle = nullptr;
    QLabel *m_about = nullptr;
    QRadioButton *m_french = nullptr;
    QRadioButton *m_english = nullptr;
    QRadioButton *m_system = nullptr;
    QRadioButton *m_light = nullptr;
    QRadioButton *m_dark = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace cartouche::windows
