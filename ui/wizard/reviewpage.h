// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/review.h"
#include "store/journal.h"
#include "wizard/wizardpage.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cartouche::widgets {
class BusyLabel;
class ConsentBox;
class PriceTree;
class StatusBadge;
}

namespace cartouche::wizard {

/// Step 4: the dry run with every price line, the contracts, the consents, and the one button of the
/// program that orders. A new dry run is taken every time the page is shown.
class ReviewPage : public WizardPage
{
    Q_OBJECT
public:
    explicit ReviewPage(QWidget *parent = nullptr);

    void setSession(const Session *session) override;
    void enter() override;
    void leave() override;
    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] QString stepRemark() const override;
    [[nodiscard]] Hint hint() const override;
    /// The order button may be pressed: fresh dry run, all consents, nothing in flight, no locked name.
    [[nodiscard]] bool isComplete() const override;
    bool validatePage() override;
    /// The words of the order button.
    [[nodiscard]] QString orderText() const;

Q_SIGNALS:
    /// OVHcloud refused something of the details page: go there.
    void refusedAtDetails(const cartouche::base::Error &error);
    /// While the outcome of this order is unknown: other names.
    void startOverWanted();

protected:
    void retranslate() override;

private:
    enum class State { Checking, Ready, Failed, Sending, Unknown };

    void buildColumns();
    void connectPurchase();
    void setState(State state);
    void checkAgain();
    void showReview();
    void showContracts();
    void showChange();
    void showAge();
    void showUnknown();
    void showNotPlaced(const store::OrderIntent &intent);
    void reviewFailed(const base::Error &error);
    void refused(const base::Error &error);
    [[nodiscard]] bool hasLockedName() const;
    [[nodiscard]] int openConsents() const;
    void untick();

    State m_state = State::Checking;
    widgets::BusyLabel *m_busy = nullptr;
    widgets::StatusBadge *m_age = nullptr;
    QPushButton *m_again = nullptr;
    widgets::PriceTree *m_prices = nullptr;
    QLabel *m_difference = nullptr;
    QLabel *m_contractsTitle = nullptr;
    QVBoxLayout *m_contractRows = nullptr;
    QWidget *m_contractBox = nullptr;
    QLabel *m_consentTitle = nullptr;
    widgets::ConsentBox *m_contracts = nullptr;
    widgets::ConsentBox *m_withdrawal = nullptr;
    QTimer m_ageTimer;
    std::optional<order::Review> m_confirmed; ///< what was shown before the price lock struck
    bool m_wasFresh = false; ///< the review was young enough to order by at the last look
    bool m_isPlaced = false;
};

} // namespace cartouche::wizard
