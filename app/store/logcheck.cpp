// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/logcheck.h"

#include "store/sql.h"

#include <QFile>
#include <QtEndian>

namespace cartouche::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headSize = 32;
constexpr qsizetype headSum = 24;      ///< where the sum of the head stands, and how much it covers
constexpr qsizetype frameHeadSize = 24;
constexpr qsizetype frameHeadSummed = 8;
constexpr qsizetype frameSum = 16;
constexpr quint32 magic = 0x377f0682;  ///< its last bit: sums are of big-endian words
constexpr quint32 format = 3007000;

quint32 number(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

/// The running sum of the log, over pairs of words.
class Sum
{
public:
    explicit Sum(bool isBigEndian) : m_isBigEndian(isBigEndian) {}

    void add(const QByteArray &bytes, qsizetype from, qsizetype size)
    {
        for (qsizetype i = from; i < from + size; i += 8) {
            m_first += word(bytes, i) + m_second;
            m_second += word(bytes, i + 4) + m_first;
        }
    }
    [[nodiscard]] bool standsIn(const QByteArray &bytes, qsizetype at) const
    {
        return number(bytes, at) == m_first && number(bytes, at + 4) == m_second;
    }

private:
    [[nodiscard]] quint32 word(const QByteArray &bytes, qsizetype at) const
    {
        return m_isBigEndian ? number(bytes, at) : qFromLittleEndian<quint32>(bytes.constData() + at);
    }

    bool m_isBigEndian;
    quint32 m_first = 0;
    quint32 m_second = 0;
};

base::Result<void> damage(const QString &technical)
{
    return base::failure(storageError("corrupt"_ba, u"write-ahead log: "_s + technical));
}

} // namespace

base::Result<void> checkLog(const QString &logFile)
{
    QFile file(logFile);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(storageError("cannot-open"_ba, file.errorString() + u": "_s + logFile));
    const QByteArray head = file.read(headSize);
    // Shorter, or never written: the power failed while the first log was begun.
    if (head.size() < headSize || head.count('\0') == headSize)
        return {};
    const quint32 pageSize = number(head, 8) == 1 ? 65536 : number(head, 8);
    Sum sum((number(head, 0) & 1) != 0);
    sum.add(head, 0, headSum);
    const bool isHead = (number(head, 0) & ~1U) == magic && number(head, 4) == format && sum.standsIn(head, headSum)
        && pageSize >= 512 && pageSize <= 65536 && pageSize % 8 == 0;
    if (!isHead)
        return damage(u"its head is damaged"_s);

    const QByteArray salt = head.mid(16, 8);
    const qint64 frameSize = frameHeadSize + qint64{pageSize};
    qint64 firstBad = -1;
    qint64 lastWhole = -1; ///< the first end of a transaction from the bad frame on
    for (qint64 index = 0;; ++index) {
        const QByteArray frame = file.read(frameSize);
        if (frame.size() < frameSize)
            return {};
        const bool isOfThisLog = frame.mid(8, 8) == salt;
        if (firstBad < 0) {
            sum.add(frame, 0, frameHeadSummed);
            sum.add(frame, frameHeadSize, pageSize);
            if (isOfThisLog && number(frame, 0) != 0 && sum.standsIn(frame, frameSum))
                continue;
            firstBad = index;
        }
        if (!isOfThisLog)
            continue;
        if (lastWhole >= 0) {
            return damage(u"frame %1 is damaged, but the transaction that ends with frame %2 was complete"_s
                .arg(firstBad + 1).arg(lastWhole + 1));
        }
        if (number(frame, 4) != 0)
            lastWhole = index;
    }
}

} // namespace cartouche::store
