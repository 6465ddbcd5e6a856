// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/addressbook.h"
#include "order/cartsession.h"
#include "order/cartsync.h"
#include "order/checkout.h"
#include "order/coupons.h"
#include "order/draft.h"
#include "order/duplicateguard.h"
#include "order/followup.h"
#include "order/payment.h"
#include "order/preferredmethod.h"
#include "order/refusal.h"
#include "order/requirements.h"
#include "order/review.h"
#include "order/unfinished.h"

#include <QObject>

namespace cartouche::order {

/// What the person agrees to with a click on the order button, beside the review itself.
struct OrderConsents
{
    bool waiveWithdrawal = false; ///< deliver now, without the right to withdraw
    bool orderAgain = false;      ///< names that are on their way already: DuplicateReport::waivable()
    qint64 autoPayMethod = 0;     ///< the order pays itself with this method, shown as the preferred one; 0: it does not
};

/// One purchase from the first name to "delivered", without a widget: the wizard's pages and a
/// headless test drive the same object. Every step is started by a call, runs without blocking, and
/// ends in one of the signals named beside it.
class Purchase : public QObject
{
    Q_OBJECT
public:
    Purchase(api::Client &client, store::Journal &journal, const base::Clock &clock, QObject *parent = nullptr);

    /// Who orders, once /me told it (or failed to); the subsidiary decides prices and currency.
    void setAccount(const QString &nichandle, const QString &subsidiary);
    [[nodiscard]] const QString &account() const { return m_buyer.account; }

    [[nodiscard]] Draft &draft() { return m_draft; }
    [[nodiscard]] const Draft &draft() const { return m_draft; }
    [[nodiscard]] CartSession &cart() { return m_cart; }
    /// A change of theirs makes the review an old one.
    [[nodiscard]] Coupons &coupons() { return m_coupons; }
    [[nodiscard]] PreferredMethod &preferredMethod() { return m_preferred; }
    [[nodiscard]] Payment &payment() { return m_payment; }
    [[nodiscard]] const Checkout &checkout() const { return m_checkout; }
    [[nodiscard]] FollowUp &followUp() { return m_followUp; }
    /// Orders whose outcome nobody knows, of this account and whatever run.
    [[nodiscard]] Reconciliation &reconciliation() { return m_unfinished.reconciliation(); }
    [[nodiscard]] const Reconciliation &reconciliation() const { return m_unfinished.reconciliation(); }
    [[nodiscard]] PaymentSettling &paymentSettling() { return m_unfinished.paymentSettling(); }
    /// For every order from now on.
    void setCeilings(const Ceilings &ceilings);
    [[nodiscard]] const Ceilings &ceilings() const { return m_ceilings; }
    /// What the ceilings say to the order of review(): ceilingsChanged. They are enforced by the journal.
    [[nodiscard]] QList<CeilingCheck> ceilingChecks() const;

    /// What the names still lack: the pages ask this, not the draft.
    [[nodiscard]] Completeness &completeness() { return m_requirements.completeness(); }
    [[nodiscard]] const Completeness &completeness() const { return m_requirements.completeness(); }
    /// OVHcloud's own check of the registries' rules.
    [[nodiscard]] RuleCheck &ruleCheck() { return m_requirements.ruleCheck(); }
    [[nodiscard]] const RuleCheck &ruleCheck() const { return m_requirements.ruleCheck(); }
    [[nodiscard]] ClaimNotices &claimNotices() { return m_requirements.claimNotices(); }
    [[nodiscard]] const RuleSubjects &ruleSubjects() const { return m_requirements.subjects(); }
    [[nodiscard]] eligibility::Rulebook &rulebook() { return m_requirements.rulebook(); }
    /// Whose data stand for an owner or account that is not entered, once /me told.
    void setAccountHolder(const api::Account &account) { m_requirements.setAccountHolder(account); }

    /// Somebody else found that the cart is gone.
    void cartLost(const QString &cartId);

    /// Names and options into the cart and their requirements read: itemsReady or stepFailed. What is refused of one name
    /// keeps no other one from being sent: failures() has all of it. Like the next one:
    /// called while the cart is being brought up to date already, it follows right after, and only its
    /// end is told; while something is in flight it does nothing.
    void prepareItems();
    /// Entered values sent: configurationsReady or stepFailed.
    void sendConfigurations();
    /// All that failed in the last step that ended with stepFailed, which tells the first; what stopped the whole cart
    /// comes first, then the refusals in the order of the draft.
    [[nodiscard]] const QList<StepFailure> &failures() const { return m_failures; }
    /// OVHcloud's check of the rules, then the dry run: reviewReady or reviewFailed. A cart that was lost is built anew
    /// before; after a refusal contacts and account are read again first, and rules that could not be read are asked for
    /// once more. Beside it the names are looked for in the account and its orders: duplicatesChecked, before or after;
    /// sendConfigurations() has begun that already.
    void takeReview();
    /// Where the last failure of a step, of the review or of the order points to, for all names together.
    [[nodiscard]] const QList<RefusalTarget> &refusals() const { return m_refusals; }
    /// Of the last takeReview(); none while that is under way.
    [[nodiscard]] const std::optional<DuplicateReport> &duplicates() const { return m_duplicates; }
    [[nodiscard]] const std::optional<Review> &review() const { return m_review; }
    /// Seconds since the review was taken; the order needs a review of at most five minutes.
    [[nodiscard]] qint64 reviewAge() const;
    static constexpr qint64 longestReviewAge = 300;

    /// The one act that orders: orderSending, then orderPlaced, orderRefused, orderUnknown or
    /// reviewChanged. Nothing is sent, and orderRefused tells why, without a review of at most five
    /// minutes of this very draft ("review-old"), with a name that waits for a decision ("undecided"),
    /// while the cart is being filled ("cart-busy"), after the order was made ("already-ordered"), when
    /// one of the names is locked ("locked-names"), when duplicates() is not known or not complete
    /// ("duplicates-unchecked") or names one that was not agreed to ("duplicate"), and above a ceiling
    /// ("order-ceiling", "day-ceiling"). A call while one is in flight does nothing.
    void placeOrder(const OrderConsents &consents);
    /// Loads the ways to pay and follows the order; also for an order of an earlier run. Does nothing
    /// while something is in flight.
    void openOrder(qint64 orderId, const QStringList &names, const base::Money &total);

    [[nodiscard]] qint64 orderId() const { return m_orderId; }
    [[nodiscard]] const QStringList &orderNames() const { return m_orderNames; }
    [[nodiscard]] const base::Money &orderTotal() const { return m_orderTotal; }

    /// The contacts of the account, and new ones.
    [[nodiscard]] AddressBook &addressBook() { return m_addressBook; }
    [[nodiscard]] const AddressBook &addressBook() const { return m_addressBook; }
    /// Contacts of the account for the owner field; read once, anew with `again`.
    void readContacts(bool again = false);
    [[nodiscard]] const QList<api::Contact> &contacts() const { return m_addressBook.contacts(); }

    /// Names of intents whose outcome nobody knows (of any run): they cannot be ordered.
    [[nodiscard]] const QSet<QString> &lockedNames() const { return m_unfinished.lockedNames(); }
    [[nodiscard]] const QList<store::OrderIntent> &unsettled() const { return m_unfinished.unsettled(); }
    /// Orders of this account that are not finished, newest first.
    [[nodiscard]] const QList<store::KnownOrder> &openOrders() const { return m_unfinished.openOrders(); }
    /// Reads both from the journal: journalRead.
    void readJournal() { m_unfinished.read(); }

    /// Something is being sent: closing has to ask.
    [[nodiscard]] bool isInFlight() const { return m_checkout.isInFlight() || m_payment.isInFlight(); }
    /// Ready for another purchase; entries are dropped, orders go on at OVHcloud, and unknown outcomes are
    /// looked at on.
    void startOver();

Q_SIGNALS:
    void itemsReady();
    void configurationsReady();
    void stepFailed(const cartouche::order::StepFailure &failure);
    void reviewReady();
    void reviewFailed(const cartouche::base::Error &error);
    void duplicatesChecked();
    void ceilingsChanged();
    /// The dry run right before ordering differs: review() is the new one, `confirmed` what was shown.
    void reviewChanged(const cartouche::order::Review &confirmed, const cartouche::order::ReviewChange &change);
    void orderSending();
    void orderPlaced(qint64 orderId);
    void orderRefused(const cartouche::base::Error &error);
    void orderUnknown(const cartouche::base::Error &error);
    /// An unknown outcome was settled by reading. When it is the order of this purchase, orderPlaced follows.
    void orderFound(const cartouche::store::OrderIntent &intent, qint64 orderId);
    /// Nothing was ordered. When it was this purchase, the review has to be taken again.
    void orderNotPlaced(const cartouche::store::OrderIntent &intent);
    /// orderId() is another one, or none.
    void currentOrderChanged();
    void contactsChanged();
    void journalRead();

private:
    [[nodiscard]] std::optional<base::Error> obstacle(const OrderConsents &consents) const;
    [[nodiscard]] std::optional<base::Error> duplicateObstacle(const OrderConsents &consents) const;
    [[nodiscard]] bool isCartReady() const;
    void checkRules();
    void readSubjectsAgain();
    void subjectsRead();
    void rulesChecked();
    void askForReview();
    void lookForDuplicates();
    void lookForDuplicatesAhead();
    [[nodiscard]] QStringList wantedNames() const;
    void readSpending();
    void stopReview();
    void failStep(const QList<StepFailure> &failures);
    void failReview(const base::Error &error, const QList<RefusalTarget> &targets);
    void takeRefusals(const base::Error &error, const QList<RefusalTarget> &targets);
    void orderSeen();
    void setOrderTotal(const base::Money &total);
    void adoptEarlierPayment();
    void connectCheckout();
    void connectUnfinished();
    void settledNotPlaced(const store::OrderIntent &intent, bool isCartOpen);

    api::Client &m_client;
    store::Journal &m_journal;
    const base::Clock &m_clock;
    Buyer m_buyer;
    Draft m_draft;
    AddressBook m_addressBook;
    CartSession m_cart;
    Coupons m_coupons;
    PreferredMethod m_preferred;
    CartSync m_sync;
    Requirements m_requirements;
    Checkout m_checkout;
    Payment m_payment;
    FollowUp m_followUp;
    Unfinished m_unfinished;
    DuplicateGuard m_guard;
    Ceilings m_ceilings;
    std::optional<qint64> m_spentToday;
    std::optional<Review> m_review;
    std::optional<DuplicateReport> m_duplicates;
    QList<StepFailure> m_failures;
    QList<RefusalTarget> m_refusals;
    QByteArray m_reviewedState;    ///< Draft::state() that the review belongs to
    bool m_isReviewWaiting = false; ///< for the cart to be brought up to date
    bool m_isCheckWaiting = false;  ///< for OVHcloud's check of the rules
    bool m_areSubjectsAwaited = false; ///< contacts and account, before that check
    bool m_isHolderAwaited = false;
    int m_lookGeneration = 0;       ///< of the look for duplicates
    QStringList m_lookedFor;        ///< by it; empty: the next review takes none over
    QDateTime m_lookBegunAt;
    int m_reviewGeneration = 0; ///< a dry run that was overtaken by another is dropped
    qint64 m_orderId = 0;
    QStringList m_orderNames;
    base::Money m_orderTotal;
    base::Money m_seenTotal; ///< the last that the follow-up has told
};

} // namespace cartouche::order
