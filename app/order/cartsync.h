// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "order/cartsession.h"
#include "order/draft.h"

#include <QHash>
#include <QObject>

#include <deque>
#include <functional>

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
    void syncItems();
    /// Configurations of all wanted names: what is unchanged is not sent, a changed value is deleted
    /// and then posted (a label that is posted twice makes the checkout fail).
    void syncConfigurations();
    /// The cart is gone: what is known of its configurations is void.
    void forget();

Q_SIGNALS:
    void itemsSynced();
    void configurationsSynced();
    void failed(const cartouche::order::StepFailure &failure);

private:
    struct Posted
    {
        qint64 id = 0;
        QString label;
        QString value;
        bool isOurs = false;
    };
    using Step = std::function<void()>;

    void start(std::function<void()> finished);
    void next();
    void fail(const base::Error &error, const QString &name = {}, const QString &label = {});

    void planItems();
    void lookForUncertainItems();
    void adoptItem(qint64 itemId);
    void removeItem(qint64 itemId);
    void addItem(const QString &name);
    void adjustDuration(const QString &name);
    void readRequirements(const QString &name);

    void planConfigurations(const QString &name);
    void readPosted(const QString &name, qint64 itemId);
    void deletePosted(const QString &name, qint64 itemId, const Posted &posted);
    void post(const QString &name, qint64 itemId, const QString &label);

    api::Client &m_client;
    CartSession &m_session;
    Draft &m_draft;
    std::deque<Step> m_steps;
    std::function<void()> m_finished;
    QHash<qint64, QList<Posted>> m_posted; ///< by item; an item that is missing has not been read
    bool m_isBusy = false;
};

} // namespace cartouche::order
