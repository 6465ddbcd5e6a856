// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/configurationsync.h"
#include "order/itemsync.h"
#include "order/syncrun.h"

#include <QObject>

#include <deque>
#include <functional>
#include <optional>

namespace cartouche::order {

/// Brings the cart at OVHcloud to what the draft says, names side by side, and for each name one call after the other.
/// Whatever is in doubt is read before anything is added: a name, an option or a label is never put into the cart twice.
class CartSync : public QObject
{
    Q_OBJECT
public:
    CartSync(api::Client &client, CartSession &session, Draft &draft, QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// Items: stray ones are taken out, wanted names and options added, durations adjusted, requirements read.
    /// Like the next one: called while busy, it is done right after what is under way, whose own end
    /// is then not told.
    void syncItems();
    /// Configurations of all wanted names: what is unchanged is not sent, a changed value is deleted
    /// and then posted (a label that is posted twice makes the checkout fail). Items first, where
    /// some are missing.
    void syncConfigurations();
    /// The cart is gone: what is known of its configurations is void, and what is under way begins anew.
    void forget();
    /// Something was refused: what stands in the cart is read before it is compared the next time. Of these names, or
    /// of all when nobody knows whom it concerns.
    void readAgain(const QStringList &names = {});
    /// Labels of a name that are sent beside those of OVHcloud's list: what the registry's rule alone asks for.
    void setExtraLabels(SyncRun::ExtraLabels labels) { m_run.setExtraLabels(std::move(labels)); }
    /// Ends what is under way without a word.
    void stop();

Q_SIGNALS:
    void itemsSynced();
    void configurationsSynced();
    /// At least one: what stopped everything comes first, then refusals in the order of the draft. What was not refused
    /// was sent.
    void failed(const QList<cartouche::order::StepFailure> &failures);

private:
    enum class Goal { Items, Configurations };
    /// Fills the lanes; the next one is planned when they have come to their end.
    using Phase = std::function<void()>;

    void start(Goal goal);
    void begin();
    void ensureCart();
    void planItems();
    void next();
    void finish();
    void fail(const QList<StepFailure> &failures);

    CartSession &m_session;
    Draft &m_draft;
    SyncRun m_run;
    ItemSync m_items;
    ConfigurationSync m_configurations;
    std::deque<Phase> m_phases;
    Goal m_goal = Goal::Items;
    std::optional<Goal> m_nextGoal;
    int m_begun = 0; ///< a cart that was asked for before is of no interest
    bool m_mustLook = false; ///< something was not found: the items are looked at before anything else
    bool m_isBusy = false;
};

} // namespace cartouche::order
