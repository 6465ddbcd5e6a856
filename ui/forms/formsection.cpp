// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/formsection.h"

#include "forms/fieldeditor.h"
#include "forms/labelwords.h"
#include "theme/icon.h"

#include <QEvent>
#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cartouche::forms {

using namespace Qt::StringLiterals;
using eligibility::FormField;

namespace {

constexpr int labelWidth = 124;

} // namespace

FormSection::FormSection(FormField::Section section, QWidget *parent) : QWidget(parent), m_section(section)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_head = buildHead();
    layout->addWidget(m_head);
    auto *line = new QFrame(this);
    line->setObjectName(u"rule"_s);
    line->setFixedHeight(1);
    layout->addWidget(line);
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->setContentsMargins(0, 2, 0, 0);
    layout->addLayout(m_form);
    hide();
    retranslate();
}

QWidget *FormSection::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(0);
    m_title = new QLabel(head);
    m_title->setProperty("type", u"section"_s);
    m_apply = new QPushButton(head);
    m_more = new QPushButton(head);
    for (QPushButton *button : {m_apply, m_more}) {
        button->setProperty("kind", u"flat"_s);
        button->setProperty("small", true);
        button->setAutoDefault(false);
    }
    m_apply->setObjectName(u"applyToAll"_s);
    theme::setButtonIcon(m_apply, u"copy"_s, theme::Token::Accent);
    m_more->setObjectName(u"applyMore"_s);
    m_more->setIcon(theme::icon(u"chevron-down"_s, theme::Token::Accent));
    m_more->setFixedWidth(30);
    m_menu = new QMenu(m_more);
    m_toAll = m_menu->addAction(QString());
    m_toExtension = m_menu->addAction(QString());
    m_more->setMenu(m_menu);
    row->addWidget(m_title);
    row->addStretch();
    row->addWidget(m_apply);
    row->addWidget(m_more);
    connect(m_apply, &QPushButton::clicked, this, [this] { Q_EMIT applyWanted(false); });
    connect(m_toAll, &QAction::triggered, this, [this] { Q_EMIT applyWanted(false); });
    connect(m_toExtension, &QAction::triggered, this, [this] { Q_EMIT applyWanted(true); });
    return head;
}

void FormSection::setEditors(const QList<FieldEditor *> &editors)
{
    for (qsizetype at = m_rows.size() - 1; at >= 0; --at) {
        if (!editors.contains(m_rows.at(at).editor))
            takeRow(at);
    }
    for (qsizetype at = 0; at < editors.size(); ++at) {
        FieldEditor *editor = editors.at(at);
        if (at < m_rows.size() && m_rows.at(at).editor == editor)
            continue;
        const auto known = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.editor == editor; });
        if (known != m_rows.end())
            takeRow(known - m_rows.begin());
        auto *name = new QLabel(this);
        name->setTextFormat(Qt::PlainText);
        name->setWordWrap(true);
        name->setFixedWidth(labelWidth);
        name->setProperty("tone", u"2"_s);
        name->setBuddy(editor->focusTarget());
        m_form->insertRow(static_cast<int>(at), name, editor);
        m_rows.insert(at, {name, editor});
        // Now: what is not to be seen yet takes no focus.
        name->show();
        editor->show();
        name->setText(LabelWords::name(editor->field()));
    }
    updateHead();
    setVisible(!m_rows.isEmpty());
}

/// The editor stays where it is, with its focus; only the layout forgets it.
void FormSection::takeRow(qsizetype at)
{
    const Row row = m_rows.takeAt(at);
    const QFormLayout::TakeRowResult taken = m_form->takeRow(row.editor);
    delete taken.labelItem;
    delete taken.fieldItem;
    row.name->hide();
    row.name->deleteLater();
}

void FormSection::setNameContext(const NameContext &context)
{
    m_extension = context.extension;
    m_nameCount = context.nameCount;
    m_extensionCount = context.extensionCount;
    updateHead();
}

QStringList FormSection::sharedLabels() const
{
    // A code belongs to one name, and a declaration is given for each by itself.
    if (m_section == FormField::Section::Transfer || m_section == FormField::Section::Declarations)
        return {};
    QStringList labels;
    for (const Row &row : m_rows) {
        if (!eligibility::belongsToOneName(row.editor->field().label) && !LabelWords::isDeclaration(row.editor->field()))
            labels.append(row.editor->labels());
    }
    return labels;
}

QList<QWidget *> FormSection::parts() const
{
    QList<QWidget *> parts{m_head};
    for (const Row &row : m_rows)
        parts.append(row.editor);
    return parts;
}

void FormSection::updateHead()
{
    const bool canApply = m_nameCount > 1 && !sharedLabels().isEmpty();
    m_apply->setVisible(canApply);
    // With one extension alone there is nothing to choose from.
    m_more->setVisible(canApply && m_extensionCount > 1 && m_extensionCount < m_nameCount);
    m_toExtension->setText(tr("Apply to all %1 names").arg(m_extension));
}

void FormSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FormSection::retranslate()
{
    const QString section = LabelWords::section(m_section);
    m_title->setText(section);
    m_apply->setText(tr("Apply to all names"));
    m_apply->setAccessibleName(m_apply->text() + u" – "_s + section);
    m_more->setAccessibleName(tr("More ways to apply") + u" – "_s + section);
    m_more->setToolTip(tr("More ways to apply"));
    m_toAll->setText(tr("Apply to all names"));
    for (const Row &row : std::as_const(m_rows))
        row.name->setText(LabelWords::name(row.editor->field()));
    updateHead();
}

} // namespace cartouche::forms
