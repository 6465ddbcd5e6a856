// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/namelistfile.h"

#include "base/background.h"
#include "search/namelistreader.h"
#include "search/nametable.h"

#include <QFile>
#include <QFileInfo>
#include <QStringConverter>

#include <array>

namespace cartouche::search {

using namespace Qt::StringLiterals;
using base::failure;
using base::Result;

namespace {

Result<QByteArray> bytesOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(base::invalid("list-missing", path));
    if (!info.isFile()) // what is no file may never end, or block the thread for good
        return failure(base::invalid("list-folder", path));
    if (info.size() > NameListFile::maximumSize)
        return failure(base::invalid("list-too-large", path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(base::invalid("list-unreadable", path + u": "_s + file.errorString()));
    QByteArray bytes = file.read(NameListFile::maximumSize + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(base::invalid("list-unreadable", path + u": "_s + file.errorString()));
    if (bytes.size() > NameListFile::maximumSize)
        return failure(base::invalid("list-too-large", path));
    return bytes;
}

Result<NameList> listOf(const QString &path)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return failure(bytes.error());
    const auto text = NameListFile::decode(*bytes);
    if (!text)
        return failure(base::invalid("list-binary", path));
    return NameListFile::parse(*text);
}

/// What stands there already counts as a duplicate, as within one file.
void append(NameList &all, const NameList &more)
{
    QSet<QString> known;
    for (const base::DomainName &name : std::as_const(all.fullNames))
        known.insert(name.ascii());
    for (const NameList::Label &label : std::as_const(all.labels))
        known.insert(label.ascii);
    const auto takeNew = [&known, &all](auto &list, const auto &entry, const QString &ascii) {
        if (known.contains(ascii)) {
            ++all.duplicates;
            return;
        }
        known.insert(ascii);
        list.append(entry);
    };
    for (const base::DomainName &name : more.fullNames)
        takeNew(all.fullNames, name, name.ascii());
    for (const NameList::Label &label : more.labels)
        takeNew(all.labels, label, label.ascii);
    all.refused += more.refused;
    all.duplicates += more.duplicates;
    all.entries += more.entries;
    all.isCut = all.isCut || more.isCut;
}

Result<NameList> listOfAll(const QStringList &paths)
{
    NameList all;
    for (const QString &path : paths) {
        const auto list = listOf(path);
        if (!list)
            return failure(list.error());
        append(all, *list);
    }
    return all;
}

/// Latin 1 with the letters that Windows has in the place of control characters: œ, Š, ž, typographic quotes.
QString fromWindowsLatin(const QByteArray &bytes)
{
    static constexpr std::array<char16_t, 32> upper{
        0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
        0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = upper.at(c.unicode() - 0x80);
    }
    return text;
}

/// Pictures, archives and the like: text has next to no control characters.
bool isBinary(QStringView text)
{
    qsizetype strange = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u == 0)
            return true;
        if (u < 0x20 && u != u'\t' && u != u'\n' && u != u'\r' && u != u'\f' && u != u'\v' && u != 0x1A)
            ++strange;
    }
    return strange * 50 > text.size();
}

} // namespace

Result<QString> NameListFile::decode(const QByteArray &bytes)
{
    QString text;
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        text = QStringDecoder(*marked)(bytes);
    } else {
        QStringDecoder utf8(QStringDecoder::Utf8);
        text = utf8(bytes);
        if (utf8.hasError())
            text = fromWindowsLatin(bytes);
    }
    if (isBinary(text))
        return failure(base::invalid("list-binary"));
    return text;
}

NameList NameListFile::parse(QStringView text)
{
    NameListReader reader;
    if (const auto table = NameTable::find(text))
        table->readInto(reader);
    else
        reader.read(text);
    return reader.take();
}

QFuture<Result<NameList>> NameListFile::read(const QString &path)
{
    return base::inBackground([path] { return listOf(path); });
}

QFuture<Result<NameList>> NameListFile::read(const QStringList &paths)
{
    return base::inBackground([paths] { return listOfAll(paths); });
}

} // namespace cartouche::search
