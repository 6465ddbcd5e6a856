// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace cartouche::api {

/// How fast questions go at present. A value: take it again after Client::paceChanged().
struct Pace
{
    int ceilingPerMinute = 0;  ///< the setting; 0: none
    int allowedPerMinute = 0;  ///< what the governor lets go at present
    int answeredPerMinute = 0; ///< answers, good ones and refusals, over the last ten seconds
    bool isSlowedDown = false; ///< the server was in trouble or asked for less, and its old pace is not reached again
    bool isToldToWait = false; ///< nothing goes for `nextIn`, because the server said so (Retry-After)
    std::chrono::milliseconds nextIn{0}; ///< until the next question may go; 0: at once, or as soon as one is answered
    int inFlight = 0;
    int waiting = 0;
    friend bool operator==(const Pace &, const Pace &) = default;
};

} // namespace cartouche::api
