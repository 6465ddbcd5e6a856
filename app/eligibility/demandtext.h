// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eligibility/demands.h"

#include <QJsonObject>

namespace cartouche::eligibility {

/// For keeping; what is empty is left out.
[[nodiscard]] QJsonObject toJson(const Demands &demands);
/// Whatever it is given; members it does not know are ignored.
[[nodiscard]] Demands demandsFromJson(const QJsonObject &json);

} // namespace cartouche::eligibility
