// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/extensions.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <tuple>

// A resource in a static library has to be asked for by name, outside any namespace.
static void initResources()
{
    Q_INIT_RESOURCE(sandbox);
}

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype columns = 16;

QByteArray readTable()
{
    initResources();
    QFile file(u":/sandbox/extensions.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the list of extensions is missing from the program");
    return file.readAll();
}

QLatin1StringView latin(QByteArrayView text)
{
    return QLatin1StringView(text.data(), text.size());
}

QList<QByteArrayView> split(QByteArrayView text, char separator)
{
    QList<QByteArrayView> parts;
    for (qsizetype start = 0; start <= text.size();) {
        const qsizetype found = text.indexOf(separator, start);
        const qsizetype end = found < 0 ? text.size() : found;
        parts.append(text.sliced(start, end - start));
        start = end + 1;
    }
    return parts;
}

int number(QByteArrayView text)
{
    bool isNumber = false;
    const int value = QByteArray::fromRawData(text.data(), text.size()).toInt(&isNumber);
    if (!isNumber)
        qFatal("a number in the list of extensions is \"%s\"", text.toByteArray().constData());
    return value;
}

std::pair<int, int> range(QByteArrayView text)
{
    const qsizetype hyphen = text.indexOf('-');
    return {number(text.first(hyphen)), number(text.sliced(hyphen + 1))};
}

QList<QLatin1StringView> words(QByteArrayView text)
{
    QList<QLatin1StringView> list;
    if (text != "-") {
        for (const QByteArrayView word : split(text, ','))
            list.append(latin(word));
    }
    return list;
}

QList<QChar::Script> scripts(QByteArrayView text)
{
    static const QHash<QLatin1StringView, QList<QChar::Script>> known{
        {"latin"_L1, {QChar::Script_Latin}},
        {"greek"_L1, {QChar::Script_Greek}},
        {"cyrillic"_L1, {QChar::Script_Cyrillic}},
        {"arabic"_L1, {QChar::Script_Arabic}},
        {"hebrew"_L1, {QChar::Script_Hebrew}},
        {"devanagari"_L1, {QChar::Script_Devanagari}},
        {"thai"_L1, {QChar::Script_Thai}},
        {"hangul"_L1, {QChar::Script_Hangul}},
        {"han"_L1, {QChar::Script_Han}},
        {"kana"_L1, {QChar::Script_Hiragana, QChar::Script_Katakana}},
    };
    QList<QChar::Script> list;
    for (const QLatin1StringView word : words(text))
        list += known.value(word);
    return list;
}

Extension::Owners owners(QByteArrayView text)
{
    using enum Extension::Owners;
    static const QHash<QLatin1StringView, Extension::Owners> known{
        {"anybody"_L1, Anybody},
        {"berlin"_L1, Berlin},
        {"british"_L1, British},
        {"british-public"_L1, BritishPublic},
        {"canadian"_L1, Canadian},
        {"french"_L1, French},
        {"travel"_L1, Travel},
        {"union"_L1, EuropeanUnion},
    };
    const auto found = known.find(latin(text));
    if (found == known.end())
        qFatal("the list of extensions has owners \"%s\"", text.toByteArray().constData());
    return *found;
}

Extension read(const QList<QByteArrayView> &line)
{
    Extension extension;
    extension.name = latin(line[0]);
    extension.create = number(line[1]);
    extension.renew = number(line[2]);
    extension.transfer = number(line[3]);
    extension.restore = number(line[4]);
    extension.trade = number(line[5]);
    if (line[6] != "-") {
        extension.discount = number(line[6]);
        extension.promotion.from = number(line[7]);
        if (line[8] != "-")
            extension.promotion.until = number(line[8]);
    }
    std::tie(extension.minimumYears, extension.maximumYears) = range(line[9]);
    std::tie(extension.minimumLength, extension.maximumLength) = range(line[10]);
    extension.scripts = scripts(line[11]);
    extension.international = !extension.scripts.isEmpty();
    extension.premium = line[12].contains('p');
    extension.dnssec = line[12].contains('d');
    extension.transferRenews = line[12].contains('r');
    extension.brandNew = line[12].contains('n');
    extension.priceDrop = line[12].contains('v');
    extension.owners = owners(line[13]);
    extension.themes = words(line[14]);
    extension.places = words(line[15]);
    return extension;
}

QList<Extension> readAll()
{
    static const QByteArray table = readTable(); // the names point into it
    QList<Extension> list;
    for (const QByteArrayView line : split(table, '\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const QList<QByteArrayView> parts = split(line, ' ');
        if (parts.size() != columns)
            qFatal("a line of the list of extensions is \"%s\"", line.toByteArray().constData());
        list.append(read(parts));
    }
    return list;
}

} // namespace

bool Extension::takes(QStringView label) const
{
    const QList<uint> letters = label.toUcs4();
    if (letters.size() < minimumLength || letters.size() > maximumLength)
        return false;
    return std::all_of(letters.begin(), letters.end(), [this](uint letter) {
        const QChar::Script script = QChar::script(letter);
        // Digits, hyphens and combining marks go with every script.
        return letter < 0x80 || script == QChar::Script_Common || script == QChar::Script_Inherited
            || scripts.contains(script);
    });
}

const QList<Extension> &Extension::all()
{
    static const QList<Extension> table = readAll();
    return table;
}

const Extension *Extension::find(QStringView name)
{
    static const QHash<QString, const Extension *> index = [] {
        QHash<QString, const Extension *> made;
        made.reserve(all().size());
        for (const Extension &extension : all())
            made.insert(extension.name, &extension);
        return made;
    }();
    return index.value(name.toString());
}

} // namespace cartouche::sandbox
