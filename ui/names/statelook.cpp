// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names/statelook.h"

namespace cartouche::names {

using namespace Qt::StringLiterals;
using search::State;
using theme::Token;

StateLook StateLook::of(State state)
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
    case State::Own: return {tr("Already yours"), u"person"_s, Token::Accent};
    }
    return {};
}

} // namespace cartouche::names
