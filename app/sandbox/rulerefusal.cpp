// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/rulerefusal.h"

#include <QCryptographicHash>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Nine letters and digits that name this refusal: the same flaws at the same moment, the same name.
QString refusalId(const BrokenRules &broken, const QDateTime &now)
{
    const QString text = now.toString(Qt::ISODateWithMs) + QStringList(broken.keyBegin(), broken.keyEnd()).join(u' ');
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1);
    return QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding).left(9));
}

} // namespace

Answer ruleRefusal(const BrokenRules &broken, const QDateTime &now)
{
    QJsonObject details{
        {u"_date"_s, now.toUTC().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s) + u" +0000 UTC"_s},
        {u"_id"_s, refusalId(broken, now)},
        {u"_message"_s, u"Input data does not respect the rule"_s},
    };
    for (auto each = broken.begin(); each != broken.end(); ++each)
        details[each.key()] = each.value();
    return backendError(400, "Client::BadRequest::DOMDOCRuleNotRespected"_L1,
                        u"%1 constraints of rules are not respected"_s.arg(broken.size()), details);
}

} // namespace cartouche::sandbox
