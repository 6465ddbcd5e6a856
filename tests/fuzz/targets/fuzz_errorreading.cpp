// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/errorreading.h"

#include <QDateTime>
#include <QTimeZone>

#include <cstdlib>

using namespace cartouche;

namespace {

/// Takes bytes off the front of an input; zeros when there are none left.
class Source
{
public:
    Source(const unsigned char *data, std::size_t size) : m_data(data), m_size(size) {}

    unsigned byte() { return m_size == 0 ? 0 : (--m_size, *m_data++); }
    QByteArray rest()
    {
        return QByteArray(reinterpret_cast<const char *>(m_data), static_cast<qsizetype>(m_size));
    }

private:
    const unsigned char *m_data;
    std::size_t m_size;
};

} // namespace

/// How a call ended, in five bytes, and the body that came.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    Source source(data, size);
    api::WireAnswer wire;
    wire.end = static_cast<api::WireAnswer::End>(source.byte() % 5);
    wire.networkError = static_cast<QNetworkReply::NetworkError>(source.byte());
    wire.httpStatus = static_cast<int>(source.byte() * 256 + source.byte()) % 700;
    const unsigned flags = source.byte();
    wire.bodyLeft = (flags & 1) != 0;
    const auto method = static_cast<api::Request::Method>((flags >> 1) % 4);
    wire.body = source.rest();

    const QDateTime now(QDate(2026, 1, 1), QTime(12, 0), QTimeZone::utc());
    const auto wait = api::readRetryAfter(wire.body, now);
    if (wait && wait->count() < 0)
        std::abort();
    const auto answer = api::readAnswer(wire, method, QByteArrayLiteral("/order/cart"));
    if (answer) {
        // Good is only what ended well, with a status that says so.
        if (wire.end != api::WireAnswer::End::Finished || wire.httpStatus < 200 || wire.httpStatus >= 300)
            std::abort();
        (void)api::unreadableModel(*answer, method, QByteArrayLiteral("/order/cart"));
    }
    return 0;
}
