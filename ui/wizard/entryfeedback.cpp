// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/entryfeedback.h"

#include "widgets/iconlabel.h"
#include "wizard/refusedmodel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using search::NameList;
using theme::Token;

namespace {

constexpr int iconSize = 14;
constexpr qsizetype mostShown = 3;
constexpr qsizetype longestShown = 80;

} // namespace

EntryFeedback::EntryFeedback(QWidget *parent)
    : QWidget(parent), m_icon(new widgets::IconLabel(this)), m_text(new QLabel(this)), m_details(new QPushButton(this)),
      m_drop(new QPushButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setProperty("type", u"caption"_s);
    m_text->setProperty("tone", u"2"_s);
    m_text->setWordWrap(true);
    for (QPushButton *button : {m_details, m_drop}) {
        button->setProperty("kind", u"flat"_s);
        button->setProperty("small", true);
        button->setAutoDefault(false);
        button->hide();
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(4);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_details, 0, Qt::AlignTop);
    row->addWidget(m_drop, 0, Qt::AlignTop);
    connect(m_details, &QPushButton::clicked, this, &EntryFeedback::detailsWanted);
    connect(m_drop, &QPushButton::clicked, this, &EntryFeedback::listDropped);
}

void EntryFeedback::show(const NameList &list, int extensions, const QString &listName)
{
    m_list = list;
    m_extensions = extensions;
    m_listName = listName;
    write();
}

bool EntryFeedback::isBad() const
{
    return !m_list.refused.isEmpty() && m_list.isEmpty();
}

QString EntryFeedback::text() const
{
    return m_text->text();
}

QString EntryFeedback::counts() const
{
    QStringList parts;
    if (!m_list.labels.isEmpty())
        parts.append(tr("%n word(s)", nullptr, static_cast<int>(m_list.labels.size())) + u" × "_s
                     + tr("%n extension(s)", nullptr, m_extensions));
    if (!m_list.fullNames.isEmpty())
        parts.append(tr("%n full name(s)", nullptr, static_cast<int>(m_list.fullNames.size())));
    if (parts.isEmpty())
        return {};
    const qsizetype count = m_list.count(m_extensions);
    QString text = parts.join(u" + "_s) + u" = "_s + tr("%n name(s)", nullptr, static_cast<int>(count)) + u'.';
    if (count > NameList::maximumNames || m_list.isCut)
        text += u' ' + tr("Only the first %n are asked.", nullptr, static_cast<int>(NameList::maximumNames));
    if (m_list.duplicates > 0)
        text += u' ' + tr("%n duplicate(s).", nullptr, m_list.duplicates);
    return text;
}

QString EntryFeedback::refusals() const
{
    const auto count = static_cast<int>(m_list.refused.size());
    if (count > mostShown)
        return tr("%n entries were refused.", nullptr, count);
    QStringList texts;
    for (const NameList::Refused &refused : m_list.refused) {
        texts.append(tr("“%1” is no domain name: %2.")
                         .arg(refused.text.left(longestShown), RefusedModel::reason(refused)));
    }
    return texts.join(u' ');
}

void EntryFeedback::write()
{
    QString text = counts();
    if (!m_listName.isEmpty())
        text = tr("List “%1”:").arg(m_listName) + u' ' + text;
    if (!m_list.refused.isEmpty())
        text += u' ' + refusals();
    text = text.trimmed();
    if (m_text->text() != text)
        m_text->setText(text);
    const bool hasRefused = !m_list.refused.isEmpty();
    m_icon->setIcon(text.isEmpty() ? QString() : hasRefused ? u"error"_s : u"check"_s,
                    hasRefused ? Token::Bad : Token::Ok, iconSize);
    m_details->setText(tr("Look at them…"));
    m_details->setAccessibleName(tr("Look at the refused entries"));
    m_details->setVisible(m_list.refused.size() > mostShown);
    m_drop->setText(tr("Remove the list"));
    m_drop->setVisible(!m_listName.isEmpty());
}

void EntryFeedback::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        write();
}

} // namespace cartouche::wizard
