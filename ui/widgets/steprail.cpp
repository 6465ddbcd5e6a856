// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/steprail.h"

#include "widgets/accessibility.h"
#include "widgets/iconlabel.h"
#include "widgets/languageswitch.h"
#include "widgets/sandboxbadge.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace cartouche::widgets {

using namespace Qt::StringLiterals;

StepRail::StepRail(QWidget *parent)
    : QFrame(parent), m_account(new AccountChip(this)), m_sandbox(new SandboxBadge(this)),
      m_language(new LanguageSwitch(this)), m_links(new QVBoxLayout)
{
    ensureAccessibility();
    setObjectName(u"rail"_s);
    setFixedWidth(railWidth);

    auto *name = new QLabel(u"Cartouche"_s, this);
    name->setProperty("type", u"name"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 0, 0, 0);
    head->setSpacing(10);
    head->addWidget(new IconLabel(u"cartouche"_s, theme::Token::Accent, 20, this));
    head->addWidget(name, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 22, 12, 12);
    column->setSpacing(0);
    column->addLayout(head);
    column->addSpacing(17);
    for (int i = 0; i < stepCount; ++i) {
        auto *button = new StepButton(i + 1, stepCount, this);
        m_steps[static_cast<size_t>(i)] = button;
        connect(button, &StepButton::clicked, this, [this, i] { emit stepClicked(i); });
        column->addWidget(button);
    }
    column->addStretch();
    auto *foot = new QVBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_account);
    foot->addWidget(m_sandbox);
    foot->addWidget(m_language);
    m_links->setSpacing(0);
    foot->addLayout(m_links);
    column->addLayout(foot);

    setSandbox(false);
    linkSteps();
    retranslate();
}

void StepRail::setStep(int step, const QString &title, const QString &meta, State state, bool reachable)
{
    Q_ASSERT(step >= 0 && step < stepCount);
    this->step(step)->setStep(title, meta, state, reachable);
    linkSteps();
}

void StepRail::linkSteps()
{
    const auto below = [this](int step) {
        if (step < 0 || step >= stepCount - 1)
            return StepButton::Link::None;
        return this->step(step)->state() == State::Done ? StepButton::Link::Passed : StepButton::Link::Plain;
    };
    for (int i = 0; i < stepCount; ++i)
        step(i)->setLinks(below(i - 1), below(i));
}

void StepRail::setSandbox(bool on)
{
    m_sandbox->setVisible(on);
}

bool StepRail::isSandbox() const
{
    return !m_sandbox->isHidden();
}

void StepRail::setAccount(const QString &name, const QString &region)
{
    m_account->setAccount(name, region);
}

RailLink *StepRail::addLink(const QString &iconName)
{
    auto *link = new RailLink(iconName, this);
    m_links->addWidget(link);
    return link;
}

void StepRail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void StepRail::retranslate()
{
    setAccessibleName(tr("Steps of the order"));
}

} // namespace cartouche::widgets
