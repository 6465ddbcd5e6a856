// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/resourcefiles.h"

#include <QtGlobal>

// Q_INIT_RESOURCE declares a function of the global namespace, so it stands in none.
static void registerOnce()
{
    Q_INIT_RESOURCE(cartouche_theme);
}

namespace cartouche::theme {

void ensureResources()
{
    static const bool done = (registerOnce(), true);
    Q_UNUSED(done)
}

} // namespace cartouche::theme
