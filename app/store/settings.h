// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSettings>
#include <QVariant>

namespace cartouche::store {

/// What a person has chosen, in a small INI file in the configuration folder (mode 0600). Read at
/// start without opening the database. Never holds a secret.
class Settings : public QObject
{
    Q_OBJECT
public:
    /// Every key, with its type and default in settings.cpp.
    enum class Key {
        Language,        ///< QString: "fr", "en", or "" = the system's
        Scheme,          ///< QString: "system", "light", "dark"
        ActiveProfile,   ///< QString: id of the profile used last, or ""
        Profiles,        ///< QByteArray: the profiles without their secrets, JSON
        Subsidiary,      ///< QString: used only while the account has not told its own
        ReadsPerMinute,  ///< int: pace of questions to OVHcloud
        WindowGeometry,  ///< QByteArray
        YearsCompared,   ///< int: 1, 2, 3, 5 or 10
        OrderCeiling,    ///< QString: the most that one order may cost, "50.00", or "" = any amount
        DayCeiling,      ///< QString: likewise for all orders of a day
        PricesWithTax,   ///< bool: in the results of a search
        ExtensionPreset, ///< QString: "popular", "all", "place:…", "theme:…", "own:…"
        ExtensionGroups, ///< QByteArray: the person's own groups of extensions, JSON {"name": ["fr", …]}
        EntryTemplates,  ///< QByteArray: see entrytemplates.h, JSON {"endpoint account": [{"name": …}]}
        WatchHours,      ///< int: how often a watched name is asked again
        OrderNotices,    ///< bool: messages of the desktop when an order was paid, waits for the person, or was delivered
    };
    Q_ENUM(Key)

    /// @param file path of the INI file; its folder is made when missing
    explicit Settings(const QString &file, QObject *parent = nullptr);
    /// $XDG_CONFIG_HOME/cartouche/settings.ini, or the platform's place
    [[nodiscard]] static QString defaultFile();

    [[nodiscard]] QVariant value(Key key) const;
    [[nodiscard]] QString text(Key key) const { return value(key).toString(); }
    /// Stores and writes at once; a value of the wrong type is refused (logged, unchanged).
    void setValue(Key key, const QVariant &value);

Q_SIGNALS:
    void changed(cartouche::store::Settings::Key key);

private:
    QSettings m_settings;
};

} // namespace cartouche::store
