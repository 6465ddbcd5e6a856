// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "api/models.h"
#include "order/repairfield.h"
#include "store/journal.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace cartouche::order {

/// The task that is mended, and what it belongs to.
struct RepairTarget
{
    qint64 taskId = 0;
    QString name;       ///< ASCII form
    qint64 orderId = 0; ///< 0: not known
    QString account;    ///< for the journal, like the next one
    QString endpoint;
};

/// Mends one registry task that waits for the person: what it complains about, what it wants, and the way
/// back to the registry. Values are put first, which may be repeated; then the task is read once more, and
/// sent on its way once. A lost answer is settled by reading the task. What was entered is the caller's,
/// and is kept nowhere here.
class TaskRepair : public QObject
{
    Q_OBJECT
public:
    enum class Phase {
        Closed,
        Reading,
        Ready,   ///< fields() are there, or error() says why not
        Putting, ///< values are on their way
        Sending, ///< the one POST is on its way
        Looking, ///< its answer was lost: the task is looked at
        Done,    ///< it was acted on: see act()
    };
    enum class Act { Relaunch, Cancel, Accelerate };
    /// Members of contacts and arguments beyond this are given in the browser.
    static constexpr qsizetype mostFields = 60;

    /// @param client, journal outlive this object
    TaskRepair(api::Client &client, store::Journal &journal, QObject *parent = nullptr);

    /// The waits before each look for a POST whose answer was lost; their number is that of the looks.
    void setLooks(QList<std::chrono::milliseconds> waits) { m_waits = std::move(waits); }

    /// Reads the task and its arguments: changed(). Does nothing while something is being sent.
    void open(const RepairTarget &target);
    void readAgain() { open(m_target); }
    /// Puts what was entered and is another than before, then sends the task on its way.
    void relaunch(const RepairValues &values);
    void cancel() { act(Act::Cancel); }
    void accelerate() { act(Act::Accelerate); }

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] bool isBusy() const { return m_phase == Phase::Putting || m_phase == Phase::Sending || m_phase == Phase::Looking; }
    [[nodiscard]] const RepairTarget &target() const { return m_target; }
    [[nodiscard]] const std::optional<api::DomainTask> &task() const { return m_task; }
    [[nodiscard]] const QList<RepairField> &fields() const { return m_fields; }
    /// Of the last step that failed; none after one that went well.
    [[nodiscard]] const std::optional<base::Error> &error() const { return m_error; }
    /// Id of the field whose value was refused; empty: none in particular.
    [[nodiscard]] const QString &failedField() const { return m_failedField; }
    /// A POST was lost, and every look showed the task as it was: it may be sent again.
    [[nodiscard]] bool hasNotArrived() const { return m_hasNotArrived; }
    /// What was done, or is being done.
    [[nodiscard]] Act lastAct() const { return m_act; }

Q_SIGNALS:
    void changed();
    /// The task has moved: whoever follows the order looks now.
    void acted(qint64 orderId);

private:
    void readArguments(QStringList keys);
    void readContact(const api::TaskArgument &argument, QStringList keysLeft);
    void putNext();
    void putContact(const QString &key);
    void act(Act act);
    void lookFirst();
    void post();
    void posted(const base::Result<void> &answer);
    void lookAgain();
    void finish();
    void fail(const base::Error &error, const QString &field = {});
    void setPhase(Phase phase);
    void note(const QString &outcome, const QString &errorLine = {});

    api::Client &m_client;
    store::Journal &m_journal;
    QList<std::chrono::milliseconds> m_waits;
    RepairTarget m_target;
    Phase m_phase = Phase::Closed;
    Act m_act = Act::Relaunch;
    std::optional<api::DomainTask> m_task;
    QList<RepairField> m_fields;
    QHash<QString, QJsonObject> m_contacts; ///< by the argument's key
    std::optional<base::Error> m_error;
    QString m_failedField;
    bool m_hasNotArrived = false;
    RepairValues m_toPut; ///< while they are on their way
    QStringList m_wasPut; ///< keys, for the journal
    qsizetype m_looks = 0;
    QTimer m_timer;
    int m_run = 0;
};

} // namespace cartouche::order
