// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QString>

namespace cartouche::order {

/// Which step failed, and at which name and label.
struct StepFailure
{
    base::Error error;
    QString name;  ///< ASCII form; empty when it concerns the whole cart
    QString label; ///< configuration label, or plan code of an option; empty otherwise

    /// OVHcloud said no to this very entry; anything else stops the whole cart.
    [[nodiscard]] bool isRefusal() const
    {
        return error.kind == base::Error::Kind::Refused || error.kind == base::Error::Kind::Conflict;
    }
};

} // namespace cartouche::order
