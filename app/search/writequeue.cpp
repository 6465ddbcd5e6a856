// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/writequeue.h"

#include "base/whendone.h"

namespace cartouche::search {

WriteQueue::~WriteQueue()
{
    if (m_isWriting)
        m_writes.pop_front();
    for (const Write &write : m_writes)
        (void)write();
}

void WriteQueue::add(Write write)
{
    m_writes.push_back(std::move(write));
    next();
}

void WriteQueue::retry()
{
    next();
}

void WriteQueue::next()
{
    if (m_isWriting || m_writes.empty())
        return;
    m_isWriting = true;
    base::whenDone(m_writes.front()(), this, [this](const base::Result<void> &outcome) {
        m_isWriting = false;
        if (!outcome) {
            m_hasFailed = true;
            Q_EMIT failed(outcome.error());
            return;
        }
        m_writes.pop_front();
        if (m_writes.empty() && m_hasFailed) {
            m_hasFailed = false;
            Q_EMIT recovered();
        }
        next();
    });
}

} // namespace cartouche::search
