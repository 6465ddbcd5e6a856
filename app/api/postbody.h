// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>

namespace cartouche::api {

/// The body of a POST that can be read once only.
///
/// QNetworkAccessManager sends a request again by itself when the connection dies before the answer
/// came. Before it does so it rewinds the body; a sequential device whose `reset()` fails makes it
/// give up with ContentReSendError instead. This needs DoNotBufferUploadDataAttribute (else Qt keeps
/// a copy that it can rewind), an explicit Content-Length (else Qt buffers all the same) and at
/// least one byte (an empty body has nothing to rewind and would be sent again).
class PostBody final : public QIODevice
{
    Q_OBJECT
public:
    explicit PostBody(QByteArray bytes, QObject *parent = nullptr);

    /// True once a byte was handed to the network; until then the call cannot have been acted on.
    [[nodiscard]] bool wasRead() const { return m_position > 0; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override;
    bool reset() override { return false; }
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    const QByteArray m_bytes;
    qsizetype m_position = 0;
};

} // namespace cartouche::api
