// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/fitwords.h"

#include "forms/memberwords.h"
#include "forms/rulewords.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace cartouche::forms {

using namespace Qt::StringLiterals;

namespace {

/// What a line names one by one; the rest is counted.
constexpr qsizetype mostNamed = 4;

/// "Date of birth" within a sentence; "VAT number" stays.
QString inSentence(const QString &name)
{
    const bool isWord = name.size() > 1 && !name.at(1).isUpper();
    return isWord ? name.at(0).toLower() + name.sliced(1) : name;
}

QList<MemberFinding> findingsOf(const ContactFit &fit, const QString &subject)
{
    QList<MemberFinding> findings = fit.findings;
    findings.removeIf([&subject](const MemberFinding &each) { return each.subject != subject; });
    return findings;
}

/// Those for whom the same is said are named together.
void add(QList<std::pair<QString, QStringList>> &groups, const QString &text, const QString &subject)
{
    const auto same = std::find_if(groups.begin(), groups.end(), [&text](const auto &group) { return group.first == text; });
    if (same == groups.end())
        groups.append({text, {subject}});
    else if (!same->second.contains(subject))
        same->second.append(subject);
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
    for (const QString &subject : fit.subjectsWithFindings())
        add(groups, wishes(findingsOf(fit, subject)), subject);
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
    QStringList open;
    QStringList others;
    for (const ContactRule &rule : rules) {
        const QList<MemberFinding> findings = findingsOf(fit, rule.subject);
        if (!rule.rule || fitting.contains(rule.subject) || open.contains(rule.subject))
            continue;
        if (!findings.isEmpty())
            others.append(tr("%1: %2", "extension, what a contact lacks for it").arg(rule.subject, wishes(findings)));
        else if (fit.unjudged.contains(rule.subject))
            open.append(rule.subject);
        else
            fitting.append(rule.subject);
    }
    others.removeDuplicates();
    QStringList parts{judged(fitting, others)};
    if (!open.isEmpty())
        parts.append(tr("OVHcloud judges it for %1").arg(list(open)));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString FitWords::judged(const QStringList &fitting, const QStringList &others)
{
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
    QList<std::pair<QString, QStringList>> groups; // what is wrong, and for whom
    for (const MemberFinding &each : fit.findings) {
        if (each.member() == member)
            add(groups, RuleWords::remark(each.finding, each.demand), each.subject);
    }
    QStringList sentences;
    for (const auto &[text, subjects] : std::as_const(groups)) {
        const bool isOvhclouds = subjects.contains(QString());
        sentences.append(isOvhclouds ? text : tr("%1: %2", "extensions, what is wrong for them").arg(list(subjects), text));
    }
    return sentences.join(u' ');
}

} // namespace cartouche::forms
