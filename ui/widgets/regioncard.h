// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace cartouche::widgets {

/// One of a few large choices with an explanation; exclusive among those of the same parent.
class RegionCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RegionCard(QWidget *parent = nullptr);
    RegionCard(const QString &iconName, const QString &title, const QString &description, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &description);
    [[nodiscard]] QString description() const { return m_description; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_description;
};

} // namespace cartouche::widgets
