// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QHash>
#include <QString>

namespace cartouche::forms {

/// The members of a contact that a refusal of OVHcloud is about, each with what it says of it: untrusted text.
[[nodiscard]] QHash<QString, QString> refusedMembers(const base::Error &error);

} // namespace cartouche::forms
