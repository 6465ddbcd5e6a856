// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/contracthistory.h"
#include "order/review.h"
#include "store/journal.h"
#include "wizard/wizardpage.h"

#include <QTimer>

#include <memory>

class QPushButton;

namespace cartouche::widgets {
class BusyLabel;
class StatusBadge;
}

namespace cartouche::wizard {

class QuoteSaver;
class ReviewPrices;
class ReviewSide;

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
    void errorPassed() override;
    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] QString stepRemark() const override;
    [[nodiscard]] Hint hint() const override;
    /// The order button may be pressed: fresh dry run, all consents, nothing in flight, no locked name, no
    /// name that is the account's already, no ceiling in the way.
    [[nodiscard]] bool isComplete() const override;
    bool validatePage() override;
    /// The words of the order button.
    [[nodiscard]] QString orderText() const;

Q_SIGNALS:
    /// OVHcloud refused something of the details page: go there.
    void refusedAtDetails(const cartouche::base::Error &error);
    /// While the outcome of this order is unknown: other names.
    void startOverWanted();
    /// To change a ceiling.
    void ceilingsWanted();
    /// An order that holds one of the names already.
    void orderWanted(qint64 orderId);

protected:
    void retranslate() override;

private:
    enum class State { Checking, Ready, Failed, Sending, Unknown };

    void buildColumns();
    void connectPurchase();
    void connectParts();
    void readBeside();
    void offerAutoPay();
    void keepDecisions();
    void setState(State state);
    void checkAgain();
    void reviewTaken();
    void duplicatesChecked();
    void standingChanged();
    void decideAnew();
    void showReview();
    void showChange();
    void showAge();
    void showUnknown();
    void showNotPlaced(const store::OrderIntent &intent);
    void reviewFailed(const base::Error &error);
    void refused(const base::Error &error);
    [[nodiscard]] bool hasLockedName() const;

    State m_state = State::Checking;
    widgets::BusyLabel *m_busy = nullptr;
    widgets::StatusBadge *m_age = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_saveQuote = nullptr;
    QuoteSaver *m_quotes = nullptr;
    ReviewPrices *m_prices = nullptr;
    ReviewSide *m_side = nullptr;
    std::unique_ptr<order::ContractHistory> m_contracts; ///< of the session's endpoint
    QTimer m_ageTimer;
    std::optional<order::Review> m_confirmed; ///< what was shown before something in it changed
    std::optional<order::Review> m_shown; ///< what the boxes that are ticked were ticked for
    bool m_wasFresh = false; ///< the review was young enough to order by at the last look
    bool m_isOwnChange = false; ///< the person has added a code, or taken one out, since the last review
    bool m_isPlaced = false;
};

} // namespace cartouche::wizard
