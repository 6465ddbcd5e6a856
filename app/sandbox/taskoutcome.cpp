// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/taskoutcome.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool isWrongCode(const QString &authInfo)
{
    return authInfo.isEmpty() || authInfo == "wrong"_L1 || authInfo == "faux"_L1;
}

} // namespace

TaskOutcome outcomeOf(const Task &task, const Account &account)
{
    using Status = Task::Status;
    const NameEffects effects = task.name.effects();
    if (account.owns(task.name.domain))
        return {Status::Error, u"The domain name is already registered"_s};
    if (task.isTransfer() && isWrongCode(task.name.authInfo))
        return {Status::Error, u"The authorization code is missing or not valid"_s, true};
    if ((effects & NameEffect::Legitimacy) && task.legitimacy.isEmpty())
        return {Status::Error, u"The registry asks for your legitimate interest in this name"_s, true};
    if (effects & NameEffect::Failing)
        return {Status::Error, u"The registry refuses this name"_s};
    if ((effects & NameEffect::Outage) && !task.isRetry)
        return {Status::Error, u"The registry does not answer; it will be tried again"_s, false, true};
    if (effects & NameEffect::Problem)
        return {Status::Problem, u"An operator has to look at this operation"_s};
    return {};
}

} // namespace cartouche::sandbox
