// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/schemawatch.h"

namespace cartouche::store {

using namespace Qt::StringLiterals;

Migration watchSchema()
{
    return {5, {}};
}

} // namespace cartouche::store
