// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/configurationform.h"

#include "forms/claimeditor.h"
#include "forms/contactchoice.h"
#include "forms/editormaker.h"
#include "forms/focusorder.h"
#include "forms/formsection.h"
#include "forms/formskeleton.h"
#include "forms/nameserverseditor.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace cartouche::forms {

using namespace Qt::StringLiterals;
using eligibility::FormField;
using Section = FormField::Section;

ConfigurationForm::ConfigurationForm(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_inside = new QWidget;
    m_inside->setObjectName(u"scrollBody"_s);
    auto *layout = new QVBoxLayout(m_inside);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setSpacing(8);
    m_empty = new QLabel(m_inside);
    m_empty->setWordWrap(true);
    layout->addWidget(m_empty);
    m_skeleton = new FormSkeleton(m_inside);
    m_skeleton->hide();
    layout->addWidget(m_skeleton);
    for (const Section section : {Section::Owner, Section::Accounts, Section::NameServers, Section::Transfer,
                                  Section::Declarations, Section::Other}) {
        auto *part = new FormSection(section, m_inside);
        layout->addWidget(part);
        m_sections.append(part);
        connect(part, &FormSection::applyWanted, this,
                [this, part](bool isSameExtension) { Q_EMIT applyWanted(part->sharedLabels(), isSameExtension); });
    }
    layout->addStretch();
    setWidget(m_inside);
    retranslate();
}

QList<ConfigurationForm::Row> ConfigurationForm::rowsOf(const QList<FormField> &fields)
{
    const auto keep = std::find_if(fields.begin(), fields.end(), [](const FormField &f) { return f.label == "KEEP_DNS"_L1; });
    const bool asksForServers = std::any_of(fields.begin(), fields.end(), [](const FormField &field) {
        return field.kind == FormField::Kind::NameServers;
    });
    QList<Row> rows;
    for (const FormField &field : fields) {
        const bool isServers = field.kind == FormField::Kind::NameServers;
        if (field.label == "KEEP_DNS"_L1) {
            if (asksForServers)
                continue;
            rows.append({field, std::nullopt});
            rows.last().field.section = Section::NameServers;
        } else {
            rows.append({field, isServers && keep != fields.end() ? std::optional(*keep) : std::nullopt});
        }
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row &a, const Row &b) { return a.field.section < b.field.section; });
    return rows;
}

void ConfigurationForm::setForm(const QList<FormField> &fields, const eligibility::Values &values)
{
    if (m_fields != fields || m_editors.isEmpty()) {
        m_fields = fields;
        setRows(rowsOf(fields));
    }
    m_empty->setVisible(m_fields.isEmpty() && !m_isLoading);
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->setValues(values);
}

void ConfigurationForm::setRows(const QList<Row> &rows)
{
    QList<FieldEditor *> before = std::exchange(m_editors, {});
    const QList<FieldEditor *> shown = before;
    for (const Row &row : rows) {
        FieldEditor *editor = takeEditor(before, row.field);
        if (editor == nullptr)
            editor = newEditor(row.field);
        else
            editor->setField(row.field);
        if (auto *servers = qobject_cast<NameServersEditor *>(editor))
            servers->setKeepField(row.keep);
        m_editors.append(editor);
    }
    if (m_editors == shown)
        return;
    const QWidget *focus = QApplication::focusWidget();
    const bool takesFocus = std::any_of(before.begin(), before.end(),
                                        [focus](const FieldEditor *editor) { return editor->isAncestorOf(focus); });
    arrange();
    drop(before);
    if (takesFocus)
        focusField();
}

FieldEditor *ConfigurationForm::takeEditor(QList<FieldEditor *> &from, const FormField &field)
{
    const auto found = std::find_if(from.begin(), from.end(), [&](const FieldEditor *editor) {
        return isSameEditor(editor->field(), field) && editor->field().section == field.section;
    });
    return found == from.end() ? nullptr : from.takeAt(found - from.begin());
}

FieldEditor *ConfigurationForm::newEditor(const FormField &field)
{
    FieldEditor *editor = makeEditor(field, m_inside);
    editor->setContext(m_context);
    editor->setNameContext(m_nameContext);
    editor->showGap(m_showsGaps);
    editor->setProblem(m_problems.value(field.label));
    connectEditor(editor);
    return editor;
}

void ConfigurationForm::connectEditor(FieldEditor *editor)
{
    connect(editor, &FieldEditor::edited, this, &ConfigurationForm::valueChanged);
    connect(editor, &FieldEditor::commonWanted, this, &ConfigurationForm::commonWanted);
    connect(editor, &FieldEditor::forAllWanted, this, &ConfigurationForm::forAllWanted);
    if (auto *contact = qobject_cast<ContactChoice *>(editor)) {
        connect(contact, &ContactChoice::newContactWanted, this, &ConfigurationForm::newContactWanted);
        connect(contact, &ContactChoice::editContactWanted, this, &ConfigurationForm::editContactWanted);
        connect(contact, &ContactChoice::otherContactWanted, this, &ConfigurationForm::otherContactWanted);
    }
    if (auto *claim = qobject_cast<ClaimEditor *>(editor))
        connect(claim, &ClaimEditor::noticeWanted, this, &ConfigurationForm::claimNoticeWanted);
    if (auto *servers = qobject_cast<NameServersEditor *>(editor)) {
        connect(servers, &NameServersEditor::zoneOptionToggled, this, &ConfigurationForm::zoneOptionToggled);
        connect(servers, &NameServersEditor::zoneOptionsForAllWanted, this, &ConfigurationForm::zoneOptionsForAllWanted);
    }
}

void ConfigurationForm::arrange()
{
    QList<QWidget *> parts;
    for (FormSection *section : std::as_const(m_sections)) {
        QList<FieldEditor *> editors;
        std::copy_if(m_editors.begin(), m_editors.end(), std::back_inserter(editors),
                     [&](const FieldEditor *editor) { return editor->field().section == section->section(); });
        section->setEditors(editors);
        parts.append(section->parts());
    }
    chainFocus(parts);
}

/// An editor may go by what was entered into itself: it is deleted once its own signal is over.
void ConfigurationForm::drop(const QList<FieldEditor *> &editors)
{
    for (FieldEditor *editor : editors) {
        editor->disconnect(this);
        editor->hide();
        editor->deleteLater();
    }
}

void ConfigurationForm::setContext(const FormContext &context)
{
    m_context = context;
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->setContext(context);
}

void ConfigurationForm::setNameContext(const NameContext &context)
{
    if (m_nameContext == context)
        return;
    m_nameContext = context;
    for (FormSection *section : std::as_const(m_sections))
        section->setNameContext(context);
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->setNameContext(context);
}

void ConfigurationForm::setLoading(bool isLoading)
{
    m_isLoading = isLoading;
    m_skeleton->setVisible(isLoading && m_fields.isEmpty());
    m_empty->setVisible(m_fields.isEmpty() && !isLoading);
}

void ConfigurationForm::showGaps(bool show)
{
    m_showsGaps = show;
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->showGap(show);
}

void ConfigurationForm::setProblems(const QHash<QString, QString> &problems)
{
    if (m_problems == problems)
        return;
    m_problems = problems;
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->setProblem(problems.value(editor->field().label));
}

void ConfigurationForm::focusField(const QString &label)
{
    const QString wanted = label.isEmpty() ? gapLabels().value(0) : label;
    const auto found = std::find_if(m_editors.begin(), m_editors.end(), [&](const FieldEditor *editor) {
        return editor->labels().contains(wanted);
    });
    if (m_editors.isEmpty())
        return;
    FieldEditor *editor = found == m_editors.end() ? m_editors.first() : *found;
    editor->focusTarget()->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(editor);
}

FieldEditor *ConfigurationForm::current() const
{
    const QWidget *focus = QApplication::focusWidget();
    const auto found = std::find_if(m_editors.begin(), m_editors.end(),
                                    [&](const FieldEditor *editor) { return editor->isAncestorOf(focus); });
    return found == m_editors.end() ? nullptr : *found;
}

QString ConfigurationForm::currentLabel() const
{
    const FieldEditor *editor = current();
    return editor == nullptr ? QString() : editor->field().label;
}

QStringList ConfigurationForm::gapLabels() const
{
    QStringList labels;
    for (const FieldEditor *editor : m_editors) {
        if (editor->hasGap() || m_problems.contains(editor->field().label))
            labels.append(editor->field().label);
    }
    return labels;
}

QStringList ConfigurationForm::labels() const
{
    QStringList labels;
    for (const FieldEditor *editor : m_editors)
        labels.append(editor->field().label);
    return labels;
}

QStringList ConfigurationForm::currentSection() const
{
    const FieldEditor *editor = current();
    const auto found = std::find_if(m_sections.begin(), m_sections.end(), [&](const FormSection *section) {
        return editor != nullptr && section->section() == editor->field().section;
    });
    return found == m_sections.end() ? QStringList() : (*found)->sharedLabels();
}

void ConfigurationForm::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConfigurationForm::retranslate()
{
    m_empty->setText(tr("Nothing to fill in. OVHcloud asks nothing for this name."));
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->retranslate();
}

} // namespace cartouche::forms
