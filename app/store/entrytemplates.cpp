// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/entrytemplates.h"

#include "base/domainname.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace cartouche::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNameServers = 20;

bool isContact(const QString &text)
{
    static const QRegularExpression form(u"^/(?:me|domain)/contact/[1-9][0-9]{0,17}$"_s);
    return text.isEmpty() || form.match(text).hasMatch();
}

bool isAccount(const QString &text)
{
    // Not every account is called xx12345-ovh; but an address is personal data.
    static const QRegularExpression form(u"^(?=.*[0-9])[A-Za-z0-9][A-Za-z0-9._+-]{1,99}$"_s);
    return text.isEmpty() || form.match(text).hasMatch();
}

bool areNameServers(const QString &text)
{
    if (text.isEmpty())
        return true;
    const QStringList hosts = text.split(u';');
    return hosts.size() <= mostNameServers && std::all_of(hosts.begin(), hosts.end(), [](const QString &host) {
               const auto name = base::DomainName::parse(host);
               return name && name->ascii().compare(host, Qt::CaseInsensitive) == 0;
           });
}

QString keyOf(const EntryTemplates::Owner &owner)
{
    return owner.endpoint + u' ' + owner.account;
}

QJsonObject toJson(const EntryTemplate &entries)
{
    return {{u"name"_s, entries.name},
            {u"owner"_s, entries.owner},
            {u"admin"_s, entries.admin},
            {u"tech"_s, entries.tech},
            {u"nameServers"_s, entries.nameServers}};
}

EntryTemplate fromJson(const QJsonObject &json)
{
    return {json["name"_L1].toString(), json["owner"_L1].toString(), json["admin"_L1].toString(),
            json["tech"_L1].toString(), json["nameServers"_L1].toString()};
}

auto find(QList<EntryTemplate> &list, const QString &name)
{
    return std::find_if(list.begin(), list.end(), [&](const EntryTemplate &one) { return one.name == name; });
}

} // namespace

const QStringList &EntryTemplate::labels()
{
    static const QStringList all{u"OWNER_CONTACT"_s, u"ADMIN_ACCOUNT"_s, u"TECH_ACCOUNT"_s, u"DNS"_s};
    return all;
}

QString EntryTemplate::value(const QString &label) const
{
    const QStringList values{owner, admin, tech, nameServers};
    const qsizetype place = labels().indexOf(label);
    return place < 0 ? QString() : values.at(place);
}

bool EntryTemplate::isValid() const
{
    const bool isNamed = !name.isEmpty() && name == name.trimmed() && name.size() <= EntryTemplates::longestName;
    return isNamed && isContact(owner) && isAccount(admin) && isAccount(tech) && areNameServers(nameServers);
}

EntryTemplates::EntryTemplates(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    connect(&settings, &Settings::changed, this, [this](Settings::Key key) {
        if (key == Settings::Key::EntryTemplates)
            Q_EMIT changed();
    });
}

QList<EntryTemplate> EntryTemplates::list(const Owner &owner) const
{
    const QByteArray stored = m_settings.value(Settings::Key::EntryTemplates).toByteArray();
    const QJsonArray members = QJsonDocument::fromJson(stored).object()[keyOf(owner)].toArray();
    QList<EntryTemplate> list;
    for (const QJsonValue &member : members) {
        const EntryTemplate one = fromJson(member.toObject());
        if (one.isValid() && list.size() < most && find(list, one.name) == list.end())
            list.append(one);
    }
    return list;
}

bool EntryTemplates::save(const Owner &owner, const EntryTemplate &entries)
{
    if (!entries.isValid())
        return false;
    QList<EntryTemplate> all = list(owner);
    if (const auto at = find(all, entries.name); at != all.end())
        *at = entries;
    else if (all.size() < most)
        all.append(entries);
    else
        return false;
    write(owner, all);
    return true;
}

void EntryTemplates::remove(const Owner &owner, const QString &name)
{
    QList<EntryTemplate> all = list(owner);
    if (all.removeIf([&](const EntryTemplate &one) { return one.name == name; }) > 0)
        write(owner, all);
}

bool EntryTemplates::rename(const Owner &owner, const QString &name, const QString &newName)
{
    QList<EntryTemplate> all = list(owner);
    const auto at = find(all, name);
    if (at == all.end() || (newName != name && find(all, newName) != all.end()))
        return false;
    at->name = newName;
    if (!at->isValid())
        return false;
    write(owner, all);
    return true;
}

void EntryTemplates::write(const Owner &owner, const QList<EntryTemplate> &entries)
{
    QJsonObject all = QJsonDocument::fromJson(m_settings.value(Settings::Key::EntryTemplates).toByteArray()).object();
    QJsonArray list;
    for (const EntryTemplate &one : entries)
        list.append(toJson(one));
    all.insert(keyOf(owner), list);
    if (entries.isEmpty())
        all.remove(keyOf(owner));
    m_settings.setValue(Settings::Key::EntryTemplates, QJsonDocument(all).toJson(QJsonDocument::Compact));
}

} // namespace cartouche::store
