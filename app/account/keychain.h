// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>
#include <QString>

#include <chrono>

namespace cartouche::account {

/// Secrets in the desktop's keychain, through QtKeychain, service "cartouche". Every job has a
/// time-out of our own (a job can hang for ever); a job that was given up is left to finish by
/// itself, never deleted while it runs. Never falls back to a plain file.
///
/// Errors are Kind::Keychain with code "unavailable" (no keychain runs), "locked", "denied",
/// "missing", "timed-out" or "failed"; Kind::Cancelled for a call that was open when this object went.
class Keychain : public QObject
{
    Q_OBJECT
public:
    explicit Keychain(std::chrono::milliseconds timeout = std::chrono::seconds(30), QObject *parent = nullptr);

    [[nodiscard]] virtual QFuture<base::Result<QByteArray>> read(const QString &entry);
    [[nodiscard]] virtual QFuture<base::Result<void>> write(const QString &entry, const QByteArray &secret);
    /// An entry that is gone already is success.
    [[nodiscard]] virtual QFuture<base::Result<void>> remove(const QString &entry);

private:
    std::chrono::milliseconds m_timeout;
};

} // namespace cartouche::account
