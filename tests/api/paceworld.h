// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/pacelaw.h"

#include <algorithm>
#include <functional>
#include <queue>
#include <vector>

namespace cartouche::api {

struct Reply
{
    PaceLaw::Heard heard = PaceLaw::Heard::Answer;
    PaceLaw::Moment takes = std::chrono::milliseconds(50);
    std::optional<std::chrono::milliseconds> retryAfter{};
};

/// A clock that jumps from one event to the next, a list of questions and a server that is a function.
class World
{
public:
    using Moment = PaceLaw::Moment;
    using Urgency = PaceLaw::Urgency;
    using Server = std::function<Reply(Moment)>;

    explicit World(int ceiling, Server server) : law(ceiling, Moment(0)), m_server(std::move(server)) {}

    void ask(int count, Urgency urgency = Urgency::Background)
    {
        (urgency == Urgency::Page ? pages : background) += count;
    }

    /// Lets time go by until nothing is left to do, or until a moment.
    void run(Moment until = forEver)
    {
        for (;;) {
            const Moment nextGo = letGo();
            const Moment soonest = m_ends.empty() ? nextGo : std::min(nextGo, m_ends.top().at);
            if (soonest > until) {
                if (until < forEver)
                    now = until;
                return;
            }
            now = std::max(now, soonest);
            while (!m_ends.empty() && m_ends.top().at <= now) {
                const End end = m_ends.top();
                m_ends.pop();
                law.end(end.number, end.reply.heard, end.reply.retryAfter, now);
                finish(end);
            }
        }
    }

    [[nodiscard]] int sentBetween(Moment from, Moment to) const
    {
        return static_cast<int>(std::count_if(sent.begin(), sent.end(), [&](Moment at) { return at >= from && at < to; }));
    }

    PaceLaw law;
    Moment now{0};
    int pages = 0;
    int background = 0;
    int answered = 0;
    int refused = 0; ///< 429 and trouble; asked again at the end of the list
    int mostUnderWay = 0;
    std::vector<Moment> sent;
    std::vector<Moment> pageSent;

private:
    static constexpr Moment forEver = std::chrono::hours(24);
    struct End
    {
        Moment at;
        std::uint64_t number;
        Reply reply;
        Urgency urgency;
        bool operator<(const End &other) const { return at > other.at; }
    };

    void finish(const End &end)
    {
        if (end.reply.heard == PaceLaw::Heard::Answer) {
            ++answered;
            return;
        }
        ++refused;
        ask(1, end.urgency);
    }

    /// @returns when the next may go; the end of time when only an answer can change that
    Moment letGo()
    {
        for (const Urgency urgency : {Urgency::Page, Urgency::Background}) {
            int &left = urgency == Urgency::Page ? pages : background;
            while (left > 0) {
                const auto wait = law.wait(urgency, now);
                if (!wait)
                    return Moment::max();
                if (*wait > Moment(0))
                    return now + *wait;
                --left;
                sent.push_back(now);
                if (urgency == Urgency::Page)
                    pageSent.push_back(now);
                const Reply reply = m_server(now);
                m_ends.push({now + reply.takes, law.begin(now), reply, urgency});
                mostUnderWay = std::max(mostUnderWay, static_cast<int>(m_ends.size()));
            }
        }
        return Moment::max();
    }

    Server m_server;
    std::priority_queue<End> m_ends;
};

} // namespace cartouche::api
