// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/promocodes.h"

#include "theme/stylesheet.h"
#include "widgets/errorwords.h"
#include "widgets/iconfield.h"
#include "widgets/iconlabel.h"
#include "widgets/statusbadge.h"
#include "wizard/pricewords.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using theme::Token;

namespace {

constexpr int longestCode = 100;

QLineEdit *codeField(QWidget *parent)
{
    auto *field = new widgets::IconField(u"promo"_s, Token::Text2, parent);
    field->setMaxLength(longestCode);
    return field;
}

} // namespace

PromoCodes::PromoCodes(QWidget *parent) : QWidget(parent), m_title(new QLabel(this)), m_codes(new QVBoxLayout)
{
    m_title->setProperty("type", u"section"_s);
    m_codes->setSpacing(6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addLayout(m_codes);
    buildEntry();
    layout->addWidget(m_entry);
    layout->addWidget(m_busy);
    layout->addWidget(m_problemRow);
    layout->addWidget(m_another, 0, Qt::AlignLeft);
    refresh();
}

void PromoCodes::buildEntry()
{
    m_entry = new QWidget(this);
    auto *row = new QHBoxLayout(m_entry);
    row->setContentsMargins({});
    row->setSpacing(8);
    m_field = codeField(m_entry);
    m_field->setObjectName(u"promoCode"_s);
    m_title->setBuddy(m_field);
    m_apply = new QPushButton(m_entry);
    m_apply->setObjectName(u"applyCode"_s);
    m_apply->setAutoDefault(false);
    row->addWidget(m_field, 1);
    row->addWidget(m_apply);
    m_busy = new widgets::StatusBadge(this);
    m_busy->setCompact(true);
    m_problemRow = new QWidget(this);
    m_problemIcon = new widgets::IconLabel(m_problemRow);
    m_problem = new QLabel(m_problemRow);
    m_problem->setObjectName(u"promoProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setProperty("type", u"caption"_s);
    auto *problem = new QHBoxLayout(m_problemRow);
    problem->setContentsMargins({});
    problem->setSpacing(4);
    problem->addWidget(m_problemIcon, 0, Qt::AlignTop);
    problem->addWidget(m_problem, 1);
    m_another = new QPushButton(this);
    m_another->setProperty("kind", u"flat"_s);
    m_another->setProperty("small", true);
    m_another->setProperty("inline", true);
    m_another->setAutoDefault(false);
    m_another->setText(tr("Another code"));
    m_another->hide();
    connect(m_apply, &QPushButton::clicked, this, &PromoCodes::apply);
    connect(m_field, &QLineEdit::returnPressed, this, &PromoCodes::apply);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        if (m_coupons)
            m_coupons->forgetError();
    });
    connect(m_another, &QPushButton::clicked, this, [this] {
        m_isEntryWanted = true;
        refresh();
        m_field->setFocus();
    });
}

void PromoCodes::setCoupons(order::Coupons *coupons)
{
    if (m_coupons)
        m_coupons->disconnect(this);
    m_coupons = coupons;
    m_isEntryWanted = false;
    m_field->clear();
    if (m_coupons) {
        connect(m_coupons, &order::Coupons::stateChanged, this, &PromoCodes::refresh);
        connect(m_coupons, &order::Coupons::changed, this, [this] {
            m_isEntryWanted = false;
            m_field->clear();
            refresh();
        });
    }
    refresh();
}

void PromoCodes::setReview(const order::Review *review)
{
    m_review = review != nullptr ? std::optional(*review) : std::nullopt;
    refresh();
}

void PromoCodes::setCodesEnabled(bool isEnabled)
{
    m_isEnabled = isEnabled;
    refresh();
}

void PromoCodes::apply()
{
    if (m_coupons && m_isEnabled)
        m_coupons->add(m_field->text());
}

bool PromoCodes::wantsEntry() const
{
    return m_coupons && (m_coupons->codes().isEmpty() || m_isEntryWanted || m_coupons->error().has_value());
}

void PromoCodes::refresh()
{
    const bool mayChange = m_isEnabled && m_coupons && !m_coupons->isBusy();
    QStringList effects;
    const QStringList codes = m_coupons ? m_coupons->codes() : QStringList();
    for (const QString &code : codes)
        effects.append(m_review ? PriceWords::effect(code, *m_review) : QString());
    if (codes != m_shown || effects != m_effects) {
        m_shown = codes;
        m_effects = effects;
        rebuildCodes();
    }
    const QList<QPushButton *> removes = findChildren<QPushButton *>(u"removeCode"_s);
    for (QPushButton *remove : removes)
        remove->setEnabled(mayChange);
    m_entry->setVisible(wantsEntry());
    m_another->setVisible(!wantsEntry() && !codes.isEmpty());
    m_another->setEnabled(mayChange);
    m_field->setReadOnly(!mayChange);
    m_apply->setEnabled(mayChange);
    showState();
}

void PromoCodes::rebuildCodes()
{
    while (QLayoutItem *item = m_codes->takeAt(0)) {
        // It may be the one whose button was just pressed.
        item->widget()->hide();
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        const QString &code = m_shown.at(i);
        auto *box = new QWidget(this);
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins({});
        column->setSpacing(4);
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        auto *field = codeField(box);
        field->setText(code);
        field->setReadOnly(true);
        field->setAccessibleName(tr("Promo code in the cart"));
        auto *remove = new QPushButton(tr("Remove"), box);
        remove->setObjectName(u"removeCode"_s);
        remove->setAutoDefault(false);
        remove->setAccessibleName(tr("Remove the code %1").arg(code));
        connect(remove, &QPushButton::clicked, this, [this, code] {
            if (m_coupons)
                m_coupons->remove(code);
        });
        row->addWidget(field, 1);
        row->addWidget(remove);
        column->addLayout(row);
        if (!m_effects.at(i).isEmpty()) {
            auto *told = new QHBoxLayout;
            told->setSpacing(4);
            auto *effect = new QLabel(m_effects.at(i), box);
            effect->setObjectName(u"promoEffect"_s);
            effect->setTextFormat(Qt::PlainText);
            effect->setWordWrap(true);
            effect->setProperty("type", u"caption"_s);
            field->setAccessibleDescription(m_effects.at(i));
            told->addWidget(new widgets::IconLabel(u"check"_s, Token::Ok, 14, box), 0, Qt::AlignTop);
            told->addWidget(effect, 1);
            column->addLayout(told);
        }
        m_codes->addWidget(box);
        box->show();
    }
}

QString PromoCodes::problem() const
{
    if (!m_coupons)
        return {};
    if (const auto &error = m_coupons->error()) {
        const QString &code = m_coupons->lastCode();
        if (error->code == "coupon-twice")
            return tr("%1 is in the cart already.").arg(code);
        if (error->code == "no-cart")
            return tr("There is no cart to put a code into yet. Check again, then add it.");
        if (!error->serverMessage.isEmpty())
            return tr("OVHcloud did not take %1: %2").arg(code, error->serverMessage);
        const widgets::ErrorText words = widgets::ErrorWords::describe(*error);
        return tr("%1 was not added: %2").arg(code, words.title);
    }
    if (!m_coupons->lostCodes().isEmpty())
        return tr("The cart had to be made anew, without the code %1. Add it again if you want it.")
            .arg(m_coupons->lostCodes().join(u", "_s));
    return {};
}

void PromoCodes::showState()
{
    const bool isBusy = m_coupons && m_coupons->isBusy();
    m_busy->setVisible(isBusy);
    if (isBusy)
        m_busy->setStatus(u"busy"_s, Token::Text3, tr("Asking OVHcloud…"), true);
    const QString text = problem();
    const bool isError = m_coupons && m_coupons->error().has_value();
    const bool isNews = !text.isEmpty() && text != m_problem->text();
    m_problemIcon->setIcon(isError ? u"error"_s : u"info"_s, isError ? Token::Bad : Token::Text2, 14);
    m_problemRow->setVisible(!text.isEmpty());
    m_problem->setText(text);
    if (isNews) {
        QAccessibleEvent event(m_problem, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    m_field->setAccessibleDescription(text);
    theme::setTone(m_field, "invalid", isError);
}

void PromoCodes::retranslate()
{
    m_title->setText(tr("Promo code"));
    m_field->setAccessibleName(tr("Promo code"));
    m_apply->setText(tr("Apply"));
    m_another->setText(tr("Another code"));
    m_effects.clear();
    m_shown.clear();
    rebuildCodes();
    refresh();
}

} // namespace cartouche::wizard
