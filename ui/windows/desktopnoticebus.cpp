// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The desktop's own notifications: https://specifications.freedesktop.org/notification-spec/latest/

#include "windows/desktopnotice.h"

#include "base/logging.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QGuiApplication>
#include <QHash>
#include <QList>

namespace cartouche::windows {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
/// "default" is a click on the message itself, the other one its button.
const QString clicked = u"default"_s;
const QString button = u"open"_s;
/// Messages that a server has never told the end of.
constexpr qsizetype mostRemembered = 100;

} // namespace

class DesktopNotice::Private : public QObject
{
    Q_OBJECT
public:
    struct Notice
    {
        QString title;
        QString text;
        QString open;
        QString subject;
    };

    explicit Private(DesktopNotice &owner) : m_owner(owner), m_bus(QDBusConnection::sessionBus())
    {
        if (!m_bus.isConnected())
            return;
        m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(invoked(uint,QString)));
        m_bus.connect(service, path, service, u"ActivationToken"_s, this, SLOT(mayComeForward(uint,QString)));
        m_bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(ended(uint,uint)));
    }

    void show(const Notice &notice)
    {
        if (!m_bus.isConnected())
            return;
        // Every time: another server may have taken the place of the last one.
        call(u"GetCapabilities"_s, {}, [this, notice](const QDBusMessage &answer) {
            const QStringList can = answer.arguments().value(0).toStringList();
            notify(notice, can.contains("body-markup"_L1), can.contains("actions"_L1));
        });
    }

private Q_SLOTS:
    void invoked(uint id, const QString &action)
    {
        const auto subject = m_subjects.constFind(id);
        if (subject != m_subjects.cend() && (action == clicked || action == button))
            Q_EMIT m_owner.opened(*subject);
    }
    /// Wayland lets a window come to the front only with the token of what was clicked. It is told right before the
    /// action; Qt takes it from the environment when the window is activated.
    void mayComeForward(uint id, const QString &token)
    {
        if (m_subjects.contains(id) && !token.isEmpty())
            qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    }
    void ended(uint id, uint) { m_subjects.remove(id); }

private:
    template <typename Handler>
    void call(const QString &method, const QVariantList &arguments, Handler handler)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, method);
        message.setArguments(arguments);
        auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, handler] {
            watcher->deleteLater();
            const QDBusMessage answer = watcher->reply();
            if (answer.type() == QDBusMessage::ReplyMessage)
                handler(answer);
            else
                qCInfo(logUi) << "no desktop notification:" << answer.errorName();
        });
    }

    void notify(const Notice &notice, bool isMarkup, bool hasActions)
    {
        const QStringList actions = hasActions ? QStringList{clicked, notice.open, button, notice.open} : QStringList();
        const QVariantMap hints{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}};
        // Of the body alone the specification says that it may be markup.
        const QString text = isMarkup ? notice.text.toHtmlEscaped() : notice.text;
        const QVariantList arguments{QGuiApplication::applicationDisplayName(), uint{0}, QGuiApplication::desktopFileName(),
                                     notice.title, text, actions, hints, -1};
        call(u"Notify"_s, arguments, [this, subject = notice.subject](const QDBusMessage &answer) {
            remember(answer.arguments().value(0).toUInt(), subject);
        });
    }

    void remember(uint id, const QString &subject)
    {
        m_subjects.insert(id, subject);
        m_order.removeAll(id);
        m_order.append(id);
        while (m_order.size() > mostRemembered)
            m_subjects.remove(m_order.takeFirst());
    }

    DesktopNotice &m_owner;
    QDBusConnection m_bus;
    QHash<uint, QString> m_subjects;
    QList<uint> m_order; ///< oldest first
};

DesktopNotice::DesktopNotice(QObject *parent) : QObject(parent), d(std::make_unique<Private>(*this)) {}

DesktopNotice::~DesktopNotice() = default;

void DesktopNotice::show(const QString &title, const QString &text, const QString &open, const QString &subject)
{
    d->show({title, text, open, subject});
}

} // namespace cartouche::windows

#include "desktopnoticebus.moc"
