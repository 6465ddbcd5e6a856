// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/domainname.h"
#include "store/renewalwishes.h"

#include <QSet>

namespace cartouche::order {

/// Whether OVHcloud shall renew the names of an order by itself. It does, unless it is told not to: that is
/// what holds until the person decides something else, for all names or for single ones.
class RenewalChoice
{
public:
    [[nodiscard]] bool isAutomatic() const { return m_isAutomatic; }
    [[nodiscard]] bool isAutomatic(const QString &ascii) const { return m_isAutomatic != m_exceptions.contains(ascii); }
    /// For every name: exceptions are gone.
    void setAutomatic(bool isAutomatic);
    void setAutomatic(const QString &ascii, bool isAutomatic);
    /// How many of these names are not renewed by themselves.
    [[nodiscard]] int manualCount(const QList<base::DomainName> &names) const;
    /// What is to be kept for the order of these names.
    [[nodiscard]] QList<store::RenewalWish> wishes(const QList<base::DomainName> &names, const QDateTime &now) const;

private:
    bool m_isAutomatic = true;
    QSet<QString> m_exceptions; ///< ASCII forms
};

} // namespace cartouche::order
