// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "search/resultsexport.h"

#include <QObject>
#include <QStringList>

#include <optional>

class QWidget;

namespace cartouche::widgets {
class Banner;
}

namespace cartouche::windows {

class NamesTable;

/// How the names of the shortlist and the watched ones leave the window: those that are selected, else all that are
/// shown, as a table, as data or as names alone; copied as text.
class NamesExport : public QObject
{
    Q_OBJECT
public:
    /// @param banner says how it ended
    /// @param clock  outlives it, like the others
    NamesExport(NamesTable &table, widgets::Banner &banner, const base::Clock &clock, QWidget *window);

    void askForFile();
    void copy() const;
    /// What the banner says is another text.
    void retranslate();

private:
    void save(const QString &file);
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] search::ExportRow rowOf(const QString &ascii) const;

    NamesTable &m_table;
    widgets::Banner &m_banner;
    const base::Clock &m_clock;
    QWidget *m_window;
    QString m_file; ///< empty: nothing was saved
    int m_saved = 0;
    std::optional<base::Error> m_error;
};

} // namespace cartouche::windows
