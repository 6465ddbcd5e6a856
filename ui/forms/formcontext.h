// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/models.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>

namespace cartouche::forms {

/// What the editors of every name have to know beside their fields.
struct FormContext
{
    QString account; ///< of the one who orders
    QList<api::Contact> contacts;
    bool areContactsRead = false;
    std::function<QString(const api::Contact &)> contactRemark; ///< what a contact lacks for the names; empty: nothing
};

/// An option of OVHcloud's DNS zone that can be ordered along with a name.
struct ZoneOption
{
    QString id;    ///< whatever its owner tells it by
    QString name;  ///< "DNSSEC"
    QString price; ///< with its period: "1.32 € a year"; empty while it is not known
    bool isChosen = false;
    friend bool operator==(const ZoneOption &, const ZoneOption &) = default;
};

/// How far a trademark claim has been read.
struct ClaimState
{
    enum class Step {
        Unread,
        Loading,
        Failed,
        Absent, ///< OVHcloud knows of none
        Shown,
    };
    Step step = Step::Unread;
    QString marks; ///< names of the marks, untrusted; empty while they are not known
    friend bool operator==(const ClaimState &, const ClaimState &) = default;
};

/// What the editors have to know of the name that is filled in.
struct NameContext
{
    QString extension;      ///< ".eu"
    int nameCount = 1;      ///< names that are filled in together, this one included
    int extensionCount = 1; ///< those of the same extension
    int leastServers = 2;   ///< what the registry takes
    int mostServers = 0;    ///< 0: not told
    QList<ZoneOption> zoneOptions;
    int namesWithOtherOptions = 0; ///< that are offered the same options and have not chosen them
    ClaimState claim;
    QHash<QString, int> differing;   ///< label → other names that ask for it too and have another value
    QHash<QString, int> exceptional; ///< label → names that share a value which this one has not
    friend bool operator==(const NameContext &, const NameContext &) = default;
};

} // namespace cartouche::forms
