// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/ceilings.h"
#include "order/duplicates.h"
#include "wizard/wizardpage.h"

class QLabel;
class QVBoxLayout;

namespace cartouche::order {
class Purchase;
}
namespace cartouche::widgets {
class CheckRow;
}

namespace cartouche::wizard {

/// What Cartouche itself has to say to an order before it is sent: whether a name is the person's or on
/// its way already (rule R10), and how it stands to the spend ceilings (rule R9).
class ReviewChecks : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewChecks(QWidget *parent = nullptr);

    /// @param purchase null while signed out
    void setPurchase(const order::Purchase *purchase);
    /// Shows how things stand now.
    void refresh();
    /// Why the order button stays grey, whatever the person agrees to; none: no reason here.
    [[nodiscard]] std::optional<WizardPage::Hint> obstacle() const;

Q_SIGNALS:
    void ceilingsWanted();
    void againWanted();
    void orderWanted(qint64 orderId);

private:
    widgets::CheckRow *addRow();
    void showRuleCheck();
    void showDuplicates();
    void showDuplicate(const order::Duplicate &duplicate);
    void showNoDuplicates(const order::DuplicateReport &report);
    void showCeilings();
    void showCeiling(const order::CeilingCheck &check);

    const order::Purchase *m_purchase = nullptr;
    QLabel *m_title;
    QVBoxLayout *m_rows;
};

} // namespace cartouche::wizard
