// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/namerules.h"

#include "sandbox/coupon.h"
#include "sandbox/extensions.h"

#include <algorithm>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype column = 31; ///< of the meanings in the help
constexpr qsizetype wellKnown = 36; ///< so many extensions are named, the others counted

QLatin1StringView placeName(NameRule::Where where)
{
    switch (where) {
    case NameRule::Where::Start: return "starts with"_L1;
    case NameRule::Where::Anywhere: return "contains"_L1;
    case NameRule::Where::Word: return "has the word"_L1;
    }
    return {};
}

/// Words are separated by hyphens; a word may also be the start of the label.
bool holdsWord(QStringView label, QLatin1StringView word)
{
    return label.startsWith(word) || label.endsWith(u'-' + QString(word))
        || label.contains(u'-' + QString(word) + u'-');
}

bool matches(const NameRule &rule, QStringView label)
{
    switch (rule.where) {
    case NameRule::Where::Start: return label.startsWith(rule.keyword);
    case NameRule::Where::Anywhere: return label.contains(rule.keyword);
    case NameRule::Where::Word: return holdsWord(label, rule.keyword);
    }
    return false;
}

/// Where a rule takes effect, as a heading.
QString groupOf(NameEffect effect)
{
    const auto value = static_cast<unsigned>(effect);
    if (value < static_cast<unsigned>(NameEffect::Reason))
        return u"When it is looked up:"_s;
    if (value < static_cast<unsigned>(NameEffect::Papers))
        return u"When its order is checked:"_s;
    return value < static_cast<unsigned>(NameEffect::Legitimacy) ? u"When its order is paid:"_s
                                                                 : u"When it is delivered:"_s;
}

/// Words in lines that a terminal shows whole, the further ones indented.
QString wrapped(const QString &first, const QString &words, qsizetype indent)
{
    constexpr qsizetype width = 90;
    QString text;
    QString line = first;
    for (const QString &word : words.split(u' ')) {
        if (line.size() + 1 + word.size() > width) {
            text += line + u'\n';
            line = QString(indent, u' ') + word;
        } else {
            line += line.endsWith(u' ') ? word : u' ' + word;
        }
    }
    return text + line + u'\n';
}

QString withoutAccents(QStringView label)
{
    if (std::all_of(label.begin(), label.end(), [](QChar c) { return c.unicode() < 0x80; }))
        return label.toString();
    QString letters = label.toString().normalized(QString::NormalizationForm_D);
    letters.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return letters;
}

} // namespace

const QList<NameRule> &NameRule::all()
{
    using enum Where;
    using enum NameEffect;
    static const QList<NameRule> table{
        {"pris"_L1, Start, Taken, "taken: one offer, orderable:false"},
        {"taken"_L1, Start, TakenSilent, "taken: an empty list of offers"},
        {"transfer"_L1, Anywhere, Transfer,
         "registered elsewhere: transfer-default; also \"transfert\""},
        {"premium"_L1, Anywhere, Premium, "free, premium where the registry has such names: create-premium, priced by name"},
        {"encheres"_L1, Anywhere, Aftermarket, "on sale: transfer-aftermarket1, priced by name"},
        {"aftermarket"_L1, Anywhere, Aftermarket, "the same"},
        {"gratis"_L1, Word, Gratis, "free of charge for the first year: an order of 0.00"},
        {"gratuit"_L1, Word, Gratis, "the same"},
        {"lent"_L1, Word, Slow, "the offer comes after 3 s, divided by --speed"},
        {"slow"_L1, Word, Slow, "the same"},
        {"timeout"_L1, Anywhere, TimeOut, "400 \"Check timeout. Please retry later\""},
        {"raison"_L1, Anywhere, Reason, "REASON is required"},
        {"reason"_L1, Anywhere, Reason, "the same"},
        {"conditions"_L1, Anywhere, Conditions, "ACCEPT_CONDITIONS is required"},
        {"reserve"_L1, Word, Reserved, "reserved: PROTECTED_CODE is required, \"SESAME\" is right"},
        {"protected"_L1, Anywhere, Reserved, "the same"},
        {"marque"_L1, Word, Trademark, "claimed as a trademark: CLAIMS_NOTICE is required"},
        {"trademark"_L1, Anywhere, Trademark, "the same"},
        {"papiers"_L1, Anywhere, Papers,
         "paid, the order is documentsRequested until its page or control sends the papers"},
        {"documents"_L1, Anywhere, Papers, "the same"},
        {"annule"_L1, Anywhere, Refusal, "paid, the order is refused: cancelling, cancelled, money back"},
        {"cancel"_L1, Anywhere, Refusal, "the same"},
        {"inconnu"_L1, Word, Unclear, "the order is unknown in place of delivering"},
        {"unknown"_L1, Word, Unclear, "the same"},
        {"expire"_L1, Word, Expiring, "the order has to be paid within 10 s, divided by --speed"},
        {"justificatif"_L1, Anywhere, Legitimacy,
         "the task ends in error until legitimacyAfnic is given and it is relaunched"},
        {"legitimacy"_L1, Anywhere, Legitimacy, "the same"},
        {"echec"_L1, Word, Failing, "the task ends in error for good; the order is delivered without it"},
        {"failing"_L1, Word, Failing, "the same"},
        {"panne"_L1, Word, Outage, "the task ends in error and is tried again after 8 s, divided by --speed"},
        {"outage"_L1, Word, Outage, "the same"},
        {"problem"_L1, Anywhere, Problem, "the task is stuck in problem; also \"probleme\""},
    };
    return table;
}

NameEffects effectsOf(QStringView label)
{
    NameEffects effects;
    const QString letters = withoutAccents(label);
    for (const NameRule &rule : NameRule::all()) {
        if (matches(rule, letters))
            effects |= rule.effect;
    }
    return effects;
}

QString nameRulesHelp()
{
    QString text = u"What a name does is decided by its label, the part before the extension. Every name is\n"
                   "free at its list price and gets through, unless its label says otherwise. Words are\n"
                   "separated by hyphens; accents make no difference; several rules may meet.\n"_s;
    QString group;
    for (const NameRule &rule : NameRule::all()) {
        if (groupOf(rule.effect) != group) {
            group = groupOf(rule.effect);
            text += u"\n"_s + group + u'\n';
        }
        const QString condition = u"  %1 \"%2\""_s.arg(placeName(rule.where), rule.keyword);
        text += wrapped(condition.leftJustified(column), QString::fromUtf8(rule.meaning), column);
    }
    text += u"\nA name that the account holds already is taken. An extension that is not sold, a label\n"
            "that is too short or too long for it, and letters it does not take are refused with 400.\n\n"_s;
    QStringList names;
    const QList<Extension> &extensions = Extension::all();
    for (const Extension &extension : extensions.first(wellKnown))
        names.append(u'.' + extension.name);
    names.append(u"and %1 more, as GET /domain/extensions lists them."_s.arg(extensions.size() - wellKnown));
    text += wrapped(u"Extensions: "_s, names.join(u' '), 2);
    text += u"\nAUTH_INFO \"wrong\", \"faux\" or none: the transfer task ends in error and can be\n"
            "corrected (argument authInfo) and relaunched.\n\n"
            "Payment methods: an everyday card, an old card (expired), a current account, PayPal, a\n"
            "prepaid account of 12.40, a card that the bank refuses, an account that pays later and\n"
            "one that is refused later (both after 6 s, divided by --speed; the transaction is\n"
            "CONFIRMING until then). The second customer also has a monthly account: delivered now,\n"
            "owed as a debt. Credit balances SANDBOX-GIFT (2.00) and SANDBOX-VOUCHER (10.00) pay a\n"
            "part of an order. An order left unpaid for 7 days is cancelled.\n"_s;
    text += u"A name server that starts with \"panne\" or \"down\" has the state ko.\n"_s;
    text += couponsHelp();
    return text;
}

} // namespace cartouche::sandbox
