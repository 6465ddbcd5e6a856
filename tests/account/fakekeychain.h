// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/keychain.h"

#include <QHash>

namespace cartouche::tests {

/// A keychain in memory; `code` makes it fail.
class FakeKeychain : public account::Keychain
{
public:
    QHash<QString, QByteArray> entries;
    QByteArray code;

    QFuture<base::Result<QByteArray>> read(const QString &entry) override
    {
        if (!code.isEmpty() || !entries.contains(entry))
            return QtFuture::makeReadyFuture(base::Result<QByteArray>(base::failure(error())));
        return QtFuture::makeReadyFuture(base::Result<QByteArray>(entries.value(entry)));
    }
    QFuture<base::Result<void>> write(const QString &entry, const QByteArray &secret) override
    {
        if (!code.isEmpty())
            return QtFuture::makeReadyFuture(base::Result<void>(base::failure(error())));
        entries.insert(entry, secret);
        return QtFuture::makeReadyFuture(base::Result<void>());
    }
    QFuture<base::Result<void>> remove(const QString &entry) override
    {
        if (!code.isEmpty())
            return QtFuture::makeReadyFuture(base::Result<void>(base::failure(error())));
        entries.remove(entry);
        return QtFuture::makeReadyFuture(base::Result<void>());
    }

private:
    [[nodiscard]] base::Error error() const
    {
        base::Error error;
        error.kind = base::Error::Kind::Keychain;
        error.code = code.isEmpty() ? QByteArray("missing") : code;
        return error;
    }
};

} // namespace cartouche::tests
