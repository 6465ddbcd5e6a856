// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/draftname.h"
#include "store/entrytemplates.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

namespace cartouche::order {

/// To which other names entries are copied.
enum class Scope { AllNames, SameExtension };

/// What was collected so far. Survives going back and forth: a name that was taken out and comes back
/// finds its entries again. Emits `changed` after every change; holds no server connection.
///
/// What was copied to all names, or to those of an extension, is also what a name starts with that comes in later, or
/// comes back, wherever nothing was entered for that very name. Declarations and codes never are.
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
    /// Takes another of the offers for a name. What was agreed to at the price of the one before does not carry over.
    /// Nothing happens when there is no such offer.
    void chooseOffer(const QString &ascii, int offerIndex);
    /// OVHcloud's list came: the form of a name, which takes over what is kept for all.
    void setForm(const QString &ascii, const QList<eligibility::FormField> &form);
    /// The form of a name as the registry's rule makes it: what the rule alone asks for is copied and compared like the rest.
    using Forms = std::function<const QList<eligibility::FormField> &(const DraftName &)>;
    /// @param forms outlives its use here; without it OVHcloud's list counts alone
    void setForms(Forms forms) { m_forms = std::move(forms); }
    /// Rules, or those they look at, are others: names take over what is kept for all and asked of them by now.
    void formsChanged();
    /// What can be ordered with the names of an extension; what is wanted and not offered any more is dropped.
    void setZoneOptions(const QString &extension, const QList<api::OptionDefinition> &options);
    /// Wants an option or not; another one of an exclusive family gives way. Nothing happens when it is not offered.
    void setOption(const QString &ascii, const QString &planCode, bool isWanted);

    /// Copies the values of these labels to the other wanted names whose form has them; never a declaration, and never
    /// a code that belongs to one name. Own name servers and "keep the present ones" are one answer: both labels go, and
    /// a name that cannot give this answer keeps its own.
    void copyValues(const QString &fromAscii, const QStringList &labels, Scope scope = Scope::AllNames);
    /// Copies a declaration of one name to all wanted names that ask for it. Only where a person said so in words:
    /// it declares something for every one of them. Never the notice of a trademark claim.
    void declareForAll(const QString &fromAscii, const QString &label);
    /// The same options for the other wanted names that offer them and use OVHcloud's zone. Not for those that come later:
    /// they cost money.
    void copyOptions(const QString &fromAscii, Scope scope = Scope::AllNames);
    /// The entries of a template, where a form has their labels: for one name, or for all wanted ones (and those that come
    /// later) when `ascii` is empty.
    void applyTemplate(const store::EntryTemplate &entries, const QString &ascii = {});

    /// What the most of the wanted names with this label have there ("" counts: nothing entered). None when several
    /// values are equally frequent, when fewer than two names have the label, and for declarations and codes.
    [[nodiscard]] std::optional<QString> commonValue(const QString &label) const;
    /// Labels of the name whose value is not the common one, in form order.
    [[nodiscard]] QStringList exceptionsOf(const QString &ascii) const;

    /// Wanted no more, or made from another offer: names whose items have to leave the cart.
    [[nodiscard]] QList<DraftName> strays() const;
    /// Items of names in the cart that no wanted name stands for any more.
    [[nodiscard]] QList<qint64> strayItems() const;
    /// All items that the draft knows of, stray ones and options included.
    [[nodiscard]] QList<qint64> items() const;
    /// Every wanted name stands in the cart with the chosen offer and options, and nothing else does, for all we know.
    [[nodiscard]] bool isInCart() const;
    /// Adding some name or option, wanted or not, had no clear answer.
    [[nodiscard]] bool hasUncertainItem() const;
    /// A hash of all that the cart should hold: names, items, offers, durations, options and values.
    [[nodiscard]] QByteArray state() const;
    /// An option whose adding had no clear answer stands at the item of a name.
    void optionFound(const OptionItem &option);
    /// Of a name or of an option.
    void itemRemoved(qint64 itemId);
    /// The cart was looked at: what is not wanted and was not found needs no second look.
    void settleUncertain();
    /// The cart is gone: no item stands at OVHcloud any more, all entries stay.
    void forgetItems();
    void clear();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool isWanted(const DraftName &name) const;
    /// The offers of a newer answer for a name that is known.
    static void takeOffers(DraftName &kept, const DraftName &asked);
    [[nodiscard]] const QList<eligibility::FormField> &formOf(const DraftName &name) const;
    /// Null when nobody asks this name for it.
    [[nodiscard]] const eligibility::FormField *fieldOf(const DraftName &name, const QString &label) const;
    /// Whether these labels, which are one answer, may be copied to the name, and it can give this answer in full.
    [[nodiscard]] bool canTake(const DraftName &name, const QStringList &together, const eligibility::Values &answer) const;
    void takeKeptAgain();
    /// What is kept for all names, or for those of its extension.
    void takeKept(DraftName &name) const;
    void keep(const QString &label, const QString &value, const DraftName &from, Scope scope);
    void touch();

    Forms m_forms;
    QList<DraftName> m_names;
    QList<DraftName> m_shelf; ///< taken out again; their entries wait here
    eligibility::Values m_kept; ///< copied to all names
    QHash<QString, eligibility::Values> m_keptByExtension;
    mutable QHash<QString, std::optional<QString>> m_common; ///< commonValue() as far as it was asked for
};

} // namespace cartouche::order
