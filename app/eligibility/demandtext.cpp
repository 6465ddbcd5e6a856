// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/demandtext.h"

#include <QJsonArray>

#include <array>

namespace cartouche::eligibility {

using namespace Qt::StringLiterals;

namespace {

struct ListMember
{
    const char16_t *key;
    QStringList Demands::*list;
};

constexpr std::array lists{
    ListMember{u"countries", &Demands::countries},
    ListMember{u"cities", &Demands::cities},
    ListMember{u"inPlaceOfLiving", &Demands::inPlaceOfLiving},
    ListMember{u"legalForms", &Demands::legalForms},
    ListMember{u"members", &Demands::members},
    ListMember{u"sometimesMembers", &Demands::sometimesMembers},
    ListMember{u"elements", &Demands::elements},
};
const auto administratorKey = u"mayAdministratorLiveThere"_s;

} // namespace

QJsonObject toJson(const Demands &demands)
{
    QJsonObject json;
    for (const ListMember &each : lists) {
        if (const QStringList &list = demands.*(each.list); !list.isEmpty())
            json.insert(QString::fromUtf16(each.key), QJsonArray::fromStringList(list));
    }
    if (demands.mayAdministratorLiveThere)
        json.insert(administratorKey, true);
    return json;
}

Demands demandsFromJson(const QJsonObject &json)
{
    Demands demands;
    for (const ListMember &each : lists) {
        const QJsonArray array = json.value(QString::fromUtf16(each.key)).toArray();
        for (const QJsonValue &value : array)
            (demands.*(each.list)).append(value.toString());
    }
    demands.mayAdministratorLiveThere = json.value(administratorKey).toBool();
    return demands;
}

} // namespace cartouche::eligibility
