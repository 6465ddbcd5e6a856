// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/withdrawdialog.h"

#include "theme/words.h"
#include "widgets/banner.h"
#include "widgets/errorwords.h"
#include "widgets/strongtext.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cartouche::windows {

using namespace Qt::StringLiterals;
using order::Withdrawal;
using Phase = Withdrawal::Phase;
using widgets::Banner;

namespace {

constexpr qsizetype longestComment = 2000;

} // namespace

WithdrawDialog::WithdrawDialog(Withdrawal &withdrawal, const order::LedgerRow &row, QWidget *parent)
    : QDialog(parent), m_withdrawal(&withdrawal), m_row(row)
{
    setObjectName(u"sheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(520);
    build();
    connect(&withdrawal, &Withdrawal::changed, this, [this](qint64 orderId) {
        if (orderId == m_row.orderId)
            refresh();
    });
    retranslate();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void WithdrawDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    m_title = new QLabel(this);
    m_title->setProperty("type", u"title"_s);
    m_title->setTextFormat(Qt::PlainText);
    column->addWidget(m_title);
    m_names = new widgets::StrongText(this);
    m_names->setNames(m_row.names);
    column->addWidget(m_names);
    m_meaning = new QLabel(this);
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setWordWrap(true);
    column->addWidget(m_meaning);
    column->addSpacing(8);
    const auto caption = [this, column] {
        auto *label = new QLabel(this);
        label->setProperty("tone", u"2"_s);
        column->addWidget(label);
        return label;
    };
    m_reasonLabel = caption();
    m_reason = new QComboBox(this);
    m_reason->setObjectName(u"withdrawReason"_s);
    m_reason->addItem(QString(), QString());
    for (const QString &word : Withdrawal::reasons())
        m_reason->addItem(word, word);
    m_reasonLabel->setBuddy(m_reason);
    column->addWidget(m_reason);
    m_commentLabel = caption();
    m_comment = new QPlainTextEdit(this);
    m_comment->setObjectName(u"withdrawComment"_s);
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(m_comment->fontMetrics().lineSpacing() * 3 + 12);
    m_commentLabel->setBuddy(m_comment);
    column->addWidget(m_comment);
    m_state = new Banner(this);
    column->addWidget(m_state);
    column->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    m_close = new QPushButton(this);
    m_close->setAutoDefault(false);
    m_send = new QPushButton(this);
    m_send->setObjectName(u"withdrawSend"_s);
    m_send->setAutoDefault(false);
    row->addWidget(m_close);
    row->addWidget(m_send);
    column->addLayout(row);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_reason, &QComboBox::currentIndexChanged, this, &WithdrawDialog::refresh);
    connect(m_send, &QPushButton::clicked, this, [this] {
        if (m_withdrawal != nullptr)
            m_withdrawal->send(m_row.orderId, m_row.account, m_reason->currentData().toString(),
                               m_comment->toPlainText().trimmed().left(longestComment));
    });
}

void WithdrawDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WithdrawDialog::retranslate()
{
    const QString number = theme::orderNumber(m_row.orderId);
    setWindowTitle(tr("Withdraw from order %1 – Cartouche").arg(number));
    m_title->setText(tr("Withdraw from order %1?").arg(number));
    m_meaning->setText(tr("You give this order back. OVHcloud cancels all of it and pays %1 back; names that were delivered with it "
                          "may be taken from your account, and whoever comes first can register them then. It cannot be "
                          "undone. OVHcloud takes the order back until %2.")
                           .arg(m_row.total.currency().isEmpty() ? tr("what you paid") : theme::money(m_row.total),
                                theme::longDate(m_row.withdrawUntil)));
    m_reasonLabel->setText(tr("Why? OVHcloud asks for one of these"));
    m_reason->setAccessibleName(tr("Reason of the withdrawal"));
    m_reason->setItemText(0, tr("Choose a reason"));
    for (int i = 1; i < m_reason->count(); ++i)
        m_reason->setItemText(i, reason(m_reason->itemData(i).toString()));
    m_commentLabel->setText(tr("A word to OVHcloud (may stay empty)"));
    m_comment->setAccessibleName(m_commentLabel->text());
    m_send->setText(tr("Withdraw from the order"));
    refresh();
}

QString WithdrawDialog::reason(const QString &word)
{
    if (word == "unused"_L1)
        return tr("I do not need it");
    if (word == "expensive"_L1)
        return tr("It is too expensive");
    if (word == "difficulty"_L1)
        return tr("It is too difficult to use");
    if (word == "competitor"_L1)
        return tr("I chose another provider");
    if (word == "performance"_L1)
        return tr("Not fast enough");
    if (word == "reliability"_L1)
        return tr("Not reliable enough");
    return tr("Another reason");
}

void WithdrawDialog::refresh()
{
    const Withdrawal::State state = m_withdrawal != nullptr ? m_withdrawal->stateOf(m_row.orderId) : Withdrawal::State();
    const bool isOpen = state.phase == Phase::None || state.phase == Phase::Failed || state.phase == Phase::NotArrived;
    m_reason->setEnabled(isOpen);
    m_comment->setReadOnly(!isOpen);
    m_send->setVisible(isOpen);
    m_send->setEnabled(m_reason->currentIndex() > 0);
    m_close->setText(isOpen ? tr("Keep the order") : tr("Close"));
    m_state->setDetails({});
    switch (state.phase) {
    case Phase::None: m_state->hideMessage(); break;
    case Phase::Sending: m_state->show(Banner::Kind::Info, tr("Sent, waiting for the answer…"), {}, u"busy"_s); break;
    case Phase::Looking:
        m_state->show(Banner::Kind::Warn, tr("No clear answer – looking at the order"), tr("It was sent once and is not sent again."), u"unknown"_s);
        break;
    case Phase::Made:
        m_state->show(Banner::Kind::Ok, tr("Withdrawn"), tr("OVHcloud cancels the order and pays the money back. Orders shows how it goes on."));
        break;
    case Phase::NotArrived:
        m_state->show(Banner::Kind::Warn, tr("It did not arrive"), tr("The answer was lost, and the order stands as before. You may send it again."));
        break;
    case Phase::Failed: {
        const widgets::ErrorText words = widgets::ErrorWords::describe(*state.error);
        m_state->show(Banner::Kind::Bad, tr("OVHcloud did not take the order back"), words.title + u'\n' + tr("The order stands as before."));
        m_state->setDetails(words.details);
        break;
    }
    }
}

} // namespace cartouche::windows
