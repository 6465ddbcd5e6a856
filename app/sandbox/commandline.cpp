// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/commandline.h"

#include "sandbox/subsidiary.h"

#include <QCommandLineParser>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"port"_s, u"Listens on this port of 127.0.0.1; 0 takes any free one."_s, u"N"_s, u"0"_s},
        {u"seed"_s, u"Decides keys, ids and passwords; the same seed gives the same ones."_s, u"N"_s,
         u"1"_s},
        {u"speed"_s, u"Factor on the pace of deliveries: 1 takes 2 s a stage."_s, u"X"_s, u"1"_s},
        {u"latency"_s, u"Milliseconds added to every answer of the API."_s, u"MS"_s, u"0"_s},
        {u"subsidiary"_s, u"Selling company: decides tax and currency."_s, u"CODE"_s, u"FR"_s},
        {u"exit-with-parent"_s, u"Leaves when standard input is closed."_s},
        {u"help-names"_s, u"Prints what which name does, and leaves."_s},
    });
}

base::Result<Settings> readSettings(const QCommandLineParser &parser)
{
    Settings settings;
    bool isRight = false;
    const auto wrong = [&parser](const QString &option) {
        return base::failure(base::invalid(
            "option"_ba, u"--%1 cannot be \"%2\""_s.arg(option, parser.value(option))));
    };

    settings.port = parser.value(u"port"_s).toUShort(&isRight);
    if (!isRight)
        return wrong(u"port"_s);
    settings.seed = parser.value(u"seed"_s).toULongLong(&isRight);
    if (!isRight)
        return wrong(u"seed"_s);
    settings.speed = parser.value(u"speed"_s).toDouble(&isRight);
    if (!isRight || !(settings.speed >= 0.001 && settings.speed <= 10'000.0))
        return wrong(u"speed"_s);
    const int latency = parser.value(u"latency"_s).toInt(&isRight);
    if (!isRight || latency < 0 || latency > 600'000)
        return wrong(u"latency"_s);
    settings.latency = std::chrono::milliseconds(latency);
    settings.subsidiary = parser.value(u"subsidiary"_s);
    if (!Subsidiary::find(settings.subsidiary))
        return wrong(u"subsidiary"_s);
    settings.exitWithParent = parser.isSet(u"exit-with-parent"_s);
    return settings;
}

} // namespace cartouche::sandbox
