// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/matrixrun.h"

#include <algorithm>

namespace cartouche::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int atOnce = 20;

} // namespace

/// The order of the members is that of their use: the person goes before the program, the program
/// before its proxy.
struct MatrixRun::Cell
{
    Cell(CellServer *sandbox, const QString &elsewhere, const CellPlan &plan)
        : server(sandbox), proxy(sandbox->base(), plan.transport, elsewhere), program(*sandbox, proxy.base()),
          buyer(program, proxy, plan)
    {
        if (!plan.call.lostBefore.isEmpty())
            proxy.spoil({"POST"_ba, plan.call.lostBefore, Fault::FinAfterRequest, true});
        proxy.spoil(plan.rule());
    }

    CellServer *server;
    FaultProxy proxy;
    CellProgram program;
    CellBuyer buyer;
};

MatrixRun::MatrixRun(FaultProxy::Transport transport, QObject *parent) : QObject(parent), m_transport(transport)
{
    if (!m_elsewhere.listen(QHostAddress::LocalHost))
        qFatal("cannot listen on loopback");
    connect(&m_elsewhere, &QTcpServer::newConnection, this, [this] { ++m_strays; });
}

MatrixRun::~MatrixRun() = default;

bool MatrixRun::start(const QList<CellPlan> &plans)
{
    m_planned = plans.size();
    for (const CellPlan &plan : plans)
        (plan.isSlow() ? m_slow : m_quick).enqueue(plan);
    for (int i = 0; i < std::min<int>(atOnce, static_cast<int>(plans.size())); ++i) {
        m_servers.push_back(std::make_unique<CellServer>(m_transport));
        if (!m_servers.back()->start())
            return false;
        renew(m_servers.back().get());
    }
    return true;
}

void MatrixRun::renew(CellServer *server)
{
    server->renew([this, server] {
        m_idle.append(server);
        fill();
    });
}

bool MatrixRun::isSlowNext() const
{
    const auto slow = std::count_if(m_cells.begin(), m_cells.end(),
                                    [](const auto &cell) { return cell->buyer.story().plan.isSlow(); });
    return m_quick.isEmpty() || (!m_slow.isEmpty() && slow < atOnce / 2);
}

void MatrixRun::fill()
{
    while (!m_idle.isEmpty() && (!m_quick.isEmpty() || !m_slow.isEmpty()))
        begin(isSlowNext() ? m_slow.dequeue() : m_quick.dequeue(), m_idle.takeLast());
}

void MatrixRun::begin(const CellPlan &plan, CellServer *server)
{
    const QString elsewhere = u"http://127.0.0.1:%1"_s.arg(m_elsewhere.serverPort());
    auto cell = std::make_unique<Cell>(server, elsewhere, plan);
    // Queued: a cell does not end within its own signal.
    connect(&cell->buyer, &CellBuyer::finished, this, [this, ended = cell.get()] { end(ended); }, Qt::QueuedConnection);
    cell->buyer.start();
    m_cells.push_back(std::move(cell));
}

void MatrixRun::end(Cell *cell)
{
    CellServer *server = cell->server;
    const CellStory story = cell->buyer.story();
    const auto isEnded = [cell](const auto &each) { return each.get() == cell; };
    m_cells.erase(std::find_if(m_cells.begin(), m_cells.end(), isEnded));
    server->takeStock([this, server, story](const CellServer::Stock &stock) {
        CellStory whole = story;
        whole.orders = stock.orders;
        whole.ordersCounted = stock.ordersMade;
        whole.paymentsCounted = stock.paymentsMade;
        m_report.add(whole);
        renew(server);
    });
}

} // namespace cartouche::test
