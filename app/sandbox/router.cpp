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

/// The segments of a path, percent-decoded one by one, so that an encoded slash divides nothing.
QStringList segmentsOf(const QByteArray &path)
{
    QStringList segments;
    for (const QByteArray &segment : path.split('/'))
        segments.append(QString::fromUtf8(segment.contains('%') ? QByteArray::fromPercentEncoding(segment) : segment));
    return segments;
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
        const QStringList segments = words.value(1).split(u'/');
        m_patterns[{words.value(0), segments.size()}].append({m_routes.size(), segments});
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

std::optional<quint64> Router::Pattern::rankOf(const QStringList &path) const
{
    quint64 rank = 0;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const bool isLiteral = segments[i] == path[i];
        if (!isLiteral && (!isParameter(segments[i]) || path[i].isEmpty()))
            return std::nullopt;
        rank = rank << 1 | (isLiteral ? 1 : 0);
    }
    return rank;
}

Router::Match Router::match(const QString &method, const QByteArray &path) const
{
    const QStringList segments = segmentsOf(path);
    const Pattern *best = nullptr;
    quint64 bestRank = 0;
    const auto candidates = m_patterns.constFind({method, segments.size()});
    if (candidates == m_patterns.constEnd())
        return {};
    for (const Pattern &each : *candidates) {
        const auto rank = each.rankOf(segments);
        if (rank && (!best || *rank > bestRank)) {
            best = &each;
            bestRank = *rank;
        }
    }
    if (!best)
        return {};
    Match match{&m_routes[best->route], {}};
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (const QString &name = best->segments[i]; isParameter(name))
            match.parameters[name.mid(1, name.size() - 2)] = segments[i];
    }
    return match;
}

} // namespace cartouche::sandbox
