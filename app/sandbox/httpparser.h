// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/httpmessage.h"

#include <optional>

namespace cartouche::sandbox {

/// Reads HTTP/1.x requests out of a stream of bytes, with limits, and keeps the request target
/// byte for byte. (Qt's own HTTP server hands out a QUrl, which rewrites "%2f" to "%2F" and "%41" to
/// "A", and buffers a body of any size: neither would do for checking signatures honestly.)
class HttpParser
{
public:
    static constexpr qsizetype largestHead = 64 * 1024;
    static constexpr qsizetype largestBody = 1024 * 1024;

    void feed(QByteArrayView bytes);

    /// The next whole request, if there is one.
    [[nodiscard]] std::optional<HttpRequest> next();

    /// The status to refuse the stream with once it cannot be read any further; 0 while all is well.
    [[nodiscard]] int failure() const { return m_failure; }
    /// True once after the head of a request that waits for "100 Continue" was read.
    [[nodiscard]] bool takeExpectsContinue();

private:
    enum class Part { Head, Body, ChunkSize, ChunkData, ChunkEnd, Trailer };

    bool readHead();
    bool readRequestLine(QByteArrayView line);
    bool readHeaderLine(QByteArrayView line);
    bool readFraming();
    bool readBody();
    bool readChunkSize();
    bool readChunkData();
    bool readTrailer();
    /// The line up to the next line feed, which is consumed; none when it is not complete yet.
    std::optional<QByteArray> takeLine();
    bool fail(int status);

    QByteArray m_buffer;
    HttpRequest m_request;
    Part m_part = Part::Head;
    qsizetype m_expected = 0; ///< bytes of body or chunk still to come
    int m_failure = 0;
    bool m_complete = false;
    bool m_expectsContinue = false;
};

} // namespace cartouche::sandbox
