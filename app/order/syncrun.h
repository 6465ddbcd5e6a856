// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "order/cartsession.h"
#include "order/draft.h"
#include "order/lanes.h"
#include "order/stepfailure.h"
#include "order/whencurrent.h"

#include <QObject>

#include <functional>
#include <optional>

namespace cartouche::order {

/// One pass over the cart at OVHcloud, for those who take part in it: whose cart, whose names, the lanes, and what failed
/// in them.
///
/// A refusal of one name is noted, and the others go on. Anything else (no connection, a lost answer, a cart that is gone)
/// halts the pass; what is under way by then is still waited for: what OVHcloud did must not go unnoticed.
class SyncRun : public QObject
{
    Q_OBJECT
public:
    /// So many names are changed at a time: of the six connections that Qt opens to a server some are left for reads.
    static constexpr int mostActing = 4;

    SyncRun(api::Client &client, CartSession &session, Draft &draft, QObject *parent = nullptr);

    [[nodiscard]] api::Client &client() { return m_client; }
    [[nodiscard]] QString cartId() const { return m_session.cartId(); }
    [[nodiscard]] Draft &draft() { return m_draft; }
    [[nodiscard]] Lanes &lanes() { return m_lanes; }
    /// Labels of a name that OVHcloud's list does not have, and that are sent all the same; none while nobody knows which.
    using ExtraLabels = std::function<std::optional<QStringList>(const QString &ascii)>;
    void setExtraLabels(ExtraLabels labels) { m_extraLabels = std::move(labels); }
    /// All labels of a name that belong into the cart, for all that is known.
    [[nodiscard]] QStringList labelsOf(const DraftName &name) const;
    /// Whether that is all: what is not among them does not belong into the cart.
    [[nodiscard]] bool areLabelsKnown(const DraftName &name) const;

    /// Nothing of an earlier pass counts any more, answers included.
    void begin();

    /// The handler gets the answer, unless this pass is over by then.
    template <typename T, typename Handler>
    void whenAnswered(const QFuture<T> &future, Handler handler)
    {
        whenCurrent(future, this, m_generation, std::move(handler));
    }

    /// A step failed: the lane goes on with its next step after a refusal of a label, and ends otherwise.
    void fail(const QString &lane, const base::Error &error, const QString &name = {}, const QString &label = {});
    /// Something failed outside of any lane.
    void fail(const base::Error &error) { note({error, {}, {}}); }
    /// What stops the whole pass.
    [[nodiscard]] const std::optional<StepFailure> &halt() const { return m_halt; }
    /// All failures, what halted the pass first, then in the order of the draft.
    [[nodiscard]] QList<StepFailure> failures() const;

private:
    void note(const StepFailure &failure);

    api::Client &m_client;
    CartSession &m_session;
    Draft &m_draft;
    Lanes m_lanes{mostActing};
    ExtraLabels m_extraLabels;
    int m_generation = 0;
    std::optional<StepFailure> m_halt;
    QList<StepFailure> m_refusals;
};

} // namespace cartouche::order
