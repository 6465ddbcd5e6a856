// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/credential.h"

#include <algorithm>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Matches '*' against any text, without recursion: on a mismatch the last star takes one more.
bool matchesPattern(QStringView pattern, QStringView text)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

} // namespace

bool AccessRule::covers(QStringView calledMethod, QStringView calledPath) const
{
    return method == calledMethod && matchesPattern(path, calledPath);
}

bool Credential::allows(QStringView method, QStringView path) const
{
    return std::any_of(rules.begin(), rules.end(), [method, path](const AccessRule &rule) {
        return rule.covers(method, path);
    });
}

bool Credential::allowsFrom(const QHostAddress &address) const
{
    return !allowedIps || allowedIps->isEmpty()
        || std::any_of(allowedIps->begin(), allowedIps->end(), [&address](const QString &block) {
               return address.isInSubnet(QHostAddress::parseSubnet(block));
           });
}

Credential::State Credential::stateAt(const QDateTime &now) const
{
    const bool isOver = expiration && *expiration <= now;
    return isOver && state == State::Validated ? State::Expired : state;
}

QString stateName(Credential::State state)
{
    switch (state) {
    case Credential::State::PendingValidation: return u"pendingValidation"_s;
    case Credential::State::Validated: return u"validated"_s;
    case Credential::State::Refused: return u"refused"_s;
    case Credential::State::Expired: return u"expired"_s;
    }
    return {};
}

} // namespace cartouche::sandbox
