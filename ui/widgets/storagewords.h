// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/errorwords.h"

namespace cartouche::widgets {

/// Why the journal takes no order, and what a person can do about it: for a click that was refused, and
/// for a notice before any click.
class StorageWords
{
    Q_DECLARE_TR_FUNCTIONS(cartouche::widgets::StorageWords)
public:
    /// @param error of Kind::Storage, whose code tells of the file or the disk
    [[nodiscard]] static ErrorText describe(const base::Error &error);
};

} // namespace cartouche::widgets
