// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

namespace cartouche::widgets {

/// What a row of the price table carries beside its text.
struct PriceRoles
{
    enum : int {
        Extension = Qt::UserRole + 1, ///< ".com", painted regular after the bold name
        Note,                         ///< caption after the description
        Tone,                         ///< int of PriceLine::Tone
        Former,                       ///< amount before a change, struck out
    };
};

/// The tree of the price table: groups with a chevron, lines below, as high as its content.
class PriceView : public QTreeView
{
    Q_OBJECT

public:
    explicit PriceView(QWidget *parent = nullptr);

    /// In grey: these amounts are being checked again.
    void setStale(bool stale);
    [[nodiscard]] bool isStale() const { return m_stale; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Paddings shared with the heads: where names start, and the margin at the right.
    static constexpr int textLeft = 34;
    static constexpr int margin = 16;

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void toggle(const QModelIndex &index);

    bool m_stale = false;
};

} // namespace cartouche::widgets
