// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/resultsactions.h"

#include "base/clock.h"
#include "base/whendone.h"
#include "search/nameanswers.h"
#include "search/searchrun.h"
#include "search/shortlist.h"
#include "search/watcher.h"
#include "theme/icon.h"
#include "widgets/savedialog.h"
#include "wizard/resultsexportrows.h"
#include "wizard/resultsheader.h"
#include "wizard/resultsproxy.h"
#include "wizard/resultsview.h"
#include "wizard/variantsdialog.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>


namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using search::ResultsExport;
using search::ResultsModel;
using Sort = search::Arrangement::Sort;

ResultsActions::ResultsActions(ResultsView *view, QWidget *page) : QObject(page), m_view(view), m_page(page)
{
    build();
    retranslate();
    page->installEventFilter(this);
}

void ResultsActions::build()
{
    m_menu = new QMenu(m_page);
    const auto add = [this](const QString &icon, const QKeySequence &keys, auto &&slot) {
        auto *action = new QAction(this);
        action->setIcon(theme::icon(icon));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, std::forward<decltype(slot)>(slot));
        m_menu->addAction(action);
        return action;
    };
    m_all = add(u"check"_s, {}, [this] { m_view->selectAll(); });
    m_none = add(u"clear"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), [this] { m_view->clearSelection(); });
    m_menu->addSeparator();
    m_shortlist = add(u"plus"_s, QKeySequence(Qt::CTRL | Qt::Key_D), [this] { addToShortlist(); });
    m_watch = add(u"watch"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), [this] { watch(); });
    m_names = add(u"eye"_s, {}, [this] { Q_EMIT namesWanted(); });
    m_menu->addSeparator();
    m_copy = add(u"copy"_s, QKeySequence::Copy, [this] { copy(); });
    m_export = add(u"save"_s, QKeySequence(Qt::CTRL | Qt::Key_E), [this] { askForFile(false); });
    m_exportAll = add(u"save"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), [this] { askForFile(true); });
    m_variants = add(u"globe"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), [this] { openVariants(); });
    m_sort = m_menu->addMenu(QString());
    // Copying belongs to the rows: in the search field the same keys copy its text.
    m_view->addAction(m_copy);
    for (QAction *action : {m_none, m_shortlist, m_watch, m_export, m_exportAll, m_variants})
        m_page->addAction(action);
    connect(m_menu, &QMenu::aboutToShow, this, &ResultsActions::fit);
    // What is greyed in the menu would not listen to its key either.
    connect(m_menu, &QMenu::aboutToHide, this, [this] {
        for (QAction *action : {m_none, m_shortlist, m_watch, m_copy, m_export, m_exportAll, m_variants})
            action->setEnabled(true);
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        // The row under the pointer, unless it is one of the selected ones: then all of them.
        const search::SearchResult *pointed = m_view->proxy().resultAt(m_view->indexAt(at));
        m_pointed = pointed != nullptr && !pointed->isChosen && !pointed->isMarked ? pointed->name.ascii() : QString();
        m_menu->popup(m_view->viewport()->mapToGlobal(at));
    });
    // Later: what is chosen in it is done after it has gone.
    connect(m_menu, &QMenu::aboutToHide, this, [this] { m_pointed.clear(); }, Qt::QueuedConnection);
}

void ResultsActions::setSession(const Session *session)
{
    m_session = session;
}

void ResultsActions::setLabels(const QList<search::Variants::Label> &labels, qsizetype extensions)
{
    m_labels = labels;
    m_extensions = extensions;
}

void ResultsActions::retranslate()
{
    m_all->setText(tr("Tick all available names\tCtrl+A"));
    m_none->setText(tr("Untick all"));
    m_shortlist->setText(tr("Add to the shortlist"));
    m_watch->setText(tr("Watch"));
    m_names->setText(tr("Shortlist and watched names…"));
    m_copy->setText(tr("Copy names"));
    m_export->setText(tr("Export…"));
    m_exportAll->setText(tr("Export all rows…"));
    m_variants->setText(tr("Variants of the words…"));
    m_sort->setTitle(tr("Sort by"));
}

void ResultsActions::fit()
{
    const bool hasRows = m_session != nullptr && m_session->search->results().rowCount() > 0;
    const bool hasTargets = !targets().isEmpty();
    m_all->setEnabled(hasRows);
    m_none->setEnabled(hasRows && m_session->search->results().selectedCount() > 0);
    m_copy->setEnabled(hasTargets);
    m_shortlist->setEnabled(hasTargets);
    m_watch->setEnabled(hasTargets);
    m_export->setEnabled(hasRows);
    m_exportAll->setEnabled(hasRows);
    m_variants->setEnabled(m_session != nullptr && !m_labels.isEmpty());
    m_sort->clear();
    m_sort->setEnabled(hasRows);
    if (!hasRows)
        return;
    const search::Arrangement &arrangement = m_session->search->results().arrangement();
    const auto add = [&](const QString &text, Sort sort) {
        QAction *action = m_sort->addAction(text);
        action->setCheckable(true);
        action->setChecked(arrangement.sort == sort);
        // The one that is chosen already turns round.
        const bool turns = arrangement.sort == sort && arrangement.direction == Qt::AscendingOrder;
        connect(action, &QAction::triggered, this, [this, sort, turns] {
            m_view->sortBy(sort, turns ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    };
    //: sort by: the order in which names were typed or listed
    add(tr("As searched"), Sort::AsAsked);
    for (int column = 0; column < ResultsModel::ColumnCount; ++column) {
        if (const auto sort = ResultsHeader::sortOf(column))
            add(m_view->proxy().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), *sort);
    }
}

QStringList ResultsActions::targets() const
{
    if (m_session == nullptr)
        return {};
    if (!m_pointed.isEmpty())
        return {m_pointed};
    QStringList names;
    const QList<search::SearchResult> selected = m_session->search->results().selected();
    for (const search::SearchResult &result : selected)
        names.append(result.name.ascii());
    const search::SearchResult *current = m_view->proxy().resultAt(m_view->currentIndex());
    if (names.isEmpty() && current != nullptr)
        names.append(current->name.ascii());
    return names;
}

void ResultsActions::copy()
{
    QStringList lines;
    const QStringList names = targets();
    for (const QString &ascii : names) {
        if (const auto place = m_session->search->results().find(ascii))
            lines.append(m_session->search->results().results().at(*place).name.unicode());
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

/// What the rows have learned already is not asked again, and the lists show it at once.
QHash<QString, store::NameAnswer> ResultsActions::answersOf(const QStringList &names) const
{
    QHash<QString, store::NameAnswer> answers;
    const ResultsModel &results = m_session->search->results();
    for (const QString &ascii : names) {
        const auto place = results.find(ascii);
        if (const auto told = place ? search::answerOf(results.results().at(*place)) : std::nullopt)
            answers.insert(ascii, *told);
    }
    return answers;
}

void ResultsActions::addToShortlist()
{
    const QStringList names = targets();
    if (names.isEmpty() || m_session->shortlist == nullptr)
        return;
    m_session->shortlist->add(names);
    if (m_session->watcher != nullptr) {
        const auto known = answersOf(names);
        for (auto each = known.cbegin(); each != known.cend(); ++each)
            m_session->watcher->noteAnswer(each.key(), each.value());
    }
    Q_EMIT told(tr("%n name(s) on the shortlist", nullptr, static_cast<int>(names.size())),
                tr("They stay there after the program is closed."));
}

void ResultsActions::watch()
{
    const QStringList names = targets();
    if (names.isEmpty() || m_session->watcher == nullptr)
        return;
    m_session->watcher->watch(names, answersOf(names));
    Q_EMIT told(tr("%n name(s) watched", nullptr, static_cast<int>(names.size())),
                tr("OVHcloud is asked again from time to time while Cartouche runs, and you are told of what changes."));
}

void ResultsActions::openVariants()
{
    if (m_session == nullptr || m_labels.isEmpty())
        return;
    auto *dialog = new VariantsDialog(m_labels, m_extensions, m_variantOptions, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_variantOptions = dialog->options();
        Q_EMIT labelsAdded(dialog->labels());
    });
    dialog->open();
}

QList<search::ExportRow> ResultsActions::exportRows(bool isAll) const
{
    const ResultsModel &results = m_session->search->results();
    const QDateTime now = base::Clock::system().now();
    QList<search::ExportRow> rows;
    for (int row = 0; row < results.rowCount(); ++row) {
        const search::SearchResult &result = results.results().at(results.placeAt(row));
        if (isAll || results.selectedCount() == 0 || result.isChosen || result.isMarked)
            rows.append(exportRow(result, m_view->proxy(), now));
    }
    return rows;
}

void ResultsActions::askForFile(bool isAll)
{
    if (m_session == nullptr || m_session->search->results().rowCount() == 0)
        return;
    QFileDialog *dialog = widgets::saveDialog(
        m_page, tr("Export the names"),
        {{tr("Table"), u"csv"_s}, {tr("Data"), u"json"_s}, {tr("Names only"), u"txt"_s}}, u"cartouche-names"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, isAll](const QString &file) { save(file, isAll); });
    dialog->open();
}

void ResultsActions::save(const QString &file, bool isAll)
{
    if (m_session == nullptr)
        return;
    const ResultsExport::Form form = ResultsExport::formOf(file);
    base::whenDone(ResultsExport::save(exportRows(isAll), base::Clock::system().now(), file, form), this,
                   [this, file](const base::Result<qsizetype> &rows) {
                       if (rows)
                           Q_EMIT told(tr("%n name(s) exported", nullptr, static_cast<int>(*rows)), file);
                       else
                           Q_EMIT failed(rows.error());
                   });
}

bool ResultsActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace cartouche::wizard
