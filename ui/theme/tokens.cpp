// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/tokens.h"

#include "theme/resourcefiles.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

#include <algorithm>
#include <cmath>

namespace cartouche::theme {

namespace {

using namespace Qt::StringLiterals;

TokenTable read(QLatin1StringView scheme)
{
    ensureResources();
    QFile file(u":/theme/tokens.json"_s);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    const QJsonObject json = QJsonDocument::fromJson(open ? file.readAll() : QByteArray()).object();
    TokenTable table;
    for (int i = 0; i < tokenCount; ++i) {
        const auto token = static_cast<Token>(i);
        table.set(token, QColor(json.value(tokenName(token)).toObject().value(scheme).toString()));
    }
    return table;
}

TokenTable &runningTable()
{
    static TokenTable table = tokenTable(Scheme::Light);
    return table;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor color(Token token)
{
    return runningTable()[token];
}

QString tokenName(Token token)
{
    QString name = QString::fromLatin1(QMetaEnum::fromType<Token>().valueToKey(static_cast<int>(token)));
    name[0] = name[0].toLower();
    return name;
}

const TokenTable &tokenTable(Scheme scheme)
{
    static const TokenTable light = read("light"_L1);
    static const TokenTable dark = read("dark"_L1);
    return scheme == Scheme::Dark ? dark : light;
}

TokenTable desktopTable(const QPalette &palette)
{
    TokenTable table;
    for (int i = 0; i < tokenCount; ++i)
        table.set(static_cast<Token>(i), palette.color(QPalette::Text));
    for (const Token ground : {Token::Page, Token::Sunken, Token::Hover, Token::Tint, Token::OkTint,
                               Token::WarnTint, Token::BadTint, Token::ResaleTint, Token::MoveTint})
        table.set(ground, palette.color(QPalette::Base));
    table.set(Token::Window, palette.color(QPalette::Window));
    for (const Token strong : {Token::Accent, Token::Fill, Token::FillHover, Token::FillPress})
        table.set(strong, palette.color(QPalette::Highlight));
    table.set(Token::OnFill, palette.color(QPalette::HighlightedText));
    const QColor disabled = palette.color(QPalette::Disabled, QPalette::Text);
    table.set(Token::Disabled, disabled);
    table.set(Token::Track, disabled);
    return table;
}

bool isHighContrast(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Base);
    // Ordinary desktops highlight at 2 to 6; high-contrast ones at 13 or more.
    return contrast(palette.color(QPalette::Text), ground) >= 15
        && contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) >= 15
        && contrast(palette.color(QPalette::Highlight), ground) >= 10;
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

void setRunningTable(const TokenTable &table)
{
    runningTable() = table;
}

} // namespace cartouche::theme
