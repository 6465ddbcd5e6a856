// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTest>
#include <QWidget>

#include <functional>

namespace cartouche::tests {

/// Somebody in front of a window: looks for things by what they are called, waits for what should
/// appear, and uses mouse and keyboard like anybody else. Each function returns false (and says on
/// standard error what was missing) when it could not be done in time.
class Person
{
public:
    /// @param window looked at; outlives the person
    explicit Person(QWidget &window, int patienceMilliseconds = 20'000);

    /// Waits, with the event loop running, until it is so.
    bool waitFor(const char *what, const std::function<bool()> &isSo) const;
    /// The visible child of this type and object name; null when there is none.
    template <typename T>
    [[nodiscard]] T *see(const QString &objectName = {}) const
    {
        const QList<T *> all = m_window.findChildren<T *>(objectName);
        for (T *one : all) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    /// Clicks into the middle of it; it has to be visible and enabled.
    bool click(QWidget *target) const;
    /// Clicks on a check box or radio button where it is drawn.
    bool tick(QWidget *target) const;
    /// Puts the cursor there and types.
    bool type(QWidget *target, const QString &text) const;
    /// A picture of the window as it stands.
    bool photograph(const QString &file) const;

private:
    QWidget &m_window;
    int m_patience;
};

} // namespace cartouche::tests
