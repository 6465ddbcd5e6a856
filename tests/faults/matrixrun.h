// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/cellbuyer.h"
#include "faults/cellserver.h"
#include "faults/matrixreport.h"

#include <QObject>
#include <QQueue>
#include <QTcpServer>

#include <memory>
#include <vector>

namespace cartouche::test {

/// Runs cells, one on each server and all on one event loop, each with a proxy and a program of its own,
/// and asks the server afterwards what it has really done.
class MatrixRun : public QObject
{
    Q_OBJECT
public:
    MatrixRun(FaultProxy::Transport transport, QObject *parent = nullptr);
    ~MatrixRun() override;

    /// False when the servers did not start.
    [[nodiscard]] bool start(const QList<CellPlan> &plans);
    [[nodiscard]] bool isDone() const { return m_report.stories().size() == m_planned; }
    [[nodiscard]] const MatrixReport &report() const { return m_report; }
    /// How often somebody came to the host that redirections lead to.
    [[nodiscard]] int strays() const { return m_strays; }

private:
    struct Cell;

    void fill();
    [[nodiscard]] bool isSlowNext() const;
    void begin(const CellPlan &plan, CellServer *server);
    void end(Cell *cell);
    void renew(CellServer *server);

    const FaultProxy::Transport m_transport;
    qsizetype m_planned = 0;
    QQueue<CellPlan> m_quick;
    QQueue<CellPlan> m_slow; ///< half of what runs, as long as there are any: they cost time, not work
    QList<CellServer *> m_idle;
    std::vector<std::unique_ptr<CellServer>> m_servers;
    std::vector<std::unique_ptr<Cell>> m_cells;
    MatrixReport m_report;
    QTcpServer m_elsewhere;
    int m_strays = 0;
};

} // namespace cartouche::test
