// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/leaving.h"

#include <QCoreApplication>

#include <thread>

#ifdef Q_OS_UNIX
#include <QSocketNotifier>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace cartouche::sandbox {

#ifdef Q_OS_UNIX

namespace {

int wakePipe[2] = {-1, -1};

// Only what is allowed in a signal handler: one byte wakes the event loop.
extern "C" void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wakePipe[1], &byte, 1);
}

} // namespace

void quitOnSignals()
{
    if (::pipe(wakePipe) != 0)
        return; // the signals then end the process the hard way, which is fine too
    for (const int end : wakePipe)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    auto *notifier = new QSocketNotifier(wakePipe[0], QSocketNotifier::Read, qApp);
    QObject::connect(notifier, &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
}

#else

void quitOnSignals() { }

#endif

void quitWithParent()
{
    // A thread of its own: waiting for the end of a pipe is the same on every platform. It is never
    // joined, as it may wait for ever; read() keeps no lock that leaving could stumble over.
    std::thread([] {
        char buffer[256];
#ifdef Q_OS_UNIX
        while (::read(STDIN_FILENO, buffer, sizeof buffer) > 0) { }
        // Not through the application: whoever closes the pipe may send a signal too, and it may be gone by now.
        std::raise(SIGTERM);
#else
        while (::_read(0, buffer, sizeof buffer) > 0) { }
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
#endif
    }).detach();
}

} // namespace cartouche::sandbox
