// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/dateinput.h"

#include <QDate>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalBlocker>

namespace cartouche::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int dateWidth = 160;

/// "31/12/1980": both of the program's languages put the day first.
const QString shownForm = u"dd/MM/yyyy"_s;

QDate readDate(const QString &text)
{
    static const QRegularExpression yearFirst(u"^(\\d{4})\\D(\\d{1,2})\\D(\\d{1,2})$"_s);
    static const QRegularExpression dayFirst(u"^(\\d{1,2})\\D+(\\d{1,2})\\D+(\\d{4})$"_s);
    static const QRegularExpression bare(u"^(\\d{2})(\\d{2})(\\d{4})$"_s);
    const QString plain = text.trimmed();
    if (const auto match = yearFirst.match(plain); match.hasMatch())
        return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    for (const QRegularExpression *form : {&dayFirst, &bare}) {
        if (const auto match = form->match(plain); match.hasMatch())
            return {match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()};
    }
    return {};
}

} // namespace

DateInput::DateInput(QWidget *parent) : MemberInput(parent), m_line(new QLineEdit(this))
{
    m_line->setMaxLength(40);
    m_line->setMaximumWidth(dateWidth);
    m_line->setInputMethodHints(Qt::ImhDate);
    hold(m_line);
    keepLeft();
    connect(m_line, &QLineEdit::textChanged, this, &DateInput::edited);
    connect(this, &DateInput::left, this, &DateInput::tidy);
    retranslate();
}

QString DateInput::value() const
{
    const QDate date = readDate(m_line->text());
    return date.isValid() ? date.toString(Qt::ISODate) : m_line->text().trimmed();
}

void DateInput::setValue(const QString &value)
{
    if (this->value() == value)
        return;
    const QSignalBlocker blocker(m_line);
    const QDate date = QDate::fromString(value, Qt::ISODate);
    m_line->setText(date.isValid() ? date.toString(shownForm) : value);
}

QWidget *DateInput::focusTarget() const
{
    return m_line;
}

bool DateInput::isUnderstood() const
{
    return value().isEmpty() || readDate(m_line->text()).isValid();
}

/// The same day in one form, once it is typed.
void DateInput::tidy()
{
    const QDate date = readDate(m_line->text());
    const QSignalBlocker blocker(m_line);
    if (date.isValid())
        m_line->setText(date.toString(shownForm));
}

void DateInput::retranslate()
{
    m_line->setPlaceholderText(tr("dd/mm/yyyy", "how a date is typed"));
}

} // namespace cartouche::forms
