// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/answer.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace cartouche::api {

class PostBody;

/// One request on the wire and its answer, with an idle time-out, a deadline and a size limit.
class Exchange : public QObject
{
    Q_OBJECT
public:
    Exchange(const Client::Options &options, const WireRequest &request, QObject *owner);
    ~Exchange() override;

    /// Takes the reply over, and the body of a POST.
    void follow(QNetworkReply *reply, PostBody *body = nullptr);

    /// Stops it; `ended` is emitted before this returns.
    void abort();

Q_SIGNALS:
    /// Once, and the last thing this object does.
    void ended(const cartouche::api::WireAnswer &answer);

private:
    void makeRoom();
    [[nodiscard]] QByteArray readable() const;
    void readSome();
    void end(WireAnswer::End end);

    const Client::Options m_options;
    const qint64 m_sizeLimit;
    const bool m_wantsBytes;
    QNetworkReply *m_reply = nullptr;
    QPointer<PostBody> m_body;
    QByteArray m_received;
    QTimer m_idle;
    QTimer m_deadline;
    bool m_hasEnded = false;
};

} // namespace cartouche::api
