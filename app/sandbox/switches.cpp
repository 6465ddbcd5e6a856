// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/switches.h"

#include <QJsonObject>

#include <algorithm>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

const QList<SwitchRule> &SwitchRule::all()
{
    static const QList<SwitchRule> table{
        {Switch::PendingKey,
         "pendingKey"_L1,
         {"missing"_L1, "signature"_L1},
         "a key that is not validated yet: 403 MISSING_CREDENTIAL or 400 INVALID_SIGNATURE"},
    };
    return table;
}

const SwitchRule *SwitchRule::find(QStringView name)
{
    const QList<SwitchRule> &table = all();
    const auto found = std::find_if(table.begin(), table.end(), [&](const SwitchRule &rule) { return rule.name == name; });
    return found == table.end() ? nullptr : &*found;
}

Switches::Switches()
{
    for (const SwitchRule &rule : SwitchRule::all())
        m_values[static_cast<std::size_t>(rule.which)] = rule.values.constFirst();
}

bool Switches::set(QStringView name, QStringView value)
{
    const SwitchRule *rule = SwitchRule::find(name);
    if (rule == nullptr)
        return false;
    const auto found = std::find(rule->values.begin(), rule->values.end(), value);
    if (found == rule->values.end())
        return false;
    m_values[static_cast<std::size_t>(rule->which)] = *found;
    return true;
}

QJsonArray Switches::toJson() const
{
    QJsonArray list;
    for (const SwitchRule &rule : SwitchRule::all()) {
        QJsonArray values;
        for (const QLatin1StringView each : rule.values)
            values.append(QString(each));
        list.append(QJsonObject{{u"name"_s, QString(rule.name)},
                                {u"value"_s, QString(value(rule.which))},
                                {u"values"_s, values},
                                {u"meaning"_s, QString::fromUtf8(rule.meaning)}});
    }
    return list;
}

} // namespace cartouche::sandbox
