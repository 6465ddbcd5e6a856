// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/cost.h"
#include "catalogue/extension.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <memory>

namespace cartouche::catalogue {

/// A category of /domain/extensions/byCategory with its extensions.
struct Category
{
    enum class Kind { Place, Theme };
    Kind kind = Kind::Theme;
    QString name; ///< as OVHcloud has it, untrusted text: "europe"
    QStringList extensions;
    friend bool operator==(const Category &, const Category &) = default;
};

/// Everything that is sold to one subsidiary, as it was at one moment. Never changes once made; shared between
/// threads as `std::shared_ptr<const Catalogue>`.
class Catalogue
{
public:
    /// What the digest of one answer holds.
    struct Content
    {
        QString subsidiary; ///< "FR"
        QString currency;   ///< "EUR"
        TaxRate tax;
        qint64 catalogId = 0;
        QDateTime readAt;
        QList<Extension> extensions; ///< by name, each once
        QStringList highlighted;     ///< by importance; empty while not known
        QList<Category> categories;
    };

    explicit Catalogue(Content content);

    [[nodiscard]] const Content &content() const { return m_content; }
    [[nodiscard]] const QList<Extension> &extensions() const { return m_content.extensions; }
    /// Null when it is not sold. @param ascii without dot
    [[nodiscard]] const Extension *find(const QString &ascii) const;
    /// Names of all extensions, the highlighted ones first, then by name.
    [[nodiscard]] const QStringList &namesByImportance() const { return m_byImportance; }

private:
    Content m_content;
    QHash<QString, qsizetype> m_places;
    QStringList m_byImportance;
};

using Snapshot = std::shared_ptr<const Catalogue>;

} // namespace cartouche::catalogue
