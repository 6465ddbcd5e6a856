// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/summarypopup.h"

#include "widgets/paint.h"

#include <QHeaderView>
#include <QPainter>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cartouche::widgets {

namespace {

constexpr int margin = 8;
constexpr int widest = 480;
constexpr int highest = 320;

} // namespace

SummaryPopup::SummaryPopup(QWidget *parent) : QFrame(parent, Qt::Popup), m_list(new QTreeWidget(this))
{
    setAttribute(Qt::WA_TranslucentBackground); // for the round corners, which a style sheet does not give a window
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(m_list);
    setFocusProxy(m_list);
}

void SummaryPopup::setEntries(const QList<QPair<QString, QString>> &entries)
{
    m_list->clear();
    for (const auto &[name, amount] : entries) {
        auto *item = new QTreeWidgetItem(m_list, {name, amount});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setSizeHint(0, {0, fontMetrics().height() + 8});
    }
}

void SummaryPopup::openAbove(const QWidget *anchor)
{
    const QFontMetrics metrics = fontMetrics();
    int wide = anchor->width();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_list->topLevelItem(i);
        wide = std::max(wide, metrics.horizontalAdvance(item->text(0)) + metrics.horizontalAdvance(item->text(1)) + 72);
    }
    const int rows = m_list->topLevelItemCount() * (metrics.height() + 8);
    resize(std::min(wide, widest), std::min(rows + 2 * margin + 2, highest));

    QPoint corner = anchor->mapToGlobal(QPoint(0, -height() - 4));
    if (const QScreen *screen = anchor->screen(); screen && corner.y() < screen->availableGeometry().top())
        corner = anchor->mapToGlobal(QPoint(0, anchor->height() + 4));
    move(corner);
    show();
    m_list->setFocus(Qt::PopupFocusReason);
    if (QTreeWidgetItem *first = m_list->topLevelItem(0))
        m_list->setCurrentItem(first);
}

void SummaryPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), 8, theme::Token::Page, theme::Token::Edge);
}

} // namespace cartouche::widgets
