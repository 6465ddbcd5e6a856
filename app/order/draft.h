// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/models.h"
#include "base/domainname.h"
#include "eligibility/formdescription.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <optional>

namespace cartouche::order {

/// One name on its way into an order: what the person chose and entered, and what stands in the cart.
struct DraftName
{
    explicit DraftName(base::DomainName domain) : name(std::move(domain)) {}

    base::DomainName name;
    QList<api::Offer> offers;
    int offerIndex = 0;
    QDateTime askedAt;
    base::Period duration = base::Period::ofYears(1);
    bool isLeftOut = false;     ///< decided against on the offers page; its entries are kept
    bool isPriceAccepted = false; ///< consent to a premium or resale price
    eligibility::Values values; ///< label → value; may hold a transfer code: never stored, never logged

    // what OVHcloud knows
    qint64 itemId = 0;          ///< 0 = not in the cart
    bool isItemUncertain = false; ///< adding it had no clear answer: look before adding again
    base::Period itemDuration;
    QString itemPricingMode;    ///< of the offer that the item was made from
    QString itemOfferId;
    QList<api::LabelledPrice> itemPrices;
    bool areRequirementsKnown = false;
    QList<eligibility::FormField> form;

    [[nodiscard]] const api::Offer &offer() const { return offers.at(offerIndex); }
    [[nodiscard]] bool isTransfer() const;
    /// The item in the cart was made from another offer than the one that is chosen now.
    [[nodiscard]] bool isItemOutdated() const;
    /// A price or a way that is not the standard one: has to be accepted by itself.
    [[nodiscard]] bool needsConsent() const;
    /// The transfer code is entered where one is needed, and the price accepted where it has to be.
    [[nodiscard]] bool isDecided() const;
    /// First period and renewal as the offer tells them, net of tax, for one year.
    [[nodiscard]] std::optional<base::Money> firstPrice() const;
    [[nodiscard]] std::optional<base::Money> renewal() const;
};

/// What was collected so far. Survives going back and forth: a name that was taken out and comes back
/// finds its entries again. Emits `changed` after every change; holds no server connection.
class Draft : public QObject
{
    Q_OBJECT
public:
    explicit Draft(QObject *parent = nullptr) : QObject(parent) {}

    [[nodiscard]] const QList<DraftName> &names() const { return m_names; }
    /// The names that are to be ordered: those not left out.
    [[nodiscard]] QList<DraftName> wanted() const;
    [[nodiscard]] const DraftName *find(const QString &ascii) const;
    [[nodiscard]] bool isEmpty() const { return m_names.isEmpty(); }
    /// Something was entered that closing would lose.
    [[nodiscard]] bool hasEntries() const;

    /// Takes over what is ticked in the search. Entries of names that stay, or come back, are kept.
    void setNames(const QList<DraftName> &names);
    /// Changes one name in place, also one that was taken out again: what OVHcloud says of its item
    /// must not get lost. Nothing happens when the draft has never heard of it.
    void update(const QString &ascii, const std::function<void(DraftName &)> &change);
    void setValue(const QString &ascii, const QString &label, const QString &value);
    /// Copies the values of these labels to every other wanted name whose form has them; never a code or
    /// a consent that belongs to one name.
    void copyValues(const QString &fromAscii, const QStringList &labels);
    /// Items in the cart that no wanted name stands for any more.
    [[nodiscard]] QList<qint64> strayItems() const;
    /// All items that the draft knows of, stray ones included.
    [[nodiscard]] QList<qint64> items() const;
    /// Every wanted name stands in the cart with the chosen offer, and nothing else does, for all we know.
    [[nodiscard]] bool isInCart() const;
    /// Adding some name, wanted or not, had no clear answer.
    [[nodiscard]] bool hasUncertainItem() const;
    /// A hash of all that the cart should hold: names, items, offers, durations and values.
    [[nodiscard]] QByteArray state() const;
    void itemRemoved(qint64 itemId);
    /// The cart was looked at: a name that is not wanted and was not found needs no second look.
    void settleUncertain();
    /// The cart is gone: no item stands at OVHcloud any more, all entries stay.
    void forgetItems();
    void clear();

    /// Labels that have a gap, over all wanted names.
    [[nodiscard]] int gapCount() const;
    [[nodiscard]] static QStringList gapsOf(const DraftName &name);

Q_SIGNALS:
    void changed();

private:
    QList<DraftName> m_names;
    QList<DraftName> m_shelf; ///< taken out again; their entries wait here
};

} // namespace cartouche::order
