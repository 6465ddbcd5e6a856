// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/repaireditor.h"

#include "theme/stylesheet.h"
#include "widgets/secretedit.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace cartouche::windows {

using namespace Qt::StringLiterals;
using order::RepairField;
using Gap = RepairField::Gap;
using Kind = RepairField::Kind;

namespace {

constexpr qsizetype longestText = 1000; ///< of OVHcloud's that is shown
constexpr int longestValue = 10'000;

QLabel *label(QWidget *parent, const char *type, const char *tone)
{
    auto *made = new QLabel(parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    if (*type != '\0')
        made->setProperty("type", QString::fromLatin1(type));
    if (*tone != '\0')
        made->setProperty("tone", QString::fromLatin1(tone));
    return made;
}

} // namespace

RepairEditor::RepairEditor(const RepairField &field, QWidget *parent) : QWidget(parent), m_field(field)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    m_name = label(this, "", "2");
    column->addWidget(m_name);
    build();
    m_problem = label(this, "caption", "bad");
    m_problem->hide();
    column->addWidget(m_problem);
    m_help = label(this, "caption", "3");
    column->addWidget(m_help);
    if (m_input != nullptr) {
        m_input->setObjectName(m_field.id);
        m_name->setBuddy(m_input);
        setFocusProxy(m_input);
    }
    setValue(m_field.value);
    retranslate();
}

void RepairEditor::build()
{
    switch (m_field.kind) {
    case Kind::Fixed:
        m_fixed = label(this, "", "");
        m_fixed->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        layout()->addWidget(m_fixed);
        return;
    case Kind::Browser: return;
    case Kind::Choice:
        m_combo = new QComboBox(this);
        m_combo->addItem(QString(), QString());
        for (const QString &value : m_field.argument.acceptedValues)
            m_combo->addItem(value.left(longestText), value);
        m_input = m_combo;
        connect(m_combo, &QComboBox::currentIndexChanged, this, &RepairEditor::edited);
        break;
    case Kind::LongText:
        m_text = new QPlainTextEdit(this);
        m_text->setTabChangesFocus(true);
        m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 4 + 12);
        m_input = m_text;
        connect(m_text, &QPlainTextEdit::textChanged, this, &RepairEditor::edited);
        break;
    case Kind::Secret:
    case Kind::Text:
    case Kind::Raw:
        m_line = m_field.kind == Kind::Secret ? new widgets::SecretEdit(this) : new QLineEdit(this);
        m_line->setMaxLength(longestValue);
        m_input = m_line;
        connect(m_line, &QLineEdit::textChanged, this, &RepairEditor::edited);
        break;
    }
    layout()->addWidget(m_input);
    connect(this, &RepairEditor::edited, this, [this] {
        m_problemText.clear();
        showMarks();
    });
}

QString RepairEditor::value() const
{
    if (m_line != nullptr)
        return m_line->text().trimmed();
    if (m_text != nullptr)
        return m_text->toPlainText().trimmed();
    return m_combo != nullptr ? m_combo->currentData().toString() : QString();
}

void RepairEditor::setValue(const QString &value)
{
    if (m_line != nullptr)
        m_line->setText(value);
    else if (m_text != nullptr)
        m_text->setPlainText(value);
    else if (m_combo != nullptr)
        m_combo->setCurrentIndex(std::max(m_combo->findData(value), 0));
    else if (m_fixed != nullptr)
        m_fixed->setText(value.left(longestText));
}

void RepairEditor::forget()
{
    if (auto *secret = qobject_cast<widgets::SecretEdit *>(m_line); secret != nullptr && !secret->text().isEmpty())
        (void)secret->takeText();
}

void RepairEditor::setProblem(const QString &text)
{
    m_problemText = text.left(longestText);
    showMarks();
}

bool RepairEditor::check()
{
    m_showsGap = true;
    showMarks();
    return m_field.gapOf(value()) == Gap::None;
}

void RepairEditor::setLocked(bool isLocked)
{
    if (m_line != nullptr)
        m_line->setReadOnly(isLocked);
    if (m_text != nullptr)
        m_text->setReadOnly(isLocked);
    if (m_combo != nullptr)
        m_combo->setEnabled(!isLocked);
}

void RepairEditor::showMarks()
{
    const QString text = m_problemText.isEmpty() && m_showsGap ? gapText() : m_problemText;
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    const QString helpText = help();
    m_help->setText(helpText);
    m_help->setVisible(!helpText.isEmpty());
    if (m_input == nullptr)
        return;
    theme::setTone(m_input, "invalid", !text.isEmpty());
    m_input->setAccessibleDescription(text.isEmpty() ? helpText : text);
}

void RepairEditor::retranslate()
{
    m_name->setText(name());
    if (m_input != nullptr)
        m_input->setAccessibleName(name());
    showMarks();
}

QString RepairEditor::name() const
{
    if (!m_field.member.isEmpty())
        return memberName(m_field.member);
    if (m_field.argument.key == "authInfo"_L1)
        return tr("Transfer code");
    const QString told = m_field.argument.description.simplified().left(longestText);
    return told.isEmpty() ? tr("Field “%1” (asked by OVHcloud)").arg(m_field.argument.key.left(100)) : told;
}

QString RepairEditor::memberName(const QString &member)
{
    const QList<std::pair<QLatin1StringView, QString>> names{
        {"firstName"_L1, tr("First name")},
        {"lastName"_L1, tr("Last name")},
        {"organisationName"_L1, tr("Organisation")},
        {"email"_L1, tr("E-mail")},
        {"phone"_L1, tr("Phone")},
        {"address.line1"_L1, tr("Street")},
        {"address.zip"_L1, tr("Postal code")},
        {"address.city"_L1, tr("Town")},
        {"address.country"_L1, tr("Country (two letters)")},
        {"birthDay"_L1, tr("Day of birth (year-month-day)")},
        {"birthCity"_L1, tr("Place of birth")},
        {"birthCountry"_L1, tr("Country of birth (two letters)")},
        {"nationality"_L1, tr("Nationality (two letters)")},
        {"vat"_L1, tr("VAT number")},
        {"companyNationalIdentificationNumber"_L1, tr("Company number")},
        {"nationalIdentificationNumber"_L1, tr("National identification number")},
    };
    const auto found = std::find_if(names.begin(), names.end(), [&member](const auto &each) { return each.first == member; });
    return found == names.end() ? tr("Owner data “%1”").arg(member.left(100)) : found->second;
}

QString RepairEditor::help() const
{
    const api::TaskArgument &argument = m_field.argument;
    QStringList parts;
    if (m_field.kind == Kind::Browser) {
        QStringList formats = argument.acceptedFormats;
        if (argument.type == "/me/document"_L1 || !formats.isEmpty())
            parts.append(formats.isEmpty() ? tr("A document.") : tr("A document (%1).").arg(formats.join(u", "_s).left(100)));
        if (argument.maximumSize > 0 && !formats.isEmpty())
            parts.append(tr("At most %1.").arg(QLocale().formattedDataSize(argument.maximumSize, 0, QLocale::DataSizeSIFormat)));
        if (!argument.fields.isEmpty())
            parts.append(tr("It is about: %1.").arg(argument.fields.join(u", "_s).left(longestText)));
        parts.append(tr("Cartouche cannot send it: give it on OVHcloud’s page, in the browser."));
        return parts.join(u' ');
    }
    if (m_field.argument.key == "authInfo"_L1)
        parts.append(tr("From the registrar that the name comes from. It is sent to OVHcloud and kept nowhere else."));
    if (m_field.kind == Kind::Secret && argument.hasValue)
        parts.append(tr("Left empty, the one that OVHcloud has stays."));
    if (m_field.kind == Kind::Raw && m_field.member.isEmpty())
        parts.append(tr("OVHcloud calls its type “%1”.").arg(argument.type.left(100)));
    if (m_field.kind == Kind::Fixed)
        parts.append(tr("It cannot be changed."));
    if (!argument.example.isEmpty() && m_field.member.isEmpty())
        parts.append(tr("For example: %1").arg(argument.example.left(longestText)));
    return parts.join(u' ');
}

QString RepairEditor::gapText() const
{
    const api::TaskArgument &argument = m_field.argument;
    switch (m_field.gapOf(value())) {
    case Gap::None: return {};
    case Gap::Missing: return tr("This is needed.");
    case Gap::TooShort: return tr("At least %n characters.", nullptr, static_cast<int>(argument.minimumSize));
    case Gap::TooLong: return tr("At most %n characters.", nullptr, static_cast<int>(argument.maximumSize));
    case Gap::NotAccepted: return tr("Choose one of the values that the registry takes.");
    }
    return {};
}

} // namespace cartouche::windows
