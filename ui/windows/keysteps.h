// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/keyrequest.h"
#include "account/keytest.h"
#include "api/credentials.h"
#include "api/endpoint.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace cartouche::widgets {
class BusyLabel;
class SecretEdit;
class StatusBadge;
}

namespace cartouche::windows {

/// Steps 2 and 3 of the account window: application key and secret, the consumer key (confirmed in
/// the browser, or pasted), and the test of all three.
class KeySteps : public QWidget
{
    Q_OBJECT
public:
    explicit KeySteps(QWidget *parent = nullptr);

    void setEndpoint(const api::Endpoint &endpoint);
    /// Drops what was typed and stops what is running.
    void clear();
    [[nodiscard]] bool isTested() const { return m_report.holder.has_value(); }
    [[nodiscard]] const account::KeyReport &report() const { return m_report; }
    [[nodiscard]] api::Credentials credentials() const;

Q_SIGNALS:
    /// Tested, or not any more.
    void changed();
    void failed(const cartouche::base::Error &error);
    void cleared();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void typed();
    void confirmInBrowser();
    void forgetClipboard();
    void stopWaiting();
    void test(const api::Credentials &credentials);
    void showReport();
    void showState();

    api::Endpoint m_endpoint;
    QPointer<account::KeyRequest> m_request;
    QPointer<account::KeyTest> m_test;
    account::KeyReport m_report;
    bool m_isReady = false;

    QLabel *m_createTitle = nullptr;
    QLabel *m_createHelp = nullptr;
    QPushButton *m_createPage = nullptr;
    QLabel *m_createAddress = nullptr;
    QLabel *m_keyLabel = nullptr;
    QLabel *m_secretLabel = nullptr;
    QLabel *m_consumerLabel = nullptr;
    QLineEdit *m_key = nullptr;
    widgets::SecretEdit *m_secret = nullptr;
    widgets::SecretEdit *m_consumer = nullptr;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_tryKeys = nullptr;
    widgets::BusyLabel *m_waiting = nullptr;
    QPushButton *m_stop = nullptr;
    QLabel *m_keptWhere = nullptr;
    QLabel *m_testTitle = nullptr;
    widgets::StatusBadge *m_holder = nullptr;
    widgets::StatusBadge *m_rights = nullptr;
    widgets::StatusBadge *m_clock = nullptr;
};

} // namespace cartouche::windows
