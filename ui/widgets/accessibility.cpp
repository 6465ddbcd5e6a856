// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/accessibility.h"

#include "widgets/banner.h"
#include "widgets/busylabel.h"
#include "widgets/paymethodlist.h"
#include "widgets/steprail.h"
#include "widgets/summarybutton.h"
#include "widgets/timeline.h"

#include <QAccessible>
#include <QAccessibleWidget>

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
    if (auto *busy = qobject_cast<BusyLabel *>(object))
        return new WholeText(busy, QAccessible::StaticText);
    if (auto *summary = qobject_cast<SummaryButton *>(object))
        return new AccessibleSummary(summary);
    return nullptr;
}

} // namespace

void ensureAccessibility()
{
    static const bool done = (QAccessible::installFactory(create), true);
    Q_UNUSED(done)
}

} // namespace cartouche::widgets
