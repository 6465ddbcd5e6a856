// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/contactfit.h"

#include <QWidget>

class QLabel;

namespace cartouche::widgets {
class IconLabel;
}

namespace cartouche::forms {

/// Above a contact's form: what is still missing, and for which extension.
class FitSummary : public QWidget
{
    Q_OBJECT
public:
    explicit FitSummary(QWidget *parent = nullptr);

    void show(const ContactFit &fit, const ContactRules &rules);
    using QWidget::show;
    [[nodiscard]] QString text() const;

private:
    widgets::IconLabel *m_icon;
    QLabel *m_text;
};

} // namespace cartouche::forms
