// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/detailspage.h"

#include "forms/configurationform.h"
#include "forms/labelwords.h"
#include "order/purchase.h"
#include "wizard/namescolumn.h"
#include "wizard/nameslist.h"
#include "wizard/namestates.h"
#include "wizard/undonote.h"

#include <algorithm>

// The part of the details page that leads to what is missing, and to what OVHcloud refused.
namespace cartouche::wizard {

void DetailsPage::showRefusal(const base::Error &error, const QList<order::RefusalTarget> &targets)
{
    m_targets = targets;
    m_refusal = error;
    if (session() != nullptr)
        showNames();
    if (!targets.isEmpty() && !targets.first().name.isEmpty())
        names()->setCurrentName(targets.first().name);
    showError(error);
}

void DetailsPage::goToNextGap()
{
    const QString here = m_form->currentLabel();
    const QStringList labels = m_form->gapLabels();
    const QStringList order = m_form->labels();
    // What is below in this name first.
    const auto below = std::find_if(labels.begin(), labels.end(), [&](const QString &label) {
        return here.isEmpty() || order.indexOf(label) > order.indexOf(here);
    });
    m_form->showGaps(true);
    if (below != labels.end()) {
        m_form->focusField(*below);
        tellGap(*below);
        return;
    }
    const QList<NameRow> rows = NameStates::rows(*session()->purchase, m_targets);
    const auto shown = std::find_if(rows.begin(), rows.end(), [this](const NameRow &row) { return row.ascii == m_shown; });
    const auto start = shown - rows.begin();
    for (qsizetype step = 1; step <= rows.size(); ++step) {
        const NameRow &row = rows.at((start + step) % rows.size());
        if (row.state == NameRow::State::Complete || row.state == NameRow::State::Checking)
            continue;
        names()->setCurrentName(row.ascii);
        const QString label = m_form->gapLabels().value(0);
        m_form->focusField(label);
        tellGap(label);
        return;
    }
    m_note->say([] { return tr("Nothing is missing."); });
}

void DetailsPage::tellGap(const QString &label)
{
    const QString ascii = m_shown;
    m_note->say([this, label, ascii] {
        const order::DraftName *name = session() == nullptr ? nullptr : session()->purchase->draft().find(ascii);
        if (name == nullptr)
            return QString();
        eligibility::FormField field;
        field.label = label;
        return tr("%1 – %2", "a field, and the name it is of").arg(forms::LabelWords::name(field), name->name.unicode());
    });
}

void DetailsPage::stepFailed(const order::StepFailure &failure)
{
    if (!isBusy())
        return;
    endStep();
    // Only what OVHcloud refused is about an entry; a lost connection leaves the person where they are.
    if (!failure.isRefusal()) {
        showError(failure.error);
        return;
    }
    QList<order::RefusalTarget> targets = session()->purchase->refusals();
    if (targets.isEmpty() && !failure.label.isEmpty())
        targets.append({failure.name, failure.label, {}, {}});
    showRefusal(failure.error, targets);
    m_form->showGaps(true);
    showName(names()->currentName());
    m_form->focusField(targets.isEmpty() ? failure.label : targets.first().label);
}

} // namespace cartouche::wizard
