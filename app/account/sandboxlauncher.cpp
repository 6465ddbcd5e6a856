// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/sandboxlauncher.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

namespace cartouche::account {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype lineLimit = 64 * 1024;

/// Lets a process go that may still run, without waiting for it. It stays with the application, whose
/// end is its end.
void dismiss(QProcess *process)
{
    process->disconnect();
    process->setParent(QCoreApplication::instance());
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    QObject::connect(process, &QProcess::errorOccurred, process, [process](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            process->deleteLater();
    });
    process->closeReadChannel(QProcess::StandardOutput);
    process->closeWriteChannel();
    QTimer::singleShot(1s, process, &QProcess::terminate);
    QTimer::singleShot(3s, process, &QProcess::kill);
}

struct Greeting
{
    api::Endpoint endpoint;
    api::Credentials credentials;
};

std::optional<Greeting> readGreeting(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const auto endpoint = api::Endpoint::fromUrl(object.value("endpoint"_L1).toString(), api::Region::Sandbox);
    const api::Credentials credentials{object.value("applicationKey"_L1).toString(),
                                       object.value("applicationSecret"_L1).toString(),
                                       object.value("consumerKey"_L1).toString()};
    if (!endpoint || !credentials.canSign())
        return std::nullopt;
    const QString host = endpoint->baseUrl.host();
    if (host != "localhost"_L1 && !QHostAddress(host).isLoopback())
        return std::nullopt;
    return Greeting{*endpoint, credentials};
}

} // namespace

class SandboxLauncher::Private
{
public:
    explicit Private(SandboxLauncher *theOwner) : owner(theOwner)
    {
        timer.setSingleShot(true);
        timer.setInterval(10s);
        QObject::connect(&timer, &QTimer::timeout, owner,
                         [this] { fail("sandbox-timed-out"_ba, u"it did not tell its address in time"_s); });
    }

    void start()
    {
        const QString program = findProgram();
        if (program.isEmpty())
            return fail("sandbox-missing"_ba, u"cartouche-sandbox was not found"_s);
        line.clear();
        isReady = false;
        process = new QProcess(owner);
        process->setProgram(program);
        process->setArguments({u"--port"_s, u"0"_s, u"--exit-with-parent"_s});
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        // A simulator has no use for the keys of a real account.
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"OVH_APPLICATION_KEY"_s, u"OVH_APPLICATION_SECRET"_s, u"OVH_CONSUMER_KEY"_s})
            environment.remove(name);
        process->setProcessEnvironment(environment);
        QObject::connect(process, &QProcess::readyReadStandardOutput, owner, [this] { read(); });
        QObject::connect(process, &QProcess::errorOccurred, owner, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                fail("sandbox-start"_ba, process->errorString());
        });
        QObject::connect(process, &QProcess::finished, owner, [this] { ended(); });
        timer.start();
        process->start();
    }

    void read()
    {
        const QByteArray bytes = process->readAllStandardOutput();
        if (isReady)
            return; // read all the same, so that the pipe never fills up
        line += bytes;
        const qsizetype end = line.indexOf('\n');
        if (end < 0 && line.size() <= lineLimit)
            return;
        const auto greeting = end < 0 ? std::nullopt : readGreeting(line.left(end));
        line.clear();
        if (!greeting) // not told further: what it printed may hold a key
            return fail("sandbox-unreadable"_ba, u"its first line is not the expected one"_s);
        told = greeting;
        isReady = true;
        timer.stop();
        qCInfo(logAccount).noquote() << "sandbox runs at" << greeting->endpoint.baseUrl.toString();
        Q_EMIT owner->ready(greeting->endpoint, greeting->credentials);
    }

    void ended()
    {
        if (!isReady)
            return fail("sandbox-ended"_ba, u"it ended with code %1"_s.arg(process->exitCode()));
        release();
        Q_EMIT owner->stopped();
    }

    void fail(QByteArray code, const QString &technical)
    {
        release();
        Q_EMIT owner->failed(base::invalid(std::move(code), technical));
    }

    void release()
    {
        timer.stop();
        isReady = false;
        told.reset();
        if (process)
            dismiss(std::exchange(process, nullptr));
    }

    /// The program is leaving: there is no event loop any more that could see the simulator end, which
    /// takes it a moment after its standard input has closed.
    void finish()
    {
        timer.stop();
        if (!process)
            return;
        process->disconnect();
        process->closeWriteChannel();
        constexpr int patience = 2000;
        if (!process->waitForFinished(patience)) {
            process->kill();
            process->waitForFinished(patience);
        }
        delete std::exchange(process, nullptr);
    }

    SandboxLauncher *const owner;
    QProcess *process = nullptr;
    QTimer timer;
    QByteArray line;
    bool isReady = false;
    std::optional<Greeting> told; ///< by the process that runs
};

SandboxLauncher::SandboxLauncher(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this)) {}

SandboxLauncher::~SandboxLauncher()
{
    d->finish();
}

QString SandboxLauncher::findProgram()
{
    if (const QString named = qEnvironmentVariable("CARTOUCHE_SANDBOX"); !named.isEmpty())
        return QStandardPaths::findExecutable(named);
    const QString name = u"cartouche-sandbox"_s;
    const QString here = QCoreApplication::applicationDirPath();
    const QString near = QStandardPaths::findExecutable(name, {here, here + u"/../bin"_s, here + u"/../libexec/cartouche"_s});
    return near.isEmpty() ? QStandardPaths::findExecutable(name) : near;
}

void SandboxLauncher::start()
{
    if (!d->process) {
        d->start();
    } else if (d->isReady) {
        // Not from within the call: whoever asks need not be ready for the answer yet.
        QMetaObject::invokeMethod(this, [this] {
            if (d->isReady)
                Q_EMIT ready(d->told->endpoint, d->told->credentials);
        }, Qt::QueuedConnection);
    }
}

void SandboxLauncher::setTimeout(std::chrono::milliseconds timeout)
{
    d->timer.setInterval(timeout);
}

qint64 SandboxLauncher::processId() const
{
    return d->process ? d->process->processId() : 0;
}

} // namespace cartouche::account
