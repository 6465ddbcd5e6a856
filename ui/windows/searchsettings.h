// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/settings.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QSpinBox;

namespace cartouche::windows {

/// The settings of the search: prices with or without tax, the pace of questions, and who hears of what is typed.
class SearchSettings : public QWidget
{
    Q_OBJECT
public:
    /// @param settings where all of it is kept; outlives the widget
    explicit SearchSettings(store::Settings &settings, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    store::Settings &m_settings;
    QLabel *m_title;
    QCheckBox *m_withTax;
    QLabel *m_paceLabel;
    QSpinBox *m_pace;
    QLabel *m_watchLabel;
    QSpinBox *m_watch;
    QLabel *m_privacy;
};

} // namespace cartouche::windows
