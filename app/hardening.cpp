// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hardening.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace cartouche {

void forbidCoreDumps()
{
#ifdef Q_OS_UNIX
    const rlimit nothing{0, 0};
    (void)setrlimit(RLIMIT_CORE, &nothing);
#endif
#ifdef Q_OS_LINUX
    // A core that goes to a collecting program through a pipe has no limit of size.
    (void)prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace cartouche
