// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/detailspage.h"

#include "forms/configurationform.h"
#include "order/purchase.h"
#include "widgets/banner.h"
#include "widgets/namelabel.h"
#include "wizard/claimnoticedialog.h"
#include "wizard/contactdoor.h"
#include "wizard/entrycopies.h"
#include "wizard/namescolumn.h"
#include "wizard/nameslist.h"
#include "wizard/namestates.h"
#include "wizard/rulenotice.h"
#include "wizard/statewords.h"
#include "wizard/undonote.h"
#include "wizard/usualentries.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>
#include <QWizard>

#include <algorithm>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using ClaimKind = order::ClaimNotices::State::Kind;

DetailsPage::DetailsPage(QWidget *parent) : WizardPage(parent)
{
    build();
    connectForm();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (session() == nullptr || !isCurrent())
            return;
        showNames();
        m_usual->refresh();
    });
    auto *apply = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), this);
    connect(apply, &QShortcut::activated, this, &DetailsPage::applySection);
    retranslate();
}

void DetailsPage::build()
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    m_column = new NamesColumn(m_content);
    columns->addWidget(m_column);
    columns->addSpacing(16);
    auto *line = new QFrame(m_content);
    line->setObjectName(u"rule"_s);
    line->setFixedWidth(1);
    columns->addWidget(line);
    columns->addSpacing(24);
    columns->addLayout(buildForm(), 1);
    m_body->addLayout(columns, 1);
    m_head->addWidget(m_usual->button());
}

QLayout *DetailsPage::buildForm()
{
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    m_usual = new UsualEntries(m_content);
    right->addWidget(m_usual->offer());
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    m_name = new widgets::NameLabel(m_content);
    m_what = new QLabel(m_content);
    m_what->setProperty("tone", u"2"_s);
    m_note = new UndoNote(m_content);
    head->addStrut(30); // with and without a button
    head->addWidget(m_name);
    head->addWidget(m_what);
    head->addWidget(m_note, 1);
    right->addLayout(head);
    m_rule = new RuleNotice(m_content);
    m_rule->setObjectName(u"ruleNotice"_s);
    m_rule->hide();
    right->addWidget(m_rule);
    m_form = new forms::ConfigurationForm(m_content);
    right->addWidget(m_form, 1);
    return right;
}

void DetailsPage::connectForm()
{
    using Form = forms::ConfigurationForm;
    m_contacts = new ContactDoor(this);
    m_copies = new EntryCopies(m_note, this);
    const QString owner = u"OWNER_CONTACT"_s;
    connect(names(), &NamesList::nameChosen, this, [this](const QString &ascii) {
        m_note->pass();
        showName(ascii);
    });
    connect(m_form, &Form::valueChanged, this, &DetailsPage::takeValue);
    connect(m_form, &Form::applyWanted, this,
            [this](const QStringList &labels, bool isSame) { m_copies->apply(m_shown, labels, isSame); });
    connect(m_form, &Form::forAllWanted, this,
            [this](const QString &label, bool isSame) { m_copies->applyOne(m_shown, label, isSame); });
    connect(m_form, &Form::commonWanted, this, [this](const QString &label) { m_copies->useCommon(m_shown, label); });
    connect(m_form, &Form::newContactWanted, this, [this](const QString &label) { m_contacts->create(m_shown, label); });
    connect(m_form, &Form::editContactWanted, this, &DetailsPage::editContact);
    connect(m_form, &Form::otherContactWanted, this, [this](const QString &label) { m_contacts->choose(m_shown, label); });
    connect(m_rule, &RuleNotice::editContactWanted, this, [this, owner] { editContact(owner); });
    connect(m_rule, &RuleNotice::otherContactWanted, this, [this, owner] { m_contacts->choose(m_shown, owner); });
    connect(m_contacts, &ContactDoor::decided, this, &DetailsPage::takeContact);
    connect(m_form, &Form::claimNoticeWanted, this, &DetailsPage::openNotice);
    connect(m_form, &Form::zoneOptionToggled, this, [this](const QString &code, bool isWanted) {
        session()->purchase->draft().setOption(m_shown, code, isWanted);
    });
    connect(m_form, &Form::zoneOptionsForAllWanted, this, [this] { m_copies->applyOptions(m_shown); });
    connect(m_usual, &UsualEntries::applyWanted, m_copies, &EntryCopies::applyTemplate);
    connect(m_usual, &UsualEntries::kept, this, [this](const QString &name) {
        m_note->say([name] {
            return name.isEmpty() ? tr("Not kept: an entry is not complete.") : tr("Kept as “%1”.").arg(name);
        });
    });
}

NamesList *DetailsPage::names() const
{
    return m_column->list();
}

void DetailsPage::setSession(const Session *session)
{
    WizardPage::setSession(session);
    m_shown.clear();
    m_targets.clear();
    m_readNotices.clear();
    m_isSent = false;
    m_usual->setSession(session);
    order::Purchase *purchase = session == nullptr ? nullptr : session->purchase;
    m_contacts->setPurchase(purchase);
    m_copies->setPurchase(purchase);
    if (purchase != nullptr)
        connectPurchase();
}

void DetailsPage::connectPurchase()
{
    order::Purchase *purchase = session()->purchase;
    connect(&purchase->draft(), &order::Draft::changed, this, [this] {
        if (!isBusy())
            m_isSent = false;
        dropSettledMessage();
        if (isCurrent())
            refreshSoon();
        else
            Q_EMIT lookChanged();
    });
    connect(&purchase->completeness(), &order::Completeness::changed, this, &DetailsPage::refreshSoon);
    connect(&purchase->rulebook(), &eligibility::Rulebook::changed, this, &DetailsPage::showContext);
    connect(&purchase->claimNotices(), &order::ClaimNotices::changed, this, &DetailsPage::refreshSoon);
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
    m_note->clear();
    session()->purchase->readContacts();
    showContext();
    m_form->showGaps(!m_targets.isEmpty());
    showNames();
    m_usual->offerIfWelcome();
    m_form->focusField(m_targets.isEmpty() ? QString() : m_targets.first().label);
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
    const int gaps = session()->purchase->completeness().missing();
    return gaps == 0 ? tr("complete") : tr("%n missing", nullptr, gaps);
}

void DetailsPage::retranslate()
{
    WizardPage::retranslate();
    m_usual->retranslate();
    if (session() == nullptr || session()->purchase->draft().isEmpty())
        return;
    showContext();
    showNames();
}

void DetailsPage::editContact(const QString &label)
{
    m_contacts->edit(m_shown, label,
                     NameStates::refusedMembers(session()->purchase->draft(), m_targets, m_refusal, {m_shown, label, {}, {}}));
}

/// The same contact as before was mended, for whichever name it was refused.
void DetailsPage::takeContact(const QString &ascii, const QString &label, const QString &value)
{
    order::Draft &draft = session()->purchase->draft();
    const auto hasIt = [&](const QString &other) {
        const order::DraftName *name = draft.find(other);
        return name != nullptr && name->values.value(label) == value;
    };
    const bool isMended = hasIt(ascii);
    m_targets.removeIf([&](const order::RefusalTarget &target) {
        return target.label == label && (target.name.isEmpty() || target.name == ascii || (isMended && hasIt(target.name)));
    });
    draft.setValue(ascii, label, value);
}

void DetailsPage::takeValue(const QString &label, const QString &value)
{
    m_targets.removeIf([&](const order::RefusalTarget &target) {
        return target.label == label && (target.name.isEmpty() || target.name == m_shown);
    });
    session()->purchase->draft().setValue(m_shown, label, value);
}

void DetailsPage::showNames()
{
    const order::Purchase &purchase = *session()->purchase;
    const QList<NameRow> rows = NameStates::rows(purchase, m_targets);
    m_column->setNames(rows, static_cast<int>(purchase.draft().names().size() - rows.size()));
    showName(names()->currentName());
    Q_EMIT lookChanged();
}

void DetailsPage::showName(const QString &ascii)
{
    const order::Purchase &purchase = *session()->purchase;
    const order::DraftName *name = purchase.draft().find(ascii);
    if (name == nullptr)
        return;
    m_shown = ascii;
    m_usual->setName(ascii);
    m_name->setName(name->name);
    m_what->setText(name->isTransfer() ? tr("Transfer, adds %1").arg(StateWords::period(name->duration))
                                       : tr("Registration, %1").arg(StateWords::period(name->duration)));
    const order::NameState state = purchase.completeness().of(ascii);
    forms::NameContext context = NameStates::context(purchase, ascii);
    context.claim = NameStates::claim(session()->purchase->claimNotices().of(ascii), m_readNotices.contains(ascii));
    m_form->setNameContext(context);
    m_form->setLoading(!name->areRequirementsKnown);
    m_form->setForm(name->areRequirementsKnown ? state.form : name->form, name->values);
    m_form->setProblems(NameStates::problems(state.rule, m_targets, m_refusal, ascii));
    const bool canEdit = session()->purchase->addressBook().find(name->values.value(u"OWNER_CONTACT"_s)).has_value();
    m_rule->showState(state, context.extension, canEdit);
}

void DetailsPage::showContext()
{
    if (session() == nullptr)
        return;
    m_contacts->forgetRemarks();
    // Not the purchase's account: that is the server's host while nobody told the account.
    m_form->setContext({session()->account, session()->purchase->contacts(), session()->purchase->addressBook().isRead(),
                        [this](const api::Contact &contact) { return m_contacts->remark(contact); }});
    if (!isCurrent())
        return;
    refreshSoon();
    m_usual->offerIfWelcome();
}

void DetailsPage::applySection()
{
    if (session() != nullptr && !isBusy())
        m_copies->apply(m_shown, m_form->currentSection(), false);
}

void DetailsPage::openNotice()
{
    order::ClaimNotices &notices = session()->purchase->claimNotices();
    const order::ClaimNotices::State state = notices.of(m_shown);
    if (state.kind == ClaimKind::Failed)
        notices.again(m_shown);
    if (state.kind != ClaimKind::Known)
        return;
    const order::DraftName *name = session()->purchase->draft().find(m_shown);
    auto *dialog = new ClaimNoticeDialog(name->name.unicode(), state.notice, this);
    m_readNotices.insert(m_shown);
    connect(dialog, &QDialog::finished, this, [this] {
        showName(m_shown);
        m_form->focusField(u"CLAIMS_NOTICE"_s);
    });
    dialog->open();
}

bool DetailsPage::validatePage()
{
    if (m_isSent)
        return true;
    if (isBusy() || session() == nullptr)
        return false;
    clearError();
    const auto missing = [this] { return session()->purchase->completeness().missing(); };
    if (const int gaps = missing(); gaps > 0) {
        goToNextGap();
        const auto write = [this, gaps] {
            m_banner->show(widgets::Banner::Kind::Info, tr("%n entry(ies) missing", nullptr, gaps),
                           tr("One of them is marked; F8 goes to the next. Nothing was sent yet."));
        };
        showMessage(write, [missing] { return missing() > 0; });
        return false;
    }
    startStep([] { return tr("Sending your entries to the cart…"); });
    session()->purchase->sendConfigurations();
    return false;
}

void DetailsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F8 && session() != nullptr && !isBusy()) {
        goToNextGap();
        return;
    }
    WizardPage::keyPressEvent(event);
}

} // namespace cartouche::wizard
