// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/settings.h"

#include <QList>
#include <QObject>
#include <QString>

namespace cartouche::store {

/// "My usual owner, accounts and name servers" under a name. Ids only, no personal data; an empty member is the
/// standard: the account's own data, the account that orders, OVHcloud's name servers.
struct EntryTemplate
{
    QString name;
    QString owner;       ///< "/domain/contact/12", "/me/contact/12"
    QString admin;       ///< "ab12345-ovh"
    QString tech;
    QString nameServers; ///< "dns1.example.com;dns2.example.com"

    /// What it would write under a label: OWNER_CONTACT, ADMIN_ACCOUNT, TECH_ACCOUNT, DNS.
    [[nodiscard]] QString value(const QString &label) const;
    [[nodiscard]] static const QStringList &labels();
    /// Every member has the form of what it is, and the name says something.
    [[nodiscard]] bool isValid() const;
    friend bool operator==(const EntryTemplate &, const EntryTemplate &) = default;
};

/// The templates of the accounts, in the settings. What cannot be read there is left out, one by one.
class EntryTemplates : public QObject
{
    Q_OBJECT
public:
    /// Whose contacts the ids are.
    struct Owner
    {
        QString endpoint; ///< base URL
        QString account;  ///< "ab12345-ovh"
    };
    static constexpr qsizetype most = 50; ///< for one account
    static constexpr qsizetype longestName = 60;

    explicit EntryTemplates(Settings &settings, QObject *parent = nullptr);

    /// In the order in which they were made.
    [[nodiscard]] QList<EntryTemplate> list(const Owner &owner) const;
    /// Replaces the one with the same name. False, and nothing is stored: it is not valid, or there are too many.
    bool save(const Owner &owner, const EntryTemplate &entries);
    void remove(const Owner &owner, const QString &name);
    /// False when there is none of this name, or the new name is taken or says nothing.
    bool rename(const Owner &owner, const QString &name, const QString &newName);

Q_SIGNALS:
    void changed();

private:
    void write(const Owner &owner, const QList<EntryTemplate> &entries);

    Settings &m_settings;
};

} // namespace cartouche::store
