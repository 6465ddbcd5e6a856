// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/gallerycomponents.h"

#include "theme/icon.h"
#include "theme/theme.h"
#include "widgets/banner.h"
#include "widgets/busylabel.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/gallerytools.h"
#include "widgets/iconlabel.h"
#include "widgets/namelabel.h"
#include "widgets/pill.h"
#include "widgets/pricelabel.h"
#include "widgets/secretedit.h"
#include "widgets/statusbadge.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QSlider>

namespace cartouche::widgets::gallery {

using namespace Qt::StringLiterals;
using theme::Token;

namespace {

QLayout *tokens()
{
    auto *column = section(u"Colour tokens"_s);
    auto *grid = new QGridLayout;
    for (int i = 0; i < theme::tokenCount; ++i) {
        const auto token = static_cast<Token>(i);
        auto *swatch = new QLabel;
        swatch->setFixedSize(28, 28);
        swatch->setStyleSheet(u"background: %1; border: 1px solid %2; border-radius: 6px;"_s
                                  .arg(theme::color(token).name(), theme::color(Token::Border).name()));
        auto *text = label(theme::tokenName(token) + u"\n"_s + theme::color(token).name().toUpper(), u"caption"_s);
        grid->addWidget(swatch, i / 6, i % 6 * 2);
        grid->addWidget(text, i / 6, i % 6 * 2 + 1);
        grid->setColumnStretch(i % 6 * 2 + 1, 1);
    }
    column->addLayout(grid);
    return column;
}

QLayout *type()
{
    auto *column = section(u"Type"_s);
    column->setSpacing(2);
    auto *price = new PriceLabel;
    price->setMoney(base::Money(23'97000000, u"EUR"_s));
    price->setSize(PriceLabel::Size::Amount);
    column->addLayout(row({price, label(u"amount 20 pt bold"_s, u"caption"_s, u"2"_s)}));
    column->addLayout(row({label(u"Search"_s, u"title"_s), label(u"title 15 pt bold"_s, u"caption"_s, u"2"_s)}));
    auto *name = new NameLabel;
    name->setName(u"maree-haute"_s, u".com"_s);
    column->addLayout(row({name, label(u"name 11 pt"_s, u"caption"_s, u"2"_s)}));
    auto *international = new NameLabel;
    international->setName(u"marée-haute"_s, u".fr"_s, u"xn--mare-haute-d7a.fr"_s);
    international->setSmall(true);
    column->addLayout(row({international, label(u"small, with punycode"_s, u"caption"_s, u"2"_s)}));
    auto *former = new PriceLabel;
    former->setMoney(base::Money(26'97000000, u"EUR"_s));
    former->setFormer(true);
    auto *less = new PriceLabel;
    less->setDifference(base::Money(-2'40000000, u"EUR"_s));
    auto *elided = new ElidedLabel(u"A line that is too long for its place"_s);
    elided->setFixedWidth(160);
    column->addLayout(row({former, less, new PriceLabel, elided}, 16));
    return column;
}

QLayout *buttons()
{
    auto *column = section(u"Buttons"_s);
    auto *pressed = button(u"pressed"_s, "kind", u"primary"_s);
    pressed->setDown(true);
    column->addLayout(row({caption(u"primary"_s), button(u"Next"_s, "kind", u"primary"_s),
                           hovered(button(u"hover"_s, "kind", u"primary"_s)), pressed,
                           disabled(button(u"disabled"_s, "kind", u"primary"_s))}));
    column->addLayout(row({caption(u"secondary"_s), button(u"Back"_s), hovered(button(u"hover"_s)),
                           disabled(button(u"disabled"_s)), button(u"Import list…"_s, nullptr, {}, u"list-import"_s)}));
    column->addLayout(row({caption(u"flat, small"_s), button(u"Check again"_s, "kind", u"flat"_s, u"refresh"_s),
                           button(u"Edit contact…"_s, "small", true), button(u"Read"_s, "kind", u"flat"_s)}));
    column->addLayout(row({caption(u"commit"_s),
                           button(u"Order for 23.97 € incl. tax (obligation to pay)"_s, "kind", u"primary"_s)}));
    column->addLayout(row({caption(u"sent"_s),
                           disabled(button(u"Order sent at 14:05:12, waiting for the answer…"_s, "kind", u"primary"_s, u"busy"_s))}));
    column->addLayout(row({caption(u"sandbox"_s),
                           button(u"Order for 23.97 € (sandbox, nothing is bought)"_s, "kind", u"primary"_s, u"flask"_s)}));
    return column;
}

QLineEdit *field(const QString &text, const char *property = nullptr)
{
    auto *result = new QLineEdit(text);
    result->setFixedWidth(118);
    if (property)
        result->setProperty(property, true);
    return result;
}

template <typename Box>
Box *checked(Box *box)
{
    box->setAutoExclusive(false);
    box->setChecked(true);
    return box;
}

QLayout *fields()
{
    auto *column = section(u"Fields"_s);
    auto *placeholder = field({});
    placeholder->setPlaceholderText(u"placeholder"_s);
    auto *combo = new QComboBox;
    combo->addItems({u"1 year"_s, u"2 years"_s});
    combo->setFixedWidth(118);
    auto *spin = new QDoubleSpinBox;
    spin->setSpecialValueText(u"no cap"_s);
    spin->setFixedWidth(96);
    auto *secret = new SecretEdit;
    secret->setText(u"not a real secret"_s);
    secret->setFixedWidth(180);
    column->addLayout(row({caption(u"text"_s), field(u"maree"_s), field(u"Switzerland"_s, "invalid"), disabled(field(u"disabled"_s))}));
    column->addLayout(row({caption({}), placeholder, combo, spin}));
    column->addLayout(row({caption(u"secret"_s), secret}));
    column->addLayout(row({caption(u"check, radio"_s), new QCheckBox(u"off"_s), checked(new QCheckBox(u"on"_s)),
                           disabled(new QCheckBox(u"disabled"_s)), new QRadioButton(u"off"_s),
                           checked(new QRadioButton(u"on"_s)), disabled(new QRadioButton(u"disabled"_s))}));
    auto *chip = button(u"Popular 24"_s, "chip", true);
    theme::setButtonIcon(chip, u"check"_s, Token::Accent);
    chip->setCheckable(true);
    chip->setChecked(true);
    column->addLayout(row({caption(u"chip"_s), button(u"Europe 61"_s, "chip", true), chip}));
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setRange(0, 4);
    slider->setValue(3);
    slider->setFixedWidth(160);
    column->addLayout(row({caption(u"slider"_s), slider}));
    auto *big = new QLineEdit(u"maree-haute, marée-haute.fr"_s);
    big->setProperty("big", true);
    big->addAction(theme::icon(u"search"_s), QLineEdit::LeadingPosition);
    big->addAction(theme::icon(u"clear"_s, Token::Text3), QLineEdit::TrailingPosition);
    column->addWidget(big);
    return column;
}

StatusBadge *status(const QString &icon, Token tint, const QString &text, bool quiet = false)
{
    auto *badge = new StatusBadge;
    badge->setStatus(icon, tint, text, quiet);
    return badge;
}

QLayout *states()
{
    auto *column = section(u"Status of a name, badges"_s);
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(12);
    grid->addWidget(status(u"check-circle"_s, Token::Ok, u"Available"_s), 0, 0);
    grid->addWidget(status(u"diamond"_s, Token::Warn, u"Premium"_s), 0, 1);
    grid->addWidget(status(u"arrow-in"_s, Token::Move, u"Taken – transfer possible"_s), 1, 0);
    grid->addWidget(status(u"price-tag"_s, Token::Resale, u"Aftermarket"_s), 1, 1);
    grid->addWidget(status(u"question"_s, Token::Text3, u"Not told yet"_s, true), 2, 0);
    grid->addWidget(new BusyLabel(u"Checking…"_s), 2, 1);
    grid->addWidget(status(u"minus-circle"_s, Token::Text3, u"Taken"_s, true), 3, 0);
    grid->addWidget(status(u"cross-circle"_s, Token::Text3, u"Not sold by OVHcloud"_s, true), 3, 1);
    column->addLayout(grid);
    column->addLayout(row({new Pill(Pill::Kind::Warn, u"To decide"_s, u"clock"_s), new Pill(Pill::Kind::Warn, u"missing"_s, u"warning"_s),
                           new Pill(Pill::Kind::Info, u"changed"_s), new Pill(Pill::Kind::Ok, u"saved"_s, u"check"_s),
                           new Pill(Pill::Kind::Bad, u"refused"_s, u"error"_s), new Pill(Pill::Kind::Outline, u"default"_s),
                           new Pill(Pill::Kind::Count, u"3"_s)}));
    return column;
}

Banner *banner(Banner::Kind kind, const QString &title, const QString &text, const QStringList &actions = {}, const QString &icon = {})
{
    auto *result = new Banner;
    for (const QString &action : actions)
        result->addButton(action);
    result->show(kind, title, text, icon);
    return result;
}

QLayout *messages()
{
    auto *column = section(u"Messages"_s);
    column->addWidget(banner(Banner::Kind::Warn, u"The price changed: 23.97 € → 26.97 €"_s, u"Promotion MAREE26 ended. Look at the marked line, then order."_s));
    column->addWidget(banner(Banner::Kind::Warn, u"Outcome unknown – checking with OVHcloud"_s, u"Nothing is sent again. Next look in 24 s."_s, {}, u"unknown"_s));
    column->addWidget(banner(Banner::Kind::Bad, u"Refused by OVHcloud – nothing ordered"_s, u"The .eu owner’s country does not fit."_s, {u"Go to owner"_s}));
    column->addWidget(banner(Banner::Kind::Bad, u"A .eu owner must live in the EU: choose a country of the Union."_s, u"Registry rule, given by OVHcloud."_s, {u"Edit contact…"_s, u"Choose another contact"_s}));
    auto *detailed = banner(Banner::Kind::Info, u"maree-haute.com is in order 215 470 011"_s, u"Made today at 10:42, not paid yet."_s, {u"Show order"_s});
    detailed->setDetails(u"GET /me/order/215470011 → 200\nquery EU.ext-1.63f0"_s);
    column->addWidget(detailed);
    column->addWidget(banner(Banner::Kind::Ok, u"Delivered"_s, u"All 3 names are yours. Confirm the owner’s e-mail before 7 Dec."_s));
    return column;
}

QFrame *emptyState(const QString &icon, const QString &title, const QString &text, const QString &action, const QString &actionIcon = {})
{
    auto *result = new EmptyState;
    result->setCard(true);
    result->setContent(icon, title, text);
    result->setButton(action, actionIcon);
    return result;
}

QLayout *empties()
{
    auto *column = section(u"Empty, loading, error"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(emptyState(u"search"_s, u"Type a name or paste a list"_s, u"Names are asked at OVHcloud only."_s, u"Import list…"_s, u"list-import"_s));
    line->addWidget(emptyState(u"filter"_s, u"No name passes the filter"_s, u"904 names are hidden."_s, u"Show all"_s));
    line->addWidget(emptyState(u"cross-circle"_s, u"No connection"_s, u"What was answered stays here."_s, u"Try again"_s, u"refresh"_s));
    column->addLayout(line);
    return column;
}

QLayout *icons()
{
    auto *column = section(u"Icons"_s);
    auto *grid = new QGridLayout;
    const QStringList names = QDir(u":/icons"_s).entryList();
    for (int i = 0; i < names.size(); ++i) {
        const QString name = names[i].chopped(4);
        grid->addLayout(row({new IconLabel(name, Token::Text), label(name, u"caption"_s, u"2"_s)}), i / 7, i % 7);
    }
    column->addLayout(grid);
    return column;
}

} // namespace

QWidget *components()
{
    auto *sheet = new QWidget;
    sheet->setAutoFillBackground(true);
    sheet->setBackgroundRole(QPalette::Base);
    auto *grid = new QGridLayout(sheet);
    grid->setContentsMargins(24, 24, 24, 24);
    grid->setHorizontalSpacing(40);
    grid->setVerticalSpacing(24);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QLayout *part : {type(), buttons(), fields()})
        left->addLayout(part);
    for (QLayout *part : {states(), messages()})
        right->addLayout(part);
    for (QVBoxLayout *column : {left, right}) {
        column->setSpacing(24);
        column->addStretch();
    }
    grid->addLayout(tokens(), 0, 0, 1, 2);
    grid->addLayout(left, 1, 0);
    grid->addLayout(right, 1, 1);
    grid->addLayout(empties(), 2, 0, 1, 2);
    grid->addLayout(icons(), 3, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return sheet;
}

} // namespace cartouche::widgets::gallery
