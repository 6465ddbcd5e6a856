// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/tokens.h"

#include <QLineEdit>

namespace cartouche::widgets {

class IconLabel;

/// A field with an icon before its text. The icon is decoration, not a control as that of an action would be: nobody
/// hears of it, and a click on it is one into the field.
class IconField : public QLineEdit
{
    Q_OBJECT

public:
    IconField(const QString &icon, theme::Token tint, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    IconLabel *m_icon;
};

} // namespace cartouche::widgets
