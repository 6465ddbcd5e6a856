// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/font.h"
#include "theme/stylesheet.h"
#include "theme/tokens.h"

#include <QObject>
#include <QPalette>
#include <QString>

class QApplication;

namespace cartouche::theme {

/// The look of the whole program: style, palette and style sheet, light or dark, as the desktop is
/// or as the person chose. Made once in main(); `instance()` is for widgets that have to hear of changes.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)

    explicit Theme(QApplication &app);
    ~Theme() override;

    /// The running theme, or null in a program (a test) without one.
    [[nodiscard]] static Theme *instance();

    void setChoice(Choice choice);
    [[nodiscard]] Choice choice() const { return m_choice; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    /// True while the desktop's own high-contrast colours are used in the place of ours.
    [[nodiscard]] bool isHighContrast() const { return m_highContrast; }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// Colours or font sizes changed; palette and style sheet are already the new ones.
    void changed();

private:
    void refreshLater();
    void refresh();
    void apply();

    QApplication &m_app;
    Choice m_choice = Choice::System;
    QPalette m_system; ///< the desktop's palette, before ours covers it
    QPalette m_ours;
    QString m_sheet;
    bool m_dark = false;
    bool m_highContrast = false;
    bool m_applying = false;
    bool m_refreshPending = false;
};

} // namespace cartouche::theme
