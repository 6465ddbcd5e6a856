// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/memberfield.h"

#include "forms/memberwords.h"
#include "theme/stylesheet.h"
#include "widgets/captionlabel.h"
#include "widgets/iconlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace cartouche::forms {

using namespace Qt::StringLiterals;
using theme::Token;

namespace {

constexpr int nameWidth = 132;

} // namespace

MemberField::MemberField(const QString &label, QWidget *parent)
    : QWidget(parent), m_label(label), m_name(new QLabel(this)), m_optional(widgets::wrappedCaption(this, u"3"_s)),
      m_column(new QVBoxLayout), m_problemRow(new QWidget(this)), m_problemIcon(new widgets::IconLabel(m_problemRow)),
      m_problem(widgets::wrappedCaption(m_problemRow, u"bad"_s)), m_note(widgets::wrappedCaption(this, u"3"_s))
{
    setObjectName(u"member-"_s + label);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *names = new QVBoxLayout;
    names->setContentsMargins(0, 6, 0, 0);
    names->setSpacing(0);
    for (QLabel *each : {m_name, m_optional}) {
        each->setTextFormat(Qt::PlainText);
        each->setWordWrap(true);
        each->setFixedWidth(nameWidth);
        names->addWidget(each);
    }
    m_name->setProperty("tone", u"2"_s);
    m_optional->hide();
    names->addStretch();
    row->addLayout(names);
    m_column->setSpacing(4);
    row->addLayout(m_column, 1);
    auto *problem = new QHBoxLayout(m_problemRow);
    problem->setContentsMargins(0, 0, 0, 0);
    problem->setSpacing(4);
    problem->addWidget(m_problemIcon, 0, Qt::AlignTop);
    problem->addWidget(m_problem, 1);
    m_problemRow->hide();
    m_note->hide();
    useInput(MemberInput::make(kindOfMember(label), {}, this));
    m_column->addWidget(m_problemRow);
    m_column->addWidget(m_note);
    m_column->addStretch();
    retranslate();
}

void MemberField::useInput(MemberInput *input)
{
    if (m_input != nullptr) {
        input->setValue(m_input->value());
        delete m_column->replaceWidget(m_input, input); // its place, not the widget
        m_input->hide();
        m_input->deleteLater();
    } else {
        m_column->addWidget(input);
    }
    m_input = input;
    input->focusTarget()->setObjectName(m_label);
    m_name->setBuddy(input->focusTarget());
    setFocusProxy(input->focusTarget());
    connect(input, &MemberInput::edited, this, [this] { Q_EMIT edited(m_label, value()); });
    connect(input, &MemberInput::left, this, [this] { Q_EMIT left(m_label); });
}

bool MemberField::hasFocusWithin() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus != nullptr && isAncestorOf(focus);
}

/// A text that may be one of a few values only is chosen, not typed.
void MemberField::setAllowed(const QStringList &values)
{
    if (m_allowed == values)
        return;
    const bool isText = kindOfMember(m_label) == MemberKind::Text;
    if (isText && m_allowed.isEmpty() != values.isEmpty())
        useInput(MemberInput::make(MemberKind::Text, values, this));
    m_allowed = values;
    m_input->setAllowed(values);
    showNames();
}

void MemberField::setReadOnly(bool isReadOnly)
{
    m_input->setEnabled(!isReadOnly);
    m_name->setEnabled(!isReadOnly);
}

void MemberField::setProblem(const QString &text, bool isBad)
{
    const bool hasText = !text.isEmpty();
    if (m_problem->text() == text && m_problemRow->isVisibleTo(this) == hasText
        && m_problem->property("tone").toString() == (isBad ? u"bad"_s : u"warn"_s))
        return;
    m_problem->setText(text);
    m_problemIcon->setIcon(isBad ? u"error"_s : u"warning"_s, isBad ? Token::Bad : Token::Warn);
    theme::setTone(m_problem, "tone", isBad ? u"bad"_s : u"warn"_s);
    m_problemRow->setVisible(hasText);
    theme::setTone(m_input->focusTarget(), "invalid", hasText && isBad);
    showNames();
}

QString MemberField::problem() const
{
    return m_problem->text();
}

void MemberField::setNote(const QString &text)
{
    if (m_note->text() == text)
        return;
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    showNames();
}

QString MemberField::note() const
{
    return m_note->text();
}

void MemberField::setOptional(bool isOptional)
{
    m_optional->setVisible(isOptional);
}

void MemberField::retranslate()
{
    m_name->setText(MemberWords::name(m_label));
    m_optional->setText(tr("optional"));
    m_input->retranslate();
    showNames();
}

void MemberField::showNames()
{
    QStringList told{m_problem->text(), m_note->text()};
    told.removeAll(QString());
    m_input->setNames(MemberWords::name(m_label), told.join(u' '));
}

} // namespace cartouche::forms
