// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a click costs: the intent of an order and its outcome, each committed to the disk, beside a bare
// write of as many bytes with fsync. Usage: bench_journal RUNS [FOLDER]; the folder lies on the disk that
// is measured, the current one without it.

#include "store/database.h"
#include "store/journal.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace cartouche;

namespace {

/// The intent of a usual purchase: three names, each with a few labels and price lines.
store::OrderIntent intent(int number)
{
    store::OrderIntent order;
    order.id = u"6ccd780c-baba-1026-9564-%1"_s.arg(number, 12, 10, QChar(u'0'));
    order.account = u"ab12345-ovh"_s;
    order.endpoint = u"https://eu.api.ovh.com/1.0"_s;
    order.cartId = order.id;
    order.cartTag = u"cartouche:"_s + order.id;
    order.total = base::Money(2'397'000'000, u"EUR"_s);
    QJsonArray names;
    QJsonArray lines;
    for (const QString &extension : {u"fr"_s, u"com"_s, u"shop"_s}) {
        order.names += u"maree-haute-%1.%2"_s.arg(number).arg(extension);
        names.append(QJsonObject{{u"name"_s, order.names.last()}, {u"duration"_s, u"P1Y"_s},
                                 {u"labels"_s, QJsonArray{u"OWNER_CONTACT"_s, u"OWNER_LEGAL_AGE"_s}}});
        for (int line = 0; line < 4; ++line)
            lines.append(u"%1|DURATION|799000000|EUR|line %2"_s.arg(order.names.last()).arg(line));
    }
    order.fingerprint = {{u"names"_s, names}, {u"lines"_s, lines}};
    return order;
}

double milliseconds(const std::function<bool()> &step)
{
    QElapsedTimer timer;
    timer.start();
    if (!step())
        qFatal("a step of the measurement failed");
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

bool isWritten(QFuture<base::Result<void>> future)
{
    future.waitForFinished();
    return future.result().has_value();
}

bool writeBare(QFile &file, const QByteArray &bytes)
{
    if (file.write(bytes) != bytes.size() || !file.flush())
        return false;
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return true;
#endif
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

void print(const char *what, const QList<double> &values, const QList<double> &bare)
{
    std::printf("%s: median %.2f ms, worst %.2f ms, ratio to a bare fsync %.2f\n", what, median(values),
                *std::max_element(values.begin(), values.end()), median(values) / median(bare));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int runs = argc > 1 ? std::clamp(QByteArray(argv[1]).toInt(), 1, 10'000) : 500;
    const QTemporaryDir place((argc > 2 ? QString::fromLocal8Bit(argv[2]) : u"."_s) + u"/bench-journal-XXXXXX"_s);
    const QString file = place.filePath(u"cartouche.db"_s);
    store::Database database(file);
    store::Journal journal(database);
    const auto logSize = [&] { return QFileInfo(file + u"-wal"_s).size(); };

    // The first opens the file and makes the tables; the second tells how much a click writes.
    milliseconds([&] { return isWritten(journal.beginOrder(intent(0))); });
    const qint64 before = logSize();
    milliseconds([&] { return isWritten(journal.beginOrder(intent(1))); });
    const QByteArray bytes(logSize() - before, 'x');

    QFile bareFile(place.filePath(u"bare"_s));
    if (!bareFile.open(QIODevice::WriteOnly))
        qFatal("the file to compare with could not be made");
    QList<double> begun;
    QList<double> placed;
    QList<double> bare;
    // In turns, so that a busy machine is busy for all.
    for (int run = 2; run < runs + 2; ++run) {
        const store::OrderIntent order = intent(run);
        begun.append(milliseconds([&] { return isWritten(journal.beginOrder(order)); }));
        placed.append(milliseconds([&] { return isWritten(journal.orderPlaced(order.id, 1000 + run, {})); }));
        bare.append(milliseconds([&] { return writeBare(bareFile, bytes); }));
    }
    std::printf("journal on disk, %d runs, %lld bytes a click\n", runs, static_cast<long long>(bytes.size()));
    print("bare fsync", bare, bare);
    print("beginOrder", begun, bare);
    print("orderPlaced", placed, bare);

    // What the check at the start of the program takes, on the store's own thread.
    const double opened = milliseconds([&file] {
        store::Database another(file);
        auto condition = another.condition();
        condition.waitForFinished();
        return !condition.result().error;
    });
    std::printf("opening a journal of %d orders, %lld kB, with its check: %.1f ms\n", runs + 2,
                static_cast<long long>(QFileInfo(file).size() + logSize()) / 1024, opened);
    return 0;
}
