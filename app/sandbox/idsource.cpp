// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/idsource.h"

#include <string_view>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

// splitmix64: tiny, and the same everywhere.
std::uint64_t IdSource::random()
{
    m_state += 0x9e3779b97f4a7c15;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
}

QByteArray IdSource::key(int length)
{
    static constexpr std::string_view letters
        = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    QByteArray text;
    for (int i = 0; i < length; ++i)
        text += letters[random() % letters.size()];
    return text;
}

QString IdSource::uuid()
{
    const std::uint64_t high = (random() & ~std::uint64_t{0xf000}) | 0x4000;
    const std::uint64_t low = (random() & ~(std::uint64_t{3} << 62)) | (std::uint64_t{1} << 63);
    const QString hex = QString::number(high, 16).rightJustified(16, u'0')
        + QString::number(low, 16).rightJustified(16, u'0');
    return hex.left(8) + u'-' + hex.mid(8, 4) + u'-' + hex.mid(12, 4) + u'-' + hex.mid(16, 4) + u'-'
        + hex.mid(20);
}

QByteArray IdSource::queryId()
{
    // Its own mixing, so that the number of answers does not change the keys and ids given out.
    ++m_queries;
    const QByteArray count = QByteArray::number(m_queries, 16).rightJustified(8, '0');
    const QByteArray mixed = QByteArray::number(qulonglong(m_queries * 0x9e3779b97f4a7c15), 16);
    return "EU.sandbox-1." + count + '.' + mixed.rightJustified(16, '0');
}

} // namespace cartouche::sandbox
