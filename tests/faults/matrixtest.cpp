// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/matrixtest.h"

#include "faults/matrixrun.h"
#include "flow/shopping.h"

#include <QCoreApplication>

#include <pthread.h>

#ifdef __SANITIZE_ADDRESS__
/// Tens of thousands of connections: what is freed need not be watched for long. What the environment asks
/// for still counts.
extern "C" const char *__asan_default_options() // NOLINT(bugprone-reserved-identifier): AddressSanitizer's name
{
    return "quarantine_size_mb=32:malloc_context_size=10";
}
#endif

namespace cartouche::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestRun = 850'000;

} // namespace

bool MatrixTest::keepStacksSmall()
{
    constexpr std::size_t size = 512UL * 1024;
    pthread_attr_t attributes;
    if (pthread_attr_init(&attributes) != 0)
        return false;
    const bool isSet = pthread_attr_setstacksize(&attributes, size) == 0 && pthread_setattr_default_np(&attributes) == 0;
    pthread_attr_destroy(&attributes);
    return isSet;
}

QList<CellPlan> MatrixTest::plans() const
{
    QList<CellPlan> plans = CellPlan::all(m_transport);
    // For one look at some of them: CARTOUCHE_CELLS=pay, or cell-0042.
    if (const QString wanted = qEnvironmentVariable("CARTOUCHE_CELLS"); !wanted.isEmpty()) {
        plans.removeIf([&wanted](const CellPlan &plan) {
            return !plan.title().startsWith(wanted) && !plan.name().startsWith(wanted);
        });
    }
    return plans;
}

bool MatrixTest::run()
{
    const QList<CellPlan> plans = this->plans();
    m_planned = plans.size();
    MatrixRun matrix(m_transport);
    const bool isWhole = matrix.start(plans) && Shopping::wait([&matrix] { return matrix.isDone(); }, longestRun);
    m_report = matrix.report();
    m_strays = matrix.strays();
    qInfo("%s", qPrintable(m_report.summary()));
    return writeTables() && isWhole;
}

bool MatrixTest::writeTables() const
{
    const QString folder = QCoreApplication::applicationDirPath();
    const QString name = m_transport == FaultProxy::Transport::Tls ? u"tls"_s : u"http"_s;
    return m_report.write(folder + u"/fault-matrix-%1.tsv"_s.arg(name))
        && MatrixReport::join(folder, u"fault-matrix.tsv"_s);
}

} // namespace cartouche::test
