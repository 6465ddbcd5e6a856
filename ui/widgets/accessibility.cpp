// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/accessibility.h"

#include "widgets/banner.h"
#include "widgets/busylabel.h"
#include "widgets/history.h"
#include "widgets/paymethodlist.h"
#include "widgets/steprail.h"
#include "widgets/strongtext.h"
#include "widgets/summarybutton.h"
#include "widgets/timeline.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>

namespace cartouche::widgets {

namespace {

/// A widget that stands for its texts: they are in its own name, so it has no children to read twice.
class WholeText final : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
};

/// A button with a list behind it, or plain text at the end of a purchase.
class AccessibleSummary final : public QAccessibleWidget
{
public:
    explicit AccessibleSummary(SummaryButton *button)
        : QAccessibleWidget(button, QAccessible::ButtonMenu), m_button(button)
    {
    }

    QAccessible::Role role() const override
    {
        return m_button->isHint() ? QAccessible::StaticText : QAccessible::ButtonMenu;
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_button->text() : QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.hasPopup = !m_button->isHint();
        return state;
    }

    QStringList actionNames() const override
    {
        return m_button->isHint() ? QStringList() : QStringList{pressAction(), setFocusAction()};
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction() && m_button->isEnabled())
            m_button->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    SummaryButton *m_button;
};

/// A combo box. Qt calls it by the entry that is chosen, whatever its accessible name, and offers
/// neither the focus nor another entry to anything but the keyboard.
class AccessibleChoice final : public QAccessibleWidget
{
public:
    explicit AccessibleChoice(QComboBox *box) : QAccessibleWidget(box, QAccessible::ComboBox), m_box(box) {}

    int childCount() const override { return m_box->isEditable() ? 2 : 1; }

    QAccessibleInterface *child(int index) const override
    {
        if (index == 0)
            return QAccessible::queryAccessibleInterface(m_box->view());
        return index == 1 && m_box->isEditable() ? QAccessible::queryAccessibleInterface(m_box->lineEdit()) : nullptr;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (child->object() == m_box->view())
            return 0;
        return m_box->isEditable() && child->object() == m_box->lineEdit() ? 1 : -1;
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return m_box->currentText();
        const QString text = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Name)
            return text;
        // The entry belongs to the name: readers learn of another choice by a changed name.
        return text.isEmpty() ? m_box->currentText() : text + QLatin1StringView(", ") + m_box->currentText();
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.hasPopup = true;
        state.expandable = true;
        state.expanded = m_box->view()->isVisible();
        state.editable = m_box->isEditable();
        return state;
    }

    QStringList actionNames() const override
    {
        QStringList names{showMenuAction(), pressAction()};
        if (!m_box->isEditable())
            names += {increaseAction(), decreaseAction()};
        return names + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &name) override
    {
        if (!m_box->isEnabled())
            return;
        if (name == increaseAction())
            choose(m_box->currentIndex() + 1);
        else if (name == decreaseAction())
            choose(m_box->currentIndex() - 1);
        else if (name != showMenuAction() && name != pressAction())
            QAccessibleWidget::doAction(name);
        else if (m_box->view()->isVisible())
            m_box->hidePopup();
        else
            m_box->showPopup();
    }

private:
    /// As the arrow keys do.
    void choose(int index)
    {
        if (index < 0 || index >= m_box->count())
            return;
        m_box->setCurrentIndex(index);
        Q_EMIT m_box->activated(index);
    }

    QComboBox *m_box;
};

QAccessibleInterface *create(const QString &, QObject *object)
{
    if (auto *banner = qobject_cast<Banner *>(object))
        return new QAccessibleWidget(banner, QAccessible::AlertMessage);
    if (auto *rail = qobject_cast<StepRail *>(object))
        return new QAccessibleWidget(rail, QAccessible::Pane);
    if (auto *methods = qobject_cast<PayMethodList *>(object))
        return new QAccessibleWidget(methods, QAccessible::Grouping);
    if (auto *timeline = qobject_cast<Timeline *>(object))
        return new WholeText(timeline, QAccessible::StaticText);
    if (auto *history = qobject_cast<History *>(object))
        return new WholeText(history, QAccessible::StaticText);
    if (auto *text = qobject_cast<StrongText *>(object))
        return new WholeText(text, QAccessible::StaticText);
    if (auto *busy = qobject_cast<BusyLabel *>(object))
        return new WholeText(busy, QAccessible::StaticText);
    if (auto *box = qobject_cast<QComboBox *>(object))
        return new AccessibleChoice(box);
    if (auto *summary = qobject_cast<SummaryButton *>(object))
        return new AccessibleSummary(summary);
    // Qt's own counts the scroll bars that are shown just now, and crashes over a number that was true a moment ago.
    if (auto *area = qobject_cast<QScrollArea *>(object))
        return new QAccessibleWidget(area, QAccessible::Client);
    return nullptr;
}

} // namespace

void ensureAccessibility()
{
    static const bool done = (QAccessible::installFactory(create), true);
    Q_UNUSED(done)
}

} // namespace cartouche::widgets
