// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/statewords.h"

#include "theme/words.h"

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using search::State;
using theme::Token;

namespace {

/// From how many times the first price on a renewal is worth a warning.
constexpr qint64 steepRenewal = 3;

} // namespace

StateLook StateWords::look(State state)
{
    switch (state) {
    case State::Asking: return {tr("Checking…"), u"busy"_s, Token::Text3};
    case State::Available: return {tr("Available"), u"check-circle"_s, Token::Ok};
    case State::Premium: return {tr("Premium"), u"diamond"_s, Token::Warn};
    case State::Transfer: return {tr("Taken – transfer possible"), u"arrow-in"_s, Token::Move};
    case State::PremiumTransfer: return {tr("Taken – premium transfer"), u"diamond"_s, Token::Move};
    case State::Resale: return {tr("Aftermarket"), u"price-tag"_s, Token::Resale};
    case State::Taken: return {tr("Taken"), u"minus-circle"_s, Token::Text3};
    case State::NotSold: return {tr("Not sold by OVHcloud"), u"cross-circle"_s, Token::Text3};
    case State::NoAnswer: return {tr("Not told yet"), u"question"_s, Token::Text3};
    }
    return {};
}

QString StateWords::offerLine(State state)
{
    switch (state) {
    case State::Available: return tr("Available – standard price");
    case State::Premium: return tr("Premium – own price");
    default: return look(state).word;
    }
}

StateLook StateWords::note(const search::SearchResult &result)
{
    if (search::needsConsent(result.state)) {
        return result.state == State::Resale ? StateLook{tr("Sold by its holder"), u"info"_s, Token::Text3}
                                             : StateLook{tr("Needs your consent"), u"info"_s, Token::Text3};
    }
    if (search::isTransfer(result.state))
        return {tr("Transfer code needed"), u"key"_s, Token::Text3};
    const auto first = result.firstPrice();
    const auto renewal = result.renewal();
    if (first && renewal && !first->isZero() && first->currency() == renewal->currency()
        && renewal->ucents() / first->ucents() >= steepRenewal)
        return {tr("Renewal %1× higher").arg(renewal->ucents() / first->ucents()), u"warning"_s, Token::Warn};
    if (const auto reduction = result.reduction()) {
        const base::Money less(-reduction->ucents(), reduction->currency());
        return {tr("Promotion %1").arg(theme::money(less)), u"promo"_s, Token::Text3};
    }
    return {};
}

QString StateWords::sentence(const search::SearchResult &result)
{
    QStringList parts{result.name.unicode(), look(result.state).word};
    if (const auto first = result.firstPrice())
        parts.append(tr("%1 without tax for the first period").arg(theme::money(*first)));
    if (const auto renewal = result.renewal())
        parts.append(tr("renewal %1").arg(theme::money(*renewal)));
    if (const StateLook look = note(result); !look.word.isEmpty())
        parts.append(look.word);
    if (result.isChosen)
        parts.append(tr("selected"));
    return parts.join(u", "_s);
}

QString StateWords::period(base::Period period)
{
    return period.isWholeYears() ? tr("%n year(s)", nullptr, period.wholeYears())
                                 : tr("%n month(s)", nullptr, period.months());
}

} // namespace cartouche::wizard
