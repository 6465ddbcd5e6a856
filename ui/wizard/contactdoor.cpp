// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/contactdoor.h"

#include "forms/fitwords.h"
#include "order/purchase.h"
#include "wizard/contactchooser.h"
#include "wizard/contactdialog.h"

#include <QSet>
#include <QWidget>

#include <algorithm>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;

namespace {

QStringList labelsOf(const order::DraftName &name)
{
    QStringList labels;
    for (const eligibility::FormField &field : name.form)
        labels.append(field.label);
    return labels;
}

} // namespace

const eligibility::FormField *ContactDoor::fieldOf(const order::DraftName &name, const QString &label) const
{
    const QList<eligibility::FormField> &form = m_purchase->completeness().formOf(name);
    const auto at = std::find_if(form.begin(), form.end(), [&](const auto &field) { return field.label == label; });
    return at == form.end() ? nullptr : &*at;
}

ContactDoor::ContactDoor(QWidget *window) : QObject(window), m_window(window) {}

void ContactDoor::setPurchase(order::Purchase *purchase)
{
    m_purchase = purchase;
    forgetRemarks();
    if (m_dialog != nullptr)
        m_dialog->close();
}

forms::ContactRules ContactDoor::rules(const QString &label) const
{
    forms::ContactRules rules;
    QSet<QString> seen;
    for (const order::DraftName &name : m_purchase->draft().names()) {
        const QString subject = name.name.dottedExtension();
        const QString key = subject + u' ' + name.action();
        if (name.isLeftOut || seen.contains(key))
            continue;
        seen.insert(key);
        forms::ContactRule rule;
        rule.subject = subject;
        rule.label = label;
        rule.rule = m_purchase->rulebook().state(name.name, name.action(), labelsOf(name)).rule;
        if (const eligibility::FormField *field = fieldOf(name, label))
            rule.members = field->resourceFields;
        rule.rest = m_purchase->ruleSubjects().dataOf(name);
        rule.contexts = order::RuleSubjects::contextsOf(name);
        rules.append(rule);
    }
    return rules;
}

QString ContactDoor::resourceOf(const QString &ascii, const QString &label) const
{
    const order::DraftName *name = m_purchase->draft().find(ascii);
    const eligibility::FormField *field = name == nullptr ? nullptr : fieldOf(*name, label);
    const QString own = u"/me/contact"_s;
    return field != nullptr && field->type == own ? own : u"/domain/contact"_s;
}

QString ContactDoor::remark(const api::Contact &contact) const
{
    if (m_purchase == nullptr)
        return {};
    const auto known = m_remarks.constFind(contact.id);
    if (known != m_remarks.constEnd())
        return *known;
    if (m_rules.isEmpty())
        m_rules = rules(u"OWNER_CONTACT"_s);
    const forms::ContactFit fit = forms::fitOf(contact, contact.resource, m_rules);
    const QString remark = fit.isComplete() ? QString() : forms::FitWords::verdict(fit, m_rules);
    m_remarks.insert(contact.id, remark);
    return remark;
}

void ContactDoor::forgetRemarks()
{
    m_rules.clear();
    m_remarks.clear();
}

void ContactDoor::create(const QString &ascii, const QString &label)
{
    if (m_purchase != nullptr)
        openDialog({}, ascii, label, {});
}

void ContactDoor::edit(const QString &ascii, const QString &label, const QHash<QString, QString> &refused)
{
    const order::DraftName *name = m_purchase == nullptr ? nullptr : m_purchase->draft().find(ascii);
    if (name == nullptr)
        return;
    if (const auto contact = m_purchase->addressBook().find(name->values.value(label)))
        openDialog(*contact, ascii, label, refused);
}

void ContactDoor::openDialog(const api::Contact &contact, const QString &ascii, const QString &label,
                             const QHash<QString, QString> &refused)
{
    auto *dialog = new ContactDialog(m_purchase->addressBook(), contact, resourceOf(ascii, label), rules(label), m_window);
    dialog->showRefusals(refused);
    connect(dialog, &ContactDialog::saved, this,
            [this, ascii, label](const QString &value) { Q_EMIT decided(ascii, label, value); });
    show(dialog);
}

void ContactDoor::choose(const QString &ascii, const QString &label)
{
    const order::DraftName *name = m_purchase == nullptr ? nullptr : m_purchase->draft().find(ascii);
    if (name == nullptr)
        return;
    auto *dialog = new ContactChooser(m_purchase->addressBook(), resourceOf(ascii, label), rules(label),
                                      name->values.value(label), m_window);
    connect(dialog, &ContactChooser::chosen, this,
            [this, ascii, label](const QString &value) { Q_EMIT decided(ascii, label, value); });
    show(dialog);
}

void ContactDoor::show(QDialog *dialog)
{
    if (m_dialog != nullptr)
        m_dialog->close();
    m_dialog = dialog;
    dialog->open();
}

} // namespace cartouche::wizard
