// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sandboxprocess.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

namespace cartouche::test {

using namespace Qt::StringLiterals;

namespace {

QString programPath()
{
    const QString folder = qEnvironmentVariable(
        "CARTOUCHE_BIN", QCoreApplication::applicationDirPath() + u"/../bin"_s);
    return folder + u"/cartouche-sandbox"_s;
}

} // namespace

SandboxProcess::SandboxProcess(QStringList options) : m_options(std::move(options))
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

SandboxProcess::~SandboxProcess()
{
    stop();
}

bool SandboxProcess::start(std::chrono::milliseconds timeout)
{
    stop();
    const QDeadlineTimer deadline(timeout);
    m_process.start(programPath(), m_options + QStringList{u"--exit-with-parent"_s});
    QByteArray line;
    while (!line.endsWith('\n') && !deadline.hasExpired()
           && (m_process.state() != QProcess::NotRunning || m_process.bytesAvailable() > 0)) {
        if (!m_process.canReadLine())
            m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
        line += m_process.readLine();
    }
    m_ready = QJsonDocument::fromJson(line).object();
    if (!m_ready.isEmpty())
        return true;
    m_error = u"%1 did not get ready: %2"_s.arg(programPath(), m_process.errorString());
    stop();
    return false;
}

void SandboxProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
}

bool SandboxProcess::isRunning() const
{
    return m_process.state() == QProcess::Running;
}

QString SandboxProcess::base() const
{
    return endpoint().chopped(4); // without "/1.0"
}

SandboxProcess::Calls SandboxProcess::calls(const QString &method, const QString &path) const
{
    const QJsonArray all = requests();
    for (const QJsonValue &each : all) {
        if (each[u"method"].toString() == method && each[u"path"].toString() == path)
            return {each[u"count"].toInt(), each[u"acted"].toInt()};
    }
    return {};
}

QJsonArray SandboxProcess::requests() const
{
    QByteArray answer;
    control("GET"_ba, u"/control/requests"_s, {}, &answer);
    return QJsonDocument::fromJson(answer).array();
}

bool SandboxProcess::advanceClock(std::chrono::seconds by)
{
    return control("POST"_ba, u"/control/clock"_s,
                   "{\"advanceSeconds\":" + QByteArray::number(qint64(by.count())) + '}');
}

bool SandboxProcess::setPrice(const QString &extension, const QString &what, int cents) const
{
    const QJsonObject body{{u"extension"_s, extension}, {what, cents}};
    return control("POST"_ba, u"/control/prices"_s, QJsonDocument(body).toJson());
}

bool SandboxProcess::setSwitch(const QString &name, const QString &value) const
{
    return control("POST"_ba, u"/control/switches"_s, QJsonDocument(QJsonObject{{name, value}}).toJson());
}

bool SandboxProcess::reset()
{
    return control("POST"_ba, u"/control/reset"_s, "{}"_ba);
}

QString SandboxProcess::readyValue(const char *name) const
{
    return m_ready.value(QLatin1StringView(name)).toString();
}

bool SandboxProcess::control(const QByteArray &method, const QString &path, const QByteArray &body,
                             QByteArray *answer) const
{
    QNetworkAccessManager network;
    QNetworkRequest request{QUrl(base() + path)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = network.sendCustomRequest(request, method, body);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(10'000))
        return false;
    if (answer)
        *answer = reply->readAll();
    return reply->error() == QNetworkReply::NoError;
}

} // namespace cartouche::test
