// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long it takes from "Next" on Details to a whole review: prices, contracts and the look for duplicates, for many
// names at a sandbox whose every answer takes a while. Beside it what the API forces: the chain of calls of which each
// needs the one before, and the room on the connections for all that are sent.
// Usage: bench_review NAMES [MILLISECONDS]

#include "flow/shopping.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace cartouche;
using test::Shopping;

namespace {

constexpr int connections = 6;
/// A value of a name, then the dry run that has to know it.
constexpr int forcedChain = 2;

QString routeOf(const support::Relay::Call &call)
{
    static const QRegularExpression numbers(u"/[0-9a-f-]*[0-9][0-9a-f-]*(?=/|$)"_s);
    QString path = QString::fromUtf8(call.path).section(u'?', 0, 0);
    return QString::fromLatin1(call.method) + u' ' + path.replace(numbers, u"/{id}"_s);
}

int run(int count, int latency)
{
    Shopping shop({u"--speed"_s, u"200"_s, u"--latency"_s, QString::number(latency)});
    QStringList names;
    for (int i = 0; i < count; ++i)
        names.append(u"mesure-%1.fr"_s.arg(i));
    if (!shop.start() || !shop.choose(names) || !shop.prepareItems())
        return 1;
    shop.fillIn();
    shop.relay().forgetCalls();

    QElapsedTimer timer;
    timer.start();
    if (!shop.sendConfigurations())
        return 1;
    const qint64 sent = timer.elapsed();
    qint64 priced = 0;
    QObject::connect(&shop.purchase(), &order::Purchase::reviewReady, &shop.purchase(), [&] { priced = timer.elapsed(); });
    if (!shop.takeReview())
        return 1;
    const qint64 whole = timer.elapsed();

    QMap<QString, int> routes;
    for (const support::Relay::Call &call : shop.relay().calls())
        ++routes[routeOf(call)];
    const auto requests = static_cast<int>(shop.relay().calls().size());
    std::printf("%d names, every answer %d ms late\n", count, latency);
    for (auto it = routes.begin(); it != routes.end(); ++it)
        std::printf("  %4d  %s\n", it.value(), qPrintable(it.key()));
    const int room = (requests + connections - 1) / connections * latency;
    const int floor = std::max(forcedChain * latency, room);
    std::printf("entries sent after %lld ms, priced after %lld ms, whole after %lld ms\n", sent, priced, whole);
    std::printf("%d requests; the forced chain takes %d ms, all of them on %d connections %d ms: %.2f times that\n", requests,
                forcedChain * latency, connections, room, static_cast<double>(whole) / std::max(floor, 1));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.value(1, u"50"_s).toInt();
    const int latency = arguments.value(2, u"50"_s).toInt();
    return count > 0 ? run(count, latency) : 2;
}
