// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/fault.h"

#include <QByteArray>
#include <QList>

#include <chrono>

namespace cartouche::test {

/// What a client gets to see: bytes, piece by piece, and how it ends.
struct WirePlan
{
    enum class End {
        Open, ///< the connection stays, for the next call or for ever
        Fin,
        Reset,
    };

    QList<QByteArray> pieces;
    std::chrono::milliseconds pause{0}; ///< before each piece but the first
    End end = End::Open;

    [[nodiscard]] QByteArray bytes() const { return pieces.join(); }
};

/// The answer as it was given.
[[nodiscard]] WirePlan soundPlan(const QByteArray &answer);

/// A sound answer turned into what this fault makes of it.
/// @param answer whole, with its head; for a fault that was not acted on, any
/// @param hasActed the server has: a refusal is then never in OVHcloud's own words, since those are
///        its word that nothing was done
/// @param elsewhere the base URL that redirections lead to
[[nodiscard]] WirePlan spoiltPlan(Fault fault, const QByteArray &answer, bool hasActed, const QByteArray &elsewhere);

/// An answer for a call that the server never heard of; no route promises one like it.
[[nodiscard]] QByteArray madeUpAnswer(Fault fault);

} // namespace cartouche::test
