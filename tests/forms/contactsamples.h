// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/models.h"
#include "forms/contactrules.h"

// Contacts, and rules that they are wanted for.
namespace cartouche::test {

/// Everything that the generic rule wants of a person in France.
[[nodiscard]] api::Contact somebody();

[[nodiscard]] forms::ContactRule generic(const QString &subject = QStringLiteral(".com"));
/// The owner has to live in the Union.
[[nodiscard]] forms::ContactRule european();
/// A person's birth has to be known.
[[nodiscard]] forms::ContactRule french();

} // namespace cartouche::test
