// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/namesheader.h"

#include "theme/icon.h"
#include "widgets/chipbutton.h"
#include "widgets/findfield.h"
#include "widgets/pill.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace cartouche::windows {

using namespace Qt::StringLiterals;
using theme::Token;

NamesHeader::NamesHeader(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"ordersHeader"_s); // the same in the style sheet
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 12, 24, 12);
    row->setSpacing(8);
    m_title = new QLabel(this);
    m_title->setProperty("type", u"title"_s);
    row->addWidget(m_title);
    row->addSpacing(8);
    auto *group = new QButtonGroup(this);
    const auto chip = [&](const QString &name) {
        auto *made = new widgets::ChipButton(this);
        made->setObjectName(name);
        group->addButton(made);
        row->addWidget(made);
        return made;
    };
    m_listed = chip(u"showShortlist"_s);
    m_watched = chip(u"showWatched"_s);
    m_listed->setChecked(true);
    connect(group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *button, bool checked) {
        button->updateGeometry();
        if (checked)
            Q_EMIT listChanged();
    });
    m_sandbox = new widgets::Pill(this);
    m_sandbox->hide();
    row->addStretch();
    row->addWidget(m_sandbox);
    buildField();
    row->addWidget(m_field);
    m_export = new QPushButton(this);
    m_export->setObjectName(u"exportNames"_s);
    m_export->setAutoDefault(false);
    theme::setButtonIcon(m_export, u"save"_s);
    row->addWidget(m_export);
    connect(m_export, &QPushButton::clicked, this, &NamesHeader::exportWanted);
    retranslate();
}

void NamesHeader::buildField()
{
    m_field = new widgets::FindField(this);
    m_field->setObjectName(u"namesSearch"_s);
    m_field->setMinimumWidth(180);
    m_field->setMaximumWidth(320);
    connect(m_field, &QLineEdit::textChanged, this, &NamesHeader::textChanged);
}

void NamesHeader::setList(NamesModel::List list)
{
    (list == NamesModel::List::Shortlist ? m_listed : m_watched)->setChecked(true);
}

NamesModel::List NamesHeader::list() const
{
    return m_listed->isChecked() ? NamesModel::List::Shortlist : NamesModel::List::Watched;
}

void NamesHeader::setCounts(int listed, int watched)
{
    m_listed->setCount(listed);
    m_watched->setCount(watched);
    m_export->setEnabled((list() == NamesModel::List::Shortlist ? listed : watched) > 0);
}

void NamesHeader::setSandbox(bool isSandbox)
{
    m_sandbox->setVisible(isSandbox);
}

void NamesHeader::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool NamesHeader::clearField()
{
    if (m_field->text().isEmpty())
        return false;
    m_field->clear();
    return true;
}

void NamesHeader::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NamesHeader::retranslate()
{
    m_title->setText(tr("Names"));
    m_sandbox->set(widgets::Pill::Kind::Warn, tr("Sandbox"), u"flask"_s);
    m_listed->setText(tr("Shortlist"));
    m_watched->setText(tr("Watched"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("The selected names, or all that are shown"));
    m_export->setAccessibleDescription(m_export->toolTip());
    m_field->setPlaceholderText(tr("Name or note"));
    m_field->setAccessibleName(tr("Find a name by a part of it or of its note"));
}

} // namespace cartouche::windows
