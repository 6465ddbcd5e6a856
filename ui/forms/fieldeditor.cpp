// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/fieldeditor.h"

#include "forms/labelwords.h"
#include "theme/stylesheet.h"
#include "widgets/consentbox.h"
#include "widgets/pill.h"
#include "widgets/secretedit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace cartouche::forms {

using namespace Qt::StringLiterals;
using eligibility::FormField;
using eligibility::Gap;
using Kind = FormField::Kind;

namespace {

constexpr int choiceWidth = 380;

QLabel *caption(QWidget *parent, const char *tone)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("type", u"caption"_s);
    label->setProperty("tone", QString::fromLatin1(tone));
    label->setWordWrap(true);
    label->hide();
    return label;
}

/// OVHcloud wants the servers joined by ';' without spaces; people write them in many ways.
QString joinedServers(const QString &text)
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    return text.split(separators, Qt::SkipEmptyParts).join(u';').toLower();
}

} // namespace

FieldEditor::FieldEditor(const FormField &field, QWidget *parent) : QWidget(parent), m_field(field)
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    build();
    m_problem = caption(this, "bad");
    m_layout->addWidget(m_problem);
    m_help = caption(this, "3");
    m_layout->addWidget(m_help);
    setFocusProxy(m_input);
    retranslate();
}

void FieldEditor::build()
{
    switch (m_field.kind) {
    case Kind::Consent:
    case Kind::Switch: {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        m_box = new widgets::ConsentBox(this);
        m_missing = new widgets::Pill(this);
        m_missing->hide();
        row->addWidget(m_box, 1);
        row->addWidget(m_missing, 0, Qt::AlignTop);
        m_layout->addLayout(row);
        m_input = m_box;
        connect(m_box, &widgets::ConsentBox::toggled, this, &FieldEditor::emitEdited);
        break;
    }
    case Kind::LongText:
    case Kind::Json:
        m_text = new QPlainTextEdit(this);
        m_text->setTabChangesFocus(true);
        m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 3 + 12);
        m_layout->addWidget(m_text);
        m_input = m_text;
        connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::emitEdited);
        break;
    case Kind::Contact:
    case Kind::Choice: buildChoice(); break;
    case Kind::Account:
        buildChoice();
        m_combo->setEditable(true);
        m_combo->setInsertPolicy(QComboBox::NoInsert);
        connect(m_combo, &QComboBox::editTextChanged, this, &FieldEditor::emitEdited);
        break;
    case Kind::Secret: buildText(true); break;
    default: buildText(false); break;
    }
    m_input->setObjectName(m_field.label);
}

void FieldEditor::buildText(bool masked)
{
    m_line = masked ? new widgets::SecretEdit(this) : new QLineEdit(this);
    if (!masked)
        m_line->setMaxLength(10'000);
    m_layout->addWidget(m_line);
    m_input = m_line;
    // Not textEdited: dictation and other help set the text in one go, which is no typing for Qt.
    connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::emitEdited);
}

void FieldEditor::buildChoice()
{
    m_combo = new QComboBox(this);
    m_combo->setMaximumWidth(choiceWidth);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(30);
    m_layout->addWidget(m_combo);
    m_input = m_combo;
    if (m_field.kind == Kind::Choice) {
        m_combo->addItem(QString(), QString());
        for (const QString &allowed : m_field.allowedValues)
            m_combo->addItem(allowed, allowed);
    }
    connect(m_combo, &QComboBox::activated, this, &FieldEditor::emitEdited);
}

void FieldEditor::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    // The form is left, and its value is in the draft. A window that is only minimised is not left.
    if (auto *secret = qobject_cast<widgets::SecretEdit *>(m_line); secret != nullptr && !event->spontaneous())
        secret->forgetClipboard();
}

void FieldEditor::setContext(const FormContext &context)
{
    m_context = context;
    if (m_field.kind == Kind::Contact)
        fillContacts();
    else if (m_field.kind == Kind::Account)
        fillAccounts();
    showMarks();
}

void FieldEditor::fillContacts()
{
    const QSignalBlocker blocker(m_combo);
    m_combo->clear();
    if (!m_field.mandatory) {
        m_combo->addItem(m_context.account.isEmpty() ? tr("Data of this account")
                                                     : tr("Data of this account (%1)").arg(m_context.account),
                         QString());
    } else {
        m_combo->addItem(m_context.areContactsRead ? tr("Choose a contact") : tr("Reading your contacts…"), QString());
    }
    for (const api::Contact &contact : std::as_const(m_context.contacts)) {
        // OVHcloud names the resource of the field; both kinds of contacts share one id space.
        const QString value = contact.resource + u'/' + QString::number(contact.id);
        m_combo->addItem(LabelWords::contact(contact), value);
    }
    int index = m_combo->findData(m_value);
    if (index < 0 && !m_value.isEmpty()) {
        m_combo->addItem(m_value, m_value);
        index = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(std::max(index, 0));
}

void FieldEditor::fillAccounts()
{
    const QSignalBlocker blocker(m_combo);
    m_combo->clear();
    m_combo->addItem(m_context.account.isEmpty() ? tr("This account")
                                                 : tr("%1 (this account)").arg(m_context.account),
                     QString());
    if (m_value.isEmpty())
        m_combo->setCurrentIndex(0);
    else
        m_combo->setEditText(m_value);
}

QString FieldEditor::value() const
{
    if (m_box != nullptr)
        return m_box->isChecked() ? u"true"_s : QString();
    if (m_text != nullptr)
        return m_text->toPlainText().trimmed();
    if (m_line != nullptr)
        return m_field.kind == Kind::NameServers ? joinedServers(m_line->text()) : m_line->text().trimmed();
    if (m_combo == nullptr)
        return {};
    const bool isTyped = m_combo->isEditable() && m_combo->currentText() != m_combo->itemText(m_combo->currentIndex());
    if (isTyped)
        return m_combo->currentText().trimmed();
    return m_combo->currentData().toString();
}

void FieldEditor::setValue(const QString &value)
{
    m_value = value;
    if (m_box != nullptr) {
        const QSignalBlocker blocker(m_box);
        m_box->setChecked(value == "true"_L1);
    } else if (m_text != nullptr) {
        const QSignalBlocker blocker(m_text);
        if (m_text->toPlainText().trimmed() != value)
            m_text->setPlainText(value);
    } else if (m_line != nullptr) {
        const QSignalBlocker blocker(m_line);
        if (this->value() != value)
            m_line->setText(m_field.kind == Kind::NameServers ? QString(value).replace(u';', u' ') : value);
    } else if (m_field.kind == Kind::Contact) {
        fillContacts();
    } else if (m_field.kind == Kind::Account) {
        fillAccounts();
    } else if (m_combo != nullptr) {
        m_combo->setCurrentIndex(std::max(m_combo->findData(value), 0));
    }
    showMarks();
}

void FieldEditor::emitEdited()
{
    m_value = value();
    m_problemText.clear();
    showMarks();
    Q_EMIT edited(m_field.label, m_value);
}

void FieldEditor::setProblem(const QString &text)
{
    m_problemText = text;
    showMarks();
}

void FieldEditor::showGap(bool show)
{
    m_showsGap = show;
    showMarks();
}

void FieldEditor::showMarks()
{
    const Gap gap = eligibility::gapOf(m_field, value());
    const bool isMissingBox = m_missing != nullptr && gap == Gap::Missing;
    if (m_missing != nullptr) {
        m_missing->set(widgets::Pill::Kind::Warn, LabelWords::gap(Gap::Missing), u"warning"_s);
        m_missing->setVisible(isMissingBox && m_showsGap);
    }
    QString text = m_problemText;
    if (text.isEmpty() && gap != Gap::None && m_showsGap && !isMissingBox)
        text = gap == Gap::Missing ? tr("This is needed.") : LabelWords::gap(gap);
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    theme::setTone(m_input, "invalid", !text.isEmpty());

    QString help = LabelWords::help(m_field);
    if (m_field.kind == Kind::Contact && !m_value.isEmpty()) {
        for (const api::Contact &contact : std::as_const(m_context.contacts)) {
            if (m_value.endsWith(u'/' + QString::number(contact.id)))
                help = LabelWords::contactDetails(contact);
        }
    }
    // A box carries its consequence itself, so that it is read out together with it.
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty() && m_box == nullptr);
    m_input->setAccessibleDescription(text.isEmpty() ? help : text);
}

void FieldEditor::retranslate()
{
    m_input->setAccessibleName(m_box != nullptr ? LabelWords::statement(m_field) : LabelWords::name(m_field));
    if (m_combo != nullptr && m_combo->isEditable())
        m_combo->lineEdit()->setAccessibleName(LabelWords::name(m_field));
    if (m_box != nullptr)
        m_box->setTexts(LabelWords::statement(m_field), LabelWords::help(m_field));
    if (m_field.kind == Kind::Contact)
        fillContacts();
    if (m_field.kind == Kind::Account)
        fillAccounts();
    showMarks();
}

} // namespace cartouche::forms
