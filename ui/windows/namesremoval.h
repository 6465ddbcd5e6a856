// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "windows/namesmodel.h"

#include <functional>

namespace cartouche::widgets {
class Banner;
}

namespace cartouche::windows {

/// Takes names off a list at once, and offers in a message to undo the last time that it did so.
class NamesRemoval : public QObject
{
    Q_OBJECT
public:
    /// @param message outlives it
    explicit NamesRemoval(widgets::Banner &message, QObject *parent = nullptr);

    void setShortlist(search::Shortlist *shortlist);
    void setWatcher(search::Watcher *watcher);
    void remove(NamesModel::List list, const QStringList &names);
    void undo();
    void retranslate();

Q_SIGNALS:
    /// The message went, and with it the button that may have had the keyboard.
    void closed();

private:
    void offer(NamesModel::List list, qsizetype count, std::function<void()> undo);
    void close();

    widgets::Banner &m_message;
    QPointer<search::Shortlist> m_shortlist;
    QPointer<search::Watcher> m_watcher;
    std::function<void()> m_undo;
    NamesModel::List m_list = NamesModel::List::Shortlist;
    int m_count = 0;
};

} // namespace cartouche::windows
