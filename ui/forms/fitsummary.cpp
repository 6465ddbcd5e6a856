// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/fitsummary.h"

#include "forms/fitwords.h"
#include "widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>

namespace cartouche::forms {

using namespace Qt::StringLiterals;
using theme::Token;

namespace {

/// More are behind the fields themselves.
constexpr qsizetype mostLines = 5;

} // namespace

FitSummary::FitSummary(QWidget *parent)
    : QWidget(parent), m_icon(new widgets::IconLabel(this)), m_text(new QLabel(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"fit"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
}

void FitSummary::show(const ContactFit &fit, const ContactRules &rules)
{
    QStringList lines = FitWords::lines(fit);
    if (lines.size() > mostLines)
        lines = lines.first(mostLines) + QStringList{u"…"_s};
    if (!lines.isEmpty()) {
        m_icon->setIcon(u"info"_s, Token::Accent);
    } else {
        lines.append(FitWords::verdict(fit, rules));
        m_icon->setIcon(fit.isComplete() ? u"check-circle"_s : u"info"_s, fit.isComplete() ? Token::Ok : Token::Accent);
    }
    if (const QString text = lines.join(u'\n'); text != m_text->text())
        m_text->setText(text);
    setVisible(!m_text->text().isEmpty());
}

QString FitSummary::text() const
{
    return m_text->text();
}

} // namespace cartouche::forms
