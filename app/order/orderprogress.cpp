// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/orderprogress.h"

#include <QMap>

#include <algorithm>

namespace cartouche::order {

using namespace Qt::StringLiterals;

namespace {

/// What a task's state is worth beside those of other functions.
int rankOf(const QString &status)
{
    if (status == "error"_L1)
        return 0;
    if (status == "problem"_L1)
        return 1;
    return status == "done"_L1 || status == "cancelled"_L1 ? 3 : 2;
}

} // namespace

bool OrderProgress::isDelivered() const
{
    if (status != "delivered"_L1 || !areNamesKnown)
        return false;
    const auto isThere = [this](const Name &name) {
        return isOwnershipKnown ? name.isInAccount : !name.task || name.task->status == "done"_L1;
    };
    const bool isAllSettled = std::all_of(names.begin(), names.end(),
                                          [&isThere](const Name &name) { return isThere(name) || name.isGivenUp(); });
    return isAllSettled && (names.isEmpty() || std::any_of(names.begin(), names.end(), isThere));
}

bool OrderProgress::isFinal() const
{
    const bool isAllGivenUp = status == "delivered"_L1 && areNamesKnown && !names.isEmpty()
        && std::all_of(names.begin(), names.end(), [](const Name &name) { return name.isGivenUp(); });
    return isDelivered() || isAllGivenUp || status == "cancelled"_L1 || isGoneForGood;
}

QStringList OrderProgress::givenUp() const
{
    QStringList found;
    for (const Name &name : names) {
        if (name.isGivenUp())
            found.append(name.ascii);
    }
    return found;
}

std::optional<api::DomainTask> taskOf(const QList<api::DomainTask> &tasks, const QString &ascii, const QDateTime &ordered)
{
    QMap<QString, api::DomainTask> newest; // of each function
    for (const api::DomainTask &task : tasks) {
        const bool isOfName = task.domain.isEmpty() || task.domain.compare(ascii, Qt::CaseInsensitive) == 0;
        const bool isOlder = ordered.isValid() && task.creationDate.isValid() && task.creationDate < ordered;
        const auto known = newest.constFind(task.function);
        if (isOfName && !isOlder && (known == newest.cend() || task.id > known->id))
            newest.insert(task.function, task);
    }
    const auto first = std::min_element(newest.cbegin(), newest.cend(), [](const auto &a, const auto &b) {
        const int ranks[] = {rankOf(a.status), rankOf(b.status)};
        return ranks[0] != ranks[1] ? ranks[0] < ranks[1] : a.id > b.id;
    });
    return first == newest.cend() ? std::nullopt : std::optional(*first);
}

} // namespace cartouche::order
