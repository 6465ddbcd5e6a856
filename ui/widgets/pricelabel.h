// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/money.h"

#include <QLabel>

#include <optional>

namespace cartouche::widgets {

/// An amount, right-aligned so that digits stand below each other, in the running language.
class PriceLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Size { Body, Bold, Title, Amount };
    Q_ENUM(Size)

    explicit PriceLabel(QWidget *parent = nullptr);

    void setMoney(const base::Money &money);
    /// With its sign, for reductions and differences.
    void setDifference(const base::Money &money);
    /// "–": no price is known.
    void clearMoney();
    [[nodiscard]] std::optional<base::Money> money() const { return m_money; }

    void setSize(Size size);
    /// A price that holds no more, beside the new one.
    void setFormer(bool former);

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();

    std::optional<base::Money> m_money;
    bool m_signed = false;
};

} // namespace cartouche::widgets
