// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/claimeditor.h"

#include "forms/labelwords.h"
#include "widgets/consentbox.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace cartouche::forms {

using namespace Qt::StringLiterals;
using Step = ClaimState::Step;

namespace {

constexpr int textIndent = 24; ///< of the words beside a box

} // namespace

ClaimEditor::ClaimEditor(const eligibility::FormField &field, QWidget *parent)
    : ConsentEditor(field, parent), m_read(new QPushButton(this))
{
    m_read->setObjectName(u"readNotice"_s);
    m_read->setProperty("kind", u"flat"_s);
    m_read->setProperty("small", true);
    m_read->setProperty("inline", true);
    m_read->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addSpacing(textIndent);
    row->addWidget(m_read);
    row->addStretch();
    column()->insertLayout(1, row);
    connect(m_read, &QPushButton::clicked, this, &ClaimEditor::noticeWanted);
    // What the base class could not know yet.
    fieldChanged();
    ClaimEditor::retranslate();
}

bool ClaimEditor::mayTick() const
{
    const Step step = nameContext().claim.step;
    return step == Step::Shown || step == Step::Absent;
}

QWidget *ClaimEditor::focusTarget() const
{
    return box()->checkBox()->isEnabled() ? ConsentEditor::focusTarget() : m_read;
}

void ClaimEditor::contextChanged()
{
    fieldChanged();
    retranslate();
}

QString ClaimEditor::statement() const
{
    const QString &marks = nameContext().claim.marks;
    return marks.isEmpty() ? LabelWords::statement(field()) : tr("I have read the notice about %1.").arg(marks);
}

QString ClaimEditor::shapeProblem() const
{
    return nameContext().claim.step == Step::Failed
        ? tr("The notice could not be read from OVHcloud. Nothing is lost; try again.")
        : QString();
}

QString ClaimEditor::helpText() const
{
    switch (nameContext().claim.step) {
    case Step::Loading: return tr("Reading the notice…");
    case Step::Unread: return value().isEmpty() ? tr("Read the notice first; the box can be ticked after that.") : QString();
    case Step::Absent: return tr("OVHcloud knows of no notice for this name, yet asks for the tick.");
    default: return {};
    }
}

void ClaimEditor::retranslate()
{
    m_read->setText(nameContext().claim.step == Step::Failed ? tr("Try again") : tr("Read notice…"));
    m_read->setEnabled(nameContext().claim.step != Step::Loading);
    m_read->setVisible(nameContext().claim.step != Step::Absent);
    m_read->setAccessibleName(m_read->text() + u" – "_s + LabelWords::name(field()));
    ConsentEditor::retranslate();
}

} // namespace cartouche::forms
