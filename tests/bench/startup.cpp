// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the start of a process to the first paint of its window: an empty Qt window beside Cartouche's.
// Usage: bench_startup RUNS. Each measurement is a process of its own ("--window KIND" inside).

#include "composition.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QWidget>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Leaves the program when the window it watches has been painted.
class FirstPaint : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }
};

int showWindow(int argc, char **argv, const QByteArray &kind)
{
    QApplication app(argc, argv);
    FirstPaint painted;
    if (kind == "empty") {
        QWidget window;
        window.resize(1100, 760);
        window.installEventFilter(&painted);
        window.show();
        return QApplication::exec();
    }
    const QTemporaryDir place;
    cartouche::StartOptions options;
    options.settingsFile = place.filePath(u"settings.ini"_s);
    options.databaseFile = place.filePath(u"cartouche.db"_s);
    cartouche::Composition composition(app, std::move(options));
    composition.window().installEventFilter(&painted);
    composition.start();
    return QApplication::exec();
}

/// Milliseconds of one process, from before its start to its end right after the first paint.
double measure(const QString &program, const QString &kind)
{
    QElapsedTimer timer;
    timer.start();
    QProcess::execute(program, {u"--window"_s, kind});
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3 && QByteArray(argv[1]) == "--window")
        return showWindow(argc, argv, argv[2]);

    const int runs = argc == 2 ? std::clamp(QByteArray(argv[1]).toInt(), 1, 100) : 15;
    const QString program = QString::fromLocal8Bit(argv[0]);
    QList<double> empty;
    QList<double> cartouche;
    // In turns, so that a busy machine is busy for both.
    for (int run = 0; run < runs; ++run) {
        empty.append(measure(program, u"empty"_s));
        cartouche.append(measure(program, u"cartouche"_s));
    }
    std::printf("start to first paint, median of %d: empty window %.0f ms, Cartouche %.0f ms, ratio %.2f\n", runs,
                median(empty), median(cartouche), median(cartouche) / median(empty));
    return 0;
}
