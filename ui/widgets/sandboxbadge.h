// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;

namespace cartouche::widgets {

/// "Sandbox – Nothing is bought.": stands in every window as long as the sandbox is the region.
class SandboxBadge : public QFrame
{
    Q_OBJECT

public:
    explicit SandboxBadge(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    QLabel *m_text;
};

} // namespace cartouche::widgets
