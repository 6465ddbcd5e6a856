// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/cart.h"
#include "sandbox/language.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cartouche::sandbox {

/// One line of an order. Its words are made when it is read, in the language of the reader.
struct BillLine
{
    enum class Kind { ZoneDuration, ZoneInstallation, NameDuration, NameInstallation, Promotion };

    Kind kind = Kind::NameDuration;
    int position = 1; ///< of the item in the cart; "*001" is the first
    QString domain;
    QString extension;
    bool isTransfer = false;
    int months = 12;
    base::Money amount; ///< net, negative for a promotion

    /// "*001", and "*001.001" for the zone that comes with it.
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString describe(Language language) const;
    /// order.OrderDetailTypeEnum
    [[nodiscard]] QString detailType() const;
};

/// All lines and the totals: tax is taken once, on the net total.
struct Bill
{
    QList<BillLine> lines;
    const Subsidiary *subsidiary = nullptr;
    base::Money withoutTax;
    base::Money tax;
    base::Money withTax;

    [[nodiscard]] static Bill of(const Cart &cart);
};

/// order.Price
[[nodiscard]] QJsonObject priceJson(const base::Money &amount, const Subsidiary &subsidiary);
/// order.cart.Price: {label, price, promotions}
[[nodiscard]] QJsonObject labelledPriceJson(QStringView label, const base::Money &amount,
                                            const Subsidiary &subsidiary);
/// order.Order without contracts, order id and url.
[[nodiscard]] QJsonObject billJson(const Bill &bill, Language language);

} // namespace cartouche::sandbox
