// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/configurationform.h"

#include "forms/labelwords.h"
#include "theme/icon.h"

#include <QEvent>
#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cartouche::forms {

using namespace Qt::StringLiterals;
using eligibility::FormField;

namespace {

constexpr int labelWidth = 124;

bool isSameForm(const QList<FormField> &a, const QList<FormField> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const FormField &x, const FormField &y) {
        return x.label == y.label && x.kind == y.kind && x.mandatory == y.mandatory && x.allowedValues == y.allowedValues;
    });
}

/// Whether an entry can be meant for several names: a transfer code belongs to one, and a declaration is
/// given for each by itself.
bool isShared(FormField::Section section)
{
    return section != FormField::Section::Transfer && section != FormField::Section::Declarations;
}

} // namespace

ConfigurationForm::ConfigurationForm(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    rebuild();
}

void ConfigurationForm::setForm(const QList<FormField> &fields, const eligibility::Values &values)
{
    if (!isSameForm(m_fields, fields)) {
        m_fields = fields;
        rebuild();
    }
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->setValue(values.value(editor->field().label));
}

void ConfigurationForm::setContext(const FormContext &context)
{
    m_context = context;
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->setContext(context);
}

void ConfigurationForm::setCanApply(bool canApply)
{
    m_canApply = canApply;
    for (const SectionHead &head : std::as_const(m_heads))
        head.apply->setVisible(canApply && isShared(head.section));
}

void ConfigurationForm::showGaps(bool show)
{
    m_showsGaps = show;
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->showGap(show);
}

void ConfigurationForm::setProblem(const QString &label, const QString &text)
{
    for (FieldEditor *editor : std::as_const(m_editors)) {
        if (editor->field().label == label)
            editor->setProblem(text);
    }
}

void ConfigurationForm::clearProblems()
{
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->setProblem({});
}

void ConfigurationForm::focusField(const QString &label)
{
    for (FieldEditor *editor : std::as_const(m_editors)) {
        const bool isGap = eligibility::gapOf(editor->field(), editor->value()) != eligibility::Gap::None;
        if (label.isEmpty() ? isGap : editor->field().label == label) {
            ensureWidgetVisible(editor);
            editor->focusTarget()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    if (!m_editors.isEmpty())
        m_editors.first()->focusTarget()->setFocus(Qt::OtherFocusReason);
}

void ConfigurationForm::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConfigurationForm::rebuild()
{
    m_editors.clear();
    m_names.clear();
    m_heads.clear();
    m_inside = new QWidget;
    m_inside->setObjectName(u"scrollBody"_s);
    auto *layout = new QVBoxLayout(m_inside);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setSpacing(6);
    m_empty = new QLabel(m_inside);
    m_empty->setWordWrap(true);
    m_empty->setVisible(m_fields.isEmpty());
    layout->addWidget(m_empty);

    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        if (i == 0 || m_fields.at(i).section != m_fields.at(i - 1).section)
            addSection(m_fields.at(i).section);
    }
    layout->addStretch();
    setWidget(m_inside); // deletes the previous one
    retranslate();
    setContext(m_context);
    setCanApply(m_canApply);
    showGaps(m_showsGaps);
}

void ConfigurationForm::addSection(FormField::Section section)
{
    auto *layout = qobject_cast<QVBoxLayout *>(m_inside->layout());
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 8, 0, 0);
    auto *title = new QLabel(m_inside);
    title->setProperty("type", u"section"_s);
    auto *apply = new QPushButton(m_inside);
    apply->setProperty("kind", u"flat"_s);
    apply->setProperty("small", true);
    apply->setAutoDefault(false);
    theme::setButtonIcon(apply, u"copy"_s, theme::Token::Accent);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(apply);
    layout->addLayout(head);
    auto *line = new QFrame(m_inside);
    line->setObjectName(u"rule"_s);
    line->setFixedHeight(1);
    layout->addWidget(line);
    m_heads.append({section, title, apply});

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    QStringList labels;
    for (const FormField &field : std::as_const(m_fields)) {
        if (field.section != section)
            continue;
        labels.append(field.label);
        auto *name = new QLabel(m_inside);
        name->setTextFormat(Qt::PlainText);
        name->setWordWrap(true);
        name->setFixedWidth(labelWidth);
        name->setProperty("tone", u"2"_s);
        auto *editor = new FieldEditor(field, m_inside);
        name->setBuddy(editor->focusTarget());
        form->addRow(name, editor);
        m_names.append(name);
        m_editors.append(editor);
        connect(editor, &FieldEditor::edited, this, &ConfigurationForm::valueChanged);
    }
    layout->addLayout(form);
    connect(apply, &QPushButton::clicked, this, [this, labels] { Q_EMIT applyToAll(labels); });
}

void ConfigurationForm::retranslate()
{
    m_empty->setText(tr("Nothing to fill in. OVHcloud asks nothing for this name."));
    for (const SectionHead &head : std::as_const(m_heads)) {
        head.title->setText(LabelWords::section(head.section));
        head.apply->setText(tr("Apply to all names"));
        head.apply->setAccessibleName(tr("Apply to all names") + u" – "_s + LabelWords::section(head.section));
    }
    for (qsizetype i = 0; i < m_editors.size(); ++i) {
        m_names.at(i)->setText(LabelWords::name(m_editors.at(i)->field()));
        m_editors.at(i)->retranslate();
    }
}

} // namespace cartouche::forms
