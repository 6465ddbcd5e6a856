// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/syncrun.h"

#include <QObject>
#include <QPair>
#include <QSet>

namespace cartouche::order {

/// The part of a CartSync that brings items into the cart and out of it: names and their options. Each plan…() fills the
/// lanes of the pass.
class ItemSync : public QObject
{
    Q_OBJECT
public:
    explicit ItemSync(SyncRun &run, QObject *parent = nullptr);

    /// Reads what stands in the cart: items that nobody knows, and known ones that are missing.
    void planLook();
    /// After the look: what was found becomes that of a name, and a second item of one is removed.
    void planAdoption();
    /// Items that nobody wants any more leave, options before their name.
    void planRemovals();
    /// Wanted names and options are added, durations adjusted, requirements read.
    void planNames();

Q_SIGNALS:
    void itemGone(qint64 itemId);

private:
    void lookAtItems();
    void readUnknownItem(qint64 itemId);
    void readMissingItem(qint64 itemId);
    void adoptName(const api::CartItem &item);
    void adoptOption(const api::CartItem &item);
    [[nodiscard]] Lanes::Step removal(const QString &lane, qint64 itemId);
    void removeItem(const QString &lane, qint64 itemId);
    void addItem(const QString &name);
    void adjustDuration(const QString &name);
    void planOptions(const QString &name);
    void addOption(const QString &name, const QString &planCode);
    void readRequirements(const QString &name);

    SyncRun &m_run;
    QList<api::CartItem> m_found; ///< items that nobody knows
    QSet<QPair<qint64, QString>> m_sentOptions; ///< item and plan code: posted by us, whatever was answered
};

} // namespace cartouche::order
