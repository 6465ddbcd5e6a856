// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/claimwords.h"

namespace cartouche::wizard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostMarks = 3;
constexpr qsizetype longestMark = 60;
constexpr qsizetype longestText = 100'000;

/// One line that says what it is, or nothing at all.
void add(QStringList &lines, const QString &text, const QString &value)
{
    if (!value.trimmed().isEmpty())
        lines.append(text.arg(value.trimmed()));
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

QString ClaimWords::marks(const api::ClaimNotice &notice)
{
    QStringList names;
    for (const api::TrademarkClaim &claim : notice.claims) {
        const QString name = claim.markName.simplified().left(longestMark);
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    if (names.size() > mostMarks)
        names = names.mid(0, mostMarks) << u"…"_s;
    return names.join(u", "_s);
}

QString ClaimWords::text(const api::ClaimNotice &notice)
{
    QStringList lines;
    add(lines, tr("Notice %1"), notice.id);
    if (!notice.startingDate.isEmpty() || !notice.endingDate.isEmpty())
        lines.append(tr("Valid from %1 to %2").arg(notice.startingDate, notice.endingDate));
    if (notice.type == "UK"_L1)
        lines.append(tr("The registry only says that there is a claim, and nothing more about it."));
    for (const api::TrademarkClaim &claim : notice.claims) {
        lines.append({QString(), tr("Mark: %1").arg(claim.markName)});
        add(lines, tr("Jurisdiction: %1"), joined({claim.jurisdiction, claim.jurisdictionCountryCode}));
        const auto addPeople = [&lines](const QString &text, const QList<api::ClaimContact> &people) {
            for (const api::ClaimContact &who : people) {
                add(lines, text,
                    joined({who.name, who.organisation, joined(who.streets),
                            (who.postalCode + u' ' + who.city).trimmed(), who.stateOrProvince,
                            who.countryCode, who.voice, who.email}));
            }
        };
        addPeople(tr("Holder: %1"), claim.holders);
        addPeople(tr("Contact: %1"), claim.contacts);
        add(lines, tr("Goods and services: %1"), claim.goodsAndServices);
        for (const api::ClaimClass &each : claim.classes)
            add(lines, tr("Class: %1"), (each.number + u' ' + each.description).trimmed());
        for (const api::CourtDecision &decision : claim.courtDecisions) {
            add(lines, tr("Court decision: %1"),
                joined({decision.courtName, decision.countryCode, joined(decision.regions), decision.referenceNumber}));
        }
        for (const api::ArbitrationCase &each : claim.arbitrationCases)
            add(lines, tr("Dispute: %1"), joined({each.caseNumber, each.provider}));
    }
    if (notice.isCut)
        lines.append({QString(), tr("The notice is longer than what is shown here.")});
    return lines.join(u'\n').left(longestText).trimmed();
}

} // namespace cartouche::wizard
