// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/tokens.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace cartouche::widgets {

class BusyIcon;

/// One line of a History.
struct HistoryEntry
{
    QString time;    ///< "14:05:12"; may be empty
    QString icon;
    theme::Token tint = theme::Token::Text2;
    QString title;
    QString caption; ///< a second line
    QString details; ///< in the tooltip; untrusted
    bool isNext = false; ///< it has not happened yet: bold, with an icon that turns
    /// What is spoken in the place of the title, where that one counts seconds.
    QString spoken;

    friend bool operator==(const HistoryEntry &, const HistoryEntry &) = default;
};

/// What happened, from top to bottom, with the time of each. All texts are shown as they are.
class History : public QWidget
{
    Q_OBJECT

public:
    explicit History(QWidget *parent = nullptr);

    /// At most one of them may be the next.
    void setEntries(const QList<HistoryEntry> &entries);
    [[nodiscard]] const QList<HistoryEntry> &entries() const { return m_entries; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        int top = 0;
        int height = 0; ///< with the gap below
    };

    void describe();
    void placeBusyIcon();
    [[nodiscard]] int iconLeft() const;
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] QList<Line> lines(int width) const;
    void paintLine(QPainter &painter, qsizetype index, const Line &line) const;

    QList<HistoryEntry> m_entries;
    BusyIcon *m_busy;
};

} // namespace cartouche::widgets
