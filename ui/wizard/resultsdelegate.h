// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace cartouche::wizard {

class ResultsProxy;

/// Paints the rows of the results: tick, name with its extension, state with icon, amounts.
class ResultsDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int noteIndent = 16;

    explicit ResultsDelegate(const ResultsProxy &proxy, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ResultsProxy &m_proxy;
};

} // namespace cartouche::wizard
