// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/language.h"

#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace cartouche::widgets {

/// FR | EN. Takes effect at once and follows a change made elsewhere.
class LanguageSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit LanguageSwitch(QWidget *parent = nullptr);

    [[nodiscard]] QPushButton *button(theme::Language::Code code) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();

    QButtonGroup *m_group;
};

} // namespace cartouche::widgets
