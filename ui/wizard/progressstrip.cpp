// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/progressstrip.h"

#include "base/clock.h"
#include "theme/icon.h"
#include "theme/words.h"
#include "widgets/busyicon.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using theme::Token;

namespace {

constexpr int minute = 60;

} // namespace

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent), m_bar(new QProgressBar(this)), m_busy(new widgets::BusyIcon(Token::Accent, 16, this)), m_progress(new QLabel(this)),
      m_note(new QLabel(this)), m_actions(new QPushButton(this)), m_button(new QPushButton(this))
{
    m_bar->setTextVisible(false);
    m_progress->setObjectName(u"searchProgress"_s);
    m_progress->setTextFormat(Qt::PlainText);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setProperty("type", u"caption"_s);
    m_note->setProperty("tone", u"3"_s);
    m_button->setObjectName(u"searchAgain"_s);
    m_actions->setObjectName(u"rowActions"_s);
    for (QPushButton *button : {m_actions, m_button}) {
        button->setProperty("kind", u"flat"_s);
        button->setProperty("small", true);
        button->setAutoDefault(false);
    }
    theme::setButtonIcon(m_actions, u"more"_s, Token::Accent);
    auto *strip = new QHBoxLayout;
    strip->setContentsMargins(12, 4, 8, 4);
    strip->setSpacing(8);
    strip->addWidget(m_busy);
    strip->addWidget(m_progress);
    strip->addStretch();
    strip->addWidget(m_note);
    strip->addWidget(m_actions);
    strip->addWidget(m_button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(strip);
    connect(m_button, &QPushButton::clicked, this, [this] {
        switch (m_look.phase) {
        case Phase::Idle:
            if (m_look.rest > 0)
                Q_EMIT restWanted();
            else
                Q_EMIT againWanted();
            break;
        case Phase::Running: Q_EMIT pauseWanted(); break;
        case Phase::Paused: Q_EMIT resumeWanted(); break;
        }
    });
    retranslate();
}

void ProgressStrip::retranslate()
{
    m_bar->setAccessibleName(tr("Progress of the search"));
    //: a menu with what can be done with the names of the table
    m_actions->setText(tr("Names…"));
    m_actions->setAccessibleName(tr("What to do with the names"));
    writeEnd();
    write();
}

void ProgressStrip::show(const Look &look)
{
    m_look = look;
    write();
}

void ProgressStrip::setMenu(QMenu *menu)
{
    m_actions->setMenu(menu);
}

/// No finer than one reads at a glance, no coarser than it is known.
QString ProgressStrip::span(int seconds)
{
    constexpr int hour = 60 * minute;
    const auto rounded = [seconds](int step) { return (seconds + step / 2) / step * step; };
    if (const int near = seconds < minute / 2 ? seconds : rounded(5); near < 2 * minute)
        return tr("%1 s").arg(near);
    if (seconds < 10 * minute) {
        const int near = rounded(10);
        return near % minute == 0 ? tr("%1 min").arg(near / minute)
                                  : tr("%1 min %2 s").arg(near / minute).arg(near % minute);
    }
    const int near = rounded(seconds < hour ? minute : 5 * minute);
    if (near < hour)
        return tr("%1 min").arg(near / minute);
    return near % hour == 0 ? tr("%1 h").arg(near / hour)
                            : tr("%1 h %2 min").arg(near / hour).arg(near % hour / minute);
}

QString ProgressStrip::timeLeft(int seconds)
{
    //: %1: "45 s", "9 min 20 s"
    return tr("about %1 left").arg(span(std::max(seconds, 1)));
}

/// A long wait is told by the clock: nobody subtracts.
QString ProgressStrip::until(int seconds)
{
    return theme::time(base::Clock::system().now().addSecs(seconds));
}

void ProgressStrip::write()
{
    const bool isRunning = m_look.phase == Phase::Running;
    m_bar->setRange(0, std::max(m_look.total, 1));
    m_bar->setValue(m_look.total == 0 ? 1 : m_look.answered);
    m_busy->setVisible(isRunning);
    QString text = m_look.phase == Phase::Idle ? tr("%n name(s)", nullptr, m_look.names)
                                               : tr("%1 of %2 checked").arg(m_look.answered).arg(m_look.total);
    if (const QString more = state(); !more.isEmpty())
        text += u" · "_s + more;
    // A text that is set is an event for a screen reader, whether it is another one or not.
    if (text != m_progress->text())
        m_progress->setText(text);
    if (m_look.note != m_note->text())
        m_note->setText(m_look.note);
    writeButton();
}

/// What stands behind the counts.
QString ProgressStrip::state() const
{
    const bool isRunning = m_look.phase == Phase::Running;
    if (m_look.phase == Phase::Paused) {
        if (!m_look.resumesIn)
            return tr("paused");
        return *m_look.resumesIn < 2 * minute ? tr("goes on in %1 s").arg(*m_look.resumesIn)
                                              : tr("goes on at %1").arg(until(*m_look.resumesIn));
    }
    if (m_look.phase == Phase::Idle && m_look.rest > 0 && m_look.rest < m_look.names)
        return tr("%n without an answer", nullptr, m_look.rest);
    if (isRunning && m_look.slowedFor) {
        return *m_look.slowedFor < 2 * minute ? tr("OVHcloud is busy, next in %1 s").arg(*m_look.slowedFor)
                                              : tr("OVHcloud asks to wait until %1").arg(until(*m_look.slowedFor));
    }
    return isRunning && m_look.secondsLeft ? timeLeft(*m_look.secondsLeft) : QString();
}

void ProgressStrip::writeButton()
{
    QString text;
    QString icon;
    switch (m_look.phase) {
    case Phase::Idle:
        //: asks for the names that have no answer yet
        text = m_look.rest > 0 ? tr("Ask the rest") : tr("Ask again");
        icon = u"refresh"_s;
        break;
    case Phase::Running:
        text = tr("Pause");
        icon = u"pause"_s;
        break;
    case Phase::Paused:
        text = tr("Resume");
        icon = u"play"_s;
        break;
    }
    m_button->setEnabled(m_look.names > 0);
    if (text == m_button->text())
        return;
    m_button->setText(text);
    theme::setButtonIcon(m_button, icon, Token::Accent);
}

void ProgressStrip::writeEnd()
{
    if (m_ended.first > 0)
        setAccessibleName(tr("%n name(s) checked", nullptr, m_ended.first) + u", "_s
                          + tr("%n available", nullptr, m_ended.second));
}

void ProgressStrip::announceEnd(int names, int available)
{
    m_ended = {names, available};
    writeEnd();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ProgressStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace cartouche::wizard
