// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/rulecheck.h"

#include "api/ruleroutes.h"
#include "base/whendone.h"
#include "eligibility/checkbody.h"
#include "eligibility/refusalkeys.h"

#include <algorithm>
#include <utility>

namespace cartouche::order {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Error;

namespace {

/// A refusal of what was entered, and not of the question.
bool isAboutTheRule(const Error &error)
{
    if (error.kind != Error::Kind::Refused)
        return false;
    const QStringList keys = error.details.keys();
    return error.code.contains("RuleNotRespected")
        || std::any_of(keys.begin(), keys.end(),
                       [](const QString &key) { return eligibility::placeOfRefusalKey(key).has_value(); });
}

} // namespace

RuleCheck::RuleCheck(api::Client &client, const Draft &draft, const RuleSubjects &subjects, Completeness &completeness,
                     QObject *parent)
    : QObject(parent), m_client(client), m_draft(draft), m_subjects(subjects), m_completeness(completeness)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(1s);
    connect(&completeness, &Completeness::changed, &m_patience, qOverload<>(&QTimer::start));
    connect(&m_patience, &QTimer::timeout, this, &RuleCheck::askAboutFindings);
}

void RuleCheck::check()
{
    m_isChecking = true;
    const QStringList ahead = std::exchange(m_ahead, {});
    const QList<DraftName> wanted = m_draft.wanted();
    for (const DraftName &name : wanted) {
        const QString ascii = name.name.ascii();
        const Verdict verdict = verdictOf(ascii);
        const bool isJudged = verdict == Verdict::Accepted || (verdict != Verdict::NotAsked && ahead.contains(ascii));
        if (!isJudged && !m_asking.contains(ascii))
            wish(ascii);
    }
    // Its end never comes before this returns.
    QMetaObject::invokeMethod(this, &RuleCheck::goOn, Qt::QueuedConnection);
}

void RuleCheck::checkAhead()
{
    m_ahead.clear();
    const QList<DraftName> wanted = m_draft.wanted();
    for (const DraftName &name : wanted) {
        const QString ascii = name.name.ascii();
        const Verdict verdict = verdictOf(ascii);
        if (verdict != Verdict::NotAsked && verdict != Verdict::Unavailable)
            continue;
        m_ahead.append(ascii);
        wish(ascii);
    }
    goOn();
}

bool RuleCheck::hasEarlierRefusals() const
{
    const QList<DraftName> wanted = m_draft.wanted();
    return std::any_of(wanted.begin(), wanted.end(), [this](const DraftName &name) {
        return verdictOf(name.name.ascii()) == Verdict::Refused && !m_ahead.contains(name.name.ascii());
    });
}

void RuleCheck::stop()
{
    m_isChecking = false;
    m_wishes.clear();
}

bool RuleCheck::canBeAsked(const DraftName &name) const
{
    // Somebody nobody knows here would be missing in what is sent, and be refused for that.
    const eligibility::RuleData data = m_subjects.dataOf(name);
    return name.areRequirementsKnown && data.owner && data.adminAccount && data.techAccount;
}

void RuleCheck::wish(const QString &ascii)
{
    const DraftName *name = m_draft.find(ascii);
    if (name != nullptr && canBeAsked(*name) && !m_wishes.contains(ascii))
        m_wishes.append(ascii);
}

void RuleCheck::goOn()
{
    while (!m_wishes.isEmpty() && m_asking.size() < mostAtOnce) {
        // One that is asked about already with other entries waits for that answer.
        const auto next = std::find_if(m_wishes.begin(), m_wishes.end(),
                                       [this](const QString &ascii) { return !m_asking.contains(ascii); });
        if (next == m_wishes.end())
            break;
        ask(m_wishes.takeAt(next - m_wishes.begin()));
    }
    if (m_isChecking && m_wishes.isEmpty() && m_asking.isEmpty()) {
        m_isChecking = false;
        Q_EMIT finished();
    }
}

void RuleCheck::ask(const QString &ascii)
{
    const DraftName *name = m_draft.find(ascii);
    if (name == nullptr || name->isLeftOut || !canBeAsked(*name))
        return;
    const Question question{name->action(), m_subjects.dataOf(*name)};
    m_asking.insert(ascii);
    base::whenDone(api::checkConfigurationRule(m_client, question.action, ascii, bodyOf(*name)), this,
                   [this, ascii, question](const base::Result<void> &answer) { judged(ascii, question, answer); });
    Q_EMIT changed(ascii);
}

QJsonObject RuleCheck::bodyOf(const DraftName &name) const
{
    eligibility::CheckedData data;
    data.owner = m_subjects.ownerOf(name);
    data.adminAccount = m_subjects.accountOf(name, u"ADMIN_ACCOUNT"_s);
    data.techAccount = m_subjects.accountOf(name, u"TECH_ACCOUNT"_s);
    data.domainConfig = name.values.value(u"DOMAIN_CONFIG"_s);
    data.reason = name.values.value(u"REASON"_s);
    data.authInfo = name.values.value(u"AUTH_INFO"_s);
    if (const QString consent = name.values.value(u"ACCEPT_CONDITIONS"_s); !consent.isEmpty())
        data.acceptConditions = consent == "true"_L1;
    return eligibility::checkBody(data);
}

void RuleCheck::judged(const QString &ascii, const Question &question, const base::Result<void> &answer)
{
    m_asking.remove(ascii);
    Judged judged{question, Verdict::Accepted, {}};
    if (!answer) {
        judged.verdict = isAboutTheRule(answer.error()) ? Verdict::Refused : Verdict::Unavailable;
        judged.error = answer.error();
    }
    m_judged.insert(ascii, judged);
    if (answer)
        m_completeness.accept(ascii, question.data);
    Q_EMIT changed(ascii);
    goOn();
}

const RuleCheck::Judged *RuleCheck::judgedNow(const DraftName &name) const
{
    const auto at = m_judged.constFind(name.name.ascii());
    const bool isCurrent = at != m_judged.constEnd() && at->question.action == name.action()
        && isSame(at->question.data, m_subjects.dataOf(name));
    return isCurrent ? &*at : nullptr;
}

RuleCheck::Verdict RuleCheck::verdictOf(const QString &ascii) const
{
    const DraftName *name = m_draft.find(ascii);
    if (name == nullptr)
        return Verdict::NotAsked;
    if (const Judged *judged = judgedNow(*name))
        return judged->verdict;
    return m_asking.contains(ascii) ? Verdict::Asking : Verdict::NotAsked;
}

std::optional<Error> RuleCheck::errorOf(const QString &ascii) const
{
    const DraftName *name = m_draft.find(ascii);
    const Judged *judged = name != nullptr ? judgedNow(*name) : nullptr;
    return judged != nullptr && judged->verdict != Verdict::Accepted ? std::optional(judged->error) : std::nullopt;
}

QList<StepFailure> RuleCheck::refusals() const
{
    QList<StepFailure> refusals;
    for (const DraftName &name : m_draft.names()) {
        const Judged *judged = name.isLeftOut ? nullptr : judgedNow(name);
        if (judged != nullptr && judged->verdict == Verdict::Refused)
            refusals.append({judged->error, name.name.ascii(), {}});
    }
    return refusals;
}

QList<RefusalTarget> RuleCheck::targets() const
{
    return locate(refusals(), m_draft);
}

void RuleCheck::askAboutFindings()
{
    for (const DraftName &name : m_draft.names()) {
        const QString ascii = name.name.ascii();
        const bool isByRuleOnly = !name.isLeftOut && !m_completeness.of(ascii).rule.findings.isEmpty()
            && eligibility::gaps(name.form, name.values).isEmpty();
        if (isByRuleOnly && verdictOf(ascii) == Verdict::NotAsked)
            wish(ascii);
    }
    goOn();
}

} // namespace cartouche::order
