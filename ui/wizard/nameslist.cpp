// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/nameslist.h"

#include "theme/font.h"
#include "theme/icon.h"
#include "theme/tokens.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using theme::FontRole;
using theme::Token;

namespace {

constexpr int labelRole = Qt::UserRole + 2;
constexpr int extensionRole = Qt::UserRole + 3;
constexpr int gapsRole = Qt::UserRole + 4;
constexpr int stateRole = Qt::UserRole + 5;
constexpr int rowHeight = 52;
constexpr int margin = 12;

class NamesDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, rowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool isCurrent = option.state & QStyle::State_Selected;
        const bool hasFocus = (option.state & QStyle::State_HasFocus) && option.widget->hasFocus();
        if (isCurrent || hasFocus) {
            painter->setPen(hasFocus ? QPen(theme::color(Token::Accent), 2) : QPen(Qt::NoPen));
            painter->setBrush(theme::color(Token::Tint));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6);
        }
        const QRect text = option.rect.adjusted(margin, 8, -margin, 0);
        const QFont bold = theme::font(FontRole::NameBold);
        const QFontMetrics boldMetrics(bold);
        const QString label = boldMetrics.elidedText(index.data(labelRole).toString(), Qt::ElideRight, text.width());
        painter->setFont(bold);
        painter->setPen(theme::color(Token::Text));
        painter->drawText(text.x(), text.y() + boldMetrics.ascent(), label);
        const QFont name = theme::font(FontRole::Name);
        painter->setFont(name);
        painter->setPen(theme::color(Token::Text2));
        const int advance = boldMetrics.horizontalAdvance(label);
        painter->drawText(text.x() + advance, text.y() + boldMetrics.ascent(),
                          QFontMetrics(name).elidedText(index.data(extensionRole).toString(), Qt::ElideRight,
                                                        text.width() - advance));
        const bool isComplete = index.data(gapsRole).toInt() == 0;
        const QFont caption = theme::font(FontRole::Caption);
        const QFontMetrics captionMetrics(caption);
        const int second = text.y() + boldMetrics.height() + 2;
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(text.x(), second + (captionMetrics.height() - 14) / 2,
                            isComplete ? theme::pixmap(u"check-circle"_s, Token::Ok, 14, ratio)
                                       : theme::pixmap(u"warning"_s, Token::Warn, 14, ratio));
        painter->setFont(caption);
        painter->setPen(theme::color(Token::Text));
        painter->drawText(text.x() + 18, second + captionMetrics.ascent(), index.data(stateRole).toString());
        painter->restore();
    }
};

} // namespace

NamesList::NamesList(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new NamesDelegate(this));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT nameChosen(currentName());
    });
    // A screen reader's "select" leaves the current row where it was.
    connect(this, &QListWidget::itemSelectionChanged, this, [this] {
        const QList<QListWidgetItem *> selected = selectedItems();
        if (selected.size() == 1 && selected.first() != currentItem())
            setCurrentItem(selected.first());
    });
}

void NamesList::setNames(const QList<order::DraftName> &names)
{
    const QSignalBlocker blocker(this);
    const QString current = currentName();
    clear();
    for (const order::DraftName &name : names) {
        const int gaps = static_cast<int>(order::Draft::gapsOf(name).size());
        const QString state = gaps == 0 ? tr("complete") : tr("%n missing", nullptr, gaps);
        auto *item = new QListWidgetItem(this);
        item->setData(Qt::AccessibleTextRole, name.name.unicode() + u", "_s + state);
        item->setData(AsciiRole, name.name.ascii());
        item->setData(labelRole, name.name.label());
        item->setData(extensionRole, name.name.dottedExtension());
        item->setData(gapsRole, gaps);
        item->setData(stateRole, state);
    }
    setCurrentName(current);
}

QString NamesList::currentName() const
{
    return currentItem() != nullptr ? currentItem()->data(AsciiRole).toString() : QString();
}

void NamesList::setCurrentName(const QString &ascii)
{
    int wanted = 0;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(AsciiRole).toString() == ascii)
            wanted = row;
    }
    if (count() > 0)
        setCurrentRow(wanted);
}

} // namespace cartouche::wizard
