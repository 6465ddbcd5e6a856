// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/holdings.h"

#include "api/meroutes.h"
#include "base/domainname.h"
#include "base/logging.h"
#include "base/whendone.h"

#include <chrono>

namespace cartouche::search {

namespace {

constexpr std::chrono::milliseconds longestAge = std::chrono::minutes(30);

} // namespace

Holdings::Holdings(api::Client &client, QObject *parent) : QObject(parent), m_client(client) {}

void Holdings::read()
{
    if (std::exchange(m_isReading, true))
        return;
    base::whenDone(api::listDomains(m_client), this, [this](const base::Result<QStringList> &names) {
        m_isReading = false;
        if (!names) {
            qCInfo(logSearch) << "the account's names were not told:" << static_cast<int>(names.error().kind);
            m_sinceRead.invalidate();
            return;
        }
        m_sinceRead.start();
        QSet<QString> own;
        for (const QString &each : *names) {
            const auto name = base::DomainName::parse(each);
            if (name)
                own.insert(name->ascii());
        }
        if (own == m_own)
            return;
        m_own = std::move(own);
        Q_EMIT changed();
    });
}

void Holdings::readWhenOld()
{
    if (!m_sinceRead.isValid() || m_sinceRead.hasExpired(longestAge.count()))
        read();
}

void Holdings::setOrdered(const QSet<QString> &names)
{
    if (names == m_ordered)
        return;
    const bool hasGone = !names.contains(m_ordered);
    m_ordered = names;
    Q_EMIT changed();
    if (hasGone)
        read();
}

} // namespace cartouche::search
