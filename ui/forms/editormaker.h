// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eligibility/formdescription.h"

class QWidget;

namespace cartouche::forms {

class FieldEditor;

/// The editor for this field; one that nobody has heard of is filled in as text.
[[nodiscard]] FieldEditor *makeEditor(const eligibility::FormField &field, QWidget *parent);

/// Whether the same editor serves both: it can be told of the other with setField().
[[nodiscard]] bool isSameEditor(const eligibility::FormField &a, const eligibility::FormField &b);

} // namespace cartouche::forms
