// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/wizardpage.h"

#include "theme/stylesheet.h"
#include "widgets/banner.h"
#include "widgets/errorwords.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;

namespace {

// QWizard keeps a frame of 2 px round the page; together they make the margin of 24.
constexpr int pageMargin = 22;

} // namespace

WizardPage::WizardPage(QWidget *parent) : QWizardPage(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(pageMargin, pageMargin, pageMargin, 14);
    outer->setSpacing(0);

    m_head = new QHBoxLayout;
    m_head->setSpacing(8);
    m_title = new QLabel(this);
    m_title->setProperty("type", u"title"_s);
    // The same height on every page, with or without a button beside it.
    m_title->setMinimumHeight(32);
    m_head->addWidget(m_title);
    m_head->addStretch();
    outer->addLayout(m_head);
    outer->addSpacing(8);

    m_banner = new widgets::Banner(this);
    m_banner->hide();
    outer->addWidget(m_banner);

    m_content = new QWidget(this);
    m_body = new QVBoxLayout(m_content);
    m_body->setContentsMargins(0, 4, 0, 0);
    m_body->setSpacing(0);
    outer->addWidget(m_content, 1);
}

void WizardPage::setSession(const Session *session)
{
    m_session = session;
    if (m_isBusy)
        endStep();
    clearError();
}

void WizardPage::leave()
{
    if (m_isBusy)
        endStep();
}

void WizardPage::changeEvent(QEvent *event)
{
    QWizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WizardPage::retranslate()
{
    m_title->setText(stepName());
    setAccessibleName(stepName());
    rewriteMessage();
    Q_EMIT lookChanged();
}

void WizardPage::startStep(const std::function<QString()> &what)
{
    m_isBusy = true;
    m_step = what;
    m_content->setEnabled(false);
    clearError();
    Q_EMIT lookChanged();
}

void WizardPage::endStep()
{
    m_isBusy = false;
    m_step = nullptr;
    m_content->setEnabled(true);
    Q_EMIT lookChanged();
}

void WizardPage::showMessage(const std::function<void()> &write, const std::function<bool()> &holds)
{
    m_message = write;
    m_messageHolds = holds;
    m_isAboutSession = false;
    m_banner->clearButtons();
    m_banner->setDetails({});
    write();
}

void WizardPage::rewriteMessage()
{
    if (!m_message)
        return;
    m_banner->clearButtons();
    m_message();
}

void WizardPage::dropSettledMessage()
{
    if (m_messageHolds && !m_messageHolds())
        clearError();
}

void WizardPage::showError(const base::Error &error)
{
    showMessage([this, error] { writeError(error); });
    m_isAboutSession = error.isAuthentication();
}

void WizardPage::reportError(const base::Error &error)
{
    showError(error);
    m_isAboutSession = true;
}

void WizardPage::errorPassed()
{
    if (m_isAboutSession)
        clearError();
}

void WizardPage::writeError(const base::Error &error)
{
    const widgets::ErrorText text = widgets::ErrorWords::describe(error);
    m_banner->show(widgets::Banner::Kind::Bad, text.title, text.sentence);
    m_banner->setDetails(text.details);
    const bool isAboutKeys = error.isAuthentication() || error.kind == base::Error::Kind::NotGranted
        || error.kind == base::Error::Kind::Keychain;
    if (isAboutKeys)
        connect(m_banner->addButton(tr("Accounts…")), &QPushButton::clicked, this, &WizardPage::accountWanted);
}

void WizardPage::clearError()
{
    m_message = nullptr;
    m_messageHolds = nullptr;
    m_isAboutSession = false;
    m_banner->hideMessage();
}

bool WizardPage::isCurrent() const
{
    return wizard() != nullptr && wizard()->currentPage() == this;
}

} // namespace cartouche::wizard
