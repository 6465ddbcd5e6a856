// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/cellprogram.h"
#include "faults/cellstory.h"
#include "faults/faultproxy.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace cartouche::test {

/// The person of one cell, in front of a program without a window: chooses a name, fills in, reviews,
/// orders and pays; presses the same button again when something fails; closes the program and starts it
/// again when nobody knows what became of a click, and then goes on as it is told.
class CellBuyer : public QObject
{
    Q_OBJECT
public:
    enum class Step { Settle, Choose, Items, Contact, Configure, Review, Order, Open, Pay, Wait };
    Q_ENUM(Step)

    CellBuyer(CellProgram &program, FaultProxy &proxy, const CellPlan &plan, QObject *parent = nullptr);

    void start();
    [[nodiscard]] const CellStory &story() const { return m_story; }

Q_SIGNALS:
    /// The journal was read for the last time; the program still runs.
    void finished();

private:
    void listen();
    void listenToPayment();
    void press(Step step);
    void act(Step step);
    void failed(Step again, const base::Error &error);
    void tell(const base::Error &error);
    [[nodiscard]] int faultsMet() const;
    void restart();
    void despair();

    void choose();
    void takeOffers(const base::Result<QList<api::Offer>> &offers);
    void fillIn();
    void makeContact();
    void settle();
    void decide(const order::UnknownOrder &unknown);
    void openKnownOrder();
    void reviewed();
    void orderFailed(const base::Error &error);
    void orderIsUnknown(const base::Error &error);
    void pay();
    void paymentMoved();
    void paymentIsUnknown(const base::Error &error);
    void orderSeen();
    void closeWhileItHangs();

    void finish(CellStory::Ending ending);

    CellProgram &m_program;
    FaultProxy &m_proxy;
    CellStory m_story;
    Step m_step = Step::Choose;
    QHash<Step, int> m_presses; ///< of one run of the program
    bool m_hasDespaired = false;
    bool m_wasImpatient = false;
    bool m_isJournalRead = false; ///< since the start of the program
    bool m_isEnding = false;
    QTimer m_patience;
    QElapsedTimer m_sinceStart;
};

} // namespace cartouche::test
