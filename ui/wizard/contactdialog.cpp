// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/contactdialog.h"

#include "base/whendone.h"
#include "eligibility/contactmembers.h"
#include "forms/contacteditor.h"
#include "forms/contactrefusal.h"
#include "forms/fitwords.h"
#include "forms/memberwords.h"
#include "order/addressbook.h"
#include "order/contactcreation.h"
#include "widgets/askfirst.h"
#include "widgets/banner.h"
#include "widgets/busylabel.h"
#include "widgets/errorwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using base::Error;
using base::Result;
using widgets::Banner;

namespace {

/// What a new contact begins with: the language is the one that the person reads now.
api::Contact proposal(api::Contact contact)
{
    if (contact.id <= 0 && contact.language.isEmpty())
        contact.language = QLocale().language() == QLocale::French ? u"fr_FR"_s : u"en_GB"_s;
    return contact;
}

QStringList differences(const api::Contact &one, const api::Contact &other)
{
    QStringList members;
    for (const QString &member : eligibility::contactMembers()) {
        if (eligibility::memberOf(one, member) != eligibility::memberOf(other, member))
            members.append(member);
    }
    return members;
}

} // namespace

ContactDialog::ContactDialog(order::AddressBook &book, const api::Contact &contact, const QString &resource,
                             const forms::ContactRules &rules, QWidget *parent)
    : QDialog(parent), m_book(book), m_resource(resource), m_initial(proposal(contact))
{
    setObjectName(u"sheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(640, 680);
    build();
    m_editor->setResource(isNew() ? resource : contact.resource);
    m_editor->setRules(rules);
    m_editor->setContact(m_initial);
    retranslate();
    m_editor->focusFirstField();
    if (!isNew())
        readFields();
}

ContactDialog::~ContactDialog()
{
    m_editor->disconnect(this); // whose fields lose the focus only after this
}

void ContactDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setProperty("type", u"title"_s);
    layout->addWidget(m_title);
    m_banner = new Banner(this);
    layout->addWidget(m_banner);
    m_editor = new forms::ContactEditor(this);
    layout->addWidget(m_editor, 1);

    auto *bar = new QHBoxLayout;
    m_hint = new QLabel(this);
    m_hint->setObjectName(u"hint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setProperty("tone", u"2"_s);
    m_busy = new widgets::BusyLabel(this);
    m_busy->hide();
    m_cancel = new QPushButton(this);
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setAutoDefault(false);
    m_save = new QPushButton(this);
    m_save->setObjectName(u"save"_s);
    m_save->setProperty("kind", u"primary"_s);
    m_save->setAutoDefault(false);
    bar->addWidget(m_hint);
    bar->addWidget(m_busy);
    bar->addStretch();
    bar->addWidget(m_cancel);
    bar->addWidget(m_save);
    layout->addLayout(bar);
    connect(m_cancel, &QPushButton::clicked, this, &ContactDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ContactDialog::save);
    connect(m_editor, &forms::ContactEditor::edited, this, [this] {
        if (m_message == Message::DoesNotFit || m_message == Message::Existing)
            say(Message::None);
        showHint();
    });
}

void ContactDialog::showRefusals(const QHash<QString, QString> &members)
{
    m_editor->setRefusals(members);
    if (!members.isEmpty())
        m_editor->focusFirstGap();
    showHint();
}

/// Which members belong to the registration of a name, and cannot be changed by correcting the contact.
void ContactDialog::readFields()
{
    base::whenDone(m_book.fields(m_initial), this, [this](const Result<QList<api::ContactField>> &fields) {
        if (!fields || isNew())
            return;
        for (const api::ContactField &field : *fields) {
            if (field.readOnly && eligibility::contactMembers().contains(field.fieldName))
                m_readOnly.append(field.fieldName);
        }
        if (m_readOnly.isEmpty())
            return;
        m_editor->setReadOnlyMembers(m_readOnly);
        if (m_message == Message::None)
            say(Message::Registered);
        showHint();
    });
}

/// The same as a contact of its own, with every member free.
void ContactDialog::becomeNew()
{
    api::Contact contact = m_editor->contact();
    contact.id = 0;
    contact.resource.clear();
    m_initial = contact;
    m_readOnly.clear();
    m_editor->setReadOnlyMembers({});
    m_editor->setResource(m_resource);
    m_editor->setContact(contact);
    say(Message::None);
    retranslate();
    m_editor->focusFirstField();
}

void ContactDialog::save()
{
    m_editor->setRefusals({});
    if (m_editor->gaps().isEmpty()) {
        send();
        return;
    }
    say(m_editor->canBeSaved() ? Message::DoesNotFit : Message::None);
    m_editor->showGaps(true);
    m_editor->focusFirstGap();
    showHint();
}

void ContactDialog::send()
{
    if (m_isSaving)
        return;
    say(Message::None);
    setSaving(true);
    const api::Contact contact = m_editor->contact();
    base::whenDone(isNew() ? m_book.create(contact, m_resource) : m_book.update(contact), this,
                   [this](const Result<api::Contact> &result) { answered(result); });
}

void ContactDialog::answered(const Result<api::Contact> &result)
{
    setSaving(false);
    if (result && (!isNew() || order::isSameContact(m_editor->contact(), *result))) {
        finish(*result);
    } else if (result) {
        m_existing = *result;
        say(Message::Existing);
    } else {
        m_error = result.error();
        const auto members = m_error.kind == Error::Kind::Refused ? forms::refusedMembers(m_error) : QHash<QString, QString>();
        m_editor->setRefusals(members);
        if (m_error.outcomeUnknown())
            say(Message::Unknown);
        else
            say(m_error.kind == Error::Kind::Refused ? Message::Refused : Message::Failed);
        if (members.isEmpty())
            m_save->setFocus(Qt::OtherFocusReason);
        else
            m_editor->focusFirstGap();
        showHint();
    }
}

void ContactDialog::finish(const api::Contact &contact)
{
    QString value = m_book.valueFor(contact, m_resource);
    if (value.isEmpty())
        value = u"%1/%2"_s.arg(contact.resource).arg(contact.id);
    Q_EMIT saved(value);
    QDialog::accept();
}

void ContactDialog::setSaving(bool isSaving)
{
    m_isSaving = isSaving;
    m_editor->setEnabled(!isSaving);
    m_save->setEnabled(!isSaving);
    m_busy->setVisible(isSaving);
    m_hint->setVisible(!isSaving);
}

bool ContactDialog::isChanged() const
{
    return !differences(m_initial, m_editor->contact()).isEmpty();
}

void ContactDialog::reject()
{
    if (m_isSaving) {
        widgets::askFirst(this, tr("The contact is being saved"),
                          tr("Closing does not stop it. It will be among your contacts."), tr("Close"),
                          [this] { QDialog::reject(); });
    } else if (isChanged()) {
        widgets::askFirst(this, isNew() ? tr("The contact is not saved") : tr("The changes are not saved"),
                          tr("What you entered here is lost when you leave."), tr("Discard"), [this] { QDialog::reject(); });
    } else {
        QDialog::reject();
    }
}

void ContactDialog::say(Message message)
{
    m_message = message;
    m_banner->clearButtons();
    m_banner->setDetails({});
    showMessage();
    switch (message) {
    case Message::Registered:
        connect(m_banner->addButton(tr("New contact from this one")), &QPushButton::clicked, this, &ContactDialog::becomeNew);
        break;
    case Message::DoesNotFit:
        connect(m_banner->addButton(tr("Save anyway")), &QPushButton::clicked, this, &ContactDialog::send);
        break;
    case Message::Existing:
        connect(m_banner->addButton(tr("Take that contact")), &QPushButton::clicked, this, [this] { finish(m_existing); });
        break;
    default: break;
    }
}

void ContactDialog::showMessage()
{
    switch (m_message) {
    case Message::None: m_banner->hideMessage(); break;
    case Message::Registered:
    case Message::DoesNotFit:
    case Message::Existing: showNotice(); break;
    case Message::Refused:
    case Message::Unknown:
    case Message::Failed: showFailure(); break;
    }
}

void ContactDialog::showNotice()
{
    if (m_message == Message::Registered) {
        m_banner->show(Banner::Kind::Info, tr("This contact owns a registered name"),
                       tr("Grey fields cannot be changed here: that would be a change of owner. A new contact can be made "
                          "instead."));
    } else if (m_message == Message::DoesNotFit) {
        m_banner->show(Banner::Kind::Warn,
                       tr("This contact does not fit %1 yet").arg(forms::FitWords::list(m_editor->fit().subjectsWithFindings())),
                       tr("The fields are marked. It can be saved for other names nevertheless."));
    } else {
        QStringList names;
        for (const QString &member : differences(m_editor->contact(), m_existing))
            names.append(forms::MemberWords::name(member));
        m_banner->show(Banner::Kind::Info, tr("OVHcloud has this contact already"),
                       tr("Contact %1 differs in: %2. Take that one, or change what you entered.")
                           .arg(QString::number(m_existing.id), forms::FitWords::list(names)));
    }
}

void ContactDialog::showFailure()
{
    const widgets::ErrorText text = widgets::ErrorWords::describe(m_error);
    m_banner->setDetails(text.details);
    if (m_message == Message::Unknown) {
        m_banner->show(Banner::Kind::Warn, tr("Outcome unknown"),
                       tr("OVHcloud did not answer clearly. Before a second try the contact is looked for, so that there are "
                          "never two. What you entered is still here."),
                       u"unknown"_s);
    } else if (m_message == Message::Refused) {
        m_banner->show(Banner::Kind::Bad, tr("OVHcloud did not take this contact"),
                       tr("What you entered is still here. Mend it, then save again."));
    } else {
        m_banner->show(Banner::Kind::Bad, text.title, text.sentence);
    }
}

void ContactDialog::showHint()
{
    const auto gaps = static_cast<int>(m_editor->gaps().size());
    m_hint->setText(gaps == 0 ? tr("Everything that is asked for is there.") : tr("%Ln field(s) to fill in", nullptr, gaps));
    m_save->setDefault(gaps == 0);
}

void ContactDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        say(m_message);
    }
}

void ContactDialog::retranslate()
{
    m_title->setText(isNew() ? tr("New contact") : tr("Edit contact"));
    setWindowTitle(tr("%1 – Cartouche").arg(m_title->text()));
    m_busy->setText(tr("Saving at OVHcloud…"));
    m_cancel->setText(tr("Cancel"));
    m_save->setText(isNew() ? tr("Save contact") : tr("Save changes"));
    m_editor->setAccessibleName(m_title->text());
    showHint();
}

} // namespace cartouche::wizard
