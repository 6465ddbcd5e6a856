// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every part of ui/widgets and every style sheet state on one sheet. With --grab DIR it writes
// PNGs of the sheet in both schemes, and of each part with the keyboard focus.

#include "theme/icon.h"
#include "theme/language.h"
#include "theme/theme.h"
#include "theme/words.h"
#include "widgets/accountchip.h"
#include "widgets/banner.h"
#include "widgets/busylabel.h"
#include "widgets/consentbox.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/iconlabel.h"
#include "widgets/namelabel.h"
#include "widgets/paymethodlist.h"
#include "widgets/pill.h"
#include "widgets/pricelabel.h"
#include "widgets/pricetree.h"
#include "widgets/raillink.h"
#include "widgets/regioncard.h"
#include "widgets/secretedit.h"
#include "widgets/statusbadge.h"
#include "widgets/steprail.h"
#include "widgets/summarybutton.h"
#include "widgets/summarypopup.h"
#include "widgets/timeline.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDir>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSlider>

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::widgets;
using theme::Token;
using theme::FontRole;

namespace {

QLabel *label(const QString &text, const QString &type = {}, const QString &tone = {})
{
    auto *result = new QLabel(text);
    result->setProperty("type", type);
    result->setProperty("tone", tone);
    return result;
}

QHBoxLayout *row(std::initializer_list<QWidget *> widgets, int spacing = 8)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(spacing);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    return layout;
}

QVBoxLayout *section(const QString &title)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(label(title, u"section"_s));
    auto *line = new QFrame;
    line->setProperty("line", true);
    column->addWidget(line);
    return column;
}

QLabel *caption(const QString &text)
{
    QLabel *result = label(text, u"caption"_s, u"2"_s);
    result->setFixedWidth(84);
    return result;
}

QPushButton *button(const QString &text, const char *property = nullptr, const QVariant &value = {}, const QString &icon = {})
{
    auto *result = new QPushButton(text);
    if (property)
        result->setProperty(property, value);
    if (!icon.isEmpty())
        theme::setButtonIcon(result, icon, property && value == u"flat"_s ? Token::Accent
                                         : property && value == u"primary"_s ? Token::OnFill : Token::Text);
    return result;
}

template <typename Button>
Button *hovered(Button *widget)
{
    widget->setProperty("hovered", true);
    return widget;
}

template <typename Button>
Button *disabled(Button *widget)
{
    widget->setEnabled(false);
    return widget;
}

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

StepRail *rail(int current, bool locked, bool sandbox)
{
    using State = StepRail::State;
    const QStringList titles{u"Search"_s, u"Offers"_s, u"Details"_s, u"Review"_s, u"Payment"_s};
    const QStringList meta{u"3 names"_s, u"26.97 €"_s, u"complete"_s, u"23.97 €"_s, QString()};
    auto *result = new StepRail;
    for (int i = 0; i < StepRail::stepCount; ++i) {
        const State state = i == current ? State::Current : i > current ? State::ToDo : locked ? State::Locked : State::Done;
        result->setStep(i, titles[i], i <= current ? meta[i] : QString(), state, i <= current && state != State::Locked);
    }
    result->setAccount(u"ab12345-ovh"_s, u"OVHcloud EU"_s);
    result->setSandbox(sandbox);
    RailLink *orders = result->addLink(u"orders"_s);
    orders->setText(u"Orders…"_s);
    orders->setCount(2);
    result->addLink(u"settings"_s)->setText(u"Settings…"_s);
    return result;
}

PriceTree *prices(bool changed)
{
    using Tone = PriceLine::Tone;
    const PriceLine zone{u"DNS zone"_s, u"comes with the name, no charge"_s, u"0.00 €"_s, Tone::Quiet, {}};
    const PriceLine registration{u"Registration, 12 months"_s, {}, u"9.99 €"_s, Tone::Normal, {}};
    PriceLine promotion{u"Promotion, code MAREE26"_s, {}, u"−2.50 €"_s, Tone::Gift, {}};
    if (changed)
        promotion = {u"Promotion"_s, {}, u"0.00 €"_s, Tone::Changed, u"−2.50 €"_s};
    auto *tree = new PriceTree;
    tree->setHeads(u"Name and line"_s, u"Without tax"_s);
    tree->setGroups({{u"maree-haute"_s, u".com"_s, u"7.49 €"_s, {registration, promotion, zone}},
                     {u"maree-haute"_s, u".fr"_s, u"4.99 €"_s, {registration, zone}}});
    tree->setTotals({{u"Without tax"_s, u"19.97 €"_s}, {u"VAT 20%"_s, u"4.00 €"_s}, {u"With tax"_s, u"23.97 €"_s}});
    return tree;
}

QFrame *consents()
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(14, 12, 14, 12);
    column->addWidget(label(u"Your consent"_s, u"section"_s));
    auto *contracts = new ConsentBox;
    contracts->setTexts(u"I have read and accept the 4 contracts."_s);
    contracts->setChecked(true);
    auto *withdrawal = new ConsentBox;
    withdrawal->setTexts(u"Deliver now. I give up my 14-day right to withdraw."_s, u"Once registered, these names cannot be cancelled or refunded."_s);
    column->addWidget(contracts);
    column->addWidget(withdrawal);
    column->addStretch();
    return card;
}

PayMethodList *methods()
{
    auto *list = new PayMethodList;
    list->setRows({{u"card"_s, u"Card ···· 4242"_s, u"default"_s, u"Visa, valid until 08/28"_s, true, {}},
                   {u"bank"_s, u"SEPA direct debit ···· 7185"_s, {}, u"delivery waits until the bank confirms"_s, true, {}},
                   {u"account-pay"_s, u"PayPal"_s, {}, u"claire@port.example"_s, true, {}},
                   {u"wallet"_s, u"Prepaid account"_s, {}, {}, false, u"balance 12.40 €, 11.57 € short"_s}});
    list->setCurrent(0);
    return list;
}

Timeline *timeline(bool trouble)
{
    using State = TimelineStep::State;
    auto *line = new Timeline;
    line->setSteps({{State::Done, u"Order created"_s, u"13:58"_s},
                    {trouble ? State::Done : State::Current, trouble ? u"Paid"_s : u"Payment"_s, trouble ? u"14:02"_s : u"waits for you"_s},
                    {trouble ? State::NeedsYou : State::ToDo, u"Checking"_s, u"by OVHcloud"_s},
                    {State::ToDo, u"Delivering"_s, {}},
                    {trouble ? State::Error : State::ToDo, u"Registry task"_s, u"one per name"_s},
                    {State::ToDo, u"Delivered"_s, {}}});
    return line;
}

QWidget *bar()
{
    auto *frame = new QFrame;
    frame->setObjectName(u"bar"_s);
    frame->setFixedHeight(56);
    auto *summary = new SummaryButton;
    summary->setSummary(u"3 selected"_s, u" · from 26.97 €"_s);
    summary->setEntries({{u"maree-haute.com"_s, u"11.99 €"_s}, {u"maree-haute.fr"_s, u"5.99 €"_s}, {u"maree-haute.eu"_s, u"8.99 €"_s}});
    auto *hint = new SummaryButton;
    hint->setHint(u"info"_s, u"Tick the 2 boxes to order"_s);
    auto *line = new QHBoxLayout(frame);
    line->setContentsMargins(24, 0, 24, 0);
    line->addWidget(summary);
    line->addWidget(label(u"incl. tax, first period"_s, u"caption"_s, u"2"_s));
    line->addWidget(hint);
    line->addStretch();
    line->addWidget(button(u"Cancel"_s));
    line->addWidget(disabled(button(u"Back"_s)));
    line->addWidget(button(u"Next"_s, "kind", u"primary"_s));
    return frame;
}

QWidget *parts()
{
    auto *sheet = new QWidget;
    sheet->setAutoFillBackground(true);
    sheet->setBackgroundRole(QPalette::Base);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(24, 24, 24, 24);
    content->setSpacing(20);
    auto *tables = new QHBoxLayout;
    tables->setSpacing(24);
    tables->addWidget(prices(false), 1);
    tables->addWidget(prices(true), 1);
    tables->addWidget(consents());
    auto *cards = new QHBoxLayout;
    cards->setSpacing(12);
    auto *europe = new RegionCard(u"globe"_s, u"Europe"_s, u"France, Germany, Poland, United Kingdom, Africa…"_s, sheet);
    europe->setChecked(true);
    cards->addWidget(europe);
    cards->addWidget(new RegionCard(u"globe"_s, u"Canada & world"_s, u"Canada, Asia, Australia and the rest of the world"_s, sheet));
    cards->addWidget(new RegionCard(u"flask"_s, u"Sandbox"_s, u"Try without an account. Runs on this computer, nothing is bought."_s, sheet));
    content->addLayout(tables);
    content->addWidget(methods());
    content->addWidget(timeline(false));
    content->addWidget(timeline(true));
    content->addLayout(cards);
    content->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addLayout(content, 1);
    column->addWidget(bar());
    auto *line = new QHBoxLayout(sheet);
    line->setContentsMargins({});
    line->setSpacing(0);
    for (StepRail *each : {rail(0, false, true), rail(3, false, false), rail(4, true, false)})
        line->addWidget(each);
    line->addLayout(column, 1);
    return sheet;
}

/// Each kind of part while it has the keyboard focus, one below the other.
QImage focusStrip(QWidget *sheet)
{
    QList<QPixmap> shots;
    QStringList seen;
    const QList<QWidget *> all = sheet->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const QString kind = QString::fromLatin1(widget->metaObject()->className()) + widget->property("kind").toString()
            + widget->property("chip").toString() + widget->property("seg").toString() + widget->property("big").toString();
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isEnabled() || !widget->isVisible() || seen.contains(kind))
            continue;
        seen.append(kind);
        widget->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        QWidget *around = qobject_cast<QRadioButton *>(widget) && qobject_cast<ChoiceRow *>(widget->parentWidget()) ? widget->parentWidget() : widget;
        shots.append(sheet->grab(QRect(around->mapTo(sheet, QPoint()), around->size()).adjusted(-6, -6, 6, 6)));
    }
    int height = 0;
    for (const QPixmap &shot : shots)
        height += shot.height();
    QImage strip(900, height, QImage::Format_RGB32);
    strip.fill(theme::color(Token::Page));
    QPainter painter(&strip);
    int top = 0;
    for (const QPixmap &shot : shots) {
        painter.drawPixmap(0, top, shot);
        top += shot.height();
    }
    return strip;
}

void grab(const QDir &folder, theme::Theme::Choice choice, const QString &scheme)
{
    theme::Theme::instance()->setChoice(choice);
    const auto shoot = [&](QWidget *sheet, const QString &name, int width) {
        sheet->setFixedWidth(width);
        sheet->resize(width, sheet->sizeHint().height());
        sheet->show();
        sheet->activateWindow();
        QCoreApplication::processEvents();
        const QList<QWidget *> all = sheet->findChildren<QWidget *>();
        for (QWidget *widget : all) {
            if (!widget->property("hovered").toBool())
                continue;
            widget->setAttribute(Qt::WA_UnderMouse);
            const QPointF inside(9, 9);
            QMouseEvent move(QEvent::MouseMove, inside, widget->mapToGlobal(inside), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
            QCoreApplication::sendEvent(widget, &move);
        }
        if (QWidget *focus = QApplication::focusWidget())
            focus->clearFocus();
        sheet->grab().save(folder.filePath(name + u'-' + scheme + u".png"_s));
        focusStrip(sheet).save(folder.filePath(name + u"-focus-"_s + scheme + u".png"_s));
        delete sheet;
    };
    shoot(components(), u"components"_s, 1100);
    shoot(parts(), u"parts"_s, 1840);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption grabTo(u"grab"_s, u"Write PNGs in both schemes and leave."_s, u"folder"_s);
    const QCommandLineOption points(u"points"_s, u"Size of the font."_s, u"points"_s, u"10"_s);
    parser.addOptions({grabTo, points});
    parser.process(app);
    QFont font(u"Noto Sans"_s);
    font.setPointSizeF(parser.value(points).toDouble());
    QApplication::setFont(font);
    theme::Theme look(app);
    theme::Language language(app);
    language.set(theme::Language::Code::English);

    if (parser.isSet(grabTo)) {
        const QDir folder(parser.value(grabTo));
        folder.mkpath(u"."_s);
        grab(folder, theme::Theme::Choice::Light, u"light"_s);
        grab(folder, theme::Theme::Choice::Dark, u"dark"_s);
        return 0;
    }
    QScrollArea first;
    first.setWidget(components());
    first.setWidgetResizable(true);
    first.resize(1140, 800);
    first.show();
    QScrollArea second;
    second.setWidget(parts());
    second.setWidgetResizable(true);
    second.resize(1600, 800);
    second.show();
    return QApplication::exec();
}
