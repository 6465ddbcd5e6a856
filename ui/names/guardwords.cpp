// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names/guardwords.h"

namespace cartouche::names {

using namespace Qt::StringLiterals;
using search::NameGuards;
using Kind = NameGuards::Kind;
using Owner = NameGuards::Owner;

QString GuardWords::sentence(const base::DomainName &name, const NameGuards::Finding &finding)
{
    switch (finding.kind) {
    case Kind::MixedScript:
        return tr("Its letters come from several scripts. Some may not be the ones they look like.");
    case Kind::LooksLike:
        if (finding.owner == Owner::Chosen)
            return tr("It looks like %1, which you have chosen too.").arg(finding.other);
        if (finding.owner == Owner::Own)
            return tr("It looks like %1, which is already yours.").arg(finding.other);
        return tr("It looks like %1, which many people know.").arg(finding.other);
    case Kind::DigitForLetter:
        return tr("It has a digit where %1, which many people know, has a letter.").arg(finding.other);
    case Kind::GluedWww:
        return tr("“www” is part of this name. Did you mean %1?").arg(finding.other);
    case Kind::ExtensionSlip:
        return tr("Its extension is %1. Did you mean %2?").arg(name.dottedExtension(), finding.other);
    case Kind::DoubledHyphen:
        return tr("It has hyphens in a row. Did you mean %1?").arg(finding.other);
    case Kind::TwoForms:
        return tr("Some programs show it as %1.").arg(finding.other);
    }
    return {};
}

QString GuardWords::sentences(const base::DomainName &name, const QList<NameGuards::Finding> &findings)
{
    QStringList all;
    for (const NameGuards::Finding &finding : findings)
        all.append(sentence(name, finding));
    return all.join(u' ');
}

StateLook GuardWords::mark(const QList<NameGuards::Finding> &findings)
{
    for (const NameGuards::Finding &finding : findings) {
        if (!finding.isAboutLetters())
            continue;
        const QString word = finding.kind == Kind::MixedScript ? tr("Mixed scripts") : tr("Looks like %1").arg(finding.other);
        return {word, u"warning"_s, theme::Token::Warn};
    }
    return {};
}

QString GuardWords::warnings(const base::DomainName &name, QList<NameGuards::Finding> findings)
{
    findings.removeIf([](const NameGuards::Finding &finding) { return !finding.isWarning(); });
    return sentences(name, findings);
}

} // namespace cartouche::names
