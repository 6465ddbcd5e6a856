// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/accountdialog.h"

#include "base/whendone.h"
#include "account/profiles.h"
#include "widgets/banner.h"
#include "widgets/errorwords.h"
#include "widgets/regioncard.h"
#include "windows/keysteps.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace cartouche::windows {

using namespace Qt::StringLiterals;
using widgets::Banner;

AccountDialog::AccountDialog(account::Profiles &profiles, QWidget *parent) : QDialog(parent), m_profiles(profiles)
{
    setObjectName(u"sheet"_s);
    setMinimumWidth(760);
    build();
    retranslate();
    showState();
}

void AccountDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    m_title = new QLabel(this);
    m_title->setProperty("type", u"title"_s);
    layout->addWidget(m_title);

    auto *cards = new QHBoxLayout;
    cards->setSpacing(12);
    m_regions = new QButtonGroup(this);
    m_regions->setExclusive(true);
    m_europe = new widgets::RegionCard(u"globe"_s, {}, {}, this);
    m_europe->setObjectName(u"regionEurope"_s);
    m_canada = new widgets::RegionCard(u"globe"_s, {}, {}, this);
    m_canada->setObjectName(u"regionCanada"_s);
    m_sandbox = new widgets::RegionCard(u"flask"_s, {}, {}, this);
    m_sandbox->setObjectName(u"regionSandbox"_s);
    for (widgets::RegionCard *card : {m_europe, m_canada, m_sandbox}) {
        m_regions->addButton(card);
        cards->addWidget(card, 1);
    }
    layout->addLayout(cards);

    m_banner = new Banner(this);
    m_banner->hide();
    layout->addWidget(m_banner);
    m_steps = new KeySteps(this);
    layout->addSpacing(8);
    layout->addWidget(m_steps);
    m_independence = new QLabel(this);
    m_independence->setWordWrap(true);
    m_independence->setProperty("type", u"caption"_s);
    m_independence->setProperty("tone", u"3"_s);
    layout->addStretch();
    layout->addWidget(m_independence);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_cancel = new QPushButton(this);
    m_cancel->setAutoDefault(false);
    m_use = new QPushButton(this);
    m_use->setProperty("kind", u"primary"_s);
    m_use->setAutoDefault(false);
    m_use->setObjectName(u"useAccount"_s);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_use);
    layout->addLayout(buttons);

    // Toggled, not clicked: that is all that happens when a screen reader chooses.
    for (widgets::RegionCard *card : {m_europe, m_canada}) {
        connect(card, &QAbstractButton::toggled, this, [this](bool checked) {
            if (checked)
                regionChosen();
        });
    }
    connect(m_sandbox, &QAbstractButton::toggled, this, [this](bool checked) {
        if (!checked)
            return;
        m_hasError = false;
        m_banner->hideMessage();
        m_steps->clear();
        showState();
        Q_EMIT sandboxChosen();
    });
    connect(m_steps, &KeySteps::changed, this, &AccountDialog::showState);
    connect(m_steps, &KeySteps::failed, this, &AccountDialog::showError);
    connect(m_steps, &KeySteps::cleared, this, [this] {
        m_hasError = false;
        m_banner->hideMessage();
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &AccountDialog::use);
}

bool AccountDialog::event(QEvent *event)
{
    const bool isDone = QDialog::event(event);
    // A message, or longer words of another language, want more room than there was.
    if (event->type() == QEvent::LayoutRequest && height() < neededHeight())
        resize(width(), neededHeight());
    return isDone;
}

void AccountDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AccountDialog::retranslate()
{
    setWindowTitle(tr("Account – Cartouche"));
    m_title->setText(tr("Where is your OVHcloud account?"));
    m_europe->setTexts(tr("OVHcloud Europe"), tr("France, Germany, Poland, United Kingdom, Africa…"));
    m_canada->setTexts(tr("OVHcloud Canada and world"), tr("Canada, Asia, Australia and the rest of the world"));
    m_sandbox->setTexts(tr("Sandbox: try without an account"), tr("Runs on this computer, nothing is bought."));
    m_independence->setText(tr("Cartouche is an independent program. It is neither made nor endorsed by OVHcloud."));
    m_cancel->setText(tr("Cancel"));
    m_use->setText(tr("Use this account"));
    if (m_hasError)
        showError(m_error);
}

void AccountDialog::regionChosen()
{
    m_hasError = false;
    m_banner->hideMessage();
    m_steps->setEndpoint(m_canada->isChecked() ? api::Endpoint::canada() : api::Endpoint::europe());
    showState();
}

void AccountDialog::showState()
{
    const bool needsKeys = m_europe->isChecked() || m_canada->isChecked();
    m_steps->setVisible(needsKeys);
    m_use->setVisible(needsKeys);
    m_use->setEnabled(m_steps->isTested() && !m_isSaving);
    // Not adjustSize(): that stops at two thirds of the screen, and on a small one the fields would be
    // drawn over each other.
    layout()->activate();
    resize(width(), neededHeight());
}

int AccountDialog::neededHeight() const
{
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : layout()->totalMinimumSize().height();
}

account::Profile AccountDialog::profile() const
{
    const account::KeyReport &report = m_steps->report();
    account::Profile profile;
    profile.id = m_profileId;
    profile.endpoint = m_canada->isChecked() ? api::Endpoint::canada() : api::Endpoint::europe();
    profile.nichandle = report.holder->nichandle;
    profile.holder = report.holder->organisation.isEmpty()
        ? (report.holder->firstname + u' ' + report.holder->name).simplified()
        : report.holder->organisation;
    profile.subsidiary = report.holder->ovhSubsidiary;
    if (report.credential)
        profile.keyExpires = report.credential->expiration;
    return profile;
}

/// A new key of an account that is there already takes the place of its old one.
QString AccountDialog::idOfProfile() const
{
    const account::Profile wanted = profile();
    const QList<account::Profile> all = m_profiles.all();
    const auto known = std::find_if(all.begin(), all.end(), [&wanted](const account::Profile &each) {
        return each.endpoint == wanted.endpoint && !each.nichandle.isEmpty() && each.nichandle == wanted.nichandle;
    });
    return known != all.end() ? known->id : QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void AccountDialog::use()
{
    m_profileId = idOfProfile();
    m_isSaving = true;
    showState();
    base::whenDone(m_profiles.add(profile(), m_steps->credentials()), this, [this](const base::Result<void> &stored) {
        m_isSaving = false;
        showState();
        if (!stored) {
            showError(stored.error());
            return;
        }
        m_steps->clear();
        Q_EMIT profileReady(m_profileId);
    });
}

void AccountDialog::keepInMemory()
{
    account::Profile kept = profile();
    kept.inMemoryOnly = true;
    m_profiles.keepInMemory(kept, m_steps->credentials());
    m_steps->clear();
    Q_EMIT profileReady(m_profileId);
}

void AccountDialog::showError(const base::Error &error)
{
    m_error = error;
    m_hasError = true;
    if (m_sandbox->isChecked()) {
        // Given back, so that it can be chosen again.
        m_regions->setExclusive(false);
        m_sandbox->setChecked(false);
        m_regions->setExclusive(true);
    }
    const widgets::ErrorText text = widgets::ErrorWords::describe(error);
    m_banner->clearButtons();
    m_banner->show(Banner::Kind::Bad, text.title, text.sentence);
    m_banner->setDetails(text.details);
    if (error.kind == base::Error::Kind::Keychain && m_steps->isTested())
        connect(m_banner->addButton(tr("Keep until closing")), &QPushButton::clicked, this, &AccountDialog::keepInMemory);
}

} // namespace cartouche::windows
