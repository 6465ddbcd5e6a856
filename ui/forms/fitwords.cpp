// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/fitwords.h"

#include "forms/memberwords.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace cartouche::forms {

using namespace Qt::StringLiterals;
using eligibility::Operator;

namespace {

/// What a line names one by one; the rest is counted.
constexpr qsizetype mostNamed = 4;

/// "Date of birth" within a sentence; "VAT number" stays.
QString inSentence(const QString &name)
{
    const bool isWord = name.size() > 1 && name.at(1).isLower();
    return isWord ? name.at(0).toLower() + name.sliced(1) : name;
}

QList<MemberFinding> findingsOf(const ContactFit &fit, const QString &subject)
{
    QList<MemberFinding> findings = fit.findings;
    findings.removeIf([&subject](const MemberFinding &each) { return each.subject != subject; });
    return findings;
}

} // namespace

QString FitWords::list(const QStringList &parts)
{
    return QLocale().createSeparatedList(parts);
}

QString FitWords::wishes(const QList<MemberFinding> &findings)
{
    QStringList names;
    for (const MemberFinding &each : findings) {
        const QString name = inSentence(MemberWords::name(each.member()));
        if (!names.contains(name))
            names.append(name);
    }
    const qsizetype rest = names.size() - mostNamed;
    if (rest <= 1)
        return list(names);
    names.resize(mostNamed);
    return list(names + QStringList{tr("%Ln more", "of names of fields", static_cast<int>(rest))});
}

QStringList FitWords::lines(const ContactFit &fit)
{
    QList<std::pair<QString, QStringList>> groups; // what is lacking, and for whom
    for (const QString &subject : fit.subjectsWithFindings()) {
        const QString text = wishes(findingsOf(fit, subject));
        const auto same = std::find_if(groups.begin(), groups.end(), [&text](const auto &group) { return group.first == text; });
        if (same == groups.end())
            groups.append({text, {subject}});
        else
            same->second.append(subject);
    }
    QStringList texts;
    for (const auto &[text, subjects] : std::as_const(groups)) {
        QStringList names = subjects;
        names.replaceInStrings(QRegularExpression(u"^$"_s), u"OVHcloud"_s);
        texts.append(tr("For %1: %2.").arg(list(names), text));
    }
    return texts;
}

QString FitWords::verdict(const ContactFit &fit, const ContactRules &rules)
{
    QStringList fitting;
    QStringList others;
    for (const ContactRule &rule : rules) {
        const QList<MemberFinding> findings = findingsOf(fit, rule.subject);
        if (!rule.rule || fitting.contains(rule.subject))
            continue;
        if (findings.isEmpty())
            fitting.append(rule.subject);
        else
            others.append(tr("%1: %2", "extension, what a contact lacks for it").arg(rule.subject, wishes(findings)));
    }
    others.removeDuplicates();
    if (fitting.isEmpty() && others.isEmpty())
        return {};
    if (others.isEmpty())
        return tr("Fits %1").arg(list(fitting));
    if (fitting.isEmpty())
        return tr("Does not fit %1").arg(others.join(u" · "_s));
    return tr("Fits %1, not %2").arg(list(fitting), others.join(u" · "_s));
}

QString FitWords::problem(const ContactFit &fit, const QString &member)
{
    QStringList needed;
    QStringList sentences;
    for (const MemberFinding &each : fit.findings) {
        if (each.member() != member)
            continue;
        if (each.isMissing())
            needed.append(each.subject);
        else
            sentences.append(sentence(each));
    }
    sentences.removeDuplicates();
    if (!needed.isEmpty()) {
        needed.removeAll(QString());
        needed.removeDuplicates();
        sentences.prepend(needed.isEmpty() ? tr("This is needed.") : tr("This is needed for %1.").arg(list(needed)));
    }
    return sentences.join(u' ');
}

QString FitWords::sentence(const MemberFinding &each)
{
    const eligibility::Finding &finding = each.finding;
    const QString given = MemberWords::value(each.member(), finding.given).left(80);
    switch (finding.op) {
    case Operator::MaxLength: return tr("%1 takes %2 characters at most.").arg(each.subject, finding.value.left(20));
    case Operator::MinLength: return tr("%1 wants %2 characters or more.").arg(each.subject, finding.value.left(20));
    default: return tr("%1 does not take “%2” here.").arg(each.subject, given);
    }
}

} // namespace cartouche::forms
