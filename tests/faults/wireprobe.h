// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QSocketNotifier>
#include <QSslSocket>
#include <QString>

#include <memory>

namespace cartouche::test {

/// A client that knows no HTTP: sends bytes and keeps what comes back, to the last byte, and how it
/// ended. Plain connections are a bare socket of the system, because Qt tells an orderly end and a
/// reset by the same name.
class WireProbe : public QObject
{
    Q_OBJECT
public:
    enum class End { Open, Fin, Reset };

    /// @param base "http://127.0.0.1:1234" or "https://…"
    explicit WireProbe(const QString &base, QObject *parent = nullptr);
    ~WireProbe() override;

    void send(const QByteArray &bytes);
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    /// Over TLS a reset is told as Fin: there the bytes are what counts.
    [[nodiscard]] End end() const { return m_end; }
    /// Milliseconds from the first byte that came to the last one so far.
    [[nodiscard]] qint64 spread() const { return m_spread; }

private:
    void openPlain(quint16 port);
    void openTls(quint16 port);
    void readPlain();
    void note(const QByteArray &bytes);

    int m_socket = -1;
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSslSocket> m_tls;
    QByteArray m_received;
    QElapsedTimer m_sinceFirst;
    qint64 m_spread = 0;
    End m_end = End::Open;
};

} // namespace cartouche::test
