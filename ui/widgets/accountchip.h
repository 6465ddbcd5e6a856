// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace cartouche::widgets {

/// The running account and its region on two lines; a menu set on it opens with a click.
class AccountChip : public QToolButton
{
    Q_OBJECT

public:
    explicit AccountChip(QWidget *parent = nullptr);

    /// An empty name reads "No account / Choose one".
    void setAccount(const QString &name, const QString &region);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    QString m_name;
    QString m_region;
};

} // namespace cartouche::widgets
