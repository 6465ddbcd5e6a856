// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/nameguards.h"

#include "base/lookalike.h"
#include "search/wellknown.h"

#include <algorithm>
#include <array>
#include <utility>

namespace cartouche::search {

using namespace Qt::StringLiterals;
using base::DomainName;
using base::LookAlike;
using Finding = NameGuards::Finding;
using Kind = NameGuards::Kind;
using Owner = NameGuards::Owner;

namespace {

struct Slip
{
    QLatin1StringView typed;
    QLatin1StringView meant;
};

/// Extensions that exist and are one missed key away from a more common one.
constexpr std::array slips{Slip{"cm"_L1, "com"_L1}, Slip{"co"_L1, "com"_L1}, Slip{"om"_L1, "com"_L1},
                           Slip{"ne"_L1, "net"_L1}, Slip{"et"_L1, "net"_L1}};

/// "www" before less than this is a name of its own.
constexpr qsizetype shortestGlued = 3;

QString asciiLabel(const DomainName &name)
{
    return name.ascii().left(name.ascii().indexOf(u'.'));
}

QString meantBehindWww(const QString &label)
{
    if (!label.startsWith("www"_L1))
        return {};
    QString rest = label.sliced(3);
    while (rest.startsWith(u'-') || rest.startsWith(u'w'))
        rest.remove(0, 1);
    return rest.size() >= shortestGlued && !rest.front().isDigit() ? rest : QString();
}

QString withSingleHyphens(QString label)
{
    while (label.contains("--"_L1))
        label.replace("--"_L1, "-"_L1);
    return label;
}

bool isDigitSwap(QChar a, QChar b)
{
    const auto is = [a, b](char16_t digit, char16_t letter) {
        return (a == digit && b == letter) || (a == letter && b == digit);
    };
    return is(u'0', u'o') || is(u'1', u'l') || is(u'1', u'i');
}

/// The two differ in nothing but digits that look like letters.
bool differsInDigitsOnly(const QString &label, const QString &other)
{
    return label.size() == other.size()
        && std::equal(label.cbegin(), label.cend(), other.cbegin(),
                      [](QChar a, QChar b) { return a == b || isDigitSwap(a, b); });
}

} // namespace

bool NameGuards::Checked::hasWarning() const
{
    return std::any_of(findings.cbegin(), findings.cend(), [](const Finding &finding) { return finding.isWarning(); });
}

void NameGuards::Looks::add(const DomainName &name)
{
    QList<Entry> &entries = m_entries[LookAlike::skeleton(name.label())];
    const QString label = asciiLabel(name);
    // The same label in another extension is the same label.
    const bool isThere = std::any_of(entries.cbegin(), entries.cend(), [&](const Entry &entry) { return entry.label == label; });
    if (!isThere)
        entries.append({label, name.unicode()});
}

QString NameGuards::Looks::likeness(const DomainName &name, const QString &skeleton) const
{
    const auto entries = m_entries.constFind(skeleton);
    if (entries == m_entries.cend())
        return {};
    const QString label = asciiLabel(name);
    const auto other = std::find_if(entries->cbegin(), entries->cend(), [&](const Entry &entry) { return entry.label != label; });
    return other == entries->cend() ? QString() : other->name;
}

NameGuards::NameGuards(const QList<DomainName> &chosen, const QList<DomainName> &own) : m_chosen(chosen)
{
    for (const DomainName &name : chosen) {
        ++m_chosenNames[name.ascii()];
        m_chosenLooks.add(name);
    }
    for (const DomainName &name : own)
        m_ownLooks.add(name);
}

QList<Finding> NameGuards::check(const DomainName &name) const
{
    QList<Finding> findings;
    const QString label = name.label();
    if (LookAlike::mixesScripts(label))
        findings.append({Kind::MixedScript, {}});
    addLikenesses(name, findings);
    if (const QString meant = meantBehindWww(label); !meant.isEmpty())
        findings.append({Kind::GluedWww, meant + name.dottedExtension()});
    const QString extension = name.extension();
    const auto *slip = std::find_if(slips.begin(), slips.end(), [&](const Slip &each) { return extension == each.typed; });
    if (slip != slips.end() && !label.isEmpty() && label == asciiLabel(name)) {
        // Who takes both extensions has not missed a key.
        const QString meant = label + u'.' + slip->meant;
        if (!m_chosenNames.contains(meant))
            findings.append({Kind::ExtensionSlip, meant});
    }
    if (label.contains("--"_L1))
        findings.append({Kind::DoubledHyphen, withSingleHyphens(label) + name.dottedExtension()});
    if (name.isInternational())
        findings.append({Kind::TwoForms, name.ascii()});
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) { return a.kind < b.kind; });
    return findings;
}

void NameGuards::addLikenesses(const DomainName &name, QList<Finding> &findings) const
{
    const QString label = name.label();
    const QString known = WellKnown::likeness(label);
    if (!known.isEmpty()) {
        const bool isDigit = differsInDigitsOnly(label, known.left(known.indexOf(u'.')));
        findings.append({isDigit ? Kind::DigitForLetter : Kind::LooksLike, known, Owner::WellKnown});
    }
    const QString skeleton = LookAlike::skeleton(label);
    for (const auto &[looks, owner] : {std::pair(&m_chosenLooks, Owner::Chosen), std::pair(&m_ownLooks, Owner::Own)}) {
        if (const QString other = looks->likeness(name, skeleton); !other.isEmpty())
            findings.append({Kind::LooksLike, other, owner});
    }
}

QList<NameGuards::Checked> NameGuards::checkChosen() const
{
    QList<Checked> all;
    for (const DomainName &name : m_chosen) {
        const QList<Finding> findings = check(name);
        if (!findings.isEmpty())
            all.append({name, findings});
    }
    return all;
}

} // namespace cartouche::search
