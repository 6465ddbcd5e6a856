// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/keysteps.h"

#include "theme/icon.h"
#include "theme/words.h"
#include "widgets/busylabel.h"
#include "widgets/secretedit.h"
#include "widgets/statusbadge.h"

#include <QDesktopServices>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cartouche::windows {

using namespace Qt::StringLiterals;
using theme::Token;

namespace {

/// A clock further off than this is worth a word; calls work all the same.
constexpr qint64 noticeableClockOffset = 30;

QLabel *label(QWidget *parent, const QString &type, const QString &tone = {})
{
    auto *made = new QLabel(parent);
    made->setProperty("type", type);
    if (!tone.isEmpty())
        made->setProperty("tone", tone);
    made->setTextFormat(Qt::PlainText);
    return made;
}

} // namespace

KeySteps::KeySteps(QWidget *parent) : QWidget(parent)
{
    build();
    retranslate();
    showState();
}

void KeySteps::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_createTitle = label(this, u"section"_s);
    m_createHelp = label(this, u"body"_s, u"2"_s);
    m_createHelp->setWordWrap(true);
    layout->addWidget(m_createTitle);
    layout->addWidget(m_createHelp);

    auto *page = new QHBoxLayout;
    m_createPage = new QPushButton(this);
    m_createPage->setAutoDefault(false);
    theme::setButtonIcon(m_createPage, u"open-in-browser"_s);
    m_createAddress = label(this, u"caption"_s, u"3"_s);
    page->addWidget(m_createPage);
    page->addWidget(m_createAddress);
    page->addStretch();
    layout->addLayout(page);

    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(12);
    fields->setVerticalSpacing(4);
    m_keyLabel = label(this, u"caption"_s, u"2"_s);
    m_secretLabel = label(this, u"caption"_s, u"2"_s);
    m_consumerLabel = label(this, u"caption"_s, u"2"_s);
    m_key = new QLineEdit(this);
    m_key->setObjectName(u"applicationKey"_s);
    m_key->setMaxLength(200);
    m_secret = new widgets::SecretEdit(this);
    m_secret->setObjectName(u"applicationSecret"_s);
    m_consumer = new widgets::SecretEdit(this);
    m_consumer->setObjectName(u"consumerKey"_s);
    const QList<QPair<QLabel *, QLineEdit *>> columns{{m_keyLabel, m_key}, {m_secretLabel, m_secret}, {m_consumerLabel, m_consumer}};
    for (int column = 0; column < columns.size(); ++column) {
        fields->addWidget(columns.at(column).first, 0, column);
        fields->addWidget(columns.at(column).second, 1, column);
        columns.at(column).first->setBuddy(columns.at(column).second);
        connect(columns.at(column).second, &QLineEdit::textChanged, this, &KeySteps::typed);
    }
    layout->addLayout(fields);

    auto *actions = new QHBoxLayout;
    m_confirm = new QPushButton(this);
    m_confirm->setAutoDefault(false);
    m_confirm->setObjectName(u"confirmInBrowser"_s);
    theme::setButtonIcon(m_confirm, u"key"_s);
    m_tryKeys = new QPushButton(this);
    m_tryKeys->setAutoDefault(false);
    m_tryKeys->setObjectName(u"testKeys"_s);
    m_waiting = new widgets::BusyLabel(this);
    m_stop = new QPushButton(this);
    m_stop->setProperty("kind", u"flat"_s);
    m_stop->setAutoDefault(false);
    actions->addWidget(m_confirm);
    actions->addWidget(m_tryKeys);
    actions->addWidget(m_waiting);
    actions->addWidget(m_stop);
    actions->addStretch();
    layout->addLayout(actions);
    m_keptWhere = label(this, u"caption"_s, u"3"_s);
    m_keptWhere->setWordWrap(true);
    layout->addWidget(m_keptWhere);
    layout->addSpacing(8);

    m_testTitle = label(this, u"section"_s);
    m_holder = new widgets::StatusBadge(this);
    m_rights = new widgets::StatusBadge(this);
    m_clock = new widgets::StatusBadge(this);
    for (QWidget *part : {static_cast<QWidget *>(m_testTitle), static_cast<QWidget *>(m_holder),
                          static_cast<QWidget *>(m_rights), static_cast<QWidget *>(m_clock)})
        layout->addWidget(part);
    layout->addStretch();

    connect(m_createPage, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(m_endpoint.createApplicationPage()); });
    connect(m_confirm, &QPushButton::clicked, this, &KeySteps::confirmInBrowser);
    connect(m_tryKeys, &QPushButton::clicked, this, [this] { test(credentials()); });
    connect(m_stop, &QPushButton::clicked, this, &KeySteps::stopWaiting);
}

void KeySteps::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void KeySteps::retranslate()
{
    m_createTitle->setText(tr("Keys of your account"));
    m_createHelp->setText(tr("Create an application at OVHcloud once and paste its two keys here. Then confirm in the "
                             "browser what Cartouche may do."));
    m_createPage->setText(tr("Create application in browser"));
    m_keyLabel->setText(tr("Application key"));
    m_secretLabel->setText(tr("Application secret"));
    m_consumerLabel->setText(tr("Consumer key, if you have one"));
    m_key->setAccessibleName(m_keyLabel->text());
    m_secret->setAccessibleName(m_secretLabel->text());
    m_consumer->setAccessibleName(m_consumerLabel->text());
    m_confirm->setText(tr("Confirm in the browser…"));
    m_tryKeys->setText(tr("Test these keys"));
    m_stop->setText(tr("Stop waiting"));
    m_keptWhere->setText(tr("Kept in your keyring only. Never written to a file or a log."));
    m_testTitle->setText(tr("Test of the keys"));
    showReport();
    showState();
}

void KeySteps::setEndpoint(const api::Endpoint &endpoint)
{
    if (m_endpoint == endpoint)
        return;
    m_endpoint = endpoint;
    m_createAddress->setText(endpoint.createApplicationPage().toDisplayString(QUrl::RemoveScheme).remove(u"//"_s));
    stopWaiting();
    typed();
}

void KeySteps::clear()
{
    stopWaiting();
    m_key->clear();
    m_secret->clear();
    m_consumer->clear();
    typed();
}

api::Credentials KeySteps::credentials() const
{
    return {m_key->text().trimmed(), m_secret->text().trimmed(), m_consumer->text().trimmed()};
}

void KeySteps::typed()
{
    const bool wasTested = isTested();
    m_report = {};
    delete m_test;
    showReport();
    showState();
    Q_EMIT cleared();
    if (wasTested)
        Q_EMIT changed();
}

void KeySteps::confirmInBrowser()
{
    stopWaiting();
    Q_EMIT cleared();
    forgetClipboard();
    m_request = new account::KeyRequest(m_endpoint, credentials(), this);
    connect(m_request, &account::KeyRequest::validationPageReady, this,
            [](const QUrl &page) { QDesktopServices::openUrl(page); });
    connect(m_request, &account::KeyRequest::validated, this, [this](const api::Credentials &keys) {
        stopWaiting();
        m_consumer->setText(keys.consumerKey);
        test(keys);
    });
    connect(m_request, &account::KeyRequest::failed, this, [this](const base::Error &error) {
        stopWaiting();
        Q_EMIT failed(error);
    });
    m_request->start();
    showState();
}

/// The keys are used now: from here on they are in these fields, then in the keyring.
void KeySteps::forgetClipboard()
{
    m_secret->forgetClipboard();
    m_consumer->forgetClipboard();
}

void KeySteps::stopWaiting()
{
    if (m_request != nullptr) {
        m_request->disconnect(this);
        m_request->deleteLater();
        m_request.clear();
    }
    showState();
}

void KeySteps::test(const api::Credentials &keys)
{
    delete m_test;
    Q_EMIT cleared();
    forgetClipboard();
    m_test = new account::KeyTest(m_endpoint, keys, this);
    connect(m_test, &account::KeyTest::finished, this, [this](const account::KeyReport &report) {
        m_report = report;
        m_test->deleteLater();
        m_test.clear();
        if (report.error)
            Q_EMIT failed(*report.error);
        showReport();
        showState();
        Q_EMIT changed();
    });
    m_test->start();
    showState();
}

void KeySteps::showReport()
{
    const bool isKnown = m_report.holder.has_value();
    for (QWidget *part : {static_cast<QWidget *>(m_testTitle), static_cast<QWidget *>(m_holder),
                          static_cast<QWidget *>(m_rights), static_cast<QWidget *>(m_clock)})
        part->setVisible(isKnown);
    if (!isKnown)
        return;
    const api::Account &holder = *m_report.holder;
    const QString name = holder.organisation.isEmpty() ? (holder.firstname + u' ' + holder.name).simplified() : holder.organisation;
    m_holder->setStatus(u"check-circle"_s, Token::Ok, tr("Signed in as %1 (%2)").arg(holder.nichandle, name));
    if (!m_report.credential) {
        m_rights->setStatus(u"question"_s, Token::Text3, tr("Rights of the key not told"));
    } else if (m_report.missing.isEmpty()) {
        const QDateTime &until = m_report.credential->expiration;
        m_rights->setStatus(u"check-circle"_s, Token::Ok,
                            until.isValid() ? tr("All rights granted, valid until %1").arg(theme::longDate(until))
                                            : tr("All rights granted, without end"));
    } else {
        const api::AccessRule &first = m_report.missing.first();
        m_rights->setStatus(u"error"_s, Token::Bad,
                            tr("%n right(s) missing, for example %1", nullptr, static_cast<int>(m_report.missing.size()))
                                .arg(first.method + u' ' + first.path));
    }
    const qint64 offset = std::abs(m_report.clockOffset);
    m_clock->setStatus(offset < noticeableClockOffset ? u"check-circle"_s : u"warning"_s,
                       offset < noticeableClockOffset ? Token::Ok : Token::Warn,
                       offset < noticeableClockOffset ? tr("Clock of this computer is right")
                                                      : tr("Clock of this computer is %1 off").arg(theme::age(offset)));
}

void KeySteps::showState()
{
    const api::Credentials keys = credentials();
    const bool isWaiting = m_request != nullptr;
    const bool isTesting = m_test != nullptr;
    const bool hasApplication = !keys.applicationKey.isEmpty() && !keys.applicationSecret.isEmpty();
    m_confirm->setEnabled(hasApplication && !isWaiting && !isTesting);
    m_tryKeys->setEnabled(keys.canSign() && !isWaiting && !isTesting);
    m_waiting->setVisible(isWaiting || isTesting);
    m_waiting->setText(isTesting ? tr("Testing…") : tr("Waiting for your confirmation in the browser…"));
    m_stop->setVisible(isWaiting);
}

} // namespace cartouche::windows
