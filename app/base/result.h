// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace cartouche::base {

/// Either a value or an Error. The success of a route without an answer is `Result<void>`.
template <typename T>
using Result = tl::expected<T, Error>;

/// Shorthand for returning a failure: `return failure(error);`
[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace cartouche::base
