// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace cartouche::sandbox {

/// A signed mark data file: the proof that somebody holds a trademark, made by the Trademark
/// Clearinghouse (RFC 7848).
struct Smd
{
    struct Label
    {
        QString label;
        QString trademark;
    };

    QString id;    ///< UUID
    QString data;  ///< as it was sent: base64
    QString smdId; ///< the clearinghouse's own
    QDateTime notBefore;
    QDateTime notAfter;
    QList<Label> labels;
};

/// Reads the file that a base64 text holds: the XML itself, or the text file of the clearinghouse
/// with the XML once more as base64 between its marks. The signature is not looked at.
/// @return none when it is no such file, or lacks its id, its dates or every label
[[nodiscard]] std::optional<Smd> smdFrom(const QString &base64);

} // namespace cartouche::sandbox
