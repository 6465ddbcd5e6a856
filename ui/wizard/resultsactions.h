// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "search/resultsexport.h"
#include "search/variants.h"
#include "store/pricehistory.h"
#include "wizard/session.h"

#include <QHash>
#include <QObject>
#include <QStringList>

class QAction;
class QMenu;

namespace cartouche::wizard {

class ResultsView;

/// What can be done with the rows: a menu, the same by a right click, and keys. Concerns the selected names, ticked or
/// only marked; where none is, the row that the keyboard is on; an export takes all rows then.
class ResultsActions : public QObject
{
    Q_OBJECT
public:
    /// @param view the rows; the window's dialogs open over `page`
    ResultsActions(ResultsView *view, QWidget *page);

    void setSession(const Session *session);
    /// The labels that variants are made of.
    /// @param extensions how many are chosen
    void setLabels(const QList<search::Variants::Label> &labels, qsizetype extensions);
    [[nodiscard]] QMenu *menu() const { return m_menu; }

Q_SIGNALS:
    /// More labels to search.
    void labelsAdded(const QList<cartouche::search::Variants::Label> &labels);
    /// The window with the shortlist and the watched names.
    void namesWanted();
    void told(const QString &title, const QString &text);
    void failed(const cartouche::base::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    void fit();
    void copy();
    /// @param isAll every row that is shown, whatever is selected
    void askForFile(bool isAll);
    void save(const QString &file, bool isAll);
    void openVariants();
    void addToShortlist();
    void watch();
    [[nodiscard]] QStringList targets() const;
    [[nodiscard]] QHash<QString, store::NameAnswer> answersOf(const QStringList &names) const;
    [[nodiscard]] QList<search::ExportRow> exportRows(bool isAll) const;

    ResultsView *m_view;
    QWidget *m_page;
    const Session *m_session = nullptr;
    QString m_pointed; ///< the row that the menu was opened on
    QList<search::Variants::Label> m_labels;
    qsizetype m_extensions = 0;
    search::Variants::Options m_variantOptions; ///< chosen last
    QMenu *m_menu = nullptr;
    QMenu *m_sort = nullptr;
    QAction *m_all = nullptr;
    QAction *m_none = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_export = nullptr;
    QAction *m_exportAll = nullptr;
    QAction *m_variants = nullptr;
    QAction *m_shortlist = nullptr;
    QAction *m_watch = nullptr;
    QAction *m_names = nullptr;
};

} // namespace cartouche::wizard
