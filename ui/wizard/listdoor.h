// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/namelist.h"
#include "wizard/importdialog.h"

#include <QObject>

#include <functional>

class QWidget;

namespace cartouche::wizard {

/// How a list of names comes in: a file that is chosen or dropped, a text that is pasted. What is in it is shown
/// before anything is asked.
class ListDoor : public QObject
{
    Q_OBJECT
public:
    /// @param page over which the dialogs open
    explicit ListDoor(QWidget *page);

    void setExtensions(int extensions) { m_extensions = extensions; }
    /// Asked for each time a new list is looked at.
    void setAtStake(std::function<std::optional<ListAtStake>()> stake) { m_atStake = std::move(stake); }
    void askForFile();
    void openFile(const QString &path);
    /// Several are read into one list.
    void openFiles(const QStringList &paths);
    void openText(const QString &text);
    void openList(const search::NameList &list, const QString &name);
    /// What a list holds that was taken already.
    void showAgain(const search::NameList &list, const QString &name);

Q_SIGNALS:
    void accepted(const cartouche::search::NameList &list, const QString &name);
    /// Not the new list: the one at stake is gone on with.
    void otherWanted();

private:
    [[nodiscard]] ImportDialog *make(const QString &name);

    QWidget *m_page;
    std::function<std::optional<ListAtStake>()> m_atStake;
    int m_extensions = 0;
    int m_reads = 0; ///< of texts, and of several files; the newest one counts
};

} // namespace cartouche::wizard
