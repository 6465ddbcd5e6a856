// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"

#include <QMap>
#include <QStringList>

namespace cartouche::search {

/// A choice of extensions for labels that are typed without one.
struct ExtensionPreset
{
    enum class Kind { Popular, All, Place, Theme, Own };

    Kind kind = Kind::Popular;
    QString name;           ///< of a category as OVHcloud has it, or of the person's own group; empty for the first two
    QStringList extensions; ///< ASCII, without dots, in the order of the rows

    [[nodiscard]] bool isEurope() const { return kind == Kind::Place && name.compare(QLatin1String("europe"), Qt::CaseInsensitive) == 0; }
    /// "popular", "all", "place:europe", "theme:tech", "own:Clients": what the settings keep.
    [[nodiscard]] QString id() const;
};

/// The person's own groups of extensions, as the settings keep them.
using ExtensionGroups = QMap<QString, QStringList>;
/// Whatever in it is no group is left out.
[[nodiscard]] ExtensionGroups groupsFromJson(const QByteArray &json);
[[nodiscard]] QByteArray groupsToJson(const ExtensionGroups &groups);
/// "fr, .com co.uk" → fr, com, co.uk; what is no extension goes to `refused`.
[[nodiscard]] QStringList extensionsFromText(const QString &text, QStringList *refused = nullptr);

/// All choices there are: popular, all, the person's groups, Europe, then OVHcloud's places and themes with what is sold
/// of them. Europe is OVHcloud's list where it tells one, else the countries and regions that we know there. Without a
/// catalogue only short lists of our own, and the person's groups.
[[nodiscard]] QList<ExtensionPreset> extensionPresets(const catalogue::Snapshot &catalogue, const ExtensionGroups &own);
/// The one with this id, else the popular one.
[[nodiscard]] ExtensionPreset findPreset(const QList<ExtensionPreset> &presets, const QString &id);

} // namespace cartouche::search
