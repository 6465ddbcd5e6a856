// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "order/cartsession.h"
#include "order/draft.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <deque>
#include <functional>
#include <optional>

namespace cartouche::order {

/// Which step failed, and at which name and label.
struct StepFailure
{
    base::Error error;
    QString name;  ///< ASCII form; empty when it concerns the whole cart
    QString label; ///< configuration label; empty otherwise
};

/// Brings the cart at OVHcloud to what the draft says, one call after the other. Whatever is in doubt
/// is read before anything is added: a name or a label is never put into the cart twice.
class CartSync : public QObject
{
    Q_OBJECT
public:
    CartSync(api::Client &client, CartSession &session, Draft &draft, QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// Items: stray ones are taken out, wanted names added, durations adjusted, requirements read.
    /// Like the next one: called while busy, it is done right after what is under way, whose own end
    /// is then not told.
    void syncItems();
    /// Configurations of all wanted names: what is unchanged is not sent, a changed value is deleted
    /// and then posted (a label that is posted twice makes the checkout fail). Items first, where
    /// some are missing.
    void syncConfigurations();
    /// The cart is gone: what is known of its configurations is void, and what is under way begins anew.
    void forget();
    /// Something was refused: what stands in the cart is read before it is compared the next time.
    void readAgain() { m_posted.clear(); }
    /// Ends what is under way without a word.
    void stop();

Q_SIGNALS:
    void itemsSynced();
    void configurationsSynced();
    void failed(const cartouche::order::StepFailure &failure);

private:
    enum class Goal { Items, Configurations };
    struct Posted
    {
        qint64 id = 0;
        QString label;
        QString value;
    };
    using Step = std::function<void()>;

    void start(Goal goal);
    void begin();
    void next();
    void finish();
    void fail(const base::Error &error, const QString &name = {}, const QString &label = {});

    void ensureCart();
    void planItems();
    void lookAtItems();
    void readUnknownItem(qint64 itemId);
    void readMissingItem(qint64 itemId);
    void settleUncertainItems();
    void removeItem(qint64 itemId);
    void addItem(const QString &name);
    void adjustDuration(const QString &name);
    void readRequirements(const QString &name);

    void planConfigurations();
    void readPosted(const QString &name);
    void readPosted(const QString &name, qint64 itemId, qint64 configurationId);
    void compare(const QString &name);
    void deletePosted(const QString &name, qint64 itemId, const Posted &posted);
    void post(const QString &name, qint64 itemId, const QString &label);

    api::Client &m_client;
    CartSession &m_session;
    Draft &m_draft;
    std::deque<Step> m_steps;
    Goal m_goal = Goal::Items;
    std::optional<Goal> m_nextGoal;
    int m_run = 0; ///< answers to an earlier run are dropped
    QHash<qint64, QList<Posted>> m_posted;  ///< by item; an item that is missing has not been read
    QHash<qint64, QSet<QString>> m_ownLabels; ///< by item: labels that were posted by us, whatever was answered
    bool m_mustLook = false; ///< something was not found: the items are looked at before anything else
    bool m_isBusy = false;
};

} // namespace cartouche::order
