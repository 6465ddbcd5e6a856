// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/claimnoticemodel.h"
#include "eligibility/demands.h"
#include "eligibility/formdescription.h"
#include "eligibility/refusalkeys.h"
#include "eligibility/registrylimits.h"
#include "eligibility/ruleevaluator.h"
#include "eligibility/rulereader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdlib>

using namespace cartouche::eligibility;
using namespace Qt::StringLiterals;

namespace {

QHash<QString, QString> texts(const QJsonValue &json)
{
    QHash<QString, QString> texts;
    const QJsonObject object = json.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        texts.insert(each.key(), each.value().toVariant().toString());
    return texts;
}

std::optional<Members> members(const QJsonValue &json)
{
    return json.isObject() ? std::optional(texts(json)) : std::nullopt;
}

QStringList contexts(const QJsonValue &json)
{
    QStringList list{u"create"_s, u"order"_s};
    const QJsonArray array = json.toArray();
    for (const QJsonValue &each : array)
        list.append(each.toString());
    return list;
}

void hold(bool truth)
{
    if (!truth)
        std::abort();
}

void check(const Evaluation &evaluation)
{
    hold(evaluation.places.size() == evaluation.demands.size());
    for (const Finding &each : evaluation.findings) {
        hold(evaluation.demands.contains(each.place));
        hold(each.op != Operator::Unknown && each.op != Operator::ReadOnly);
        const QString key = refusalKeyOf(each.place);
        (void)placeOfRefusalKey(key);
    }
    const QList<FormField> form =
        describeForm({{u"OWNER_CONTACT"_s, u"/me/contact"_s, false, {}, {}}, {u"REASON"_s, u"text"_s, true, {}, {u"a"_s}}});
    const QList<FormField> now = refined(form, evaluation);
    hold(now.size() >= form.size());
    (void)gaps(now, {{u"REASON"_s, u"a"_s}});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const QJsonObject json = QJsonDocument::fromJson(input).object();
    (void)placeOfRefusalKey(QString::fromUtf8(input.left(300)));
    (void)readRegistryLimits(json);
    (void)cartouche::api::readClaimNoticeModel(json);

    const QJsonValue subject = json["rule"_L1];
    const RuleReading reading = readRule(subject.isObject() ? subject.toObject() : json);
    if (!reading.rule)
        return 0;
    (void)demandsOf(*reading.rule).needsPapers();
    RuleData data;
    data.owner = members(json["owner"_L1]);
    data.adminAccount = members(json["admin"_L1]);
    data.values = texts(json["values"_L1]);
    check(evaluate(*reading.rule, data, contexts(json["contexts"_L1])));
    return 0;
}
