// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

class QAction;
class QMimeData;

namespace cartouche::wizard {

/// Where names are typed. A list that is pasted or dropped here is no line of text: it is handed on whole.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

    /// Takes a paste or a drop: as a list when it is one, else as text for the field.
    void take(const QMimeData *given);

Q_SIGNALS:
    /// Return, or the glass.
    void askWanted();
    void listPasted(const QString &text);
    void filesDropped(const QStringList &paths);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void retranslate();
    void showIcons();

    QAction *m_glass;
    QAction *m_clear;
};

} // namespace cartouche::wizard
