// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "wizard/accountmenu.h"
#include "wizard/session.h"

#include <QWizard>

#include <array>
#include <functional>
#include <optional>

namespace cartouche::widgets {
class SummaryButton;
}

namespace cartouche::wizard {

class DetailsPage;
class OffersPage;
class PaymentPage;
class ReviewPage;
class SearchPage;
class WizardPage;
class WizardRail;

/// The main window: the order wizard with its rail. It shows and collects; everything that is sent is
/// done by the session's objects. Exactly one button orders (Commit), exactly one pays (Finish).
class OrderWizard : public QWizard
{
    Q_OBJECT
public:
    enum Page { Search, Offers, Details, Review, Payment, PageCount };

    explicit OrderWizard(QWidget *parent = nullptr);

    /// Starts with this session at the first page; null = signed out. The session outlives its use here.
    void setSession(const Session *session);
    /// What the account chip shows and offers.
    void setAccounts(const QList<AccountEntry> &accounts, const QString &current);
    /// A message on the page that is shown: a key that was refused, a keychain that is locked…
    void showError(const base::Error &error);
    /// What showError() told of is over: a later try went well.
    void errorPassed();
    /// Orders that wait for the person, for the rail.
    void setOrdersWaiting(int count);
    /// Opens the payment page for an order of an earlier run; asks before it drops a selection.
    void showOrder(qint64 orderId);
    /// A new search for these names; asks before it drops a selection. Without names: the search as it is.
    void searchFor(const QStringList &names);
    /// Goes to a step, as far as the pages let it.
    void goTo(int step);
    /// The next page or the one before, from the keyboard: never orders or pays.
    void goOn();
    void goBack();
    void focusSearch();
    /// The first page while it is the one that is shown, else null.
    [[nodiscard]] SearchPage *searching() const { return currentId() == Search ? m_search : nullptr; }
    /// A new purchase at the first page.
    void startOver();
    /// Something was entered or is being sent that closing would lose or leave behind.
    [[nodiscard]] bool wouldLose() const;
    /// Runs `then` at once when nothing would be lost, else after the person agreed to drop it; never
    /// while something is being sent.
    void askToDrop(const std::function<void()> &then);

Q_SIGNALS:
    void accountWanted();
    void accountChosen(const QString &id);
    void signOutWanted(const QString &id);
    void settingsWanted();
    /// The shortlist and the watched names.
    void namesWanted();
    /// @param intentId the click whose row is to be shown; empty: the newest
    void ordersWanted(const QString &intentId);
    /// The settings, where the spend ceilings are.
    void ceilingsWanted();
    /// An order of the account is to be shown.
    void orderWanted(qint64 orderId);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void reject() override;

private:
    void buildButtons();
    void buildPages();
    void connectPage(WizardPage *page);
    void showPayment();
    void pageShown(int id);
    void retranslate();
    void refresh();
    void refreshRail();
    void refreshBar();
    void askBeforeClosing();
    [[nodiscard]] WizardPage *pageAt(int step) const;
    [[nodiscard]] bool isOrderMade() const;
    /// An order is made or on its way: the steps before it are closed.
    [[nodiscard]] bool isLocked() const;

    const Session *m_session = nullptr;
    WizardRail *m_rail = nullptr;
    widgets::SummaryButton *m_summary = nullptr;
    SearchPage *m_search = nullptr;
    OffersPage *m_offers = nullptr;
    DetailsPage *m_details = nullptr;
    ReviewPage *m_review = nullptr;
    PaymentPage *m_payment = nullptr;
    int m_shownPage = -1;
    int m_furthest = 0;
    std::optional<int> m_destination; ///< that the rail leads to, while a page on the way is busy
    bool m_mayClose = false;
    bool m_isFitted = false;
};

} // namespace cartouche::wizard
