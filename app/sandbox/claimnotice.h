// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>

namespace cartouche::sandbox {

/// Of the notice for a name, the same at any time: eight hexadecimal digits and nineteen decimal ones.
[[nodiscard]] QString claimNoticeId(const QString &domain);

/// domain.data.claimNotice.ClaimNotice for a name with a trademark claim, good for two days.
/// @param domain in ASCII, with its extension
[[nodiscard]] QJsonObject claimNoticeJson(const QString &domain, const QDateTime &now);

} // namespace cartouche::sandbox
