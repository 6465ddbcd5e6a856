// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/deliverynotes.h"

#include "base/whendone.h"
#include "order/purchase.h"
#include "theme/words.h"
#include "widgets/iconlabel.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <optional>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using order::NameStep;
using Situation = order::OrderTimeline::Situation;

namespace {

constexpr qsizetype fewNames = 3;

QString shown(const QString &ascii)
{
    const auto name = base::DomainName::parse(ascii);
    return name ? name->unicode() : ascii;
}

QString fewOf(const QStringList &names)
{
    QStringList few;
    for (const QString &name : names.first(std::min(names.size(), fewNames)))
        few.append(shown(name));
    return few.join(u", "_s);
}

} // namespace

QString DeliveryNotes::listed(const QStringList &names)
{
    const int others = static_cast<int>(names.size() - fewNames);
    return others > 0 ? tr("%1 and %n other(s)", nullptr, others).arg(fewOf(names)) : fewOf(names);
}

DeliveryNotes::DeliveryNotes(QWidget *parent) : QWidget(parent), m_title(new QLabel(this)), m_lines(new QVBoxLayout)
{
    m_title->setProperty("type", u"section"_s);
    m_lines->setSpacing(6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addLayout(m_lines);
    hide();
}

void DeliveryNotes::setSession(const Session *session)
{
    m_session = session;
    m_timeline = {};
    m_orderId = 0;
    m_wishes.clear();
    refresh();
}

void DeliveryNotes::setOrder(const order::OrderTimeline &timeline, qint64 orderId)
{
    if (m_timeline == timeline && m_orderId == orderId)
        return;
    if (m_orderId != orderId)
        m_wishes.clear();
    m_timeline = timeline;
    m_orderId = orderId;
    refresh();
    readWishes();
}

void DeliveryNotes::retranslate()
{
    m_title->setText(tr("Afterwards"));
    m_shown.clear();
    refresh();
}

void DeliveryNotes::readWishes()
{
    if (m_session == nullptr || m_session->database == nullptr || m_orderId == 0)
        return;
    const store::RenewalWishes wishes(*m_session->database, m_session->endpoint.baseUrl.toString());
    base::whenDone(wishes.of(m_orderId), this,
                   [this, orderId = m_orderId](const base::Result<QList<store::RenewalWish>> &found) {
                       if (!found || orderId != m_orderId || *found == m_wishes)
                           return;
                       m_wishes = *found;
                       refresh();
                   });
}

const store::RenewalWish *DeliveryNotes::wishOf(const QString &ascii) const
{
    const auto found = std::find_if(m_wishes.begin(), m_wishes.end(),
                                    [&ascii](const store::RenewalWish &wish) { return wish.name == ascii; });
    return found == m_wishes.end() ? nullptr : &*found;
}

QString DeliveryNotes::mailNote() const
{
    QStringList names;
    for (const NameStep &name : m_timeline.names)
        names.append(name.ascii);
    const QStringList concerned = order::namesToConfirmByMail(names);
    if (concerned.isEmpty())
        return {};
    return tr("The owner of %1 may get an e-mail that asks to confirm the address. Its link has to be followed within "
              "15 days after the registration, or the name is suspended. Look into the spam folder, too.")
        .arg(listed(concerned));
}

QStringList DeliveryNotes::renewalNotes() const
{
    return renewalNotes(true) + renewalNotes(false);
}

/// One line for each day on which something falls due; the amounts of one day are one sum.
QStringList DeliveryNotes::renewalNotes(bool isAutomatic) const
{
    struct Due
    {
        QStringList names;
        std::optional<base::Money> sum = base::Money();
    };
    std::map<QDate, Due> days; // an invalid day comes first: not known
    for (const NameStep &name : m_timeline.names) {
        const store::RenewalWish *wish = wishOf(name.ascii);
        // Without another word OVHcloud renews.
        if ((wish == nullptr || wish->isAutomatic) != isAutomatic || name.isProblem())
            continue;
        const order::DraftName *bought = m_session->purchase->draft().find(name.ascii);
        const bool isKnown = bought != nullptr && !bought->offers.isEmpty() && name.at.isValid();
        const QDate day = isKnown ? name.at.toLocalTime().date().addMonths(bought->duration.months()) : QDate();
        Due &due = days[day];
        const auto price = isKnown ? bought->renewal() : std::nullopt;
        const bool isFirst = due.names.isEmpty();
        due.names.append(name.ascii);
        due.sum = !price || !due.sum ? std::nullopt : isFirst ? price : due.sum->plus(*price);
    }
    QStringList notes;
    for (const auto &[day, due] : days) {
        const QString when = day.isValid() ? theme::longDate(day.startOfDay()) : QString();
        const QString names = listed(due.names);
        if (!day.isValid())
            notes.append(isAutomatic ? tr("%1: renewed by itself by OVHcloud at the end of the period, unless you change that.").arg(names)
                                     : tr("%1: not renewed, as you decided; it ends with the period that was paid.").arg(names));
        else if (!due.sum)
            notes.append(isAutomatic ? tr("%1: renewed by itself, the first debit comes about %2.").arg(names, when)
                                     : tr("%1: not renewed, as you decided; it ends about %2.").arg(names, when));
        else
            notes.append(isAutomatic ? tr("%1: renewed by itself, the first debit of %3 without tax comes about %2.")
                                           .arg(names, when, theme::money(*due.sum))
                                     : tr("%1: not renewed, as you decided; it ends about %2. Renewing it would cost %3 without tax.")
                                           .arg(names, when, theme::money(*due.sum)));
    }
    return notes;
}

void DeliveryNotes::addLine(const QString &icon, const QString &text)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *words = new QLabel(text, line);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(new widgets::IconLabel(icon, theme::Token::Text2, 16, line), 0, Qt::AlignTop);
    row->addWidget(words, 1);
    m_lines->addWidget(line);
}

void DeliveryNotes::refresh()
{
    const bool isPaid = m_timeline.situation == Situation::Delivered || m_timeline.situation == Situation::Registering
        || m_timeline.situation == Situation::Delivering;
    const bool isWanted = m_session != nullptr && isPaid && !m_timeline.names.isEmpty();
    const QString mail = isWanted ? mailNote() : QString();
    QStringList texts = isWanted ? renewalNotes() : QStringList();
    QStringList refused;
    for (const store::RenewalWish &wish : std::as_const(m_wishes)) {
        if (wish.state == store::RenewalWish::State::Refused)
            refused.append(wish.name);
    }
    const QString refusal = refused.isEmpty() || !isWanted
        ? QString()
        : tr("OVHcloud has not taken your decision about renewing %1: set it in its control panel.").arg(listed(refused));
    const QStringList wanted = QStringList{mail, refusal} + texts;
    setVisible(isWanted);
    if (wanted == m_shown)
        return;
    m_shown = wanted;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!mail.isEmpty())
        addLine(u"info"_s, mail);
    if (!refusal.isEmpty())
        addLine(u"warning"_s, refusal);
    for (const QString &text : std::as_const(texts))
        addLine(u"calendar"_s, text);
}

} // namespace cartouche::wizard
