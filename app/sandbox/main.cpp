// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/commandline.h"
#include "sandbox/httpserver.h"
#include "sandbox/leaving.h"
#include "sandbox/namerules.h"
#include "sandbox/sandbox.h"
#include "sandbox/tlsidentity.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace cartouche;

namespace {

void print(std::FILE *where, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), where);
    std::fputc('\n', where);
    std::fflush(where);
}

/// @return the exit code given
int complain(const QString &why, int exitCode)
{
    print(stderr, "cartouche-sandbox: " + why.toUtf8());
    return exitCode;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"cartouche-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CARTOUCHE_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Answers on this computer as OVHcloud's order API does. Nothing is bought."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    sandbox::addOptions(parser);
    parser.addPositionalArgument(u"KEY"_s, u"The key of --tls."_s, u"[KEY]"_s);
    parser.process(application);
    if (parser.isSet(u"help-names"_s)) {
        print(stdout, sandbox::nameRulesHelp().toUtf8());
        return 0;
    }
    const base::Result<sandbox::Settings> settings = sandbox::readSettings(parser);
    if (!settings)
        return complain(settings.error().technical, 2);

    sandbox::Sandbox simulator(*settings, base::Clock::system());
    sandbox::HttpServer server(
        [&simulator](const sandbox::HttpRequest &request) { return simulator.handle(request); });
    if (settings->usesTls()) {
        const auto identity = sandbox::readTlsIdentity(settings->certificateFile, settings->keyFile);
        if (!identity)
            return complain(identity.error().technical, 2);
        server.useTls(*identity);
    }
    if (const base::Result<void> opened = simulator.openState(); !opened)
        return complain(settings->stateFile + u": "_s + opened.error().technical, 1);
    if (!server.listen(settings->address, settings->port))
        return complain(server.errorString(), 1);
    simulator.setBase(server.base());
    sandbox::quitOnSignals();
    if (settings->exitWithParent)
        sandbox::quitWithParent();
    print(stdout, simulator.readyLine());
    return QCoreApplication::exec();
}
