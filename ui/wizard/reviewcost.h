// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/costoutlook.h"
#include "order/renewalchoice.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace cartouche::widgets {
class CostBar;
}

namespace cartouche::wizard {

/// What an order costs over the years to come, and whether OVHcloud shall renew its names by itself.
class ReviewCost : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewCost(QWidget *parent = nullptr);

    /// For another purchase: what OVHcloud does by itself holds again.
    void decideAnew();
    [[nodiscard]] const order::RenewalChoice &choice() const { return m_choice; }
    [[nodiscard]] int years() const { return m_years; }
    /// 1, 2, 3, 5 or 10
    void setYears(int years);
    /// @param review null: there is none, and nothing is shown
    void show(const order::Review *review, const order::Draft *draft);
    /// No decision while the order is on its way.
    void setChoiceEnabled(bool isEnabled);
    void retranslate();
    /// What renews by itself, and the first debit or end: as the page says it, and the quote.
    [[nodiscard]] static QString sentence(const order::CostOutlook &outlook, const order::RenewalChoice &choice,
                                          const QList<base::DomainName> &names);
    /// What is not in the sums, and what is although nobody debits it.
    [[nodiscard]] static QStringList gaps(const order::CostOutlook &outlook, const order::RenewalChoice &choice,
                                          const QList<base::DomainName> &names);

Q_SIGNALS:
    /// By the person.
    void yearsChosen(int years);

private:
    void build();
    void refresh();
    void showBar(const order::CostOutlook &outlook);
    void showYears();
    void showMenu();
    void chooseNames();
    void setAutomatic(bool isAutomatic);

    std::optional<order::Review> m_review;
    const order::Draft *m_draft = nullptr;
    order::RenewalChoice m_choice;
    int m_years = 5;
    QLabel *m_title;
    QPushButton *m_yearsChange;
    QLabel *m_total;
    widgets::CostBar *m_bar;
    QLabel *m_sentence;
    QPushButton *m_change;
    QLabel *m_gaps;
};

} // namespace cartouche::wizard
