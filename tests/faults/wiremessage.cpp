// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/wiremessage.h"

#include <QList>

#include <algorithm>

namespace cartouche::test::wire {

namespace {

constexpr QByteArrayView endOfHead("\r\n\r\n");

/// 0 while the head is not there.
qsizetype headSize(const QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf(endOfHead);
    return end < 0 ? 0 : end + endOfHead.size();
}

bool isHeader(const QByteArray &line, const QByteArray &name)
{
    return line.first(std::max<qsizetype>(line.indexOf(':'), 0)).trimmed().toLower() == name;
}

QList<QByteArray> linesOf(const QByteArray &head)
{
    QList<QByteArray> lines = head.first(headSize(head) - endOfHead.size()).split('\n');
    for (QByteArray &line : lines)
        line = line.trimmed();
    return lines;
}

QByteArray joined(const QList<QByteArray> &lines)
{
    return lines.join("\r\n") + endOfHead.toByteArray();
}

} // namespace

qsizetype announcedSize(const QByteArray &buffer)
{
    const qsizetype head = headSize(buffer);
    if (head == 0)
        return 0;
    const QList<QByteArray> lines = linesOf(buffer.first(head));
    const auto length = std::find_if(lines.begin(), lines.end(),
                                     [](const QByteArray &line) { return isHeader(line, "content-length"); });
    return length == lines.end() ? head : head + length->mid(length->indexOf(':') + 1).trimmed().toLongLong();
}

qsizetype messageSize(const QByteArray &buffer)
{
    const qsizetype size = announcedSize(buffer);
    return buffer.size() >= size ? size : 0;
}

QByteArray headOf(const QByteArray &message)
{
    return message.first(headSize(message));
}

QByteArray bodyOf(const QByteArray &message)
{
    return message.sliced(headSize(message));
}

int statusOf(const QByteArray &message)
{
    return message.startsWith("HTTP/") ? message.mid(message.indexOf(' ') + 1, 3).toInt() : 0;
}

QByteArray withoutHeader(const QByteArray &head, const QByteArray &name)
{
    QList<QByteArray> lines = linesOf(head);
    lines.removeIf([&name](const QByteArray &line) { return isHeader(line, name); });
    return joined(lines);
}

QByteArray withHeader(const QByteArray &head, const QByteArray &line)
{
    QList<QByteArray> lines = linesOf(head);
    lines.append(line);
    return joined(lines);
}

QByteArray withBody(const QByteArray &message, const QByteArray &body)
{
    const QByteArray head = withoutHeader(headOf(message), "content-length");
    return withHeader(head, "Content-Length: " + QByteArray::number(body.size())) + body;
}

QByteArray answer(const QByteArray &status, const QByteArray &type, const QByteArray &body)
{
    return withBody("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nX-OVH-QUERYID: EU.fault-1\r\n\r\n", body);
}

} // namespace cartouche::test::wire
