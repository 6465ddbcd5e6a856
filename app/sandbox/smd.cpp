// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/smd.h"

#include <QXmlStreamReader>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

std::optional<QByteArray> decoded(QByteArray base64)
{
    base64.replace('\n', "").replace('\r', "");
    const auto result = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    return result && !result.decoded.isEmpty() ? std::optional(result.decoded) : std::nullopt;
}

/// The XML between the marks of a text file; the bytes themselves when they have none.
std::optional<QByteArray> xmlIn(const QByteArray &file)
{
    static constexpr QByteArrayView begin("-----BEGIN ENCODED SMD-----");
    static constexpr QByteArrayView end("-----END ENCODED SMD-----");
    const qsizetype from = file.indexOf(begin);
    if (from < 0)
        return file;
    const qsizetype start = from + begin.size();
    const qsizetype to = file.indexOf(end, start);
    return to < 0 ? std::nullopt : decoded(file.mid(start, to - start));
}

QDateTime momentAt(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

/// Reads the elements that matter, wherever they stand in the mark; the signature's are passed over.
Smd readElements(QXmlStreamReader &xml)
{
    Smd smd;
    QString mark;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = xml.name().toString();
        if (name == "id"_L1 && smd.smdId.isEmpty()) // the file's own comes before those of its marks
            smd.smdId = xml.readElementText();
        else if (name == "notBefore"_L1)
            smd.notBefore = momentAt(xml.readElementText());
        else if (name == "notAfter"_L1)
            smd.notAfter = momentAt(xml.readElementText());
        else if (name == "markName"_L1)
            mark = xml.readElementText();
        else if (name == "label"_L1)
            smd.labels.append({xml.readElementText(), mark});
        else if (name == "Signature"_L1)
            xml.skipCurrentElement();
    }
    return smd;
}

} // namespace

std::optional<Smd> smdFrom(const QString &base64)
{
    const auto file = decoded(base64.toLatin1());
    const auto bytes = file ? xmlIn(*file) : std::nullopt;
    if (!bytes)
        return std::nullopt;
    QXmlStreamReader xml(*bytes);
    if (!xml.readNextStartElement() || xml.name() != "signedMark"_L1)
        return std::nullopt;
    Smd smd = readElements(xml);
    const bool isWhole = !smd.smdId.isEmpty() && smd.notBefore.isValid() && smd.notAfter > smd.notBefore
                         && !smd.labels.isEmpty();
    if (xml.hasError() || !isWhole)
        return std::nullopt;
    smd.data = base64;
    return smd;
}

} // namespace cartouche::sandbox
