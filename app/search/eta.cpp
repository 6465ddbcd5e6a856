// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/eta.h"

#include <algorithm>
#include <cmath>

namespace cartouche::search {

using namespace std::chrono_literals;

namespace {

/// A full bucket empties itself in it; that pace does not last.
constexpr auto burstTime = 1500ms;
constexpr auto window = 20s;
constexpr auto leastSpan = 4500ms;
constexpr int leastAnswers = 8;
/// A silence that is no accident, when it is also several times as long as usual.
constexpr auto longSilence = 3s;
constexpr double unusual = 4;

// By how much the newer half of the window may differ from all of it. Two limits, so that what was told
// once does not come and go.
constexpr double settledWithin = 0.08;
constexpr double unsettledBeyond = 0.14;

double milliseconds(Eta::Moment span)
{
    return static_cast<double>(span.count());
}

} // namespace

void Eta::restart()
{
    m_begun.reset();
    m_marks.clear();
    m_isSettled = false;
}

void Eta::add(Moment now, int answered, int total)
{
    m_now = now;
    m_total = total;
    if (!m_begun || answered < m_answered) {
        begin(now, answered);
        return;
    }
    const bool hasCome = answered > m_answered;
    m_answered = answered;
    if (!m_marks.empty() && isSilent(now - m_marks.back().at)) {
        if (hasCome)
            begin(now, answered);
        else
            m_isSettled = false;
        return;
    }
    if (!hasCome || now - *m_begun < burstTime)
        return;
    m_marks.push_back({now, answered});
    forget();
    settle();
}

void Eta::begin(Moment now, int answered)
{
    restart();
    m_begun = now;
    m_answered = answered;
}

bool Eta::isSilent(Moment silence) const
{
    const int answers = m_marks.back().answered - m_marks.front().answered;
    if (silence <= longSilence || answers == 0)
        return false;
    return milliseconds(silence) > unusual * milliseconds(m_marks.back().at - m_marks.front().at) / answers;
}

/// Keeps the window, or as many answers as are needed.
void Eta::forget()
{
    const auto isOld = [this](const Mark &second) {
        return m_now - second.at >= window && m_marks.back().answered - second.answered >= leastAnswers;
    };
    while (m_marks.size() > 2 && isOld(m_marks[1]))
        m_marks.pop_front();
}

double Eta::rateSince(const Mark &first) const
{
    const Mark &last = m_marks.back();
    return (last.answered - first.answered) / milliseconds(last.at - first.at);
}

void Eta::settle()
{
    const Mark &first = m_marks.front();
    const Mark &last = m_marks.back();
    if (last.at - first.at < leastSpan || last.answered - first.answered < leastAnswers) {
        m_isSettled = false;
        return;
    }
    const Moment middle = first.at + (last.at - first.at) / 2;
    const auto newer = std::find_if(m_marks.begin(), m_marks.end(), [&](const Mark &mark) { return mark.at >= middle; });
    if (newer->at == last.at) {
        m_isSettled = false;
        return;
    }
    const double all = rateSince(first);
    const double lately = rateSince(*newer);
    m_isSettled = std::abs(all - lately) <= lately * (m_isSettled ? unsettledBeyond : settledWithin);
    // Where they differ, the pace is on its way from the one past the other.
    m_rate = (all + lately) / 2;
}

std::optional<std::chrono::seconds> Eta::remaining() const
{
    if (m_total > 0 && m_answered >= m_total)
        return 0s;
    if (!m_isSettled)
        return std::nullopt;
    const double since = milliseconds(m_now - m_marks.back().at);
    const double left = (m_total - m_answered) / m_rate - since;
    return std::chrono::seconds(std::llround(std::max(left, 0.0) / 1000));
}

} // namespace cartouche::search
