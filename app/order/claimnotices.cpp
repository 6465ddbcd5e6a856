// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/claimnotices.h"

#include "api/ruleroutes.h"
#include "base/whendone.h"

#include <algorithm>

namespace cartouche::order {

using namespace Qt::StringLiterals;

ClaimNotices::ClaimNotices(api::Client &client, const Draft &draft, const Completeness &completeness, QObject *parent)
    : QObject(parent), m_client(client), m_draft(draft), m_completeness(completeness)
{
    m_look.setSingleShot(true);
    m_look.setInterval(0);
    connect(&m_look, &QTimer::timeout, this, &ClaimNotices::look);
    connect(&completeness, &Completeness::changed, &m_look, qOverload<>(&QTimer::start));
}

void ClaimNotices::look()
{
    const auto isNotice = [](const eligibility::FormField &field) { return field.label == "CLAIMS_NOTICE"_L1; };
    for (const DraftName &name : m_draft.names()) {
        if (name.isLeftOut || m_states.contains(name.name.ascii()))
            continue;
        const QList<eligibility::FormField> &form = m_completeness.formOf(name);
        if (std::any_of(form.begin(), form.end(), isNotice))
            ask(name.name.ascii());
    }
}

void ClaimNotices::again(const QString &ascii)
{
    if (of(ascii).kind == State::Kind::Failed)
        ask(ascii);
}

void ClaimNotices::ask(const QString &ascii)
{
    m_states.insert(ascii, {State::Kind::Asking, {}, {}});
    base::whenDone(api::readClaimNotice(m_client, ascii), this, [this, ascii](const base::Result<api::ClaimNotice> &notice) {
        State &state = m_states[ascii];
        if (notice)
            state = {State::Kind::Known, *notice, {}};
        else if (notice.error().kind == base::Error::Kind::NotFound)
            state = {State::Kind::None, {}, {}};
        else
            state = {State::Kind::Failed, {}, notice.error()};
        Q_EMIT changed(ascii);
    });
    Q_EMIT changed(ascii);
}

} // namespace cartouche::order
