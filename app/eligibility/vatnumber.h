// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cartouche::eligibility {

/// Whether this can be a VAT number of the country, going by its shape alone. True for countries whose numbers are not
/// known here, and without the country's prefix, too: OVHcloud judges it.
[[nodiscard]] bool isVatShape(const QString &number, const QString &country);
/// "FR12345678901"; empty for a country whose numbers are not known here.
[[nodiscard]] QString vatExample(const QString &country);

} // namespace cartouche::eligibility
