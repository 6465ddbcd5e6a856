// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/gallerytools.h"

#include "theme/icon.h"

namespace cartouche::widgets::gallery {

using namespace Qt::StringLiterals;
using theme::Token;

QLabel *label(const QString &text, const QString &type, const QString &tone)
{
    auto *result = new QLabel(text);
    result->setProperty("type", type);
    result->setProperty("tone", tone);
    return result;
}

QHBoxLayout *row(std::initializer_list<QWidget *> widgets, int spacing)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(spacing);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    return layout;
}

QVBoxLayout *section(const QString &title)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(label(title, u"section"_s));
    auto *line = new QFrame;
    line->setProperty("line", true);
    column->addWidget(line);
    return column;
}

QLabel *caption(const QString &text)
{
    QLabel *result = label(text, u"caption"_s, u"2"_s);
    result->setFixedWidth(84);
    return result;
}

QPushButton *button(const QString &text, const char *property, const QVariant &value, const QString &icon)
{
    auto *result = new QPushButton(text);
    if (property)
        result->setProperty(property, value);
    if (!icon.isEmpty())
        theme::setButtonIcon(result, icon, value == u"flat"_s      ? Token::Accent
                                           : value == u"primary"_s ? Token::OnFill
                                                                   : Token::Text);
    return result;
}

} // namespace cartouche::widgets::gallery
