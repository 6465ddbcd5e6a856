// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace cartouche {

/// Makes ":/i18n" there. A linker leaves the resources of a static library out unless something in
/// it is called; call this once before the first QTranslator is loaded. Calling it again does nothing.
void initTranslations();

} // namespace cartouche
