// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/stylesheet.h"

#include "theme/font.h"
#include "theme/resourcefiles.h"

#include <QApplication>
#include <QFile>
#include <QFontMetrics>
#include <QHash>
#include <QRegularExpression>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace cartouche::theme {

namespace {

using namespace Qt::StringLiterals;

QString pixels(int value)
{
    return QString::number(value) + u"px"_s;
}

QString fontSize(FontRole role)
{
    const QFont sized = font(role);
    return sized.pointSizeF() > 0 ? QString::number(sized.pointSizeF(), 'g', 4) + u"pt"_s
                                  : pixels(sized.pixelSize());
}

/// The height inside a border of 1 px: as drawn, or more when large text needs it.
int innerHeight(int drawn, FontRole role)
{
    return std::max(drawn, QFontMetrics(font(role)).height() + 6);
}

QHash<QString, QString> fillings(const TokenTable &table)
{
    QHash<QString, QString> values;
    for (int i = 0; i < tokenCount; ++i) {
        const auto token = static_cast<Token>(i);
        values.insert(tokenName(token), table[token].name());
    }
    // Light surfaces are as bright as can be; on dark ones what is raised is brighter than the page.
    const bool dark = table[Token::Page].lightness() < 128;
    const QString raised = table[dark ? Token::Sunken : Token::Page].name();
    values.insert(u"cardBg"_s, raised);
    values.insert(u"fieldBg"_s, raised);
    values.insert(u"buttonBg"_s, raised);
    values.insert(u"icons"_s, u":/theme"_s);
    values.insert(u"scheme"_s, dark ? u"dark"_s : u"light"_s);
    values.insert(u"tick"_s, table[Token::OnFill].lightness() < 128 ? u"black"_s : u"white"_s);

    values.insert(u"ptCaption"_s, fontSize(FontRole::Caption));
    values.insert(u"ptName"_s, fontSize(FontRole::Name));
    values.insert(u"ptField"_s, fontSize(FontRole::Field));
    values.insert(u"ptTitle"_s, fontSize(FontRole::Title));
    values.insert(u"ptAmount"_s, fontSize(FontRole::Amount));

    const int button = innerHeight(30, FontRole::Body);
    const int small = innerHeight(26, FontRole::Body);
    const int big = innerHeight(42, FontRole::Field);
    values.insert(u"hButton"_s, pixels(button));
    values.insert(u"hButtonFocus"_s, pixels(button - 2));
    values.insert(u"hSmall"_s, pixels(small));
    values.insert(u"hSmallFocus"_s, pixels(small - 2));
    values.insert(u"hBig"_s, pixels(big));
    values.insert(u"hCheck"_s, pixels(checkHeight()));
    values.insert(u"hBigFocus"_s, pixels(big - 2));
    return values;
}

QString readTemplate()
{
    ensureResources();
    QFile file(u":/theme/cartouche.qss.in"_s);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    return open ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

int checkHeight()
{
    return std::max(24, QFontMetrics(font(FontRole::Body)).height());
}

QString styleSheet(const TokenTable &table)
{
    static const QString sheet = readTemplate();
    // A name stands tight between its braces; the braces of a rule have spaces inside.
    static const QRegularExpression name(u"\\{([A-Za-z0-9]+)\\}"_s);
    const QHash<QString, QString> values = fillings(table);
    QString filled;
    filled.reserve(sheet.size());
    qsizetype copied = 0;
    for (auto it = name.globalMatch(sheet); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        filled += QStringView(sheet).sliced(copied, match.capturedStart() - copied);
        filled += values.value(match.captured(1), match.captured(0));
        copied = match.capturedEnd();
    }
    filled += QStringView(sheet).sliced(copied);
    return filled;
}

void setTone(QWidget *widget, const char *property, const QVariant &value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace cartouche::theme
