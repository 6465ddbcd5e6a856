// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/schemacatalogue.h"

namespace cartouche::store {

using namespace Qt::StringLiterals;

Migration catalogueSchema()
{
    return {3, {}};
}

} // namespace cartouche::store
