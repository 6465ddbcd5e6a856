// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/keytest.h"

#include "base/whendone.h"
#include "account/keyrequest.h"
#include "api/authroutes.h"
#include "api/meroutes.h"

namespace cartouche::account {

KeyTest::KeyTest(const api::Endpoint &endpoint, const api::Credentials &credentials, QObject *parent)
    : QObject(parent), m_client(endpoint, credentials)
{
}

void KeyTest::start()
{
    base::whenDone(api::readAccount(m_client), this, [this](const base::Result<api::Account> &holder) {
        m_report.clockOffset = m_client.clockOffset().value_or(0);
        if (!holder) {
            m_report.error = holder.error();
            Q_EMIT finished(m_report);
            return;
        }
        m_report.holder = *holder;
        readCredential();
    });
}

void KeyTest::readCredential()
{
    base::whenDone(api::readCurrentCredential(m_client), this, [this](const base::Result<api::Credential> &credential) {
        // Some ways of signing in cannot read their own credential: the key works all the same.
        if (credential) {
            m_report.credential = *credential;
            m_report.missing = missingRights(credential->rules);
        }
        Q_EMIT finished(m_report);
    });
}

} // namespace cartouche::account
