// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/claimnotice.h"
#include "api/client.h"
#include "order/completeness.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace cartouche::order {

/// The notices of trademark claims of the names whose form, OVHcloud's list or the registry's rule, asks for one to be
/// acknowledged; each is asked for once.
class ClaimNotices : public QObject
{
    Q_OBJECT
public:
    struct State
    {
        enum class Kind {
            NotAsked,
            Asking,
            Known,
            None,   ///< OVHcloud has no notice for this name
            Failed, ///< see `error`; again() asks once more
        };
        Kind kind = Kind::NotAsked;
        api::ClaimNotice notice; ///< untrusted texts
        base::Error error;
    };

    ClaimNotices(api::Client &client, const Draft &draft, const Completeness &completeness, QObject *parent = nullptr);

    [[nodiscard]] State of(const QString &ascii) const { return m_states.value(ascii); }
    /// Asks once more after a failure.
    void again(const QString &ascii);

Q_SIGNALS:
    void changed(const QString &ascii);

private:
    void look();
    void ask(const QString &ascii);

    api::Client &m_client;
    const Draft &m_draft;
    const Completeness &m_completeness;
    QTimer m_look; ///< when the event loop comes round: a rule is told for each and every name
    QHash<QString, State> m_states;
};

} // namespace cartouche::order
