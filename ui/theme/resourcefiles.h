// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace cartouche::theme {

/// Registers the icons, tokens and the style sheet template that are linked into this library. A
/// static library's resources are not registered by themselves; every reader in this folder calls
/// it, nobody else has to. Cheap to call again.
void ensureResources();

} // namespace cartouche::theme
