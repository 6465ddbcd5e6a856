// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/postbody.h"

#include <algorithm>
#include <cstring>

namespace cartouche::api {

PostBody::PostBody(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    // Unbuffered: QIODevice would otherwise read ahead, and `wasRead()` would say too much.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 PostBody::bytesAvailable() const
{
    return m_bytes.size() - m_position;
}

bool PostBody::atEnd() const
{
    return m_position == m_bytes.size();
}

bool PostBody::seek(qint64)
{
    return false;
}

qint64 PostBody::readData(char *data, qint64 maximum)
{
    if (atEnd())
        return -1; // the end, not "nothing yet"
    const qsizetype size = std::min<qsizetype>(maximum, m_bytes.size() - m_position);
    std::memcpy(data, m_bytes.constData() + m_position, static_cast<std::size_t>(size));
    m_position += size;
    return size;
}

qint64 PostBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace cartouche::api
