// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "windows/namesmodel.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QLabel;
class QSplitter;
class QStackedWidget;

namespace cartouche::widgets {
class Banner;
class EmptyState;
}

namespace cartouche::windows {

class NamesBar;
class NamesExport;
class NamesHeader;
class NamesRemoval;
class NamesTable;
class WatchDetails;

/// The names that a person has put aside, and those that are watched, in a window of its own: it stands
/// beside the wizard and blocks nothing.
class NamesWindow : public QDialog
{
    Q_OBJECT
public:
    /// @param clock outlives the window
    explicit NamesWindow(const base::Clock &clock = base::Clock::system(), QWidget *parent = nullptr);

    /// Null: none. It may go first.
    void setShortlist(search::Shortlist *shortlist);
    /// Null while no account is open. It may go first.
    void setWatcher(search::Watcher *watcher);
    /// Shows the window, or brings it to the front.
    void present();
    /// Shows this name, where it is watched or else on the shortlist, as soon as it is there.
    void showName(const QString &ascii);
    void showList(NamesModel::List list);
    [[nodiscard]] NamesModel &model() { return *m_model; }

Q_SIGNALS:
    /// The search is wanted, with these names (ASCII) in its field; none: as it is.
    void searchWanted(const QStringList &names);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void reject() override;

private:
    void buildMessages();
    void buildMiddle();
    void buildFooter();
    void buildShortcuts();
    void connectBar();
    void retranslate();
    void listChanged();
    void contentChanged();
    void selectionChanged();
    void showWanted();
    void showStack();
    void showEmpty();
    void showFooter();
    void showTrouble();
    void remove();
    void putOnOtherList(bool isWanted);
    void ask();
    [[nodiscard]] int countIn(NamesModel::List list) const;

    const base::Clock &m_clock;
    QPointer<search::Shortlist> m_shortlist;
    QPointer<search::Watcher> m_watcher;
    NamesModel *m_model = nullptr;
    NamesHeader *m_header = nullptr;
    widgets::Banner *m_trouble = nullptr; ///< a list that could not be read or written
    widgets::Banner *m_removed = nullptr;
    widgets::Banner *m_saved = nullptr; ///< how an export ended
    NamesExport *m_export = nullptr;
    NamesRemoval *m_removal = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_stack = nullptr;
    NamesTable *m_table = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    WatchDetails *m_details = nullptr;
    QLabel *m_footer = nullptr;
    QCheckBox *m_tells = nullptr;
    NamesBar *m_bar = nullptr;
    QTimer m_tick; ///< ages
    QString m_wanted; ///< a name that is to be shown once it is there
    std::optional<base::Error> m_error; ///< of the last read or write
};

} // namespace cartouche::windows
