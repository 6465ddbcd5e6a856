// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/repairdialog.h"

#include "theme/icon.h"
#include "widgets/askfirst.h"
#include "widgets/banner.h"
#include "widgets/errorwords.h"
#include "windows/orderstatewords.h"
#include "windows/repaireditor.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace cartouche::windows {

using namespace Qt::StringLiterals;
using order::RepairField;
using order::TaskRepair;
using Phase = TaskRepair::Phase;
using widgets::Banner;

namespace {

constexpr qsizetype longestComment = 2000;

} // namespace

RepairDialog::RepairDialog(TaskRepair &repair, const QUrl &tasksPage, QWidget *parent)
    : QDialog(parent), m_repair(repair), m_page(tasksPage)
{
    setObjectName(u"sheet"_s);
    setMinimumSize(560, 420);
    resize(600, 520);
    build();
    connect(&m_repair, &TaskRepair::changed, this, &RepairDialog::refresh);
    retranslate();
}

void RepairDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setProperty("type", u"title"_s);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    m_sentence = new QLabel(this);
    m_sentence->setWordWrap(true);
    m_sentence->setProperty("tone", u"2"_s);
    column->addWidget(m_sentence);
    m_reason = new Banner(this);
    column->addWidget(m_reason);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(m_scroll);
    inside->setObjectName(u"scrollBody"_s);
    m_form = new QVBoxLayout(inside);
    m_form->setContentsMargins(0, 4, 4, 4);
    m_form->setSpacing(16);
    m_empty = new QLabel(inside);
    m_empty->setWordWrap(true);
    m_empty->setProperty("tone", u"2"_s);
    m_form->addWidget(m_empty);
    m_form->addStretch(1);
    m_scroll->setWidget(inside);
    column->addWidget(m_scroll, 1);
    m_state = new Banner(this);
    column->addWidget(m_state);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto button = [&](const QString &objectName) {
        auto *made = new QPushButton(this);
        made->setObjectName(objectName);
        made->setAutoDefault(false);
        row->addWidget(made);
        return made;
    };
    m_cancelTask = button(u"cancelTask"_s);
    m_accelerate = button(u"accelerateTask"_s);
    m_browser = button(u"taskInBrowser"_s);
    m_browser->setProperty("kind", u"flat"_s);
    row->addStretch();
    m_close = button(u"closeRepair"_s);
    m_send = button(u"sendRepair"_s);
    m_send->setProperty("kind", u"primary"_s);
    column->addLayout(row);
    connect(m_cancelTask, &QPushButton::clicked, this, &RepairDialog::askToCancel);
    connect(m_accelerate, &QPushButton::clicked, &m_repair, &TaskRepair::accelerate);
    connect(m_browser, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_page); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &RepairDialog::send);
}

void RepairDialog::present(const order::RepairTarget &target)
{
    const bool isAnother = target.taskId != m_repair.target().taskId;
    if (!m_repair.isBusy() && (isAnother || m_repair.phase() != Phase::Ready))
        m_repair.open(target);
    refresh();
    show();
    raise();
    activateWindow();
}

/// Codes do not outlive the window; everything else that was typed is there when it comes back.
void RepairDialog::done(int result)
{
    for (RepairEditor *editor : std::as_const(m_editors))
        editor->forget();
    QDialog::done(result);
}

void RepairDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RepairDialog::retranslate()
{
    setWindowTitle(tr("Repair a registry task – Cartouche"));
    m_sentence->setText(tr("The order stays paid. The registry is asked again with what you enter here; nothing is charged for it."));
    m_close->setText(tr("Close"));
    m_accelerate->setText(tr("Try sooner"));
    m_browser->setText(tr("Open in browser"));
    m_cancelTask->setText(tr("Give up this name…"));
    for (RepairEditor *editor : std::as_const(m_editors))
        editor->retranslate();
    refresh();
}

QString RepairDialog::name() const
{
    return OrderStateWords::readable(m_repair.target().name);
}

void RepairDialog::refresh()
{
    m_title->setText(tr("Repair the registry task of %1").arg(name()));
    if (m_repair.phase() != Phase::Reading && m_built != m_repair.fields())
        rebuildForm();
    showReason();
    showState();
    showButtons();
    const bool isKnown = m_repair.task().has_value();
    m_empty->setVisible(m_editors.isEmpty());
    if (m_repair.phase() == Phase::Reading)
        m_empty->setText(tr("Asking OVHcloud what is missing…"));
    else
        m_empty->setText(isKnown ? tr("OVHcloud asks for nothing here. The task can be sent to the registry again as it is.") : QString());
}

/// What was typed into a field that is still there stays in it.
void RepairDialog::rebuildForm()
{
    const order::RepairValues typed = values();
    qDeleteAll(std::exchange(m_editors, {}));
    m_built = m_repair.fields();
    QWidget *before = m_cancelTask;
    for (const RepairField &field : std::as_const(m_built)) {
        auto *editor = new RepairEditor(field, m_scroll->widget());
        m_form->insertWidget(m_form->count() - 1, editor);
        if (const QString value = typed.value(field.id); !value.isEmpty() && field.isEditable())
            editor->setValue(value);
        m_editors.append(editor);
        editor->show();
        if (editor->focusProxy() == nullptr)
            continue;
        if (before == m_cancelTask)
            editor->setFocus(Qt::OtherFocusReason);
        else
            setTabOrder(before, editor->focusProxy());
        before = editor->focusProxy();
    }
}

order::RepairValues RepairDialog::values() const
{
    order::RepairValues all;
    for (const RepairEditor *editor : m_editors)
        all.insert(editor->field().id, editor->value());
    return all;
}

void RepairDialog::showReason()
{
    const QString comment = m_repair.task() ? m_repair.task()->comment.simplified().left(longestComment) : QString();
    const bool isOver = m_repair.phase() == Phase::Done;
    if (comment.isEmpty() || isOver)
        m_reason->hideMessage();
    else
        m_reason->show(Banner::Kind::Bad, tr("What the registry says"), comment, u"warning"_s);
}

void RepairDialog::showState()
{
    m_state->setDetails({});
    for (RepairEditor *editor : std::as_const(m_editors))
        editor->setLocked(m_repair.isBusy() || m_repair.phase() == Phase::Done);
    switch (m_repair.phase()) {
    case Phase::Done:
        for (RepairEditor *editor : std::as_const(m_editors))
            editor->forget();
        if (m_repair.lastAct() == TaskRepair::Act::Cancel)
            m_state->show(Banner::Kind::Ok, tr("The task is cancelled"), tr("OVHcloud does not register this name with this order."));
        else
            m_state->show(Banner::Kind::Ok, tr("On its way to the registry again"), tr("Most tasks end within 10 minutes; Orders shows how it ends."));
        return;
    case Phase::Putting: m_state->show(Banner::Kind::Info, tr("Sending your corrections…"), {}, u"busy"_s); return;
    case Phase::Sending: m_state->show(Banner::Kind::Info, tr("Sent, waiting for the answer…"), {}, u"busy"_s); return;
    case Phase::Looking:
        m_state->show(Banner::Kind::Warn, tr("No clear answer – looking at the task"),
                      tr("It was sent once and is not sent again. What you typed is kept."), u"unknown"_s);
        return;
    default: break;
    }
    if (m_repair.hasNotArrived()) {
        m_state->show(Banner::Kind::Warn, tr("It did not arrive"),
                      tr("OVHcloud’s answer was lost, and the task stands as before. You may send it again; what you typed is kept."));
        return;
    }
    const auto &error = m_repair.error();
    if (!error) {
        m_state->hideMessage();
        return;
    }
    if (error->code == "task-moved") {
        m_state->show(Banner::Kind::Info, tr("The task has moved on meanwhile"),
                      tr("It cannot be sent again at this moment, and nothing was. Your corrections have arrived."));
        return;
    }
    const widgets::ErrorText words = widgets::ErrorWords::describe(*error);
    const QString title = m_repair.failedField().isEmpty() ? words.title : tr("OVHcloud did not take a value");
    m_state->show(Banner::Kind::Bad, title, tr("Nothing was sent to the registry; what you typed is kept."));
    m_state->setDetails(words.details);
    for (RepairEditor *editor : std::as_const(m_editors)) {
        if (editor->field().id == m_repair.failedField())
            editor->setProblem(error->serverMessage.isEmpty() ? words.title : error->serverMessage);
    }
}

void RepairDialog::showButtons()
{
    const auto &task = m_repair.task();
    const bool isReady = m_repair.phase() == Phase::Ready && task.has_value();
    const bool isUnread = m_repair.phase() == Phase::Ready && !task;
    m_cancelTask->setVisible(isReady && task->canCancel);
    m_accelerate->setVisible(isReady && task->canAccelerate);
    m_browser->setVisible(!m_page.isEmpty());
    m_send->setVisible(m_repair.phase() != Phase::Done);
    m_send->setText(isUnread ? tr("Ask again") : tr("Send to the registry again"));
    m_send->setEnabled(isUnread || (isReady && task->canRelaunch));
}

void RepairDialog::send()
{
    if (!m_repair.task()) {
        m_repair.readAgain();
        return;
    }
    RepairEditor *firstGap = nullptr;
    for (RepairEditor *editor : std::as_const(m_editors)) {
        if (!editor->check() && firstGap == nullptr)
            firstGap = editor;
    }
    if (firstGap != nullptr) {
        m_scroll->ensureWidgetVisible(firstGap);
        firstGap->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_repair.relaunch(values());
}

void RepairDialog::askToCancel()
{
    widgets::askFirst(this, tr("Give up %1?").arg(name()),
                      tr("OVHcloud cancels the task and does not register this name with this order. What becomes of the "
                         "money OVHcloud decides; its support knows the order by its number."),
                      tr("Give up this name"), [this] { m_repair.cancel(); });
}

} // namespace cartouche::windows
