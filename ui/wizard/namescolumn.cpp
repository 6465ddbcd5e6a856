// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/namescolumn.h"

#include "theme/font.h"
#include "widgets/captionlabel.h"
#include "widgets/iconlabel.h"
#include "wizard/nameslist.h"

#include <QCheckBox>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 207;

} // namespace

NamesColumn::NamesColumn(QWidget *parent)
    : QWidget(parent), m_count(widgets::captionLabel(this, u"2"_s)), m_onlyIncomplete(new QCheckBox(this)), m_list(new NamesList(this)),
      m_leftOut(new QWidget(this)), m_leftOutText(widgets::captionLabel(m_leftOut, u"2"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 0, 0);
    head->setSpacing(8);
    m_onlyIncomplete->setObjectName(u"onlyIncomplete"_s);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_onlyIncomplete);
    layout->addLayout(head);
    // As high as its rows, so that what was left out stands right below them.
    m_list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    layout->addWidget(m_list, 1);

    auto *rest = new QVBoxLayout(m_leftOut);
    rest->setContentsMargins(0, 12, 0, 0);
    rest->setSpacing(8);
    auto *line = new QFrame(m_leftOut);
    line->setObjectName(u"rule"_s);
    line->setFixedHeight(1);
    rest->addWidget(line);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 4, 0);
    row->setSpacing(4);
    row->addWidget(new widgets::IconLabel(u"info"_s, theme::Token::Text3, 14, m_leftOut), 0, Qt::AlignTop);
    m_leftOutText->setWordWrap(true);
    row->addWidget(m_leftOutText, 1);
    rest->addLayout(row);
    m_leftOut->hide();
    layout->addWidget(m_leftOut);
    layout->addStretch(0);
    connect(m_onlyIncomplete, &QCheckBox::toggled, m_list, &NamesList::setOnlyIncomplete);
    retranslate();
}

void NamesColumn::setNames(const QList<NameRow> &rows, int leftOut)
{
    m_list->setNames(rows);
    const auto count = static_cast<int>(rows.size());
    if (m_nameCount == count && m_leftOutCount == leftOut)
        return;
    m_nameCount = count;
    m_leftOutCount = leftOut;
    m_onlyIncomplete->setVisible(m_nameCount > 1);
    m_leftOut->setVisible(leftOut > 0);
    retranslate();
}

void NamesColumn::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NamesColumn::retranslate()
{
    m_count->setText(tr("%n name(s)", nullptr, m_nameCount));
    m_onlyIncomplete->setText(tr("Only incomplete"));
    m_onlyIncomplete->setFont(theme::font(theme::FontRole::Caption));
    const int head = m_count->sizeHint().width() + m_onlyIncomplete->sizeHint().width() + 24;
    setFixedWidth(std::max(columnWidth, head));
    m_list->setAccessibleName(tr("Names"));
    m_leftOutText->setText(tr("%n name(s) left out at Offers. Their entries are kept.", nullptr, m_leftOutCount));
}

} // namespace cartouche::wizard
