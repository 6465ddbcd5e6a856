// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/answer.h"
#include "sandbox/call.h"

#include <QJsonDocument>

#include <cstdlib>

using namespace cartouche::sandbox;
using namespace Qt::StringLiterals;

namespace {

/// Reads a body as no route ever would: every member as everything.
void readAsEverything(const QJsonValue &body)
{
    const QStringList names = body.toObject().keys() + QStringList{u"missing"_s};
    for (const QString &name : names) {
        const QByteArray bytes = name.toLatin1();
        const QLatin1StringView latin(bytes);
        Fields fields(body);
        const QString text = fields.requiredText(latin);
        if (fields.flaw().isEmpty() && !body.toObject()[latin].isString())
            std::abort();
        (void)fields.requiredNumber(latin);
        (void)fields.requiredObject(latin);
        (void)fields.requiredArray(latin);
        (void)fields.flag(latin);
        (void)fields.number(latin);
        // A text cannot be a number, too.
        if (fields.flaw().isEmpty())
            std::abort();
        (void)momentFrom(text);
    }
}

} // namespace

/// A body of a request, and its bytes once more as a form.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    (void)decodeForm(bytes);
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (document.isNull())
        return 0;
    const QJsonValue body = document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
    readAsEverything(body);
    // What is written can be read again.
    if (QJsonDocument::fromJson(toBytes(body)) != document)
        std::abort();
    return 0;
}
