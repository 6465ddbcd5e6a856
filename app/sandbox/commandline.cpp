// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/commandline.h"

#include "sandbox/subsidiary.h"

#include <QCommandLineParser>
#include <QUrl>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Reads one option after the other and keeps the first complaint.
class OptionReader
{
public:
    explicit OptionReader(const QCommandLineParser &parser) : m_parser(parser) {}

    [[nodiscard]] QString text(const QString &option) const { return m_parser.value(option); }
    [[nodiscard]] const QString &flaw() const { return m_flaw; }

    void expect(bool isRight, const QString &option, const QString &why = {})
    {
        if (!isRight && m_flaw.isEmpty()) {
            m_flaw = u"--%1 cannot be \"%2\""_s.arg(option, text(option));
            m_flaw += why.isEmpty() ? QString() : u": "_s + why;
        }
    }
    void blame(const QString &flaw)
    {
        if (m_flaw.isEmpty())
            m_flaw = flaw;
    }

private:
    const QCommandLineParser &m_parser;
    QString m_flaw;
};

void readAddress(OptionReader &options, Settings &settings)
{
    bool isNumber = false;
    settings.port = options.text(u"port"_s).toUShort(&isNumber);
    options.expect(isNumber, u"port"_s);
    const bool isAddress = settings.address.setAddress(options.text(u"address"_s));
    // Nothing here is protected by more than keys anybody may read: it must not be reached from outside.
    options.expect(isAddress && settings.address.isLoopback(), u"address"_s,
                   u"the sandbox only listens on addresses of this computer, 127.0.0.0/8 or ::1"_s);
}

/// "--tls CERT KEY": the parser takes one value for an option, so the key is the argument left over.
void readTls(OptionReader &options, const QStringList &arguments, Settings &settings)
{
    settings.certificateFile = options.text(u"tls"_s);
    const qsizetype expected = settings.usesTls() ? 1 : 0;
    if (arguments.size() > expected)
        options.blame(u"\"%1\" is not understood"_s.arg(arguments.at(expected)));
    else if (arguments.size() < expected)
        options.blame(u"--tls needs two files, the certificate and its key"_s);
    settings.keyFile = arguments.value(0);
}

void readPublicUrl(OptionReader &options, Settings &settings)
{
    const QString text = options.text(u"public-url"_s);
    if (text.isEmpty())
        return;
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    options.expect(url.isValid() && isWeb && !url.host().isEmpty() && !url.hasQuery() && !url.hasFragment()
                       && url.userInfo().isEmpty(),
                   u"public-url"_s, u"it is an address such as https://eu.api.ovh.com"_s);
    // The version is a part of what a client asks for, not of where it asks.
    settings.publicUrl = url.toEncoded();
    for (const QByteArrayView end : {QByteArrayView("/"), QByteArrayView("/1.0"), QByteArrayView("/v1")}) {
        if (settings.publicUrl.endsWith(end))
            settings.publicUrl.chop(end.size());
    }
}

void readTime(OptionReader &options, Settings &settings)
{
    bool isNumber = false;
    settings.speed = options.text(u"speed"_s).toDouble(&isNumber);
    options.expect(isNumber && settings.speed >= 0.001 && settings.speed <= 10'000.0, u"speed"_s);
    const int latency = options.text(u"latency"_s).toInt(&isNumber);
    options.expect(isNumber && latency >= 0 && latency <= 600'000, u"latency"_s);
    settings.latency = std::chrono::milliseconds(latency);
    const QString clock = options.text(u"clock"_s);
    if (clock.isEmpty())
        return;
    QDateTime moment = QDateTime::fromString(clock, Qt::ISODateWithMs);
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC); // the same everywhere, whatever this computer's time zone
    options.expect(moment.isValid(), u"clock"_s, u"it is a date such as 2027-03-01 or 2027-03-01T12:00:00Z"_s);
    settings.clock = moment.toUTC();
}

} // namespace

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"address"_s, u"Listens on this address of this computer, 127.0.0.0/8 or ::1."_s, u"IP"_s,
         u"127.0.0.1"_s},
        {u"port"_s, u"Listens on this port; 0 takes any free one."_s, u"N"_s, u"0"_s},
        {u"tls"_s, u"Answers over TLS only, with this certificate and key, two PEM files."_s,
         u"CERT> <KEY"_s},
        {u"public-url"_s,
         u"The address clients sign when it is not the one they reach: behind a proxy that ends TLS, or "
         "with a name that leads here. What is signed for the address reached stays valid."_s,
         u"URL"_s},
        {u"state"_s,
         u"Keeps everything in this file, so that the next start goes on from there. It keeps the seed "
         "and the subsidiary it was begun with."_s,
         u"FILE"_s},
        {u"seed"_s, u"Decides keys, ids and passwords; the same seed gives the same ones."_s, u"N"_s,
         u"1"_s},
        {u"speed"_s, u"Factor on the pace of deliveries: 1 takes 2 s a stage."_s, u"X"_s, u"1"_s},
        {u"latency"_s, u"Milliseconds added to every answer of the API."_s, u"MS"_s, u"0"_s},
        {u"clock"_s, u"Starts at this date and time, UTC unless it says otherwise."_s, u"ISO-DATE"_s},
        {u"subsidiary"_s, u"Selling company: decides tax and currency."_s, u"CODE"_s, u"FR"_s},
        {u"exit-with-parent"_s, u"Leaves when standard input is closed."_s},
        {u"help-names"_s, u"Prints what which name does, and leaves."_s},
    });
}

base::Result<Settings> readSettings(const QCommandLineParser &parser)
{
    Settings settings;
    OptionReader options(parser);
    readAddress(options, settings);
    readTls(options, parser.positionalArguments(), settings);
    readPublicUrl(options, settings);
    readTime(options, settings);
    settings.stateFile = options.text(u"state"_s);
    bool isNumber = false;
    settings.seed = options.text(u"seed"_s).toULongLong(&isNumber);
    options.expect(isNumber, u"seed"_s);
    settings.subsidiary = options.text(u"subsidiary"_s);
    options.expect(Subsidiary::find(settings.subsidiary) != nullptr, u"subsidiary"_s);
    settings.exitWithParent = parser.isSet(u"exit-with-parent"_s);
    if (!options.flaw().isEmpty())
        return base::failure(base::invalid("option"_ba, options.flaw()));
    return settings;
}

} // namespace cartouche::sandbox
