// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the price catalogue costs: its digest beside a bare walk of simdjson over every value, and the memory
// from the first byte until it is stored, above that of the idle program, and how long the event loop stood
// still meanwhile. The answer is the sandbox's, over
// HTTP. Usage: bench_catalogue RUNS

#include "api/catalogueroutes.h"
#include "api/client.h"
#include "catalogue/cataloguereader.h"
#include "catalogue/keeper.h"
#include "store/database.h"
#include "support/sandboxprocess.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFutureWatcher>
#include <QTemporaryDir>
#include <QTimer>

#include <simdjson.h>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace cartouche;
namespace json = simdjson::ondemand;

namespace {

/// kB of "VmRSS" or "VmHWM"; 0 where there is no /proc.
qint64 memory(const QByteArray &name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.sliced(name.size() + 1).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

/// The high-water mark begins anew at what is in use.
void forgetPeak()
{
    QFile refs(u"/proc/self/clear_refs"_s);
    if (!refs.open(QIODevice::WriteOnly) || refs.write("5") != 1)
        std::printf("the peak of memory could not be reset: it counts from the start\n");
}

/// Visits a value and all within; the sum keeps the compiler from leaving anything out.
double visit(json::value value)
{
    double sum = 0;
    switch (value.type()) {
    case json::json_type::object:
        for (auto field : value.get_object())
            sum += static_cast<double>(field.unescaped_key().value().size()) + visit(field.value());
        return sum;
    case json::json_type::array:
        for (auto entry : value.get_array())
            sum += visit(entry.value());
        return sum;
    case json::json_type::string: return static_cast<double>(value.get_string().value().size());
    case json::json_type::number: return value.get_double();
    case json::json_type::boolean: return value.get_bool() ? 1 : 0;
    case json::json_type::null: return value.is_null() ? 1 : 0;
    }
    return sum;
}

double walk(const QByteArray &bytes)
{
    json::parser parser;
    json::document document = parser.iterate(bytes.constData(), static_cast<std::size_t>(bytes.size()),
                                             static_cast<std::size_t>(bytes.capacity()));
    return visit(document.get_value());
}

double milliseconds(const std::function<void()> &step)
{
    QElapsedTimer timer;
    timer.start();
    step();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// From nothing to a stored catalogue, as the program does it.
void measureMemory(api::Client &client, const QString &folder)
{
    store::Database database(folder + u"/cartouche.db"_s);
    database.condition().waitForFinished();
    catalogue::Keeper keeper(client, database, base::Clock::system());
    QEventLoop loop;
    QObject::connect(&keeper, &catalogue::Keeper::changed, &loop, &QEventLoop::quit);
    QObject::connect(&keeper, &catalogue::Keeper::failed, &loop,
                     [](const base::Error &error) { qFatal("%s", qPrintable(error.toLogLine())); });
    QTimer tick;
    QElapsedTimer sinceTick;
    qint64 longest = 0;
    QObject::connect(&tick, &QTimer::timeout, &tick, [&] { 
        longest = std::max(longest, sinceTick.nsecsElapsed());
        sinceTick.start();
    });
    tick.setTimerType(Qt::PreciseTimer);
    tick.start(1);
    sinceTick.start();
    const qint64 idle = memory("VmRSS");
    forgetPeak();
    const double took = milliseconds([&] {
        keeper.open(u"bench"_s, u"FR"_s);
        loop.exec();
    });
    std::printf("fetch, digest, store: %lld extensions in %.0f ms; idle %.1f MB, peak %.1f MB above it, afterwards %.1f MB;"
                " longest pause of the event loop %.1f ms\n",
                static_cast<long long>(keeper.snapshot()->extensions().size()), took, static_cast<double>(idle) / 1024,
                static_cast<double>(memory("VmHWM") - idle) / 1024, static_cast<double>(memory("VmRSS") - idle) / 1024,
                static_cast<double>(longest) / 1e6);
}

QByteArray fetched(api::Client &client)
{
    QEventLoop loop;
    QFutureWatcher<base::Result<QByteArray>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(api::readDomainCatalogue(client, u"FR"_s));
    loop.exec();
    return watcher.result().value();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int runs = argc > 1 ? std::clamp(QByteArray(argv[1]).toInt(), 1, 1000) : 20;
    test::SandboxProcess sandbox;
    if (!sandbox.start())
        qFatal("%s", qPrintable(sandbox.errorString()));
    api::Client client(*api::Endpoint::fromUrl(sandbox.endpoint()),
                       {sandbox.applicationKey(), sandbox.applicationSecret(), sandbox.consumerKey()});
    const QTemporaryDir folder;
    measureMemory(client, folder.path());

    const QByteArray bytes = fetched(client);
    QList<double> walks;
    QList<double> digests;
    double sum = 0;
    // In turns, so that a busy machine is busy for both.
    for (int run = 0; run < runs; ++run) {
        walks.append(milliseconds([&] { sum += walk(bytes); }));
        digests.append(milliseconds([&] {
            if (!catalogue::CatalogueReader::read(bytes, QDateTime::currentDateTimeUtc()))
                qFatal("the catalogue could not be read");
        }));
    }
    std::printf("%.1f MB of JSON, %d runs (checksum %.0f)\n", static_cast<double>(bytes.size()) / 1e6, runs, sum);
    std::printf("walk over every value: median %.1f ms\ndigest: median %.1f ms, ratio to the walk %.2f\n", median(walks),
                median(digests), median(digests) / median(walks));
    return 0;
}
