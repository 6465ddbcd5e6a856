// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/nameswindow.h"

#include "search/shortlist.h"
#include "search/watcher.h"
#include "theme/words.h"
#include "widgets/banner.h"
#include "widgets/emptystate.h"
#include "widgets/errorwords.h"
#include "windows/namesbar.h"
#include "windows/namesexport.h"
#include "windows/namesheader.h"
#include "windows/namesproxy.h"
#include "windows/namesremoval.h"
#include "windows/namestable.h"
#include "windows/namewords.h"
#include "windows/watchdetails.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cartouche::windows {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using search::Shortlist;
using search::Watcher;
using List = NamesModel::List;

namespace {

QFrame *rule(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("line", true);
    return line;
}

} // namespace

NamesWindow::NamesWindow(const base::Clock &clock, QWidget *parent) : QDialog(parent, Qt::Window), m_clock(clock)
{
    setObjectName(u"sheet"_s);
    // The program ends with its main window.
    setAttribute(Qt::WA_QuitOnClose, false);
    setMinimumSize(960, 640);
    resize(1100, 760);
    m_model = new NamesModel(clock, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_header = new NamesHeader(this);
    column->addWidget(m_header);
    buildMessages();
    buildMiddle();
    buildFooter();
    buildShortcuts();
    m_tick.setInterval(10s);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_table->viewport()->update();
    });
    m_tick.start();
    retranslate();
}

void NamesWindow::buildMessages()
{
    m_trouble = new widgets::Banner(this);
    m_removed = new widgets::Banner(this);
    m_saved = new widgets::Banner(this);
    for (widgets::Banner *banner : {m_trouble, m_removed, m_saved}) {
        banner->setProperty("strip", true); // from edge to edge
        layout()->addWidget(banner);
    }
    m_removal = new NamesRemoval(*m_removed, this);
    connect(m_removal, &NamesRemoval::closed, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
}

void NamesWindow::buildMiddle()
{
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_stack = new QStackedWidget(m_splitter);
    m_stack->setMinimumWidth(480);
    m_table = new NamesTable(*m_model, m_stack);
    m_table->setObjectName(u"names"_s);
    m_export = new NamesExport(*m_table, *m_saved, m_clock, this);
    connect(m_header, &NamesHeader::exportWanted, m_export, &NamesExport::askForFile);
    m_empty = new widgets::EmptyState(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_splitter->addWidget(m_stack);
    m_details = new WatchDetails(m_clock, m_splitter);
    m_details->setMinimumWidth(320);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({676, 424});
    static_cast<QVBoxLayout *>(layout())->addWidget(m_splitter, 1);

    connect(m_header, &NamesHeader::listChanged, this, &NamesWindow::listChanged);
    connect(m_header, &NamesHeader::textChanged, this, [this](const QString &text) {
        m_table->proxy().setText(text);
        selectionChanged();
        showStack();
    });
    connect(m_table, &NamesTable::selectionMoved, this, &NamesWindow::selectionChanged);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!(index.flags() & Qt::ItemIsEditable))
            Q_EMIT searchWanted({m_table->proxy().asciiAt(index)});
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &NamesWindow::contentChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &NamesWindow::contentChanged);
    connect(m_empty->setButton(u" "_s), &QPushButton::clicked, this, [this] {
        if (!m_header->clearField())
            Q_EMIT searchWanted({});
    });
}

void NamesWindow::buildFooter()
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(24, 6, 24, 6);
    line->setSpacing(16);
    m_footer = new QLabel(this);
    m_footer->setProperty("type", u"caption"_s);
    m_footer->setProperty("tone", u"3"_s);
    m_footer->setTextFormat(Qt::PlainText);
    m_footer->setWordWrap(true);
    m_tells = new QCheckBox(this);
    m_tells->setObjectName(u"desktopNotifications"_s);
    line->addWidget(m_footer, 1);
    line->addWidget(m_tells);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(rule(this));
    column->addLayout(line);
    column->addWidget(rule(this));
    m_bar = new NamesBar(this);
    column->addWidget(m_bar);
    connect(m_tells, &QCheckBox::clicked, this, [this](bool isChecked) {
        if (m_watcher != nullptr)
            m_watcher->setSilent(!isChecked);
    });
    connectBar();
}

void NamesWindow::connectBar()
{
    connect(m_bar, &NamesBar::searchWanted, this, [this] { Q_EMIT searchWanted(m_table->selectedNames()); });
    connect(m_bar, &NamesBar::askWanted, this, &NamesWindow::ask);
    connect(m_bar, &NamesBar::removeWanted, this, &NamesWindow::remove);
    connect(m_bar, &NamesBar::otherListWanted, this, &NamesWindow::putOnOtherList);
}

void NamesWindow::buildShortcuts()
{
    const auto add = [](QWidget *where, const QKeySequence &keys, Qt::ShortcutContext context, auto &&action) {
        auto *shortcut = new QShortcut(keys, where);
        shortcut->setContext(context);
        connect(shortcut, &QShortcut::activated, where, std::forward<decltype(action)>(action));
    };
    add(this, QKeySequence(Qt::Key_F5), Qt::WindowShortcut, [this] { ask(); });
    add(this, QKeySequence(Qt::CTRL | Qt::Key_F), Qt::WindowShortcut, [this] { m_header->focusField(); });
    add(this, QKeySequence(Qt::CTRL | Qt::Key_E), Qt::WindowShortcut, [this] { m_export->askForFile(); });
    add(this, QKeySequence(Qt::CTRL | Qt::Key_L), Qt::WindowShortcut, [this] { m_header->focusField(); });
    add(this, QKeySequence(Qt::CTRL | Qt::Key_1), Qt::WindowShortcut, [this] { m_header->setList(List::Shortlist); });
    add(this, QKeySequence(Qt::CTRL | Qt::Key_2), Qt::WindowShortcut, [this] { m_header->setList(List::Watched); });
    // Only at the table: in a field these keys are the field's.
    add(m_table, QKeySequence(Qt::Key_Delete), Qt::WidgetShortcut, [this] { remove(); });
    add(m_table, QKeySequence::Copy, Qt::WidgetShortcut, [this] { m_export->copy(); });
    add(m_table, QKeySequence::Undo, Qt::WidgetShortcut, [this] { m_removal->undo(); });
    add(m_table, QKeySequence(Qt::Key_F2), Qt::WidgetShortcut, [this] { m_table->editNote(); });
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        add(m_table, QKeySequence(key), Qt::WidgetShortcut, [this] {
            if (const QStringList names = m_table->selectedNames(); !names.isEmpty())
                Q_EMIT searchWanted(names);
        });
    }
}

void NamesWindow::setShortlist(Shortlist *shortlist)
{
    if (m_shortlist != nullptr)
        m_shortlist->disconnect(this);
    m_shortlist = shortlist;
    m_model->setShortlist(shortlist);
    m_removal->setShortlist(shortlist);
    if (shortlist != nullptr) {
        connect(shortlist, &Shortlist::changed, this, &NamesWindow::contentChanged);
        connect(shortlist, &Shortlist::failed, this, [this](const base::Error &error) {
            m_error = error;
            showTrouble();
        });
        connect(shortlist, &Shortlist::recovered, this, &NamesWindow::showTrouble);
    }
    contentChanged();
}

void NamesWindow::setWatcher(Watcher *watcher)
{
    if (m_watcher != nullptr)
        m_watcher->disconnect(this);
    m_watcher = watcher;
    m_model->setWatcher(watcher);
    m_details->setWatcher(watcher);
    m_removal->setWatcher(watcher);
    m_header->setSandbox(watcher != nullptr && watcher->isSandbox());
    m_bar->setUsable(watcher != nullptr);
    if (watcher != nullptr) {
        connect(watcher, &Watcher::changed, this, &NamesWindow::contentChanged);
        connect(watcher, &Watcher::silenceChanged, this, &NamesWindow::showFooter);
        connect(watcher, &Watcher::pauseChanged, this, &NamesWindow::showFooter);
        connect(watcher, &Watcher::failed, this, [this](const base::Error &error) {
            m_error = error;
            showTrouble();
        });
        connect(watcher, &Watcher::recovered, this, &NamesWindow::showTrouble);
    }
    contentChanged();
}

void NamesWindow::present()
{
    if (isMinimized())
        setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void NamesWindow::showName(const QString &ascii)
{
    m_wanted = ascii;
    m_header->clearField();
    showWanted();
}

void NamesWindow::showList(List list)
{
    m_header->setList(list);
}

void NamesWindow::showWanted()
{
    if (m_wanted.isEmpty())
        return;
    if (m_watcher != nullptr && m_watcher->contains(m_wanted))
        m_header->setList(List::Watched);
    else if (m_shortlist != nullptr && m_shortlist->contains(m_wanted))
        m_header->setList(List::Shortlist);
    if (m_table->select(m_wanted))
        m_wanted.clear();
}

void NamesWindow::listChanged()
{
    m_model->setList(m_header->list());
    m_table->layOut();
    m_bar->setList(m_header->list());
    contentChanged();
}

int NamesWindow::countIn(List list) const
{
    if (list == List::Shortlist)
        return m_shortlist != nullptr ? static_cast<int>(m_shortlist->items().size()) : 0;
    return m_watcher != nullptr ? static_cast<int>(m_watcher->items().size()) : 0;
}

void NamesWindow::contentChanged()
{
    m_header->setCounts(countIn(List::Shortlist), countIn(List::Watched));
    showWanted();
    // The details need a row.
    if (m_model->list() == List::Watched && m_table->selectedNames().isEmpty() && m_table->proxy().rowCount() > 0)
        m_table->selectAt(std::max(m_table->currentIndex().row(), 0));
    selectionChanged();
    showStack();
    showFooter();
    showTrouble();
}

void NamesWindow::selectionChanged()
{
    const QStringList names = m_table->selectedNames();
    NamesBar::Selection selection;
    selection.count = static_cast<int>(names.size());
    selection.isAllWatched = m_watcher != nullptr
        && std::all_of(names.begin(), names.end(), [this](const QString &name) { return m_watcher->contains(name); });
    selection.isAllListed = m_shortlist != nullptr
        && std::all_of(names.begin(), names.end(), [this](const QString &name) { return m_shortlist->contains(name); });
    m_bar->setSelection(selection);
    const QString current = m_table->currentName();
    if (m_model->list() == List::Watched)
        m_details->showName(names.contains(current) || names.isEmpty() ? current : names.first());
}

void NamesWindow::showStack()
{
    const bool hasRows = m_table->proxy().rowCount() > 0;
    m_details->setVisible(hasRows && m_model->list() == List::Watched);
    if (!hasRows)
        showEmpty();
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_table) : m_empty);
}

void NamesWindow::showEmpty()
{
    const bool isShortlist = m_model->list() == List::Shortlist;
    QString button;
    if (m_model->rowCount() > 0) {
        m_empty->setContent(u"filter"_s, tr("No name passes the filter"), {});
        button = tr("Show all");
    } else if (!isShortlist && m_watcher == nullptr) {
        m_empty->setContent(u"person"_s, tr("No account"),
                            tr("Names are asked about with the keys of an account. Choose one in the main window."));
    } else if (isShortlist ? m_shortlist == nullptr || !m_shortlist->isRead() : !m_watcher->isRead()) {
        m_empty->setContent(u"busy"_s, tr("Reading the names…"), {});
    } else if (isShortlist) {
        m_empty->setContent(u"cartouche"_s, tr("Nothing on the shortlist"),
                            tr("Names that you put aside in the search stand here, with your notes."));
        button = tr("Go to Search");
    } else {
        m_empty->setContent(u"watch"_s, tr("No name is watched"),
                            tr("A watched name is asked about again every %1. You are told when it becomes available or "
                               "when its price changes.").arg(NameWords::period(m_watcher->period())));
        button = tr("Go to Search");
    }
    m_empty->setButton(button);
    m_empty->button()->setVisible(!button.isEmpty());
}

void NamesWindow::showFooter()
{
    const bool isWatched = m_model->list() == List::Watched && m_watcher != nullptr;
    m_tells->setVisible(isWatched);
    if (!isWatched) {
        m_footer->setText(tr("Kept on this computer. Prices without tax, as OVHcloud told them last."));
        return;
    }
    m_tells->setChecked(!m_watcher->isSilent());
    const QString pace = tr("Each name is asked about every %1, one at a time.").arg(NameWords::period(m_watcher->period()));
    const QDateTime paused = m_watcher->pausedUntil();
    m_footer->setText(paused.isValid() ? tr("Paused after a question without an answer, goes on at %1.").arg(theme::time(paused))
                                       : pace);
}

void NamesWindow::showTrouble()
{
    const bool hasFailed = (m_shortlist != nullptr && m_shortlist->hasFailed())
        || (m_watcher != nullptr && m_watcher->hasFailed());
    if (!hasFailed) {
        m_trouble->hideMessage();
        return;
    }
    m_trouble->show(widgets::Banner::Kind::Bad, tr("The names could not be read or written"),
                    tr("What you change is kept while the program runs, and written as soon as it can be."));
    // It may have failed before this window was there to hear why.
    m_trouble->setDetails(m_error ? widgets::ErrorWords::describe(*m_error).details : QString());
    m_trouble->clearButtons();
    connect(m_trouble->addButton(tr("Try again")), &QPushButton::clicked, this, [this] {
        if (m_shortlist != nullptr)
            m_shortlist->retry();
        if (m_watcher != nullptr)
            m_watcher->retry();
    });
}

void NamesWindow::remove()
{
    const QStringList names = m_table->selectedNames();
    if (names.isEmpty())
        return;
    const int row = m_table->currentIndex().row();
    m_removal->remove(m_model->list(), names);
    // The next name takes the place of those that went.
    const int last = m_table->proxy().rowCount() - 1;
    if (last >= 0)
        m_table->selectAt(std::clamp(row - static_cast<int>(names.size()) + 1, 0, last));
}

void NamesWindow::putOnOtherList(bool isWanted)
{
    const QStringList names = m_table->selectedNames();
    const List other = m_model->list() == List::Shortlist ? List::Watched : List::Shortlist;
    if (!isWanted)
        m_removal->remove(other, names);
    else if (other == List::Watched && m_watcher != nullptr)
        m_watcher->watch(names);
    else if (other == List::Shortlist && m_shortlist != nullptr)
        m_shortlist->add(names);
}

void NamesWindow::ask()
{
    if (m_watcher != nullptr)
        m_watcher->askNow(m_table->selectedNames());
}

void NamesWindow::reject()
{
    if (!m_header->clearField())
        QDialog::reject();
}

void NamesWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_table->setFocus(Qt::OtherFocusReason);
}

void NamesWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NamesWindow::retranslate()
{
    setWindowTitle(tr("Names – Cartouche"));
    m_table->setAccessibleName(tr("Names"));
    m_tells->setText(tr("Desktop notifications"));
    m_model->retranslate();
    m_table->layOut();
    m_removal->retranslate();
    m_export->retranslate();
    contentChanged();
}

} // namespace cartouche::windows
