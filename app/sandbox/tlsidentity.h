// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QSslConfiguration>

namespace cartouche::sandbox {

/// What a server needs to speak TLS 1.2 or later: a certificate, those it was signed with behind it in
/// the same file, and its key without a password. Both are PEM files, or one that holds both. An Error
/// of kind Invalid says in `technical` which file is not right.
[[nodiscard]] base::Result<QSslConfiguration> readTlsIdentity(const QString &certificateFile,
                                                              const QString &keyFile);

} // namespace cartouche::sandbox
