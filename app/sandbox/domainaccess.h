// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/router.h"

namespace cartouche::sandbox {

using DomainHandler = Answer (*)(Call &, Domain &);

/// Wraps a handler of one name of the account: 404 when the account does not hold it.
[[nodiscard]] Handler withDomain(DomainHandler handler);

/// The names of the account, all or those of one ?whoisOwner=.
[[nodiscard]] Answer listDomains(Call &call);

} // namespace cartouche::sandbox
