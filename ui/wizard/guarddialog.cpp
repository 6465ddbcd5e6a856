// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/guarddialog.h"

#include "widgets/iconlabel.h"
#include "wizard/guardcard.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using search::NameGuards;
using theme::Token;
using Answer = GuardCard::Answer;

namespace {

QLabel *textLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

GuardDialog::GuardDialog(const QList<NameGuards::Checked> &checked, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"sheet"_s);
    resize(620, 480);
    build(checked);
    retranslate();
    if (!m_cards.isEmpty())
        m_cards.first()->focusAnswer();
}

void GuardDialog::build(const QList<NameGuards::Checked> &checked)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(8);
    m_title = textLabel(this);
    m_title->setProperty("type", u"section"_s);
    layout->addWidget(m_title);
    m_intro = textLabel(this);
    m_intro->setProperty("tone", u"2"_s);
    layout->addWidget(m_intro);
    layout->addSpacing(4);

    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(area);
    body->setProperty("scrolled", true);
    auto *cards = new QVBoxLayout(body);
    cards->setContentsMargins({});
    cards->setSpacing(12);
    for (const NameGuards::Checked &each : checked) {
        if (!each.hasWarning())
            continue;
        auto *card = new GuardCard(each, body);
        connect(card, &GuardCard::answered, this, &GuardDialog::showGaps);
        m_cards.append(card);
        cards->addWidget(card);
    }
    cards->addStretch();
    area->setWidget(body);
    layout->addWidget(area, 1);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 8, 0, 0);
    buttons->setSpacing(8);
    m_gapIcon = new widgets::IconLabel(this);
    m_gap = textLabel(this);
    m_gap->setObjectName(u"gap"_s);
    m_gap->setProperty("tone", u"2"_s);
    m_cancel = new QPushButton(this);
    m_cancel->setAutoDefault(false);
    m_go = new QPushButton(this);
    m_go->setObjectName(u"go"_s);
    m_go->setProperty("kind", u"primary"_s);
    m_go->setAutoDefault(false);
    buttons->addWidget(m_gapIcon);
    buttons->addWidget(m_gap, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_go);
    layout->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &GuardDialog::accept);
}

bool GuardDialog::isNeeded(const QList<NameGuards::Checked> &checked)
{
    return std::any_of(checked.cbegin(), checked.cend(), [](const NameGuards::Checked &each) { return each.hasWarning(); });
}

QList<base::DomainName> GuardDialog::leftOut() const
{
    QList<base::DomainName> names;
    for (const GuardCard *card : m_cards) {
        if (card->answer() == Answer::LeftOut)
            names.append(card->name());
    }
    return names;
}

int GuardDialog::gaps() const
{
    return static_cast<int>(std::count_if(m_cards.cbegin(), m_cards.cend(),
                                          [](const GuardCard *card) { return card->answer() == Answer::None; }));
}

void GuardDialog::accept()
{
    const auto gap = std::find_if(m_cards.cbegin(), m_cards.cend(),
                                  [](const GuardCard *card) { return card->answer() == Answer::None; });
    if (gap == m_cards.cend()) {
        QDialog::accept();
        return;
    }
    if (auto *area = findChild<QScrollArea *>())
        area->ensureWidgetVisible(*gap);
    (*gap)->focusAnswer();
}

void GuardDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void GuardDialog::retranslate()
{
    setWindowTitle(tr("Names to look at – Cartouche"));
    m_title->setText(tr("Is this what you mean?"));
    m_intro->setText(tr("Something about %Ln name(s) is easily a slip. A registered name cannot be given back.", nullptr,
                        static_cast<int>(m_cards.size())));
    m_cancel->setText(tr("Cancel"));
    m_go->setText(tr("Continue"));
    for (GuardCard *card : std::as_const(m_cards))
        card->retranslate();
    showGaps();
}

void GuardDialog::showGaps()
{
    const int open = gaps();
    const auto out = static_cast<int>(leftOut().size());
    m_gapIcon->setIcon(open > 0 ? u"warning"_s : u"check-circle"_s, open > 0 ? Token::Warn : Token::Ok);
    m_gap->setText(open > 0  ? tr("%Ln name(s) to answer", nullptr, open)
                   : out > 0 ? tr("All answered, %Ln left out", nullptr, out)
                             : tr("All answered"));
}

} // namespace cartouche::wizard
