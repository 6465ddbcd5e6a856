// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/contactrefusal.h"

#include "eligibility/contactmembers.h"
#include "eligibility/refusalkeys.h"

#include <QRegularExpression>

namespace cartouche::forms {

using namespace Qt::StringLiterals;

namespace {

QString memberOfKey(const QString &key)
{
    if (key.startsWith(u'_'))
        return {};
    const auto place = eligibility::placeOfRefusalKey(key);
    return place && !place->member.isEmpty() ? place->member : eligibility::memberNamed(key);
}

} // namespace

QHash<QString, QString> refusedMembers(const base::Error &error)
{
    QHash<QString, QString> members;
    for (auto each = error.details.begin(); each != error.details.end(); ++each) {
        if (const QString member = memberOfKey(each.key()); !member.isEmpty())
            members.insert(member, each.value());
    }
    // A value of the wrong shape is told in the message alone: "'phone' is not of type phoneNumber".
    static const QRegularExpression quoted(u"['\"\\[]([A-Za-z0-9_.]{2,60})['\"\\]]"_s);
    auto matches = quoted.globalMatch(error.serverMessage.left(1000));
    while (members.isEmpty() && matches.hasNext()) {
        if (const QString member = eligibility::memberNamed(matches.next().captured(1)); !member.isEmpty())
            members.insert(member, error.serverMessage);
    }
    return members;
}

} // namespace cartouche::forms
