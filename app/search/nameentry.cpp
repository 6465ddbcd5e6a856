// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/nameentry.h"

#include <algorithm>
#include <array>

namespace cartouche::search {

using namespace Qt::StringLiterals;
using base::DomainName;
using Flaw = NameEntry::Flaw;

namespace {

constexpr char16_t zeroWidthNonJoiner = 0x200C;
constexpr char16_t zeroWidthJoiner = 0x200D;

bool isJoiner(QChar c)
{
    return c == zeroWidthNonJoiner || c == zeroWidthJoiner;
}

/// Characters without width that stand in no name: marks of direction, joiners of words, the byte order mark.
bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x00AD || u == 0x180E || u == 0x200B || u == 0x200E || u == 0x200F || (u >= 0x202A && u <= 0x202E)
        || (u >= 0x2060 && u <= 0x206F) || u == 0xFEFF || u == 0xFE0E || u == 0xFE0F;
}

/// What people and programs put around a name: quotes of all kinds, brackets, exclamation marks.
bool isAround(QChar c)
{
    static constexpr QStringView around = u"\"'`´‘’‚‛“”„‟«»‹›()[]{}<>＂＇（）【】「」『』《》〈〉!！";
    return c.isSpace() || isInvisible(c) || isJoiner(c) || around.contains(c);
}

QStringView stripped(QStringView text)
{
    while (!text.isEmpty() && isAround(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isAround(text.back()))
        text.chop(1);
    return text;
}

bool isScheme(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'+' || c == u'-' || c == u'.');
    });
}

QStringView withoutScheme(QStringView text)
{
    if (const qsizetype end = text.indexOf("://"_L1); end > 0 && isScheme(text.first(end)))
        return text.sliced(end + 3);
    if (text.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        return text.sliced(7);
    return text.startsWith("//"_L1) ? text.sliced(2) : text;
}

/// The host and its port, with what may stand before them.
QStringView authority(QStringView text)
{
    const auto stop = std::find_if(text.begin(), text.end(), [](QChar c) {
        return c == u'/' || c == u'?' || c == u'#' || c == u'\\';
    });
    text = text.first(stop - text.begin());
    const auto at = std::find_if(text.rbegin(), text.rend(), [](QChar c) { return c == u'@' || c == u'＠'; });
    return text.sliced(text.rend() - at);
}

bool isDot(QChar c)
{
    return c == u'.' || c == u'。' || c == u'．' || c == u'｡' || c == u'…';
}

/// The host alone, in the characters that were typed.
QString bareHost(QStringView text)
{
    QStringView host = text;
    if (const qsizetype port = host.indexOf(u':'); port >= 0)
        host = host.first(port);
    host = stripped(host);
    while (!host.isEmpty() && isDot(host.back()))
        host.chop(1);
    if (host.size() > 2 && host.front() == u'*' && isDot(host.at(1)))
        host = host.sliced(2);
    if (host.size() > 2 && host.back() == u'*' && isDot(host.at(host.size() - 2)))
        host.chop(2);
    QString clean = stripped(host).toString();
    clean.removeIf(isInvisible);
    return clean;
}

/// "co.uk": the second levels under which countries sell names. The catalogue knows them all, but is not needed to
/// read a text; what is missing here only loses its "www.".
bool isSoldAsExtension(QStringView name)
{
    static constexpr std::array known{"ac"_L1, "asso"_L1, "co"_L1, "com"_L1, "edu"_L1, "gob"_L1, "gouv"_L1, "gov"_L1,
                                      "ltd"_L1, "mil"_L1, "ne"_L1, "net"_L1, "nom"_L1, "or"_L1, "org"_L1, "plc"_L1};
    const qsizetype dot = name.indexOf(u'.');
    if (name.size() - dot != 3 || name.indexOf(u'.', dot + 1) >= 0)
        return false;
    return std::find(known.begin(), known.end(), name.first(dot)) != known.end();
}

NameEntry::Meaning withoutWww(const DomainName &name)
{
    const QStringView rest = QStringView(name.ascii()).sliced(std::min<qsizetype>(4, name.ascii().size()));
    if (!name.ascii().startsWith("www."_L1) || !rest.contains(u'.') || isSoldAsExtension(rest))
        return name;
    if (const auto shorter = DomainName::parse(rest))
        return *shorter;
    return name;
}

NameEntry::Meaning readHost(const QString &host)
{
    if (const auto name = DomainName::parse(host))
        return withoutWww(*name);
    else if (name.error() != Flaw::NoExtension)
        return name.error();
    const auto label = DomainName::parseLabelForms(host);
    return label ? NameEntry::Meaning(*label) : NameEntry::Meaning(label.error());
}

} // namespace

NameEntry::Meaning NameEntry::read(QStringView text)
{
    const QStringView place = authority(withoutScheme(stripped(text)));
    if (place.contains("::"_L1))
        return Flaw::NumericExtension; // IPv6
    QString host = bareHost(place);
    if (host.isEmpty())
        return Flaw::Empty;
    const Meaning meaning = readHost(host);
    // Persian needs its joiners, and IDNA knows where; anywhere else they came along with a copied text.
    if (std::holds_alternative<Flaw>(meaning) && std::any_of(host.cbegin(), host.cend(), isJoiner)) {
        host.removeIf(isJoiner);
        return readHost(host);
    }
    return meaning;
}

} // namespace cartouche::search
