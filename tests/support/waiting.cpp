// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands before Qt's own functions of these names, which sleep for 10 ms after each look at the event queue. A story
// in which one thread asks another spent nine tenths of its time in them; here the next event ends the sleep.

#include <QAbstractEventDispatcher>
#include <QTest>
#include <QThread>
#include <QTimer>

QT_BEGIN_NAMESPACE

namespace QTest {

void qSleep(int ms)
{
    if (QCoreApplication::instance() == nullptr || QAbstractEventDispatcher::instance() == nullptr) {
        QThread::msleep(static_cast<unsigned long>(ms));
        return;
    }
    QTimer alarm;
    alarm.setTimerType(Qt::PreciseTimer);
    alarm.start(ms);
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void qWait(int ms)
{
    const QDeadlineTimer deadline(ms, Qt::PreciseTimer);
    for (;;) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const auto remaining = static_cast<int>(deadline.remainingTime());
        if (remaining <= 0)
            return;
        qSleep(remaining);
    }
}

} // namespace QTest

QT_END_NAMESPACE
