// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/httpparser.h"

#include <cstdlib>

using namespace cartouche::sandbox;

namespace {

/// All requests of a stream that comes in pieces of one size.
QByteArray read(QByteArrayView stream, qsizetype piece)
{
    HttpParser parser;
    QByteArray seen;
    for (qsizetype at = 0; at < stream.size(); at += piece) {
        parser.feed(stream.sliced(at, std::min(piece, stream.size() - at)));
        while (const auto request = parser.next()) {
            seen += request->method + ' ' + request->target + ' ' + request->body + '\n';
            if (request->body.size() > HttpParser::largestBody)
                std::abort();
        }
    }
    return seen + QByteArray::number(parser.failure());
}

} // namespace

/// The first byte decides the pieces. However a stream is cut, the same requests have to come out.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView stream(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size - 1));
    const qsizetype piece = 1 + data[0] % 64;
    if (read(stream, piece) != read(stream, std::max<qsizetype>(1, stream.size())))
        std::abort();
    return 0;
}
