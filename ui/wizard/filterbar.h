// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/money.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;

namespace cartouche::widgets {
class YearsSlider;
}

namespace cartouche::wizard {

/// Which of the results are shown, and over how many years their total is.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    [[nodiscard]] bool onlyAvailable() const;
    [[nodiscard]] bool withoutPapers() const;
    /// The most for the first period, as the prices are shown; none: any.
    [[nodiscard]] std::optional<base::Money> cap() const;
    [[nodiscard]] int years() const;
    void setYears(int years);
    /// What amounts are in; empty: there is nothing to compare a cap with.
    void setCurrency(const QString &currency);
    /// Everything is shown again; the years stay.
    void clear();

Q_SIGNALS:
    void changed();
    void yearsChanged(int years);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_show;
    QCheckBox *m_onlyAvailable;
    QCheckBox *m_withoutPapers;
    QLabel *m_capLabel;
    QDoubleSpinBox *m_cap;
    widgets::YearsSlider *m_years;
    QString m_currency;
};

} // namespace cartouche::wizard
