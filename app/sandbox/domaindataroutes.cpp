// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/domaindataroutes.h"

#include "base/domainname.h"
#include "sandbox/claimnotice.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

Answer getClaimNotice(Call &call)
{
    const auto domain = call.parameter(u"domain"_s);
    if (!domain)
        return badRequest(u"The input provided isn't valid: 'domain' is a required property"_s);
    const auto name = base::DomainName::parse(*domain);
    if (!name || Extension::find(name->extension()) == nullptr)
        return badRequest(u"The input provided isn't valid: 'domain' is not a domain name that is sold"_s);
    if (!effectsOf(name->label()).testFlag(NameEffect::Trademark))
        return notFound(u"There is no claim notice for this domain"_s);
    return ok(claimNoticeJson(name->ascii(), call.now));
}

QJsonObject smdJson(const Smd &smd)
{
    QJsonArray labels;
    for (const Smd::Label &each : smd.labels)
        labels.append(QJsonObject{{u"label"_s, each.label}, {u"trademark"_s, each.trademark}});
    return {
        {u"data"_s, smd.data},
        {u"id"_s, smd.id},
        {u"notAfter"_s, utcText(smd.notAfter)},
        {u"notBefore"_s, utcText(smd.notBefore)},
        {u"protectedLabels"_s, labels},
        {u"smdId"_s, smd.smdId},
    };
}

using SmdHandler = Answer (*)(Call &, Smd &);

Handler withSmd(SmdHandler handler)
{
    return [handler](Call &call) {
        const auto found = call.account->smds.find(call.path[u"smdId"_s]);
        return found == call.account->smds.end() ? notFound(u"This SMD file does not exist"_s)
                                                 : handler(call, found->second);
    };
}

/// The file in the body; or the refusal.
std::optional<Smd> smdIn(const Call &call, Answer &refusal)
{
    Fields fields(call.body);
    const QString data = fields.requiredText("data"_L1);
    if (!fields.flaw().isEmpty()) {
        refusal = badRequest(fields.flaw());
        return std::nullopt;
    }
    std::optional<Smd> smd = smdFrom(data);
    if (!smd)
        refusal =
            badRequest(u"The input provided isn't valid: 'data' is not a signed mark data file in base64"_s);
    return smd;
}

Answer listSmds(Call &call)
{
    QJsonArray list;
    for (const auto &[id, smd] : call.account->smds)
        list.append(smdJson(smd));
    return ok(list);
}

Answer createSmd(Call &call)
{
    Answer refusal;
    std::optional<Smd> smd = smdIn(call, refusal);
    if (!smd)
        return refusal;
    smd->id = call.world.ids.uuid();
    return ok(smdJson(call.account->smds[smd->id] = *smd));
}

Answer getSmd(Call &, Smd &smd)
{
    return ok(smdJson(smd));
}

Answer updateSmd(Call &call, Smd &smd)
{
    Answer refusal;
    std::optional<Smd> update = smdIn(call, refusal);
    if (!update)
        return refusal;
    update->id = smd.id;
    smd = *update;
    return ok(smdJson(smd));
}

Answer deleteSmd(Call &call, Smd &smd)
{
    call.account->smds.erase(QString(smd.id));
    return done();
}

} // namespace

void addDomainDataRoutes(Router &router)
{
    router.add("GET"_L1, "/domain/data/claimNotice"_L1, getClaimNotice);
    router.add("GET"_L1, "/domain/data/smd"_L1, listSmds);
    router.add("POST"_L1, "/domain/data/smd"_L1, createSmd);
    router.add("GET"_L1, "/domain/data/smd/{smdId}"_L1, withSmd(getSmd));
    router.add("PUT"_L1, "/domain/data/smd/{smdId}"_L1, withSmd(updateSmd));
    router.add("DELETE"_L1, "/domain/data/smd/{smdId}"_L1, withSmd(deleteSmd));
}

} // namespace cartouche::sandbox
