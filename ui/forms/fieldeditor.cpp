// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/fieldeditor.h"

#include "forms/labelwords.h"
#include "theme/stylesheet.h"
#include "widgets/captionlabel.h"
#include "widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cartouche::forms {

using namespace Qt::StringLiterals;
using eligibility::FormField;
using eligibility::Gap;

namespace {

constexpr int iconSize = 14;

QPushButton *captionButton(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setProperty("kind", u"flat"_s);
    button->setProperty("small", true);
    button->setProperty("inline", true);
    button->setAutoDefault(false);
    return button;
}

} // namespace

FieldEditor::FieldEditor(const FormField &field, QWidget *parent) : QWidget(parent), m_field(field)
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
}

void FieldEditor::place(QWidget *input, bool isLaidOut)
{
    m_input = input;
    if (m_input->objectName().isEmpty())
        m_input->setObjectName(m_field.label);
    if (!isLaidOut)
        m_layout->addWidget(input);
    setFocusProxy(input);
    buildMarks();
    retranslate();
}

void FieldEditor::buildMarks()
{
    m_problemRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_problemRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(new widgets::IconLabel(u"error"_s, theme::Token::Bad, iconSize, m_problemRow), 0, Qt::AlignTop);
    m_problem = widgets::wrappedCaption(m_problemRow, u"bad"_s);
    row->addWidget(m_problem, 1);
    m_problemRow->hide();
    m_layout->addWidget(m_problemRow);
    m_help = widgets::wrappedCaption(this, u"3"_s);
    m_registry = widgets::wrappedCaption(this, u"3"_s);
    for (QLabel *label : {m_help, m_registry}) {
        label->hide();
        m_layout->addWidget(label);
    }

    m_exception = widgets::wrappedCaption(this, u"warn"_s);
    m_exception->hide();
    m_layout->addWidget(m_exception);
    m_otherRow = new QWidget(this);
    auto *others = new QHBoxLayout(m_otherRow);
    others->setContentsMargins(0, 0, 0, 0);
    others->setSpacing(12);
    m_useCommon = captionButton(m_otherRow);
    m_useCommon->setObjectName(u"useCommonValue"_s);
    m_forAll = captionButton(m_otherRow);
    m_forAll->setObjectName(u"forAllNames"_s);
    others->addWidget(m_useCommon);
    others->addWidget(m_forAll);
    others->addStretch();
    m_otherRow->hide();
    m_layout->addWidget(m_otherRow);
    connect(m_useCommon, &QPushButton::clicked, this, [this] { Q_EMIT commonWanted(m_field.label); });
    connect(m_forAll, &QPushButton::clicked, this, [this] {
        Q_EMIT forAllWanted(m_field.label, LabelWords::isOfExtension(m_field));
    });
}

void FieldEditor::setField(const FormField &field)
{
    if (m_field == field)
        return;
    m_field = field;
    fieldChanged();
    updateMarks();
}

void FieldEditor::setContext(const FormContext &context)
{
    m_context = context;
    contextChanged();
    updateMarks();
}

void FieldEditor::setNameContext(const NameContext &context)
{
    m_nameContext = context;
    contextChanged();
    updateMarks();
}

bool FieldEditor::hasGap() const
{
    return eligibility::gapOf(m_field, value()) != Gap::None;
}

void FieldEditor::setProblem(const QString &text)
{
    if (m_problemText == text)
        return;
    m_problemText = text;
    updateMarks();
}

void FieldEditor::showGap(bool show)
{
    m_showsGap = show;
    updateMarks();
}

void FieldEditor::emitEdited()
{
    m_problemText.clear();
    updateMarks();
    Q_EMIT edited(m_field.label, value());
}

QString FieldEditor::gapText() const
{
    const Gap gap = eligibility::gapOf(m_field, value());
    return gap == Gap::Missing ? tr("This is needed.") : LabelWords::gap(gap);
}

QString FieldEditor::helpText() const
{
    return LabelWords::help(m_field);
}

void FieldEditor::updateMarks()
{
    QString text = m_problemText;
    if (text.isEmpty())
        text = shapeProblem();
    if (text.isEmpty() && m_showsGap)
        text = gapText();
    m_problem->setText(text);
    m_problemRow->setVisible(!text.isEmpty());
    markInvalid(!text.isEmpty());

    QStringList help{helpText()};
    if (m_field.isReadOnly)
        help.append(tr("Set by the registry; it cannot be changed here."));
    help.removeAll(QString());
    m_help->setText(help.join(u' '));
    m_help->setVisible(!help.isEmpty());
    m_registry->setText(m_field.description.isEmpty()
                            ? QString()
                            : tr("The registry says: %1").arg(m_field.description.left(400).simplified()));
    m_registry->setVisible(!m_registry->text().isEmpty());
    updateOthers();
    describe(text.isEmpty() ? (m_help->text() + u' ' + m_registry->text()).trimmed() : text);
}

void FieldEditor::updateOthers()
{
    const int common = m_nameContext.exceptional.value(m_field.label);
    const bool isException = common > 0 && !m_field.isReadOnly;
    m_exception->setText(tr("differs from %n other name(s)", nullptr, common));
    m_exception->setVisible(isException);
    m_useCommon->setVisible(isException);
    m_useCommon->setText(tr("Use the common value"));
    m_useCommon->setAccessibleName(m_useCommon->text() + u" – "_s + LabelWords::name(m_field));
    const QString forAll = isException ? QString() : forAllText();
    m_forAll->setText(forAll);
    m_forAll->setAccessibleName(forAll + u" – "_s + LabelWords::name(m_field));
    m_forAll->setVisible(!forAll.isEmpty());
    m_otherRow->setVisible(isException || !forAll.isEmpty());
}

QString FieldEditor::forAllText() const
{
    const bool isOffered = m_nameContext.differing.value(m_field.label) > 0 && !value().isEmpty()
        && eligibility::gapOf(m_field, value()) == Gap::None;
    return isOffered ? LabelWords::forAll(m_field, m_nameContext) : QString();
}

void FieldEditor::markInvalid(bool isInvalid)
{
    theme::setTone(m_input, "invalid", isInvalid);
}

void FieldEditor::describe(const QString &text)
{
    m_input->setAccessibleDescription(text);
}

void FieldEditor::retranslate()
{
    m_input->setAccessibleName(LabelWords::name(m_field));
    updateMarks();
}

} // namespace cartouche::forms
