// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/extensionpresets.h"

#include "base/domainname.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace cartouche::search {

using namespace Qt::StringLiterals;
using Kind = ExtensionPreset::Kind;

namespace {

constexpr qsizetype mostPopular = 24;
constexpr qsizetype longestName = 60;

/// Until OVHcloud has told which ones it highlights.
const QStringList &wellKnown()
{
    static const QStringList list{u"fr"_s, u"com"_s, u"net"_s, u"org"_s, u"eu"_s, u"info"_s, u"be"_s, u"ch"_s,
                                  u"de"_s, u"it"_s, u"es"_s, u"io"_s, u"app"_s, u"shop"_s, u"online"_s, u"tech"_s};
    return list;
}

/// The union, countries of the continent by their own code, and regions and cities there, where OVHcloud has not told
/// what it counts to Europe.
const QStringList &european()
{
    static const QStringList list = u"eu fr de it es pt be nl lu ch at li ie uk dk se no fi is fo ax ee lv lt pl cz sk hu si hr "
                                    "ro bg gr cy mt mc ad sm va al ba me mk rs md ua by ru gi gg je im "
                                    "xn--e1a4c xn--qxa6a xn--qxam xn--90ae xn--p1ai xn--j1amh xn--90a3ac xn--d1alf xn--90ais "
                                    "bzh alsace corsica paris cat eus gal barcelona madrid scot wales cymru london berlin "
                                    "hamburg koeln cologne bayern ruhr saarland nrw wien tirol swiss zuerich brussels "
                                    "vlaanderen gent amsterdam frl helsinki stockholm moscow istanbul"_s
                                        .split(u' ');
    return list;
}

/// "co.uk" belongs where "uk" does.
bool isEuropean(const QString &extension)
{
    static const QSet<QString> known(european().begin(), european().end());
    return known.contains(extension.section(u'.', -1));
}

QStringList europe(const catalogue::Snapshot &catalogue)
{
    if (!catalogue)
        return european();
    QStringList list = catalogue->namesByImportance();
    list.removeIf([](const QString &extension) { return !isEuropean(extension); });
    return list;
}

/// Those of a list that are sold; all of it where nobody knows what is sold.
QStringList sold(const QStringList &list, const catalogue::Snapshot &catalogue)
{
    if (!catalogue)
        return list;
    QStringList found;
    std::copy_if(list.begin(), list.end(), std::back_inserter(found),
                 [&](const QString &name) { return catalogue->find(name) != nullptr; });
    return found;
}

QStringList popular(const catalogue::Snapshot &catalogue)
{
    if (!catalogue)
        return wellKnown();
    const QStringList list = sold(catalogue->content().highlighted, catalogue);
    return list.isEmpty() ? sold(wellKnown(), catalogue) : list.first(std::min(mostPopular, list.size()));
}

/// OVHcloud's places and themes, with what is sold of them.
void addCategories(QList<ExtensionPreset> &presets, const catalogue::Snapshot &catalogue)
{
    if (!catalogue)
        return;
    for (const Kind kind : {Kind::Place, Kind::Theme}) {
        for (const catalogue::Category &category : catalogue->content().categories) {
            const bool isPlace = category.kind == catalogue::Category::Kind::Place;
            const QStringList extensions = sold(category.extensions, catalogue);
            if (isPlace == (kind == Kind::Place) && !extensions.isEmpty())
                presets.append({kind, category.name, extensions});
        }
    }
}

} // namespace

QString ExtensionPreset::id() const
{
    switch (kind) {
    case Kind::Popular: return u"popular"_s;
    case Kind::All: return u"all"_s;
    case Kind::Place: return u"place:"_s + name;
    case Kind::Theme: return u"theme:"_s + name;
    case Kind::Own: return u"own:"_s + name;
    }
    Q_UNREACHABLE();
}

QStringList extensionsFromText(const QString &text, QStringList *refused)
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    QStringList found;
    const QStringList entries = text.split(separators, Qt::SkipEmptyParts);
    for (QString entry : entries) {
        while (entry.startsWith(u'.') || entry.startsWith(u'*'))
            entry.remove(0, 1);
        // An extension alone is no name; behind some label it is one.
        const auto name = base::DomainName::parse(u"a."_s + entry);
        if (!name) {
            if (refused != nullptr)
                refused->append(entry);
        } else if (!found.contains(name->extension())) {
            found.append(name->extension());
        }
    }
    return found;
}

ExtensionGroups groupsFromJson(const QByteArray &json)
{
    ExtensionGroups groups;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto each = object.begin(); each != object.end(); ++each) {
        QStringList texts;
        const QJsonArray list = each.value().toArray();
        for (const auto &one : list)
            texts.append(one.toString());
        const QStringList extensions = extensionsFromText(texts.join(u' '));
        if (!each.key().trimmed().isEmpty() && !extensions.isEmpty())
            groups.insert(each.key().trimmed().left(longestName), extensions);
    }
    return groups;
}

QByteArray groupsToJson(const ExtensionGroups &groups)
{
    QJsonObject object;
    for (auto each = groups.begin(); each != groups.end(); ++each)
        object.insert(each.key(), QJsonArray::fromStringList(each.value()));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QList<ExtensionPreset> extensionPresets(const catalogue::Snapshot &catalogue, const ExtensionGroups &own)
{
    QList<ExtensionPreset> presets{{Kind::Popular, {}, popular(catalogue)}};
    if (catalogue && !catalogue->extensions().isEmpty())
        presets.append({Kind::All, {}, catalogue->namesByImportance()});
    for (auto group = own.begin(); group != own.end(); ++group)
        presets.append({Kind::Own, group.key(), group.value()});
    const qsizetype placeOfEurope = presets.size();
    addCategories(presets, catalogue);
    const auto told = std::find_if(presets.begin(), presets.end(), [](const ExtensionPreset &each) { return each.isEurope(); });
    // First among the places: most people here look for it.
    if (told != presets.end())
        std::rotate(presets.begin() + placeOfEurope, told, std::next(told));
    else if (const QStringList list = europe(catalogue); !list.isEmpty())
        presets.insert(placeOfEurope, {Kind::Place, u"europe"_s, list});
    return presets;
}

ExtensionPreset findPreset(const QList<ExtensionPreset> &presets, const QString &id)
{
    const auto found = std::find_if(presets.begin(), presets.end(),
                                    [&id](const ExtensionPreset &preset) { return preset.id() == id; });
    return found != presets.end() ? *found : presets.value(0);
}

} // namespace cartouche::search
