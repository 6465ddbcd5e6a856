// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QObject>
#include <QPalette>

#include <array>

namespace cartouche::theme {
Q_NAMESPACE

/// Every colour of the program has a name; no widget knows a number. Values: resources/theme/tokens.json.
enum class Token {
    Window, Page, Sunken, Hover, Border, Edge, Control,
    Text, Text2, Text3, Disabled,
    Accent, Fill, FillHover, FillPress, OnFill, Tint,
    Ok, OkTint, OkEdge, Warn, WarnTint, WarnEdge, Bad, BadTint, BadEdge,
    Resale, ResaleTint, Move, MoveTint, InfoEdge, Track,
};
Q_ENUM_NS(Token)

inline constexpr int tokenCount = static_cast<int>(Token::Track) + 1;

enum class Scheme { Light, Dark };

/// One colour for every token.
class TokenTable
{
public:
    [[nodiscard]] QColor operator[](Token token) const { return m_colours[static_cast<size_t>(token)]; }
    void set(Token token, const QColor &colour) { m_colours[static_cast<size_t>(token)] = colour; }
    friend bool operator==(const TokenTable &, const TokenTable &) = default;

private:
    std::array<QColor, tokenCount> m_colours;
};

/// The colour in the running scheme; light before a Theme exists.
[[nodiscard]] QColor color(Token token);

/// The name of a token in tokens.json and in the style sheet: "okTint".
[[nodiscard]] QString tokenName(Token token);

/// The designed colours of a scheme.
[[nodiscard]] const TokenTable &tokenTable(Scheme scheme);

/// The desktop's own colours in the place of ours, for a high-contrast desktop: meaning is then
/// carried by icons and words alone, which every part of the program has.
[[nodiscard]] TokenTable desktopTable(const QPalette &palette);

/// True for a palette made for high contrast: text at 15 or more on its ground, and a highlight that
/// stands out as no ordinary desktop's does.
[[nodiscard]] bool isHighContrast(const QPalette &palette);

/// The contrast ratio of WCAG 2, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// What color() answers from; set by Theme.
void setRunningTable(const TokenTable &table);

} // namespace cartouche::theme
