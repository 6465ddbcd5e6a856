// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journalexport.h"

#include "base/background.h"
#include "base/whendone.h"
#include "store/journal.h"
#include "store/journaltext.h"
#include "store/migrations.h"
#include "store/savedfile.h"
#include "store/secrets.h"
#include "store/sql.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSysInfo>

namespace cartouche::store {

using namespace Qt::StringLiterals;
using base::failure;
using base::Result;

namespace {

/// Everything of one order: the intent that made it and its payments are found through its number.
QJsonArray eventsWithin(const QJsonArray &events, const ExportScope &scope)
{
    if (scope.intentId.isEmpty() && scope.orderId == 0)
        return events;
    QSet<QString> intents{scope.intentId};
    QSet<qint64> orders{scope.orderId};
    const auto isWithin = [&](const QJsonValue &event) {
        const QString intent = event[u"intentId"].toString();
        const qint64 order = event[u"orderId"].toInteger();
        return event[u"endpoint"].toString() == scope.endpoint
            && ((!intent.isEmpty() && intents.contains(intent)) || (order != 0 && orders.contains(order)));
    };
    // An intent leads to its order, and that to its payments: one pass for each finds all.
    for (int pass = 0; pass < 2; ++pass) {
        for (const QJsonValue &event : events) {
            if (!isWithin(event))
                continue;
            intents.insert(event[u"intentId"].toString());
            orders.insert(event[u"orderId"].toInteger());
        }
    }
    QJsonArray within;
    for (const QJsonValue &event : events) {
        if (isWithin(event))
            within.append(event);
    }
    return within;
}

/// The endpoint is an address without anything secret, and one has to see which; the rest is not trusted.
QJsonArray cleaned(const QJsonArray &events)
{
    QJsonArray clean;
    for (const QJsonValue &each : events) {
        QJsonObject event = withoutSecrets(each).toObject();
        event.insert("endpoint"_L1, each[u"endpoint"]);
        clean.append(event);
    }
    return clean;
}

QString systemName()
{
    return u"%1, %2 %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                                  QSysInfo::currentCpuArchitecture());
}

int schemaVersion()
{
    return migrations().last().version;
}

} // namespace

JournalExport::JournalExport(const QJsonArray &events, const QDateTime &at, const ExportScope &scope)
    : m_events(cleaned(eventsWithin(events, scope))), m_at(at.toUTC())
{
}

QByteArray JournalExport::json() const
{
    const QJsonObject document{
        {u"format"_s, u"cartouche-journal"_s},
        {u"formatVersion"_s, 1},
        {u"program"_s, u"Cartouche " CARTOUCHE_VERSION ""_s},
        {u"exportedAt"_s, m_at.toString(Qt::ISODateWithMs)},
        {u"schemaVersion"_s, schemaVersion()},
        {u"qtVersion"_s, QString::fromLatin1(qVersion())},
        {u"system"_s, systemName()},
        {u"eventCount"_s, m_events.size()},
        {u"events"_s, m_events},
    };
    return asciiJson(QJsonDocument(document).toJson());
}

QByteArray JournalExport::text() const
{
    const QString head = u"Journal of Cartouche " CARTOUCHE_VERSION "\n"
                         "exported at: %1\nschema: %2\nQt: %3\nsystem: %4\nevents: %5\n"
                         "Keys, auth codes, passwords and links of orders are left out.\n"_s
        .arg(m_at.toString(u"yyyy-MM-dd HH:mm:ss.zzz 'UTC'"_s)).arg(schemaVersion())
        .arg(QString::fromLatin1(qVersion()), oneLine(systemName())).arg(m_events.size());
    return (head + eventBlocks(m_events)).toUtf8();
}

Result<void> JournalExport::write(const QString &file, Form form) const
{
    return saveFile(file, form == Form::Json ? json() : text(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

QFuture<Result<qsizetype>> JournalExport::save(Journal &journal, const QString &file, Form form, const ExportScope &scope,
                                               const base::Clock &clock, const QJsonArray &facts)
{
    const QDateTime at = clock.now();
    return base::continued<qsizetype>(journal.exportEvents(), &journal, [=](const Result<QJsonArray> &events) {
        return base::inBackground([=]() -> Result<qsizetype> {
            if (!events)
                return failure(events.error());
            QJsonArray all = *events;
            for (const QJsonValue &fact : facts)
                all.append(fact);
            const JournalExport made(all, at, scope);
            const auto written = made.write(file, form);
            return written ? Result<qsizetype>(made.count()) : failure(written.error());
        });
    });
}

} // namespace cartouche::store
