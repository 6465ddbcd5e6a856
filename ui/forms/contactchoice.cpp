// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/contactchoice.h"

#include "forms/labelwords.h"
#include "theme/icon.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace cartouche::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostEntries = 100;

QString valueOf(const api::Contact &contact)
{
    // OVHcloud names the resource of the field; both kinds of contacts share one id space.
    return contact.resource + u'/' + QString::number(contact.id);
}

} // namespace

ContactChoice::ContactChoice(const eligibility::FormField &field, QWidget *parent)
    : FieldEditor(field, parent), m_combo(new QComboBox(this)), m_new(new QPushButton(this)),
      m_edit(new QPushButton(this)), m_other(new QPushButton(this))
{
    m_combo->setMaximumWidth(choiceWidth);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_combo, 1);
    row->addWidget(m_new);
    row->addStretch(0);
    column()->addLayout(row);
    m_combo->setObjectName(field.label);
    m_new->setObjectName(u"newContact"_s);
    m_new->setAutoDefault(false);
    theme::setButtonIcon(m_new, u"plus"_s);
    fill();
    connect(m_combo, &QComboBox::activated, this, [this] {
        m_value = m_combo->currentData().toString();
        emitEdited();
    });
    connect(m_new, &QPushButton::clicked, this, [this] { Q_EMIT newContactWanted(this->field().label); });
    place(m_combo, true);
    buildActions();
    ContactChoice::fieldChanged();
}

/// Below the details of the contact, since they are about it.
void ContactChoice::buildActions()
{
    auto *actions = new QHBoxLayout;
    actions->setSpacing(12);
    for (QPushButton *button : {m_edit, m_other}) {
        button->setProperty("kind", u"flat"_s);
        button->setProperty("small", true);
        button->setProperty("inline", true);
        button->setAutoDefault(false);
        actions->addWidget(button);
    }
    actions->addStretch();
    column()->insertLayout(column()->count() - 1, actions);
    m_edit->setObjectName(u"editContact"_s);
    m_other->setObjectName(u"otherContact"_s);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editContactWanted(field().label); });
    connect(m_other, &QPushButton::clicked, this, [this] { Q_EMIT otherContactWanted(field().label); });
}

QList<ContactChoice::Entry> ContactChoice::entries() const
{
    QList<Entry> list;
    if (!field().mandatory) {
        list.append({context().account.isEmpty() ? tr("Data of this account")
                                                 : tr("Data of this account (%1)").arg(context().account),
                     {}});
    } else {
        list.append({context().areContactsRead ? tr("Choose a contact") : tr("Reading your contacts…"), {}});
    }
    for (const api::Contact &contact : context().contacts) {
        // The newest; all of them are in the dialog to choose from.
        if (list.size() > mostEntries && valueOf(contact) != m_value)
            continue;
        QString text = LabelWords::contact(contact);
        if (context().contactRemark) {
            const QString remark = context().contactRemark(contact);
            if (!remark.isEmpty())
                text += u" – "_s + remark;
        }
        list.append({text, valueOf(contact)});
    }
    const bool isListed = m_value.isEmpty()
        || std::any_of(list.begin(), list.end(), [this](const Entry &entry) { return entry.value == m_value; });
    if (!isListed)
        list.append({m_value, m_value});
    return list;
}

void ContactChoice::fill()
{
    const QSignalBlocker blocker(m_combo);
    const QList<Entry> wanted = entries();
    while (m_combo->count() > wanted.size())
        m_combo->removeItem(m_combo->count() - 1);
    for (int row = 0; row < wanted.size(); ++row) {
        const Entry &entry = wanted.at(row);
        if (row >= m_combo->count())
            m_combo->addItem(entry.text, entry.value);
        if (m_combo->itemText(row) != entry.text)
            m_combo->setItemText(row, entry.text);
        if (m_combo->itemData(row).toString() != entry.value)
            m_combo->setItemData(row, entry.value);
    }
    m_combo->setCurrentIndex(std::max(m_combo->findData(m_value), 0));
}

const api::Contact *ContactChoice::chosen() const
{
    if (m_value.isEmpty())
        return nullptr;
    const QList<api::Contact> &contacts = context().contacts;
    const auto found = std::find_if(contacts.begin(), contacts.end(), [this](const api::Contact &contact) {
        return m_value.endsWith(u'/' + QString::number(contact.id));
    });
    return found == contacts.end() ? nullptr : &*found;
}

QString ContactChoice::value() const
{
    return m_value;
}

void ContactChoice::setValues(const eligibility::Values &values)
{
    m_value = values.value(field().label);
    fill();
    m_edit->setVisible(chosen() != nullptr && !field().isReadOnly);
    updateMarks();
}

void ContactChoice::contextChanged()
{
    fill();
    m_edit->setVisible(chosen() != nullptr && !field().isReadOnly);
    m_other->setVisible(!context().contacts.isEmpty() && !field().isReadOnly);
}

void ContactChoice::fieldChanged()
{
    m_combo->setEnabled(!field().isReadOnly);
    m_new->setVisible(!field().isReadOnly);
    contextChanged();
}

QString ContactChoice::helpText() const
{
    if (const api::Contact *contact = chosen())
        return LabelWords::contactDetails(*contact);
    return FieldEditor::helpText();
}

void ContactChoice::retranslate()
{
    m_new->setText(tr("New contact…"));
    m_edit->setText(tr("Edit contact…"));
    m_other->setText(tr("All contacts…"));
    m_edit->setAccessibleName(m_edit->text() + u" – "_s + LabelWords::name(field()));
    fill();
    FieldEditor::retranslate();
}

} // namespace cartouche::forms
