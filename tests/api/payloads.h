// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

// Answers as OVHcloud's public guide on ordering a domain name prints them, odd as they are: labels
// in any order, an item whose product is "domainblog", lines named "*001" without an item.
namespace cartouche::payloads {

extern const QByteArray cart;
extern const QByteArray offers;
extern const QByteArray item;
extern const QByteArray summary;
extern const QByteArray requirements;
extern const QByteArray configuration;

} // namespace cartouche::payloads
