// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "firstinstance.h"

#include "base/logging.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <algorithm>

namespace cartouche {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray showLine = "cartouche show\n"_ba;
const QByteArray sandboxLine = "cartouche sandbox\n"_ba;
const QByteArray understood = "understood\n"_ba;
constexpr qint64 longestLine = 64;
constexpr int mostCallers = 8;
/// Whoever connects and says nothing is not waited for.
constexpr auto silence = 2000ms;

/// A path in the folder of the session on Unix, the name of a pipe on Windows.
QString serverName(const QString &databaseFile)
{
    const QFileInfo info(databaseFile);
    // Two ways to the same folder lead to the same program, as they lead to the same lock.
    const QString folder = info.dir().canonicalPath();
    const QString place = (folder.isEmpty() ? info.absolutePath() : folder) + u'/' + info.fileName();
    const QByteArray hash = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QString name = u"cartouche-"_s + QString::fromLatin1(hash);
#ifdef Q_OS_UNIX
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty() ? name : runtime + u'/' + name;
#else
    return name;
#endif
}

QByteArray readLine(QLocalSocket &socket, const QDeadlineTimer &deadline)
{
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(static_cast<int>(std::max(deadline.remainingTime(), qint64(0)))))
            return {};
    }
    return socket.readLine(longestLine);
}

} // namespace

FirstInstance::FirstInstance(const QString &databaseFile, QObject *parent)
    : QObject(parent), m_name(serverName(databaseFile))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &FirstInstance::accept);
}

bool FirstInstance::listen()
{
    // Left behind by a program that was killed: the lock says that no other one listens there.
    QLocalServer::removeServer(m_name);
    if (m_server.listen(m_name))
        return true;
    qCInfo(logUi).noquote() << "a second start will not be heard:" << m_server.errorString();
    return false;
}

void FirstInstance::listenOncePainted(QObject *window)
{
    window->installEventFilter(this);
}

bool FirstInstance::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        QMetaObject::invokeMethod(this, &FirstInstance::listen, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void FirstInstance::accept()
{
    while (QLocalSocket *caller = m_server.nextPendingConnection()) {
        if (m_server.findChildren<QLocalSocket *>().size() > mostCallers) {
            delete caller;
            continue;
        }
        caller->setReadBufferSize(longestLine);
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { hear(*caller); });
        QTimer::singleShot(silence, caller, &QLocalSocket::abort);
        hear(*caller); // what came before anybody listened
    }
}

void FirstInstance::hear(QLocalSocket &caller)
{
    if (!caller.canReadLine()) {
        if (caller.bytesAvailable() >= longestLine)
            caller.abort();
        return;
    }
    const QByteArray line = caller.readLine(longestLine);
    disconnect(&caller, &QLocalSocket::readyRead, this, nullptr); // one is all that is heard
    if (line != showLine && line != sandboxLine) {
        caller.abort();
        return;
    }
    caller.write(understood);
    caller.disconnectFromServer();
    Q_EMIT wanted(line == sandboxLine);
}

bool FirstInstance::handOver(const QString &databaseFile, bool sandbox, std::chrono::milliseconds patience)
{
    const QString name = serverName(databaseFile);
    const QDeadlineTimer deadline(patience);
    do {
        QLocalSocket socket;
        socket.connectToServer(name);
        if (socket.waitForConnected(static_cast<int>(std::max(deadline.remainingTime(), qint64(0))))) {
            socket.write(sandbox ? sandboxLine : showLine);
            if (readLine(socket, deadline) == understood)
                return true;
        }
        // Both were started in the same moment, and the first has no window yet; or it has no ear for more.
        QThread::msleep(50);
    } while (!deadline.hasExpired());
    return false;
}

} // namespace cartouche
