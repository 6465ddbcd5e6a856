// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace cartouche::widgets {

/// What is due at one time, all texts ready to be shown.
struct CostBarPart
{
    QString caption; ///< "This order", "Nov 2027"
    QString amount;  ///< "33.57 €"
    double weight = 0; ///< its width beside the others'; below zero counts as nothing
};

/// What comes to be paid over the years as a bar: the first part filled, the later ones in outline, each as wide as
/// its amount, with the captions below where they have room. Screen readers and the tooltip get all of them.
class CostBar : public QWidget
{
    Q_OBJECT

public:
    explicit CostBar(QWidget *parent = nullptr);

    void setParts(const QList<CostBarPart> &parts);
    [[nodiscard]] const QList<CostBarPart> &parts() const { return m_parts; }
    /// Where the parts stand, in the bar's own coordinates.
    [[nodiscard]] QList<QRect> boxes() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QList<CostBarPart> m_parts;
};

} // namespace cartouche::widgets
