// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace cartouche::test::wire {

/// The size of the first whole HTTP message in the buffer, its body counted by Content-Length; 0 while
/// there is none.
[[nodiscard]] qsizetype messageSize(const QByteArray &buffer);
/// The same, as soon as its head is there: how large it will be.
[[nodiscard]] qsizetype announcedSize(const QByteArray &buffer);

/// Status line or request line and headers, with the empty line behind them.
[[nodiscard]] QByteArray headOf(const QByteArray &message);
[[nodiscard]] QByteArray bodyOf(const QByteArray &message);
/// 200 of "HTTP/1.1 200 OK"; 0 when it is none.
[[nodiscard]] int statusOf(const QByteArray &message);

/// The head without one header, by its name in lower case.
[[nodiscard]] QByteArray withoutHeader(const QByteArray &head, const QByteArray &name);
/// The head with one more header, "Name: value".
[[nodiscard]] QByteArray withHeader(const QByteArray &head, const QByteArray &line);
/// The message with another body, and the length of that.
[[nodiscard]] QByteArray withBody(const QByteArray &message, const QByteArray &body);

/// A whole answer. @param status "500 Internal Server Error"
[[nodiscard]] QByteArray answer(const QByteArray &status, const QByteArray &type, const QByteArray &body);

} // namespace cartouche::test::wire
