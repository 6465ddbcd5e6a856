// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/router.h"

#include <QFile>

// A resource in a static library has to be asked for by name, outside any namespace.
static void initResources()
{
    Q_INIT_RESOURCE(sandbox);
}

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool isParameter(const QString &segment)
{
    return segment.startsWith(u'{') && segment.endsWith(u'}');
}

/// The parameters of a path that fits the template; none when it does not fit. `rank` tells which
/// segments are literal, the first one weighing most.
std::optional<QMap<QString, QString>> fit(const QStringList &pattern, const QStringList &segments,
                                          quint64 &rank)
{
    if (pattern.size() != segments.size())
        return std::nullopt;
    QMap<QString, QString> parameters;
    rank = 0;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        rank <<= 1;
        if (isParameter(pattern[i]) && !segments[i].isEmpty())
            parameters[pattern[i].mid(1, pattern[i].size() - 2)] = segments[i];
        else if (pattern[i] == segments[i])
            rank |= 1;
        else
            return std::nullopt;
    }
    return parameters;
}

} // namespace

Router::Router()
{
    initResources();
    QFile file(u":/sandbox/routes.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the list of routes is missing from the program");
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList words = line.split(u' ');
        m_routes.append({words.value(0), words.value(1),
                         words.value(2) == "anonymous"_L1 ? Access::Anonymous : Access::Signed, {}});
    }
}

void Router::add(QLatin1StringView method, QLatin1StringView path, Handler handler)
{
    for (Route &route : m_routes) {
        if (route.method == method && route.path == path) {
            route.handler = std::move(handler);
            return;
        }
    }
    qFatal("%s %s is no documented route", method.data(), path.data());
}

Router::Match Router::match(const QString &method, const QByteArray &path) const
{
    QStringList segments;
    for (const QByteArray &segment : path.split('/'))
        segments.append(QString::fromUtf8(QByteArray::fromPercentEncoding(segment)));

    Match best;
    quint64 bestRank = 0;
    for (const Route &route : m_routes) {
        quint64 rank = 0;
        if (route.method != method)
            continue;
        const auto parameters = fit(route.path.split(u'/'), segments, rank);
        if (parameters && (!best.route || rank > bestRank)) {
            best = {&route, *parameters};
            bestRank = rank;
        }
    }
    return best;
}

} // namespace cartouche::sandbox
