// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translations/inittranslations.h"

#include <QtGlobal>

// Q_INIT_RESOURCE declares a function, which must not happen inside a namespace.
static void initResource()
{
    Q_INIT_RESOURCE(cartouche_translations);
}

namespace cartouche {

void initTranslations()
{
    initResource();
}

} // namespace cartouche
