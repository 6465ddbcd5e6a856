// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/offer.h"

#include <QJsonObject>

namespace cartouche::sandbox {

/// order.cart.Price of an offer: {label, price, promotions}.
/// @param label order.cart.PriceLabelEnum
[[nodiscard]] QJsonObject offerPriceJson(QStringView label, const Offer &offer, base::Period duration,
                                         const Subsidiary &subsidiary);

} // namespace cartouche::sandbox
