// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

namespace cartouche::windows {

/// One message of the desktop. On Linux through org.freedesktop.Notifications on the session bus, elsewhere
/// through the system tray. Nothing waits for anything; where nobody shows messages, nothing happens.
class DesktopNotice : public QObject
{
    Q_OBJECT
public:
    explicit DesktopNotice(QObject *parent = nullptr);
    ~DesktopNotice() override;

    /// @param title,text shown as they are, never as markup
    /// @param open       the words of the button that opens what it is about
    /// @param subject    comes back when somebody clicks on it
    void show(const QString &title, const QString &text, const QString &open, const QString &subject);

Q_SIGNALS:
    void opened(const QString &subject);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cartouche::windows
