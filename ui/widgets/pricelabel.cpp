// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pricelabel.h"

#include "theme/stylesheet.h"
#include "theme/words.h"

#include <QEvent>

namespace cartouche::widgets {

using namespace Qt::StringLiterals;

PriceLabel::PriceLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    write();
}

void PriceLabel::setMoney(const base::Money &money)
{
    m_money = money;
    m_signed = false;
    write();
}

void PriceLabel::setDifference(const base::Money &money)
{
    m_money = money;
    m_signed = true;
    write();
}

void PriceLabel::clearMoney()
{
    m_money.reset();
    write();
}

void PriceLabel::setSize(Size size)
{
    static const QString types[] = {u""_s, u"section"_s, u"title"_s, u"amount"_s};
    theme::setTone(this, "type", types[static_cast<int>(size)]);
}

void PriceLabel::setFormer(bool former)
{
    QFont changed = font();
    changed.setStrikeOut(former);
    setFont(changed);
    theme::setTone(this, "tone", former ? u"3"_s : QString());
    write();
}

void PriceLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        write();
    QLabel::changeEvent(event);
}

void PriceLabel::write()
{
    if (!m_money)
        setText(u"–"_s);
    else
        setText(m_signed ? theme::moneySigned(*m_money) : theme::money(*m_money));
    // Strike-out is mute: say it.
    setAccessibleName(font().strikeOut() ? tr("formerly %1").arg(text()) : QString());
}

} // namespace cartouche::widgets
