// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/offercheck.h"
#include "wizard/session.h"

#include <QObject>
#include <QPointer>
#include <QSet>

class QWidget;

namespace cartouche::wizard {

class GuardDialog;

/// What stands between the choice and the cart: doubts about a name have to be answered, and every offer is asked
/// once more. Answers to doubts are remembered while the session lasts.
class CartGate : public QObject
{
    Q_OBJECT
public:
    /// @param window over which the question about doubtful names opens
    explicit CartGate(QWidget *window);

    void setSession(const Session *session);
    /// Ends with one of the signals, unless stop() comes first.
    void start(const QList<search::SearchResult> &chosen);
    void stop();
    [[nodiscard]] bool isAsking() const;

Q_SIGNALS:
    /// Nothing is in doubt any more; the offers are being asked.
    void asking();
    void passed(const QList<cartouche::search::OfferCheck::Answer> &answers);
    /// Other offers than the rows showed: the person looks again. Names, Unicode.
    void changed(const QStringList &names);
    /// The person wants these left out of the choice.
    void leftOut(const QList<cartouche::base::DomainName> &names);
    void failed(const cartouche::base::Error &error);

private:
    void askAboutDoubts();
    void askOffers();
    void compare();

    QWidget *m_window;
    const Session *m_session = nullptr;
    QPointer<GuardDialog> m_dialog;
    QSet<QString> m_confirmed; ///< doubts that were answered, see keyOf()
    QList<search::SearchResult> m_chosen;
};

} // namespace cartouche::wizard
