// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/ledgerrow.h"

#include <QWidget>

class QLabel;

namespace cartouche::widgets {
class StrongText;
}

namespace cartouche::windows {

/// What can come out of an unknown order or payment, while nobody knows.
class OrderOutcomes : public QWidget
{
    Q_OBJECT
public:
    explicit OrderOutcomes(QWidget *parent = nullptr);

    /// Hidden for every other state.
    void showFor(order::LedgerRow::State state);

private:
    QLabel *m_title = nullptr;
    QList<widgets::StrongText *> m_texts;
};

} // namespace cartouche::windows
