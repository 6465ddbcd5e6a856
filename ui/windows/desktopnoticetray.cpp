// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where there is no session bus: Windows and macOS.

#include "windows/desktopnotice.h"

#include <QGuiApplication>
#include <QSystemTrayIcon>

namespace cartouche::windows {

class DesktopNotice::Private
{
public:
    QSystemTrayIcon tray;
    QString subject; ///< of the last message: the tray does not say which one was clicked
};

DesktopNotice::DesktopNotice(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    connect(&d->tray, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT opened(d->subject); });
}

DesktopNotice::~DesktopNotice() = default;

void DesktopNotice::show(const QString &title, const QString &text, const QString &, const QString &subject)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    d->subject = subject;
    d->tray.setIcon(QGuiApplication::windowIcon());
    d->tray.setToolTip(QGuiApplication::applicationDisplayName());
    d->tray.show(); // a message needs its icon
    d->tray.showMessage(title, text, QGuiApplication::windowIcon());
}

} // namespace cartouche::windows
