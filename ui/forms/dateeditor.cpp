// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/dateeditor.h"

#include "theme/words.h"

#include <QDateTime>
#include <QLineEdit>
#include <QRegularExpression>

namespace cartouche::forms {

using namespace Qt::StringLiterals;

DateEditor::DateEditor(const eligibility::FormField &field, QWidget *parent) : TextEditor(field, parent)
{
    DateEditor::retranslate();
}

QDate DateEditor::read(const QString &text)
{
    static const QRegularExpression iso(u"^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})$"_s);
    static const QRegularExpression local(u"^([0-9]{1,2})[./ -]([0-9]{1,2})[./ -]([0-9]{4})$"_s);
    const QString written = text.trimmed();
    if (const auto match = iso.match(written); match.hasMatch())
        return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    if (const auto match = local.match(written); match.hasMatch())
        return {match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()};
    return {};
}

QString DateEditor::value() const
{
    const QString text = TextEditor::value();
    const QDate date = read(text);
    return date.isValid() ? date.toString(Qt::ISODate) : text;
}

bool DateEditor::hasGap() const
{
    return TextEditor::hasGap() || (!value().isEmpty() && !read(value()).isValid());
}

void DateEditor::fieldChanged()
{
    TextEditor::fieldChanged();
    line()->setPlaceholderText(tr("day/month/year"));
}

void DateEditor::retranslate()
{
    fieldChanged();
    TextEditor::retranslate();
}

QString DateEditor::shapeProblem() const
{
    // Not while it is being typed: half a date is no date.
    const bool isJudged = showsGap() || !line()->hasFocus();
    return isJudged && !value().isEmpty() && !read(value()).isValid() ? tr("Write the date like 31/12/2026.") : QString();
}

QString DateEditor::helpText() const
{
    const QDate date = read(TextEditor::value());
    return date.isValid() ? theme::longDate(date.startOfDay()) : TextEditor::helpText();
}

} // namespace cartouche::forms
