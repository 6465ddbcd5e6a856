// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/cart.h"
#include "sandbox/language.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace cartouche::sandbox {

/// What a line says that is about no name: a further product, an option, a coupon.
struct ExtraLine
{
    QString place;
    QString english;
    QString french;
    QString detailType; ///< order.OrderDetailTypeEnum
    int quantity = 1;
    base::Money unitPrice; ///< before reductions
};

/// What a coupon takes off one line.
struct LineReduction
{
    QString coupon;
    int percent = 0;    ///< 0: a fixed amount
    base::Money amount; ///< positive
};

/// What `domain` of a line shows; the sources have all three.
enum class LineDomain { Place, Name, Star };

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
    std::optional<ExtraLine> extra;
    QList<LineReduction> reductions; ///< already taken off the amount

    /// "*001", and "*001.001" for the zone that comes with it.
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString describe(Language language) const;
    /// order.OrderDetailTypeEnum
    [[nodiscard]] QString detailType() const;
    [[nodiscard]] int quantity() const { return extra ? extra->quantity : 1; }
    [[nodiscard]] base::Money unitPrice() const { return extra ? extra->unitPrice : originalAmount(); }
    /// Before the reductions.
    [[nodiscard]] base::Money originalAmount() const;
    [[nodiscard]] QString domainAs(LineDomain shown) const;
};

/// All lines and the totals: tax is taken once, on the net total.
struct Bill
{
    QList<BillLine> lines;
    const Subsidiary *subsidiary = nullptr;
    base::Money withoutTax;
    base::Money tax;
    base::Money withTax;

    /// The names of a cart and what comes with them; see cartbill.h for everything.
    [[nodiscard]] static Bill of(const Cart &cart);
    /// Adds the lines up.
    void takeTotals();
};

/// order.Price
[[nodiscard]] QJsonObject priceJson(const base::Money &amount, const Subsidiary &subsidiary);
/// order.cart.Price: {label, price, promotions}
[[nodiscard]] QJsonObject labelledPriceJson(QStringView label, const base::Money &amount,
                                            const Subsidiary &subsidiary);
/// order.Order without contracts, order id and url.
[[nodiscard]] QJsonObject billJson(const Bill &bill, Language language, LineDomain shown = LineDomain::Place);

} // namespace cartouche::sandbox
