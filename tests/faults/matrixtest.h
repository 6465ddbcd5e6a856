// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/cellplan.h"
#include "faults/matrixreport.h"

namespace cartouche::test {

/// The whole matrix over one transport: all cells, the table beside the program and
/// the summary in its log.
class MatrixTest
{
public:
    explicit MatrixTest(FaultProxy::Transport transport) : m_transport(transport) {}

    /// Every POST and every journal has a thread of its own, tens of thousands in all; under
    /// AddressSanitizer each costs what its stack could grow to.
    [[nodiscard]] static bool keepStacksSmall();

    /// False when it could not be run to its end.
    [[nodiscard]] bool run();
    [[nodiscard]] qsizetype planned() const { return m_planned; }
    [[nodiscard]] const MatrixReport &report() const { return m_report; }
    /// How often somebody followed a redirection.
    [[nodiscard]] int strays() const { return m_strays; }

private:
    [[nodiscard]] QList<CellPlan> plans() const;
    [[nodiscard]] bool writeTables() const;

    const FaultProxy::Transport m_transport;
    MatrixReport m_report;
    qsizetype m_planned = 0;
    int m_strays = 0;
};

} // namespace cartouche::test
