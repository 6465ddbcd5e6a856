// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/detailspage.h"

#include "forms/configurationform.h"
#include "forms/labelwords.h"
#include "order/purchase.h"
#include "widgets/banner.h"
#include "widgets/errorwords.h"
#include "widgets/namelabel.h"
#include "wizard/nameslist.h"
#include "wizard/statewords.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QVBoxLayout>
#include <QWizard>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 207;

} // namespace

DetailsPage::DetailsPage(QWidget *parent) : WizardPage(parent)
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);

    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    m_count = new QLabel(m_content);
    m_count->setProperty("type", u"caption"_s);
    m_count->setProperty("tone", u"2"_s);
    m_count->setContentsMargins(12, 0, 0, 0);
    m_names = new NamesList(m_content);
    m_names->setFixedWidth(listWidth);
    left->addWidget(m_count);
    left->addWidget(m_names, 1);
    columns->addLayout(left);
    columns->addSpacing(16);
    auto *rule = new QFrame(m_content);
    rule->setObjectName(u"rule"_s);
    rule->setFixedWidth(1);
    columns->addWidget(rule);
    columns->addSpacing(24);

    auto *right = new QVBoxLayout;
    right->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    m_name = new widgets::NameLabel(m_content);
    m_what = new QLabel(m_content);
    m_what->setProperty("tone", u"2"_s);
    head->addWidget(m_name);
    head->addWidget(m_what);
    head->addStretch();
    right->addLayout(head);
    m_form = new forms::ConfigurationForm(m_content);
    right->addWidget(m_form, 1);
    columns->addLayout(right, 1);
    m_body->addLayout(columns, 1);

    connect(m_names, &NamesList::nameChosen, this, &DetailsPage::showName);
    connect(m_form, &forms::ConfigurationForm::valueChanged, this, [this](const QString &label, const QString &value) {
        const QScopedValueRollback guard(m_isFormEditing, true);
        m_targets.removeIf([&](const order::RefusalTarget &target) {
            return target.label == label && (target.name.isEmpty() || target.name == m_shown);
        });
        session()->purchase->draft().setValue(m_shown, label, value);
    });
    connect(m_form, &forms::ConfigurationForm::applyToAll, this,
            [this](const QStringList &labels) { session()->purchase->draft().copyValues(m_shown, labels); });
    retranslate();
}

void DetailsPage::setSession(const Session *session)
{
    WizardPage::setSession(session);
    m_shown.clear();
    m_targets.clear();
    m_isSent = false;
    if (session == nullptr)
        return;
    order::Purchase *purchase = session->purchase;
    connect(&purchase->draft(), &order::Draft::changed, this, [this] {
        if (!isBusy())
            m_isSent = false;
        if (isCurrent())
            showNames();
        dropSettledMessage();
    });
    connect(purchase, &order::Purchase::contactsChanged, this, &DetailsPage::showContext);
    connect(purchase, &order::Purchase::configurationsReady, this, [this] {
        if (!isBusy())
            return;
        endStep();
        m_isSent = true;
        if (isCurrent())
            wizard()->next();
    });
    connect(purchase, &order::Purchase::stepFailed, this, &DetailsPage::stepFailed);
}

void DetailsPage::enter()
{
    m_isSent = false;
    session()->purchase->readContacts();
    showContext();
    m_form->showGaps(!m_targets.isEmpty());
    showNames();
    if (m_targets.isEmpty())
        m_form->focusField();
    else
        m_form->focusField(m_targets.first().label);
}

QString DetailsPage::stepName() const
{
    return tr("Details");
}

QString DetailsPage::stepRemark() const
{
    if (session() == nullptr)
        return {};
    const QList<order::DraftName> wanted = session()->purchase->draft().wanted();
    const bool isKnown = !wanted.isEmpty()
        && std::all_of(wanted.begin(), wanted.end(), [](const auto &name) { return name.areRequirementsKnown; });
    if (!isKnown)
        return {};
    const int gaps = session()->purchase->draft().gapCount();
    return gaps == 0 ? tr("complete") : tr("%n missing", nullptr, gaps);
}

void DetailsPage::retranslate()
{
    WizardPage::retranslate();
    m_names->setAccessibleName(tr("Names"));
    if (session() != nullptr && !session()->purchase->draft().isEmpty())
        showNames();
}

void DetailsPage::showNames()
{
    const QList<order::DraftName> wanted = session()->purchase->draft().wanted();
    m_count->setText(tr("%n name(s)", nullptr, static_cast<int>(wanted.size())));
    m_names->setNames(wanted);
    m_form->setCanApply(wanted.size() > 1);
    showName(m_names->currentName());
    Q_EMIT lookChanged();
}

void DetailsPage::showName(const QString &ascii)
{
    const order::DraftName *name = session()->purchase->draft().find(ascii);
    if (name == nullptr)
        return;
    m_shown = ascii;
    m_name->setName(name->name.label(), name->name.dottedExtension(),
                    name->name.isInternational() ? name->name.ascii() : QString());
    m_what->setText(name->isTransfer() ? tr("Transfer, adds %1").arg(StateWords::period(name->duration))
                                       : tr("Registration, %1").arg(StateWords::period(name->duration)));
    // While the person types the form is ahead of the draft: writing it back would move the cursor.
    if (!m_isFormEditing)
        m_form->setForm(name->form, name->values);
    markTargets();
}

void DetailsPage::showContext()
{
    if (session() == nullptr)
        return;
    // Not the purchase's account: that is the server's host while nobody told the account.
    m_form->setContext({session()->account, session()->purchase->contacts(), true});
    if (!m_shown.isEmpty())
        showName(m_shown);
}

void DetailsPage::markTargets()
{
    m_form->clearProblems();
    for (const order::RefusalTarget &target : std::as_const(m_targets)) {
        if (target.label.isEmpty() || (!target.name.isEmpty() && target.name != m_shown))
            continue;
        const QString why = target.text.isEmpty() ? widgets::ErrorWords::describe(m_refusal).sentence : target.text;
        m_form->setProblem(target.label, target.field.isEmpty() ? why : tr("%1: %2").arg(target.field, why));
    }
}

void DetailsPage::showRefusal(const base::Error &error, const QList<order::RefusalTarget> &targets)
{
    m_targets = targets;
    m_refusal = error;
    if (!targets.isEmpty() && !targets.first().name.isEmpty())
        m_names->setCurrentName(targets.first().name);
    showError(error);
}

void DetailsPage::goToNextGap()
{
    const QList<order::DraftName> wanted = session()->purchase->draft().wanted();
    for (const order::DraftName &name : wanted) {
        if (order::Draft::gapsOf(name).isEmpty())
            continue;
        m_names->setCurrentName(name.name.ascii());
        m_form->showGaps(true);
        m_form->focusField();
        return;
    }
}

bool DetailsPage::validatePage()
{
    if (m_isSent)
        return true;
    if (isBusy() || session() == nullptr)
        return false;
    clearError();
    if (const int gaps = session()->purchase->draft().gapCount(); gaps > 0) {
        goToNextGap();
        const auto write = [this, gaps] {
            m_banner->show(widgets::Banner::Kind::Info, tr("%n entry(ies) missing", nullptr, gaps),
                           tr("The first one is marked. Nothing was sent yet."));
        };
        showMessage(write, [this] { return this->session()->purchase->draft().gapCount() > 0; });
        return false;
    }
    startStep([] { return tr("Sending your entries to the cart…"); });
    session()->purchase->sendConfigurations();
    return false;
}

void DetailsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F8 && session() != nullptr) {
        goToNextGap();
        return;
    }
    WizardPage::keyPressEvent(event);
}

void DetailsPage::stepFailed(const order::StepFailure &failure)
{
    if (!isBusy())
        return;
    endStep();
    QList<order::RefusalTarget> targets = order::locate(failure.error, session()->purchase->draft());
    if (targets.isEmpty() && !failure.label.isEmpty())
        targets.append({failure.name, failure.label, {}, {}});
    if (!failure.name.isEmpty())
        m_names->setCurrentName(failure.name);
    showRefusal(failure.error, targets);
    m_form->showGaps(true);
    showName(m_names->currentName());
    m_form->focusField(failure.label);
}

} // namespace cartouche::wizard
