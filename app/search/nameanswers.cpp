// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/nameanswers.h"

namespace cartouche::search {

using namespace Qt::StringLiterals;

QString nameOf(State state)
{
    switch (state) {
    case State::Asking: return u"asking"_s;
    case State::Available: return u"available"_s;
    case State::Premium: return u"premium"_s;
    case State::Transfer: return u"transfer"_s;
    case State::PremiumTransfer: return u"premium-transfer"_s;
    case State::Resale: return u"resale"_s;
    case State::Taken: return u"taken"_s;
    case State::NotSold: return u"not-sold"_s;
    case State::Own: return u"own"_s;
    case State::NoAnswer: break;
    }
    return u"no-answer"_s;
}

State stateOf(const QString &name)
{
    for (const State state : {State::Available, State::Premium, State::Transfer, State::PremiumTransfer, State::Resale,
                              State::Taken, State::NotSold, State::Own, State::Asking}) {
        if (nameOf(state) == name)
            return state;
    }
    return State::NoAnswer;
}

store::NameAnswer answerOf(const QList<api::Offer> &offers, const QDateTime &at)
{
    const Verdict verdict = judge(offers);
    store::NameAnswer answer{at, nameOf(verdict.state), {}, {}};
    if (verdict.offerIndex >= 0) {
        const QList<api::LabelledPrice> &prices = offers.at(verdict.offerIndex).prices;
        answer.first = api::amountOf(prices, u"TOTAL");
        answer.renewal = api::amountOf(prices, u"RENEW");
    }
    return answer;
}

std::optional<store::NameAnswer> answerOf(const SearchResult &result)
{
    if (!result.answeredAt.isValid() || !result.hasAnswer() || result.state == State::Own
        || result.state == State::NoAnswer)
        return std::nullopt;
    return store::NameAnswer{result.answeredAt, nameOf(result.state), result.firstPrice(), result.renewal()};
}

bool isFree(State state)
{
    return state == State::Available || state == State::Premium;
}

} // namespace cartouche::search
