// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/registrydataeditor.h"

#include "forms/labelwords.h"
#include "theme/stylesheet.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace cartouche::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr auto audienceMember = "audience"_L1;
constexpr auto otherMember = "otherPurpose"_L1;
constexpr auto representMember = "represent"_L1;
constexpr auto reasonMember = "reason"_L1;
constexpr auto purposesMember = "isFor"_L1;
constexpr std::array textMembers{audienceMember, otherMember, representMember, reasonMember};
constexpr std::array purposes{"information_website"_L1, "campaign_website"_L1, "educational_website"_L1,
                              "transactional_website"_L1, "redirect_page"_L1, "emails"_L1, "other_purpose"_L1};

/// Whether the form can show all that is known in it.
bool isUnderstood(const QJsonObject &data)
{
    const bool areTexts = std::all_of(textMembers.begin(), textMembers.end(), [&](QLatin1StringView member) {
        const QJsonValue value = data.value(member);
        return value.isUndefined() || value.isString();
    });
    const QJsonValue isFor = data.value(purposesMember);
    if (!areTexts || !(isFor.isUndefined() || isFor.isArray()))
        return false;
    const QJsonArray values = isFor.toArray();
    return std::all_of(values.begin(), values.end(), [](const QJsonValue &value) {
        return std::find(purposes.begin(), purposes.end(), value.toString()) != purposes.end();
    });
}

std::optional<QJsonObject> readData(const QString &text)
{
    if (text.trimmed().isEmpty())
        return QJsonObject();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError || !document.isObject() || !isUnderstood(document.object()))
        return std::nullopt;
    return document.object();
}

eligibility::FieldMember demandOf(const eligibility::FormField &field, QLatin1StringView member)
{
    const auto at = std::find_if(field.members.begin(), field.members.end(),
                                 [member](const eligibility::FieldMember &each) { return each.label == member; });
    return at == field.members.end() ? eligibility::FieldMember() : *at;
}

void setMember(QJsonObject &data, QLatin1StringView member, const QString &text)
{
    if (text.isEmpty())
        data.remove(member);
    else
        data.insert(member, text);
}

} // namespace

RegistryDataEditor::RegistryDataEditor(const eligibility::FormField &field, QWidget *parent)
    : FieldEditor(field, parent), m_form(new QWidget(this)), m_raw(new QWidget(this))
{
    build();
    auto *raw = new QVBoxLayout(m_raw);
    raw->setContentsMargins(0, 0, 0, 0);
    raw->setSpacing(4);
    m_text = new QPlainTextEdit(m_raw);
    m_text->setObjectName(u"registryJson"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 5 + 12);
    m_useForm = new QPushButton(m_raw);
    m_useForm->setProperty("kind", u"flat"_s);
    m_useForm->setProperty("small", true);
    m_useForm->setProperty("inline", true);
    m_useForm->setAutoDefault(false);
    raw->addWidget(m_text);
    raw->addWidget(m_useForm, 0, Qt::AlignLeft);
    m_raw->hide();
    column()->addWidget(m_form);
    column()->addWidget(m_raw);
    connect(m_text, &QPlainTextEdit::textChanged, this, &RegistryDataEditor::edit);
    connect(m_useForm, &QPushButton::clicked, this, [this] {
        if (const auto json = readData(m_text->toPlainText()))
            showAsForm(*json);
        focusTarget()->setFocus(Qt::OtherFocusReason);
    });
    m_audience->setObjectName(field.label);
    place(m_audience, true);
    showAsForm({});
    RegistryDataEditor::fieldChanged();
}

QLabel *RegistryDataEditor::addCaption(QWidget *buddy)
{
    auto *label = new QLabel(m_form);
    label->setProperty("type", u"caption"_s);
    label->setProperty("tone", u"2"_s);
    label->setWordWrap(true);
    label->setBuddy(buddy);
    m_form->layout()->addWidget(label);
    if (buddy != nullptr)
        m_form->layout()->addWidget(buddy);
    return label;
}

void RegistryDataEditor::build()
{
    auto *layout = new QVBoxLayout(m_form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (QLineEdit **line : {&m_audience, &m_other, &m_represent}) {
        *line = new QLineEdit(m_form);
        (*line)->setMaxLength(2000);
        connect(*line, &QLineEdit::textChanged, this, &RegistryDataEditor::edit);
    }
    m_other->setObjectName(u"otherPurpose"_s);
    m_represent->setObjectName(u"represent"_s);
    m_reason = new QPlainTextEdit(m_form);
    m_reason->setObjectName(u"registryReason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * 3 + 12);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &RegistryDataEditor::edit);

    m_audienceName = addCaption(m_audience);
    m_purposesName = addCaption(nullptr);
    for (const QLatin1StringView purpose : purposes) {
        auto *box = new QCheckBox(m_form);
        box->setObjectName(purpose);
        connect(box, &QCheckBox::toggled, this, &RegistryDataEditor::edit);
        layout->addWidget(box);
        m_purposes.append(box);
    }
    m_otherName = addCaption(m_other);
    m_representName = addCaption(m_represent);
    m_reasonName = addCaption(m_reason);
}

QJsonObject RegistryDataEditor::collected() const
{
    QJsonObject json = m_data;
    setMember(json, audienceMember, m_audience->text().trimmed());
    setMember(json, representMember, m_represent->text().trimmed());
    setMember(json, reasonMember, m_reason->toPlainText().trimmed());
    QJsonArray isFor;
    for (size_t i = 0; i < purposes.size(); ++i) {
        if (m_purposes.at(static_cast<qsizetype>(i))->isChecked())
            isFor.append(QString(purposes.at(i)));
    }
    if (isFor.isEmpty())
        json.remove(purposesMember);
    else
        json.insert(purposesMember, isFor);
    setMember(json, otherMember, m_purposes.last()->isChecked() ? m_other->text().trimmed() : QString());
    return json;
}

QString RegistryDataEditor::value() const
{
    if (m_form->isHidden())
        return m_text->toPlainText().trimmed();
    const QJsonObject json = collected();
    // Untouched it is sent as it came, whatever its spaces.
    if (json == m_data && !m_shown.isEmpty())
        return m_shown;
    return json.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void RegistryDataEditor::setValues(const eligibility::Values &values)
{
    const QString text = values.value(field().label);
    if (text != value()) {
        m_shown = text;
        if (const auto json = readData(text))
            showAsForm(*json);
        else
            showAsText(text);
    }
    updateMarks();
}

void RegistryDataEditor::showAsForm(const QJsonObject &json)
{
    m_data = json;
    const QJsonArray isFor = json.value(purposesMember).toArray();
    for (size_t i = 0; i < purposes.size(); ++i) {
        QCheckBox *box = m_purposes.at(static_cast<qsizetype>(i));
        const QSignalBlocker blocker(box);
        box->setChecked(isFor.contains(QString(purposes.at(i))));
    }
    const QSignalBlocker blockers[]{QSignalBlocker(m_audience), QSignalBlocker(m_other), QSignalBlocker(m_represent),
                                    QSignalBlocker(m_reason)};
    m_audience->setText(json.value(audienceMember).toString());
    m_other->setText(json.value(otherMember).toString());
    m_represent->setText(json.value(representMember).toString());
    m_reason->setPlainText(json.value(reasonMember).toString());
    m_other->setVisible(m_purposes.last()->isChecked());
    m_otherName->setVisible(m_purposes.last()->isChecked());
    m_raw->hide();
    m_form->show();
}

void RegistryDataEditor::showAsText(const QString &text)
{
    const QSignalBlocker blocker(m_text);
    m_text->setPlainText(text);
    m_useForm->setEnabled(false);
    m_form->hide();
    m_raw->show();
}

void RegistryDataEditor::edit()
{
    const bool isOther = m_purposes.last()->isChecked();
    m_other->setVisible(isOther);
    m_otherName->setVisible(isOther);
    m_useForm->setEnabled(readData(m_text->toPlainText()).has_value());
    showDemands();
    emitEdited();
}

QWidget *RegistryDataEditor::focusTarget() const
{
    return m_form->isHidden() ? static_cast<QWidget *>(m_text) : m_audience;
}

void RegistryDataEditor::fieldChanged()
{
    m_form->setEnabled(!field().isReadOnly);
    m_text->setReadOnly(field().isReadOnly);
    showDemands();
}

void RegistryDataEditor::showDemands()
{
    m_audienceName->setText(caption(tr("Who it is for"), audienceMember));
    m_purposesName->setText(caption(tr("What it is used for"), purposesMember));
    m_otherName->setText(caption(tr("What else it is used for"), otherMember));
    m_representName->setText(caption(tr("Whom you represent"), representMember));
    m_reasonName->setText(caption(tr("Why you want the name"), reasonMember));
    m_audience->setReadOnly(demandOf(field(), audienceMember).isReadOnly);
    m_other->setReadOnly(demandOf(field(), otherMember).isReadOnly);
    m_represent->setReadOnly(demandOf(field(), representMember).isReadOnly);
    m_reason->setReadOnly(demandOf(field(), reasonMember).isReadOnly);
    const eligibility::FieldMember uses = demandOf(field(), purposesMember);
    for (QCheckBox *box : std::as_const(m_purposes)) {
        // What is ticked can be taken back.
        const bool isAllowed = uses.allowedValues.isEmpty() || uses.allowedValues.contains(box->objectName());
        box->setEnabled(!uses.isReadOnly && (isAllowed || box->isChecked()));
    }
    for (const auto &[label, field] : std::initializer_list<std::pair<QLabel *, QWidget *>>{
             {m_audienceName, m_audience}, {m_otherName, m_other}, {m_representName, m_represent}, {m_reasonName, m_reason}})
        field->setAccessibleName(label->text());
}

/// "Who it is for (needed, at most 255 characters)"
QString RegistryDataEditor::caption(const QString &words, QLatin1StringView member) const
{
    const eligibility::FieldMember demand = demandOf(field(), member);
    QStringList remarks;
    if (demand.isRequired)
        remarks.append(tr("needed"));
    if (demand.isReadOnly)
        remarks.append(tr("set by the registry"));
    // A list that is long explains nothing.
    if (member != purposesMember && !demand.allowedValues.isEmpty() && demand.allowedValues.size() <= 8)
        remarks.append(tr("one of: %1").arg(demand.allowedValues.join(u", "_s).left(200)));
    if (demand.maximumLength > 0)
        remarks.append(tr("at most %n character(s)", nullptr, demand.maximumLength));
    return remarks.isEmpty() ? words : tr("%1 (%2)", "name of a field, what is asked of it").arg(words, remarks.join(u", "_s));
}

QString RegistryDataEditor::helpText() const
{
    return m_form->isHidden() ? tr("This is not understood as a form, so it is shown as the JSON that is sent. "
                                   "Emptied, it becomes a form again.")
                              : tr("The registry asks this for names of public bodies.");
}

void RegistryDataEditor::markInvalid(bool isInvalid)
{
    theme::setTone(focusTarget(), "invalid", isInvalid);
}

void RegistryDataEditor::describe(const QString &text)
{
    focusTarget()->setAccessibleDescription(text);
}

void RegistryDataEditor::retranslate()
{
    const QStringList words{tr("Web site with information"), tr("Web site of a campaign"), tr("Web site for teaching"),
                            tr("Web site for transactions"), tr("Page that leads elsewhere"), tr("E-mail"),
                            tr("Something else")};
    for (qsizetype i = 0; i < m_purposes.size(); ++i)
        m_purposes.at(i)->setText(words.at(i));
    showDemands();
    m_text->setAccessibleName(tr("Registry data as JSON"));
    m_useForm->setText(tr("Show as a form"));
    updateMarks();
}

} // namespace cartouche::forms
