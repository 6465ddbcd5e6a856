// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/ordersheader.h"

#include "theme/icon.h"
#include "widgets/chipbutton.h"
#include "widgets/findfield.h"
#include "windows/ordersmodel.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace cartouche::windows {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestField = 140;

} // namespace

OrdersHeader::OrdersHeader(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"ordersHeader"_s);
    m_title = new QLabel(this);
    m_title->setProperty("type", u"title"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 12, 24, 12);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addSpacing(8);
    m_group = new QButtonGroup(this);
    const auto chip = [&](const QString &name) {
        auto *made = new widgets::ChipButton(this);
        made->setObjectName(name);
        m_group->addButton(made);
        row->addWidget(made);
        return made;
    };
    m_all = chip(u"filterAll"_s);
    m_needsYou = chip(u"filterNeedsYou"_s);
    m_running = chip(u"filterRunning"_s);
    m_done = chip(u"filterDone"_s);
    m_drafts = chip(u"filterDrafts"_s);
    m_all->setChecked(true);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *button, bool checked) {
        button->updateGeometry();
        if (checked)
            Q_EMIT groupChanged();
    });
    row->addStretch();
    buildField();
    row->addWidget(m_field);
    const auto button = [&](const QString &name) {
        auto *made = new QPushButton(this);
        made->setObjectName(name);
        made->setAutoDefault(false);
        row->addWidget(made);
        return made;
    };
    m_refresh = button(u"refreshOrders"_s);
    theme::setButtonIcon(m_refresh, u"refresh"_s);
    m_export = button(u"exportJournal"_s);
    theme::setButtonIcon(m_export, u"save"_s);
    connect(m_refresh, &QPushButton::clicked, this, &OrdersHeader::refreshWanted);
    m_menu = new QMenu(this);
    m_journal = m_menu->addAction(QString(), this, &OrdersHeader::exportWanted);
    m_journal->setObjectName(u"exportJournalAction"_s);
    m_spending = m_menu->addAction(QString(), this, &OrdersHeader::spendingWanted);
    m_spending->setObjectName(u"exportSpendingAction"_s);
    connect(m_export, &QPushButton::clicked, this,
            [this] { m_menu->popup(m_export->mapToGlobal(QPoint(0, m_export->height() + 2))); });
    retranslate();
}

void OrdersHeader::buildField()
{
    m_field = new widgets::FindField(this);
    m_field->setObjectName(u"ordersSearch"_s);
    connect(m_field, &QLineEdit::textChanged, this, &OrdersHeader::textChanged);
}

void OrdersHeader::setCounts(const OrdersModel &model)
{
    m_all->setCount(model.rowCount());
    m_needsYou->setCount(model.count(Group::NeedsYou));
    m_running->setCount(model.count(Group::Running));
    m_done->setCount(model.count(Group::Done));
    m_drafts->setCount(model.count(Group::Drafts));
    fit();
}

void OrdersHeader::setUsable(bool isUsable)
{
    m_refresh->setEnabled(isUsable);
    m_export->setEnabled(isUsable);
}

void OrdersHeader::showAll()
{
    m_all->setChecked(true);
    m_field->clear();
}

void OrdersHeader::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool OrdersHeader::clearField()
{
    if (m_field->text().isEmpty())
        return false;
    m_field->clear();
    return true;
}

std::optional<OrdersHeader::Group> OrdersHeader::group() const
{
    if (m_needsYou->isChecked())
        return Group::NeedsYou;
    if (m_running->isChecked())
        return Group::Running;
    if (m_done->isChecked())
        return Group::Done;
    if (m_drafts->isChecked())
        return Group::Drafts;
    return std::nullopt;
}

void OrdersHeader::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OrdersHeader::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void OrdersHeader::retranslate()
{
    m_title->setText(tr("Orders"));
    m_all->setText(tr("All"));
    m_needsYou->setText(tr("Needs you"));
    m_running->setText(tr("Running"));
    m_done->setText(tr("Done"));
    m_drafts->setText(tr("Drafts"));
    m_field->setPlaceholderText(tr("Name or order number"));
    m_field->setAccessibleName(tr("Find an order by name or number"));
    m_refresh->setAccessibleName(tr("Refresh"));
    m_export->setAccessibleName(tr("Export…"));
    m_journal->setText(tr("Journal, for support…"));
    m_spending->setText(tr("Spending, for a spreadsheet…"));
    fit();
}

/// The words of the two buttons go before the field gets too small for its own.
void OrdersHeader::fit()
{
    constexpr int gap = 8;
    constexpr int frame = 2 * 14 + 20 + 4; // of a button with an icon
    int taken = layout()->contentsMargins().left() + layout()->contentsMargins().right() + 4 * gap;
    for (const QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_all),
                                  static_cast<QWidget *>(m_needsYou), static_cast<QWidget *>(m_running),
                                  static_cast<QWidget *>(m_done), static_cast<QWidget *>(m_drafts)})
        taken += widget->sizeHint().width() + gap;
    const QFontMetrics metrics(m_refresh->font());
    const QString refresh = tr("Refresh");
    const QString exportText = tr("Export…");
    const int words = metrics.horizontalAdvance(refresh) + metrics.horizontalAdvance(exportText);
    const int comfortable = m_field->fontMetrics().horizontalAdvance(m_field->placeholderText()) + 64;
    const bool hasRoom = taken + words + 2 * frame + comfortable <= width();
    const auto show = [hasRoom](QPushButton *button, const QString &text) {
        if (const QString shown = hasRoom ? text : QString(); button->text() != shown)
            button->setText(shown);
        button->setToolTip(hasRoom ? QString() : text);
    };
    show(m_refresh, refresh);
    show(m_export, exportText);
    const int left = width() - taken - (hasRoom ? words : 0) - 2 * frame;
    m_field->setFixedWidth(std::clamp(left, narrowestField, std::max(comfortable, narrowestField)));
}

} // namespace cartouche::windows
