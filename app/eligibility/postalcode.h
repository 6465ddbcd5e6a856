// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cartouche::eligibility {

/// Whether this can be a postal code of the country, going by its shape alone. True for countries whose codes are not known
/// here: OVHcloud judges it.
[[nodiscard]] bool isPostalCodeShape(const QString &code, const QString &country);
/// "75002"; empty for a country whose codes are not known here.
[[nodiscard]] QString postalCodeExample(const QString &country);

} // namespace cartouche::eligibility
