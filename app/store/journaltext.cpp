// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journaltext.h"

#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace cartouche::store {

using namespace Qt::StringLiterals;

namespace {

bool isPlain(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return character != U'\\';
    }
}

QString wordsOf(const QString &kind)
{
    static const QHash<QString, QString> words{
        {u"order-sending"_s, u"Order sent, answer awaited"_s},
        {u"order-placed"_s, u"Order made"_s},
        {u"order-refused"_s, u"Order refused, nothing was ordered"_s},
        {u"order-unknown"_s, u"No clear answer to the order, outcome unknown"_s},
        {u"order-needs-you"_s, u"Outcome not settled by reading, the person has to decide"_s},
        {u"order-not-placed"_s, u"Settled: no order was made"_s},
        {u"order-look"_s, u"Looked for the order, outcome still unknown"_s},
        {u"order-seen"_s, u"Order seen with another status"_s},
        {u"payment-sending"_s, u"Payment sent, answer awaited"_s},
        {u"payment-accepted"_s, u"Payment accepted"_s},
        {u"payment-refused"_s, u"Payment refused, nothing was charged"_s},
        {u"payment-unknown"_s, u"No clear answer to the payment, outcome unknown"_s},
        {u"payment-seen"_s, u"Settled: the payment has arrived"_s},
        {u"payment-not-made"_s, u"Settled: no payment was made"_s},
        {u"journal-set-aside"_s, u"A damaged journal was set aside, this one is new"_s},
        {u"journal-set-aside-told"_s, u"The person has read of the damaged journal"_s},
    };
    return words.value(kind, oneLine(kind, 80));
}

QString labelOf(const QString &member)
{
    static const QHash<QString, QString> labels{
        {u"cartId"_s, u"cart"_s},
        {u"cartTag"_s, u"tag of the cart"_s},
        {u"queryId"_s, u"OVHcloud query id"_s},
        {u"newestKnownOrder"_s, u"newest order known before"_s},
        {u"before"_s, u"status before"_s},
        {u"taskId"_s, u"task"_s},
        {u"taskIds"_s, u"tasks"_s},
    };
    return labels.value(member, oneLine(member, 80));
}

QString momentOf(const QString &stored)
{
    const QDateTime moment = QDateTime::fromString(stored, Qt::ISODateWithMs);
    return moment.isValid() ? moment.toUTC().toString(u"yyyy-MM-dd HH:mm:ss.zzz 'UTC'"_s) : oneLine(stored, 80);
}

QString valueOf(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (!value.isArray())
        return value.toVariant().toString();
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array) {
        if (each.isArray() || each.isObject())
            return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
        texts += each.toVariant().toString();
    }
    return texts.join(u", "_s);
}

QString linesOf(const QJsonObject &event)
{
    QString lines = u"  %1  %2\n"_s.arg(momentOf(event.value("at"_L1).toString()),
                                       wordsOf(event.value("kind"_L1).toString()));
    const auto add = [&lines](const QString &label, const QString &value) {
        lines += u"      "_s + label + u": "_s + oneLine(value) + u'\n';
    };
    QJsonObject detail = event.value("detail"_L1).toObject();
    if (const auto intent = event.value("intentId"_L1).toString(); !intent.isEmpty())
        add(u"intent"_s, intent);
    if (detail.contains("total"_L1) && detail.contains("currency"_L1)) {
        const QString total = detail.take("total"_L1).toString();
        add(u"total"_s, total + u' ' + detail.take("currency"_L1).toString());
    }
    for (auto it = detail.begin(); it != detail.end(); ++it)
        add(labelOf(it.key()), valueOf(it.value()));
    return lines;
}

/// The order that an event belongs to: by its number, or by the intent that became one.
class Grouping
{
public:
    explicit Grouping(const QJsonArray &events)
    {
        for (const QJsonValue &event : events) {
            if (const qint64 order = orderOf(event); order > 0)
                m_orderOfIntent.insert(intentOf(event), order);
        }
    }

    [[nodiscard]] QString titleOf(const QJsonValue &event) const
    {
        const QString endpoint = oneLine(event[u"endpoint"].toString(), 200);
        const qint64 order = orderOf(event) > 0 ? orderOf(event) : m_orderOfIntent.value(intentOf(event));
        if (order > 0)
            return u"Order %1 at %2"_s.arg(order).arg(endpoint);
        const QString intent = event[u"intentId"].toString();
        return intent.isEmpty() ? u"The journal itself"_s
                                : u"Intent %1 at %2, no order"_s.arg(oneLine(intent, 80), endpoint);
    }

private:
    static qint64 orderOf(const QJsonValue &event) { return event[u"orderId"].toInteger(); }
    static QPair<QString, QString> intentOf(const QJsonValue &event)
    {
        return {event[u"endpoint"].toString(), event[u"intentId"].toString()};
    }

    QHash<QPair<QString, QString>, qint64> m_orderOfIntent;
};

} // namespace

QString oneLine(const QString &text, qsizetype longest)
{
    QString line;
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters.first(std::min(longest, characters.size()))) {
        if (isPlain(character))
            line += QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
        else if (character == U'\\')
            line += u"\\\\"_s;
        else
            line += u"\\u{%1}"_s.arg(character, 0, 16);
    }
    if (characters.size() > longest)
        line += u" … (%1 more characters)"_s.arg(characters.size() - longest);
    return line;
}

QByteArray asciiJson(const QByteArray &json)
{
    // Outside of texts JSON is ASCII: what is not stands inside one.
    QByteArray ascii;
    const QString text = QString::fromUtf8(json);
    for (const QChar unit : text) {
        if (unit.unicode() < 0x7f)
            ascii += static_cast<char>(unit.unicode());
        else
            ascii += "\\u" + QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    }
    return ascii;
}

QString eventBlocks(const QJsonArray &events)
{
    const Grouping grouping(events);
    QStringList titles;
    QHash<QString, QString> blocks;
    for (const QJsonValue &event : events) {
        const QString title = grouping.titleOf(event);
        if (!blocks.contains(title)) {
            titles += title;
            const QString account = event[u"account"].toString();
            blocks.insert(title, account.isEmpty() ? QString() : u"  account: "_s + oneLine(account, 80) + u'\n');
        }
        blocks[title] += linesOf(event.toObject());
    }
    QString text;
    for (const QString &title : std::as_const(titles))
        text += u'\n' + title + u'\n' + blocks.value(title);
    return text;
}

} // namespace cartouche::store
