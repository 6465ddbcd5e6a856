// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/textinput.h"

#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace cartouche::forms {

namespace {

/// Beyond this nobody typed it.
constexpr int longestText = 1000;

} // namespace

TextInput::TextInput(MemberKind kind, QWidget *parent) : MemberInput(parent), m_kind(kind), m_line(new QLineEdit(this))
{
    if (kind == MemberKind::Email)
        m_line->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    else if (kind == MemberKind::Number)
        m_line->setInputMethodHints(Qt::ImhDigitsOnly);
    m_line->setMaxLength(longestText);
    hold(m_line);
    // Not textEdited: dictation and other help set the text in one go, which is no typing for Qt.
    connect(m_line, &QLineEdit::textChanged, this, &TextInput::edited);
}

QString TextInput::value() const
{
    return m_line->text().trimmed();
}

void TextInput::setValue(const QString &value)
{
    const QSignalBlocker blocker(m_line);
    if (this->value() != value)
        m_line->setText(value);
}

QWidget *TextInput::focusTarget() const
{
    return m_line;
}

bool TextInput::isUnderstood() const
{
    bool isNumber = false;
    (void)value().toLongLong(&isNumber);
    return m_kind != MemberKind::Number || value().isEmpty() || isNumber;
}

void TextInput::setExample(const QString &text)
{
    m_line->setPlaceholderText(text.left(80));
}

/// What stands there already is not cut: the problem says that it is too long.
void TextInput::setMaximumLength(int characters)
{
    const int wanted = characters <= 0 ? longestText : std::max(characters, static_cast<int>(m_line->text().size()));
    m_line->setMaxLength(wanted);
}

} // namespace cartouche::forms
