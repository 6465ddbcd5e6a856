// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/schemasearch.h"

namespace cartouche::store {

using namespace Qt::StringLiterals;

Migration searchSchema()
{
    return {4, {}};
}

} // namespace cartouche::store
