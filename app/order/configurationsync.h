// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/syncrun.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace cartouche::order {

/// The part of a CartSync that sends configurations: what is unchanged is not sent, a changed value is deleted and then
/// posted, and no label is ever posted while one of its values stands there. What was posted here and is asked for no more
/// is deleted, and what OVHcloud filled in stays, unless it would be a declaration that nobody made.
class ConfigurationSync : public QObject
{
    Q_OBJECT
public:
    explicit ConfigurationSync(SyncRun &run, QObject *parent = nullptr);

    /// Fills the lanes of the pass, one a wanted name.
    void plan();
    /// The cart is gone.
    void forget();
    /// What stands in the cart is read before it is compared the next time: all of it, or one item.
    void readAgain() { m_posted.clear(); }
    void readAgain(qint64 itemId) { m_doubted.insert(itemId); }
    void forgetItem(qint64 itemId);

private:
    struct Posted
    {
        qint64 id = 0;
        QString label;
        QString value;
    };

    void readPosted(const QString &name);
    void readPosted(const QString &name, qint64 itemId, qint64 configurationId);
    void compare(const QString &name);
    /// What has to stand in the cart; empty: nothing.
    [[nodiscard]] QString valueToSend(const DraftName &name, const QString &label) const;
    /// What has to be done about one label.
    [[nodiscard]] Lanes::Steps stepsFor(const DraftName &name, const QString &label, const QString &wanted);
    /// Labels that were posted here, and that nobody asks this name for any more.
    [[nodiscard]] QStringList outdatedLabels(const DraftName &name, const QStringList &asked) const;
    [[nodiscard]] bool mayStay(const DraftName &name, const Posted &posted) const;
    void deletePosted(const QString &name, qint64 itemId, const Posted &posted);
    void post(const QString &name, qint64 itemId, const QString &label);

    SyncRun &m_run;
    QHash<qint64, QList<Posted>> m_posted;    ///< by item; an item that is missing has not been read
    QSet<qint64> m_doubted;                   ///< items to be read anew before the next comparison
    QHash<qint64, QSet<QString>> m_ownLabels; ///< by item: labels that were posted by us, whatever was answered
};

} // namespace cartouche::order
