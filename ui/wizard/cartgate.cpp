// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/cartgate.h"

#include "search/nameguards.h"
#include "search/searchrun.h"
#include "wizard/guarddialog.h"

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using search::OfferCheck;

namespace {

/// A doubt is answered as it was put: another look-alike is another doubt.
QString keyOf(const search::NameGuards::Checked &doubt)
{
    QStringList parts{doubt.name.ascii()};
    for (const search::NameGuards::Finding &finding : doubt.findings)
        parts.append(QString::number(static_cast<int>(finding.kind)) + u' ' + finding.other);
    return parts.join(u'\n');
}

} // namespace

CartGate::CartGate(QWidget *window) : QObject(window), m_window(window) {}

void CartGate::setSession(const Session *session)
{
    stop();
    m_confirmed.clear();
    m_session = session;
    if (session == nullptr)
        return;
    connect(session->offerCheck, &OfferCheck::finished, this, &CartGate::compare);
    connect(session->offerCheck, &OfferCheck::failed, this, &CartGate::failed);
}

void CartGate::start(const QList<search::SearchResult> &chosen)
{
    m_chosen = chosen;
    askAboutDoubts();
}

void CartGate::stop()
{
    if (m_dialog)
        m_dialog->close();
    if (m_session != nullptr)
        m_session->offerCheck->stop();
}

bool CartGate::isAsking() const
{
    return m_session != nullptr && m_session->offerCheck->isRunning();
}

void CartGate::askAboutDoubts()
{
    QList<base::DomainName> names;
    for (const search::SearchResult &result : std::as_const(m_chosen))
        names.append(result.name);
    QList<search::NameGuards::Checked> doubts = search::NameGuards(names, m_session->search->results().ownNames()).checkChosen();
    doubts.removeIf([this](const search::NameGuards::Checked &doubt) {
        return !doubt.hasWarning() || m_confirmed.contains(keyOf(doubt));
    });
    if (doubts.isEmpty()) {
        askOffers();
        return;
    }
    m_dialog = new GuardDialog(doubts, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this, doubts] {
        const QList<base::DomainName> out = m_dialog->leftOut();
        for (const search::NameGuards::Checked &doubt : doubts) {
            if (!out.contains(doubt.name))
                m_confirmed.insert(keyOf(doubt));
        }
        m_chosen.removeIf([&out](const search::SearchResult &result) { return out.contains(result.name); });
        if (!out.isEmpty())
            Q_EMIT leftOut(out);
        if (!m_chosen.isEmpty())
            askOffers();
    });
    m_dialog->open();
}

void CartGate::askOffers()
{
    QList<base::DomainName> names;
    for (const search::SearchResult &result : std::as_const(m_chosen))
        names.append(result.name);
    Q_EMIT asking();
    m_session->offerCheck->start(names);
}

void CartGate::compare()
{
    const QList<OfferCheck::Answer> answers = m_session->offerCheck->answers();
    QStringList changedNames;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const OfferCheck::Answer &answer = answers.at(i);
        if (answer.error || OfferCheck::differs(m_chosen.at(i), answer.offers))
            changedNames.append(answer.name.unicode());
        if (answer.error)
            m_session->search->noteRefusal(answer.name, *answer.error);
        else
            m_session->search->noteAnswer(answer.name, answer.offers);
    }
    if (changedNames.isEmpty())
        Q_EMIT passed(answers);
    else
        Q_EMIT changed(changedNames);
}

} // namespace cartouche::wizard
