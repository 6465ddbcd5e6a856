// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/httpparser.h"

#include <algorithm>
#include <utility>

namespace cartouche::sandbox {

namespace {

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return c > ' ' && c < 0x7f && !QByteArrayView("()<>@,;:\\\"/[]?={}").contains(c);
    });
}

bool isTarget(QByteArrayView text)
{
    return text.startsWith('/') && std::all_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) > ' ' && c != 0x7f;
    });
}

/// Where the host begins in a target with a scheme; 0 when it has none.
qsizetype afterScheme(const QByteArray &target)
{
    for (const QByteArrayView scheme : {QByteArrayView("http://"), QByteArrayView("https://")}) {
        if (target.startsWith(scheme))
            return scheme.size();
    }
    return 0;
}

} // namespace

void HttpParser::feed(QByteArrayView bytes)
{
    if (m_failure == 0)
        m_buffer.append(bytes);
}

std::optional<HttpRequest> HttpParser::next()
{
    bool advanced = true;
    while (advanced && m_failure == 0 && !m_complete) {
        switch (m_part) {
        case Part::Head: advanced = readHead(); break;
        case Part::Body: advanced = readBody(); break;
        case Part::ChunkSize: advanced = readChunkSize(); break;
        case Part::ChunkData: advanced = readChunkData(); break;
        case Part::ChunkEnd:
            if (const auto line = takeLine(); line) {
                if (!line->isEmpty())
                    fail(400);
                m_part = Part::ChunkSize;
            } else {
                advanced = false;
            }
            break;
        case Part::Trailer: advanced = readTrailer(); break;
        }
    }
    if (m_failure != 0 || !m_complete)
        return std::nullopt;
    m_complete = false;
    m_part = Part::Head;
    m_expectsContinue = false;
    return std::exchange(m_request, {});
}

bool HttpParser::takeExpectsContinue()
{
    return std::exchange(m_expectsContinue, false);
}

bool HttpParser::readHead()
{
    // Robust servers skip empty lines before a request line.
    while (m_buffer.startsWith("\r\n"))
        m_buffer.remove(0, 2);
    // A TLS greeting, for one, would never end like a head: no need to wait for more of it.
    if (!m_buffer.isEmpty() && !isToken(QByteArrayView(m_buffer).first(1)) && !m_buffer.startsWith('\r'))
        return fail(400);
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end > largestHead || (end < 0 && m_buffer.size() > largestHead))
        return fail(431);
    if (end < 0)
        return false;

    const QByteArray head = m_buffer.left(end);
    m_buffer.remove(0, end + 4);
    m_request = {};
    qsizetype from = 0;
    bool first = true;
    while (from <= head.size()) {
        qsizetype to = head.indexOf("\r\n", from);
        if (to < 0)
            to = head.size();
        const QByteArrayView line = QByteArrayView(head).sliced(from, to - from);
        if (!(first ? readRequestLine(line) : readHeaderLine(line)))
            return false;
        first = false;
        from = to + 2;
    }
    return readFraming();
}

bool HttpParser::readRequestLine(QByteArrayView line)
{
    const QByteArray text = line.toByteArray();
    const QList<QByteArray> words = text.split(' ');
    if (words.size() != 3 || !isToken(words[0]))
        return fail(400);
    if (!words[2].startsWith("HTTP/1."))
        return fail(505);
    m_request.method = words[0];
    m_request.target = words[1];
    if (const qsizetype host = afterScheme(words[1]); host > 0) {
        // "GET http://host/path", as to a proxy: that host counts, and not the one of the header.
        const qsizetype path = words[1].indexOf('/', host);
        m_request.target = path < 0 ? QByteArray("/") : words[1].mid(path);
        m_request.headers.append({"host", words[1].mid(host, path < 0 ? -1 : path - host)});
    }
    return isTarget(m_request.target) || fail(400);
}

bool HttpParser::readHeaderLine(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.first(colon)))
        return fail(400);
    m_request.headers.append({line.first(colon).toByteArray().toLower(),
                              line.sliced(colon + 1).trimmed().toByteArray()});
    return true;
}

bool HttpParser::readFraming()
{
    const QByteArray coding = m_request.header("transfer-encoding").toLower();
    const bool hasLength = m_request.hasHeader("content-length");
    m_expectsContinue = m_request.header("expect").toLower() == "100-continue";
    if (!coding.isEmpty()) {
        if (coding != "chunked" || hasLength)
            return fail(400);
        m_part = Part::ChunkSize;
        return true;
    }
    bool isNumber = true;
    const qlonglong length = hasLength ? m_request.header("content-length").toLongLong(&isNumber) : 0;
    if (!isNumber || length < 0)
        return fail(400);
    if (length > largestBody)
        return fail(413);
    m_expected = static_cast<qsizetype>(length);
    m_part = Part::Body;
    return true;
}

bool HttpParser::readBody()
{
    if (m_buffer.size() < m_expected)
        return false;
    m_request.body = m_buffer.left(m_expected);
    m_buffer.remove(0, m_expected);
    m_complete = true;
    return true;
}

bool HttpParser::readChunkSize()
{
    const auto line = takeLine();
    if (!line)
        return false;
    bool isNumber = false;
    const qlonglong size = line->split(';').constFirst().trimmed().toLongLong(&isNumber, 16);
    if (!isNumber || size < 0)
        return fail(400);
    if (size > largestBody - m_request.body.size())
        return fail(413);
    m_expected = static_cast<qsizetype>(size);
    m_part = size == 0 ? Part::Trailer : Part::ChunkData;
    return true;
}

bool HttpParser::readChunkData()
{
    if (m_buffer.size() < m_expected)
        return false;
    m_request.body.append(m_buffer.constData(), m_expected);
    m_buffer.remove(0, m_expected);
    m_part = Part::ChunkEnd;
    return true;
}

bool HttpParser::readTrailer()
{
    const auto line = takeLine();
    if (!line)
        return false;
    m_complete = line->isEmpty();
    return true;
}

std::optional<QByteArray> HttpParser::takeLine()
{
    const qsizetype end = m_buffer.indexOf("\r\n");
    if (end > largestHead || (end < 0 && m_buffer.size() > largestHead)) {
        fail(431);
        return std::nullopt;
    }
    if (end < 0)
        return std::nullopt;
    QByteArray line = m_buffer.left(end);
    m_buffer.remove(0, end + 2);
    return line;
}

bool HttpParser::fail(int status)
{
    m_failure = status;
    m_buffer.clear();
    return false;
}

} // namespace cartouche::sandbox
