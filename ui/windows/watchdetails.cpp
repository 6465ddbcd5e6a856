// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/watchdetails.h"

#include "base/domainname.h"
#include "base/whendone.h"
#include "search/watcher.h"
#include "theme/icon.h"
#include "theme/words.h"
#include "widgets/errorwords.h"
#include "widgets/history.h"
#include "widgets/namelabel.h"
#include "widgets/pricehistoryplot.h"
#include "widgets/statusbadge.h"
#include "windows/namewords.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace cartouche::windows {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using search::Watcher;
using store::NameAnswer;
using theme::Token;
using widgets::HistoryEntry;

namespace {

constexpr int margin = 24;
constexpr qsizetype mostChanges = 12;

/// Only the points that say something new, newest first.
QList<NameAnswer> changesOf(const QList<NameAnswer> &points)
{
    QList<NameAnswer> changes;
    for (const NameAnswer &point : points) {
        if (changes.isEmpty() || !changes.last().saysTheSameAs(point))
            changes.append(point);
    }
    std::reverse(changes.begin(), changes.end());
    return changes;
}

} // namespace

WatchDetails::WatchDetails(const base::Clock &clock, QWidget *parent) : QWidget(parent), m_clock(clock)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_inside = new QWidget(scroll);
    m_inside->setObjectName(u"scrollBody"_s);
    m_column = new QVBoxLayout(m_inside);
    m_column->setContentsMargins(margin, margin, margin, 16);
    m_column->setSpacing(0);
    scroll->setWidget(m_inside);
    outer->addWidget(scroll);
    buildHead();
    buildChoices();
    buildHistory();
    m_column->addStretch(1);
    m_tick.setInterval(10s);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible())
            refreshTimes();
    });
    m_tick.start();
    retranslate();
}

QLabel *WatchDetails::addLabel(const char *type, const char *tone, int above)
{
    auto *made = new QLabel(m_inside);
    if (*type != '\0')
        made->setProperty("type", QString::fromLatin1(type));
    if (*tone != '\0')
        made->setProperty("tone", QString::fromLatin1(tone));
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    m_column->addSpacing(above);
    m_column->addWidget(made);
    return made;
}

void WatchDetails::buildHead()
{
    m_name = new widgets::NameLabel(m_inside);
    m_column->addWidget(m_name);
    m_state = new widgets::StatusBadge(m_inside);
    m_column->addSpacing(12);
    m_column->addWidget(m_state);
    m_prices = addLabel("", "2", 4);
    m_question = addLabel("caption", "3", 4);
    m_question->setObjectName(u"question"_s);
}

void WatchDetails::buildChoices()
{
    m_tellTitle = addLabel("section", "", 20);
    m_column->addSpacing(4);
    const auto box = [this](const QString &name) {
        auto *made = new QCheckBox(m_inside);
        made->setObjectName(name);
        m_column->addWidget(made);
        connect(made, &QCheckBox::clicked, this, &WatchDetails::choose);
        return made;
    };
    m_tellsAvailable = box(u"tellsAvailable"_s);
    m_tellsPrice = box(u"tellsPrice"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_mute = new QPushButton(m_inside);
    m_mute->setObjectName(u"mute"_s);
    m_mute->setProperty("small", true);
    m_mute->setAutoDefault(false);
    m_muted = new QLabel(m_inside);
    m_muted->setProperty("type", u"caption"_s);
    m_muted->setProperty("tone", u"3"_s);
    m_muted->setWordWrap(true);
    line->addWidget(m_mute);
    line->addWidget(m_muted, 1);
    m_column->addSpacing(8);
    m_column->addLayout(line);
    connect(m_mute, &QPushButton::clicked, this, [this] {
        auto item = m_watcher != nullptr ? m_watcher->item(m_ascii) : std::nullopt;
        if (!item)
            return;
        item->isMuted = !item->isMuted;
        m_watcher->change(*item);
    });
}

void WatchDetails::buildHistory()
{
    m_historyTitle = addLabel("section", "", 20);
    m_noHistory = addLabel("", "3", 4);
    m_plot = new widgets::PriceHistoryPlot(m_inside);
    m_column->addSpacing(8);
    m_column->addWidget(m_plot);
    m_changes = new widgets::History(m_inside);
    m_column->addSpacing(16);
    m_column->addWidget(m_changes);
}

void WatchDetails::setWatcher(Watcher *watcher)
{
    if (m_watcher != nullptr)
        m_watcher->disconnect(this);
    m_watcher = watcher;
    m_pointsOf.clear();
    m_points.clear();
    if (watcher != nullptr) {
        connect(watcher, &Watcher::changed, this, &WatchDetails::refresh);
        connect(watcher, &Watcher::silenceChanged, this, &WatchDetails::refresh);
        connect(watcher, &Watcher::pauseChanged, this, &WatchDetails::refreshTimes);
        connect(watcher, &Watcher::nameChanged, this, [this](const QString &ascii) {
            if (ascii == m_ascii)
                refresh();
        });
        connect(watcher, &Watcher::historyChanged, this, [this](const QString &ascii) {
            if (ascii == m_ascii)
                readHistory();
        });
    }
    showName({});
}

void WatchDetails::showName(const QString &ascii)
{
    m_ascii = ascii;
    if (const auto name = base::DomainName::parse(ascii))
        m_name->setName(*name);
    refresh();
    readHistory();
}

void WatchDetails::refresh()
{
    const auto item = m_watcher != nullptr ? m_watcher->item(m_ascii) : std::nullopt;
    m_inside->setVisible(item.has_value());
    if (!item)
        return;
    const NameAnswer *answer = m_watcher->answer(m_ascii);
    const StateLook look = StateLook::of(m_watcher->isAsking(m_ascii) ? search::State::Asking
                                          : answer != nullptr          ? search::stateOf(answer->state)
                                                                       : search::State::NoAnswer);
    m_state->setStatus(look.icon, look.tint, look.word);
    QStringList prices;
    if (answer != nullptr && answer->first)
        prices.append(tr("First year %1").arg(theme::money(*answer->first)));
    if (answer != nullptr && answer->renewal)
        prices.append(tr("renewal %1").arg(theme::money(*answer->renewal)));
    if (!prices.isEmpty())
        prices.append(tr("without tax"));
    m_prices->setText(prices.join(u" · "_s));
    m_prices->setVisible(!prices.isEmpty());
    m_tellsAvailable->setChecked(item->tellsAvailable);
    m_tellsPrice->setChecked(item->tellsPrice);
    m_mute->setText(item->isMuted ? tr("Unmute") : tr("Mute"));
    theme::setButtonIcon(m_mute, item->isMuted ? u"play"_s : u"pause"_s);
    m_muted->setText(m_watcher->isSilent() ? tr("Desktop notifications are off for all names.")
                     : item->isMuted       ? tr("Nothing is told of this name until you unmute it.")
                                           : QString());
    refreshTimes();
}

void WatchDetails::refreshTimes()
{
    m_question->setText(questionLine());
}

QString WatchDetails::questionLine() const
{
    if (m_watcher == nullptr || m_ascii.isEmpty())
        return {};
    const QDateTime now = m_clock.now();
    QStringList sentences;
    if (const NameAnswer *answer = m_watcher->answer(m_ascii))
        sentences.append(theme::isAge(answer->at.secsTo(now)) ? tr("Asked %1 ago.").arg(theme::age(answer->at.secsTo(now)))
                                                              : tr("Asked on %1.").arg(theme::shortDate(answer->at)));
    else
        sentences.append(tr("Not asked yet."));
    if (const base::Error *error = m_watcher->error(m_ascii))
        sentences.append(tr("The last question told nothing: %1.").arg(widgets::ErrorWords::describe(*error).title));
    const auto due = m_watcher->dueAt(m_ascii);
    const QDateTime paused = m_watcher->pausedUntil();
    if (m_watcher->isAsking(m_ascii))
        sentences.append(tr("Asking…"));
    else if (due)
        sentences.append(tr("Next question %1.").arg(NameWords::until(now.secsTo(paused.isValid() ? std::max(*due, paused) : *due))));
    return sentences.join(u' ');
}

void WatchDetails::choose()
{
    auto item = m_watcher != nullptr ? m_watcher->item(m_ascii) : std::nullopt;
    if (!item)
        return;
    item->tellsAvailable = m_tellsAvailable->isChecked();
    item->tellsPrice = m_tellsPrice->isChecked();
    m_watcher->change(*item);
}

void WatchDetails::readHistory()
{
    if (m_pointsOf != m_ascii) {
        m_points.clear();
        m_pointsOf = m_ascii;
        showHistory();
    }
    if (m_watcher == nullptr || m_ascii.isEmpty())
        return;
    base::whenDone(m_watcher->history(m_ascii), this,
                   [this, ascii = m_ascii](const base::Result<QList<NameAnswer>> &points) {
                       // Another name may have been chosen meanwhile; what cannot be read stands in the window's message.
                       if (ascii != m_ascii || !points || *points == m_points)
                           return;
                       m_points = *points;
                       showHistory();
                   });
}

void WatchDetails::showHistory()
{
    QList<widgets::PricePoint> prices;
    for (const NameAnswer &point : std::as_const(m_points))
        prices.append({point.at, point.first, point.renewal});
    m_plot->setPoints(prices, m_clock.now());
    m_plot->setVisible(m_plot->hasPrices());
    const QList<NameAnswer> changes = changesOf(m_points);
    QList<HistoryEntry> entries;
    for (const NameAnswer &change : changes.first(std::min(mostChanges, changes.size()))) {
        const StateLook look = StateLook::of(search::stateOf(change.state));
        HistoryEntry entry;
        entry.time = theme::shortDate(change.at);
        entry.icon = look.icon;
        entry.tint = look.tint;
        entry.title = change.first ? look.word + u" – "_s + theme::money(*change.first) : look.word;
        if (change.renewal)
            entry.caption = tr("renewal %1").arg(theme::money(*change.renewal));
        entries.append(entry);
    }
    m_changes->setEntries(entries);
    m_changes->setVisible(!entries.isEmpty());
    m_noHistory->setVisible(entries.isEmpty());
}

void WatchDetails::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshTimes();
}

void WatchDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WatchDetails::retranslate()
{
    m_tellTitle->setText(tr("Tell me when"));
    m_tellsAvailable->setText(tr("it becomes available"));
    m_tellsPrice->setText(tr("its price changes"));
    m_historyTitle->setText(tr("Price history"));
    m_noHistory->setText(tr("It begins with the first answer."));
    refresh();
    showHistory();
}

} // namespace cartouche::windows
