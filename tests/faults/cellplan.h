// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/models.h"
#include "faults/faultproxy.h"

#include <QList>
#include <QString>

namespace cartouche::test {

/// One call of a purchase that can go wrong.
struct CellCall
{
    enum class Kind { Read, Act };

    QString title; ///< for the report
    QByteArray method;
    QString path;  ///< as FaultProxy::Rule::path
    int spared = 0;
    /// This call is lost before, after the server has acted: the call above belongs to the search for it.
    QString lostBefore = {};
    bool isForTls = false; ///< it is about money, or settles what was
    bool isForFull = false; ///< only with CARTOUCHE_MATRIX=full: a read that fails as others do

    [[nodiscard]] Kind kind() const { return method == "GET" ? Kind::Read : Kind::Act; }
    [[nodiscard]] bool isOrder() const { return kind() == Kind::Act && path == orderPath; }
    [[nodiscard]] bool isPayment() const { return kind() == Kind::Act && path == payPath; }
    [[nodiscard]] bool isContact() const { return path == contactPath; }

    static constexpr QStringView orderPath = u"/checkout$";
    static constexpr QStringView payPath = u"/(pay|payWithRegisteredPaymentMean)$";
    static constexpr QStringView contactPath = u"/me/contact$";

    /// Every call from the cart to the delivery, in its order, then the reads that settle a lost answer.
    [[nodiscard]] static QList<CellCall> all();
};

/// One cell of the matrix: this call of a purchase of its own name meets this fault.
struct CellPlan
{
    int number = 0;
    CellCall call;
    Fault fault = Fault::FinAfterRequest;
    bool acted = false;
    FaultProxy::Transport transport = FaultProxy::Transport::Plain;

    [[nodiscard]] QString name() const; ///< "cell-0042.fr"
    /// An owner that no other cell has.
    [[nodiscard]] api::Contact contact() const;
    [[nodiscard]] FaultProxy::Rule rule() const;
    /// For messages: "pay × 502, acted, http".
    [[nodiscard]] QString title() const;

    /// A payment is acknowledged, in the very form that the route promises, and was not made: nobody can
    /// tell it from a payment that takes its time.
    [[nodiscard]] bool isLie() const;

    /// It is spent waiting for time-outs.
    [[nodiscard]] bool isSlow() const;

    /// Every call × every fault × acted or not. Over TLS, where a cell costs three times as much, the calls about money ×
    /// the faults of the line, since a whole answer is the same answer there; with the environment's
    /// CARTOUCHE_MATRIX=full everything.
    [[nodiscard]] static QList<CellPlan> all(FaultProxy::Transport transport);
};

} // namespace cartouche::test
