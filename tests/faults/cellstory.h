// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/cellplan.h"

#include <QSet>
#include <QStringList>

namespace cartouche::test {

/// What became of one cell, told by the person, the journal, the proxy and the server.
struct CellStory
{
    enum class Ending {
        Running,
        Paid,     ///< the order is paid, and the person was told so
        NeedsYou, ///< the program asks for a decision that only OVHcloud's own pages can help with
        GaveUp,   ///< told of a failure again and again
        Stalled,  ///< the program never came to an end: a fault of the program
    };

    CellPlan plan;
    Ending ending = Ending::Running;
    QString where;         ///< the step that it ended in
    QStringList told;      ///< what the person read, each once
    int restarts = 0;
    bool wasFound = false; ///< a restart found the order again
    bool wasFreed = false; ///< a restart settled that no order was made
    qint64 milliseconds = 0;

    // the journal, at the end
    QStringList events;   ///< kinds, without those of mere looking
    int orderIntents = 0;
    int payIntents = 0;
    QSet<qint64> knownOrders;
    bool isOpen = false;  ///< an order of the journal is still unknown, or needs the person

    // the proxy
    int faults = 0;       ///< how often the fault was played
    int orderPosts = 0;   ///< that arrived
    int payPosts = 0;
    int payments = 0;     ///< that the server granted

    int contacts = 0;     ///< that the server made for the person; it makes others by itself

    // the server, when all is over
    QSet<qint64> orders;
    int ordersCounted = 0;   ///< how often a checkout changed something there
    int paymentsCounted = 0; ///< how often a payment did

    /// Why this cell is no good, a sentence each; empty: it is.
    [[nodiscard]] QStringList flaws() const;
    [[nodiscard]] bool isDoubled() const;
    [[nodiscard]] bool isLost() const;
    /// In a few words, for the report.
    [[nodiscard]] QString endingName() const;
};

} // namespace cartouche::test
