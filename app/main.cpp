// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/environment.h"
#include "composition.h"
#include "firstinstance.h"
#include "hardening.h"
#include "store/onlyinstance.h"
#include "translations/inittranslations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int wrongUse = 2;
constexpr int runsAlready = 3;

int complain(const QString &text)
{
    std::fputs(qPrintable(u"cartouche: "_s + text + u'\n'), stderr);
    return wrongUse;
}

/// Two windows over one journal could order the same names twice: the first one is shown, or this one says
/// why it does not start.
int leaveToFirst(QApplication &app, const cartouche::StartOptions &options)
{
    using namespace cartouche;
    constexpr auto patience = 2000ms;
    if (options.endpoint) {
        // A script: nobody is there to close a window. Keys are handed to nobody.
        complain(u"it is running already, and does not take over the keys of another start: close its window first"_s);
        return runsAlready;
    }
    if (FirstInstance::handOver(options.databaseFile, options.sandbox, patience))
        return 0;
    complain(u"it is running already, and one is enough: use its window"_s);
    initTranslations();
    theme::Language language(app);
    const QString code = store::Settings(options.settingsFile).text(store::Settings::Key::Language);
    if (!code.isEmpty())
        language.set(code == "fr"_L1 ? theme::Language::Code::French : theme::Language::Code::English);
    QMessageBox::information(nullptr, u"Cartouche"_s,
                             QCoreApplication::translate("cartouche::Main", "Cartouche is running already. Use its "
                                                         "window: nothing is ever ordered from two of them."));
    return runsAlready;
}

} // namespace

int main(int argc, char **argv)
{
    cartouche::forbidCoreDumps();
    // Before there is a second thread, and before anything could inherit the keys.
    const cartouche::api::Credentials credentials = cartouche::account::takeCredentialsFromEnvironment();

    QApplication app(argc, argv);
    QApplication::setApplicationName(u"cartouche"_s);
    QApplication::setApplicationDisplayName(u"Cartouche"_s);
    QApplication::setApplicationVersion(QLatin1StringView(CARTOUCHE_VERSION));
    QApplication::setDesktopFileName(u"cartouche"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Search, buy and follow domain names at OVHcloud."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"sandbox"_s, u"Use the sandbox: OVHcloud simulated on this computer, nothing is bought."_s});
    parser.addOption({u"endpoint"_s,
                      u"Use this API for one run, with the keys in OVH_APPLICATION_KEY, OVH_APPLICATION_SECRET and "
                      "OVH_CONSUMER_KEY; https, or http to this computer."_s,
                      u"URL"_s});
    parser.process(app);

    cartouche::StartOptions options;
    options.sandbox = parser.isSet(u"sandbox"_s);
    if (parser.isSet(u"endpoint"_s)) {
        const auto endpoint = cartouche::api::Endpoint::fromUrl(parser.value(u"endpoint"_s));
        if (!endpoint)
            return complain(u"--endpoint needs an https address, or http to this computer"_s);
        if (!credentials.canSign())
            return complain(u"--endpoint needs OVH_APPLICATION_KEY, OVH_APPLICATION_SECRET and OVH_CONSUMER_KEY"_s);
        options.endpoint = *endpoint;
        options.credentials = credentials;
    }
    const cartouche::store::OnlyInstance instance(options.databaseFile);
    if (!instance.isAlone())
        return leaveToFirst(app, options);
    cartouche::FirstInstance first(options.databaseFile);
    cartouche::Composition composition(app, std::move(options));
    QObject::connect(&first, &cartouche::FirstInstance::wanted, &composition, &cartouche::Composition::comeForward);
    first.listenOncePainted(&composition.window());
    composition.start();
    return QApplication::exec();
}
