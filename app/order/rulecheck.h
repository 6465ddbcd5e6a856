// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "order/completeness.h"
#include "order/refusal.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace cartouche::order {

/// OVHcloud's own check of the registry's rule, name by name: POST /domain/configurationRule/check with owner, accounts and
/// data by value; it changes nothing at OVHcloud. What was accepted is not asked again. Where it cannot be asked it
/// stands in nobody's way: the dry run judges the cart in any case.
///
/// By itself it asks about names that only the rule here finds fault with, a moment after the last change, so that a rule
/// that is wrong, or was misread, stops nobody.
class RuleCheck : public QObject
{
    Q_OBJECT
public:
    enum class Verdict {
        NotAsked,    ///< not with the entries of the moment
        Asking,
        Accepted,
        Refused,     ///< see targets() and errorOf()
        Unavailable, ///< nobody could tell: no connection, no such route, no right; see errorOf()
    };
    /// So many names at a time; see SyncRun::mostActing.
    static constexpr int mostAtOnce = 4;

    RuleCheck(api::Client &client, const Draft &draft, const RuleSubjects &subjects, Completeness &completeness,
              QObject *parent = nullptr);

    /// Asks about every wanted name whose entries were not accepted yet, and then says finished(), from the event loop, also
    /// when there was nothing to ask. What was refused is asked once more, unless checkAhead() has just asked it: it may have
    /// been mended where nobody here sees it. Called while it is under way it begins anew with what is not judged, and
    /// ends once.
    void check();
    /// Asks about the names that were not asked with these entries, without an end to wait for: the check() that follows
    /// has less to do.
    void checkAhead();
    /// Whether a name stands refused since before checkAhead().
    [[nodiscard]] bool hasEarlierRefusals() const;
    /// Ends check() without a word; what was sent is still taken note of.
    void stop();
    [[nodiscard]] bool isChecking() const { return m_isChecking; }

    /// About the entries of the moment.
    [[nodiscard]] Verdict verdictOf(const QString &ascii) const;
    [[nodiscard]] std::optional<base::Error> errorOf(const QString &ascii) const;
    /// The refused names, in the order of the draft, and what that points to.
    [[nodiscard]] QList<StepFailure> refusals() const;
    [[nodiscard]] QList<RefusalTarget> targets() const;
    /// How long nothing may change before names are asked about that only the rule here finds fault with.
    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }

Q_SIGNALS:
    void changed(const QString &ascii);
    void finished();

private:
    struct Question
    {
        QString action;
        eligibility::RuleData data; ///< may hold a transfer code
    };
    struct Judged
    {
        Question question;
        Verdict verdict = Verdict::NotAsked;
        base::Error error;
    };

    [[nodiscard]] bool canBeAsked(const DraftName &name) const;
    void wish(const QString &ascii);
    void goOn();
    void ask(const QString &ascii);
    void judged(const QString &ascii, const Question &question, const base::Result<void> &answer);
    /// Null when the entries of the moment were not judged.
    [[nodiscard]] const Judged *judgedNow(const DraftName &name) const;
    void askAboutFindings();
    [[nodiscard]] QJsonObject bodyOf(const DraftName &name) const;

    api::Client &m_client;
    const Draft &m_draft;
    const RuleSubjects &m_subjects;
    Completeness &m_completeness;
    QHash<QString, Judged> m_judged;
    QStringList m_wishes; ///< names that wait for their turn
    QStringList m_ahead;  ///< asked by checkAhead(), for the next check()
    QSet<QString> m_asking;
    QTimer m_patience;
    bool m_isChecking = false;
};

} // namespace cartouche::order
