// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/tokens.h"

#include <QWidget>

class QLabel;

namespace cartouche::widgets {

class BusyIcon;

/// "Checking with OVHcloud…" beside the busy icon.
class BusyLabel : public QWidget
{
    Q_OBJECT

public:
    explicit BusyLabel(QWidget *parent = nullptr);
    explicit BusyLabel(const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] BusyIcon *icon() const { return m_icon; }

private:
    BusyIcon *m_icon;
    QLabel *m_label;
};

} // namespace cartouche::widgets
