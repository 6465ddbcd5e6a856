// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/call.h"

#include <QTimeZone>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString decodeFormText(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

} // namespace

qint64 Call::id(const QString &name) const
{
    bool isNumber = false;
    const qint64 number = path.value(name).toLongLong(&isNumber);
    return isNumber && number >= 0 ? number : -1;
}

std::optional<QString> Call::parameter(const QString &name) const
{
    const QString value = query.value(name);
    return value.isEmpty() ? std::nullopt : std::optional(value);
}

QString utcText(const QDateTime &moment)
{
    return moment.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u"+00:00"_s;
}

QString parisText(const QDateTime &moment)
{
    static const QTimeZone paris("Europe/Paris");
    if (!paris.isValid())
        return utcText(moment);
    const QDateTime local = moment.toTimeZone(paris);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

QJsonValue parisText(const std::optional<QDateTime> &moment)
{
    return moment ? QJsonValue(parisText(*moment)) : QJsonValue();
}

std::optional<QDateTime> momentFrom(const QString &text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    // Without an offset the text would mean this computer's own time zone.
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return moment.toUTC();
}

QMultiMap<QString, QString> decodeForm(const QByteArray &text)
{
    QMultiMap<QString, QString> values;
    for (const QByteArray &pair : text.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = equals < 0 ? pair : pair.left(equals);
        const QByteArray value = equals < 0 ? QByteArray() : pair.mid(equals + 1);
        values.insert(decodeFormText(name), decodeFormText(value));
    }
    return values;
}

} // namespace cartouche::sandbox
