// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/keymaker.h"

#include "sandbox/signedclient.h"
#include "support/sandboxprocess.h"

#include <QJsonDocument>
#include <QUrlQuery>

namespace cartouche::test {

using namespace Qt::StringLiterals;

namespace {

QJsonArray everything()
{
    QJsonArray rules;
    for (const auto &method : {u"GET"_s, u"POST"_s, u"PUT"_s, u"DELETE"_s})
        rules.append(QJsonObject{{u"method"_s, method}, {u"path"_s, u"/*"_s}});
    return rules;
}

} // namespace

QString KeyMaker::make(const SandboxProcess &sandbox) const
{
    QJsonObject body{{u"accessRules"_s, rules.isEmpty() ? everything() : rules}};
    if (!allowedIps.isEmpty())
        body[u"allowedIPs"_s] = allowedIps;
    SignedClient client(sandbox);
    const Reply asked = client.plain("POST", sandbox.endpoint() + u"/auth/credential"_s,
                                     QJsonDocument(body).toJson(),
                                     {{"X-Ovh-Application", sandbox.applicationKey().toUtf8()}});
    const QUrl page(asked.body[u"validationUrl"].toString());
    const QString form = u"%1&account=%2&validity=0&decision=%3"_s.arg(
        page.query(), account, isGranted ? u"authorise"_s : u"refuse"_s);
    const Reply answered = client.plain("POST", sandbox.base() + u"/auth/"_s, form.toUtf8(), {});
    return answered.status == 200 ? asked.body[u"consumerKey"].toString() : QString();
}

} // namespace cartouche::test
