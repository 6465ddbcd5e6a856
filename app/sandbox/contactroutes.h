// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/router.h"

namespace cartouche::sandbox {

/// /me/contact and /domain/contact: two views of the same contacts.
void addContactRoutes(Router &router);

} // namespace cartouche::sandbox
