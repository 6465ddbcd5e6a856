// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

namespace cartouche::tests {

/// No file of this process grows beyond a size: for its lifetime the disk is full.
class NoSpace
{
public:
    explicit NoSpace(qint64 size)
    {
#ifdef Q_OS_LINUX
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{static_cast<rlim_t>(size), m_before.rlim_max};
        isGood = ::setrlimit(RLIMIT_FSIZE, &limit) == 0;
#else
        Q_UNUSED(size)
#endif
    }
    ~NoSpace()
    {
#ifdef Q_OS_LINUX
        if (::setrlimit(RLIMIT_FSIZE, &m_before) != 0)
            qFatal("the limit could not be taken back");
#endif
    }
    NoSpace(const NoSpace &) = delete;
    NoSpace &operator=(const NoSpace &) = delete;

    bool isGood = false;

private:
#ifdef Q_OS_LINUX
    rlimit m_before{};
#endif
};

} // namespace cartouche::tests
