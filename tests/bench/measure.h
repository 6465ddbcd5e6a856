// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QList>

#include <algorithm>
#include <cstdio>
#include <functional>

namespace cartouche::bench {

/// Takes a step so many times, and prints its median and its worst.
/// @param step is told which time it is, from 0 on
inline void measure(const char *what, int runs, const std::function<void(int)> &step)
{
    QList<double> times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        step(run);
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("%-48s median %8.3f ms   worst %8.3f ms\n", what, times.at(times.size() / 2), times.last());
}

} // namespace cartouche::bench
