// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>

namespace cartouche::sandbox {

/// Only a web address may a browser be sent to: never file:, javascript: or the like.
[[nodiscard]] inline bool isWebAddress(const QString &target)
{
    const QUrl url(target, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == QStringLiteral("http") || url.scheme() == QStringLiteral("https"));
}

} // namespace cartouche::sandbox
