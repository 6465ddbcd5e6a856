// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eligibility/formdescription.h"
#include "store/entrytemplates.h"

#include <QHash>
#include <QObject>

namespace cartouche::order {
class Purchase;
struct DraftName;
}

namespace cartouche::wizard {

class UndoNote;

/// Takes entries of one name to others, as the person said, tells how many were changed, and can take it back.
class EntryCopies : public QObject
{
    Q_OBJECT
public:
    /// @param note outlives this
    explicit EntryCopies(UndoNote *note, QObject *parent = nullptr);

    void setPurchase(order::Purchase *purchase);
    /// A section.
    void apply(const QString &ascii, const QStringList &labels, bool isSameExtension);
    /// One field: a declaration is given for all names that ask for it.
    void applyOne(const QString &ascii, const QString &label, bool isSameExtension);
    /// The chosen options of the DNS zone; they cost the same for each name.
    void applyOptions(const QString &ascii);
    /// The value that most names have.
    void useCommon(const QString &ascii, const QString &label);
    /// For one name, or all of them without one.
    void applyTemplate(const store::EntryTemplate &entries, const QString &ascii);

private:
    using Snapshot = QHash<QString, eligibility::Values>;

    /// @param labels with those that are one answer with them
    [[nodiscard]] Snapshot snapshot(const QStringList &labels) const;
    /// As the registry's rule makes it.
    [[nodiscard]] bool isConsent(const order::DraftName &name, const QString &label) const;
    [[nodiscard]] int changesSince(const Snapshot &before) const;
    void restore(const Snapshot &before);
    void restoreOptions(const QHash<QString, QStringList> &before);
    void tell(const Snapshot &before);

    UndoNote *m_note;
    order::Purchase *m_purchase = nullptr;
};

} // namespace cartouche::wizard
