// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/controlpage.h"

#include "sandbox/pages.h"
#include "sandbox/paying.h"
#include "sandbox/pricemoves.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Puts a page together in the language of its reader.
class Desk
{
public:
    explicit Desk(const Call &call) : m_call(call) {}

    [[nodiscard]] QString text(const RequestLog &log) const
    {
        return introduction() + clock() + orders() + prices() + switches() + keys() + requests(log) + reset();
    }
    [[nodiscard]] QString words(const QString &english, const QString &french) const
    {
        return say(m_call.language, english, french).toHtmlEscaped();
    }

private:
    [[nodiscard]] QString section(const QString &id, const QString &title, const QString &html) const
    {
        return u"<h2 id=\"%1\">%2</h2>%3"_s.arg(id, title, html);
    }
    [[nodiscard]] QString form(const QString &route, const QString &html) const
    {
        return u"<form method=\"post\" action=\"/control/%1\">%2</form>"_s.arg(route, html);
    }
    [[nodiscard]] static QString row(const QStringList &cells, QLatin1StringView tag = "td"_L1)
    {
        QString html = u"<tr>"_s;
        for (const QString &cell : cells)
            html += u"<%1>%2</%1>"_s.arg(tag, cell);
        return html + u"</tr>"_s;
    }
    [[nodiscard]] static QString table(const QStringList &titles, const QString &rows)
    {
        return u"<table>%1%2</table>"_s.arg(row(titles, "th"_L1), rows);
    }
    [[nodiscard]] static QString option(const QString &value, bool isChosen, const QString &shown)
    {
        return u"<option value=\"%1\"%2>%3</option>"_s.arg(value, isChosen ? u" selected"_s : QString(), shown);
    }

    [[nodiscard]] QString introduction() const;
    [[nodiscard]] QString clock() const;
    [[nodiscard]] QString orders() const;
    [[nodiscard]] QString papersButton(const Order &order) const;
    [[nodiscard]] QString prices() const;
    [[nodiscard]] QString switches() const;
    [[nodiscard]] QString keys() const;
    [[nodiscard]] QString keyForm() const;
    [[nodiscard]] QString requests(const RequestLog &log) const;
    [[nodiscard]] QString reset() const;

    const Call &m_call;
};

QString Desk::introduction() const
{
    const World &world = m_call.world;
    const Application &application = world.applications.at(world.firstApplication);
    const QString rows = row({words(u"Address"_s, u"Adresse"_s), m_call.link(u"/1.0"_s)})
        + row({words(u"Application key"_s, u"Clé d'application"_s), application.key})
        + row({words(u"Application secret"_s, u"Secret d'application"_s), application.secret})
        + row({words(u"Consumer key"_s, u"Clé d'utilisateur"_s), world.firstConsumerKey});
    return u"<p>%1</p><p>%2</p><details><summary>%3</summary><table>%4</table></details>"_s.arg(
        words(u"This program answers as OVHcloud's order API does, so that buying domain names can be tried out. "
              "Accounts, prices, orders and payments are made up and stay on this computer."_s,
              u"Ce programme répond comme l'API de commande d'OVHcloud, pour essayer l'achat de noms de domaine. "
              "Comptes, prix, commandes et paiements sont inventés et restent sur cet ordinateur."_s),
        words(u"Here you see what has happened and can steer what will."_s,
              u"Ici, vous voyez ce qui s'est passé et pouvez diriger la suite."_s),
        words(u"Address and keys for a program that shall use it"_s,
              u"Adresse et clés pour un programme qui doit l'utiliser"_s),
        rows);
}

QString Desk::clock() const
{
    const auto button = [](int seconds, const QString &text) {
        return u"<button name=\"advanceSeconds\" value=\"%1\">%2</button>"_s.arg(QString::number(seconds), text);
    };
    const QString shown = u"<p>%1 <strong>%2</strong></p>"_s.arg(
        words(u"In the sandbox it is"_s, u"Dans le bac à sable, il est"_s), utcText(m_call.now));
    const QString forward = button(60, words(u"+ 1 minute"_s, u"+ 1 minute"_s))
        + button(3600, words(u"+ 1 hour"_s, u"+ 1 heure"_s)) + button(86'400, words(u"+ 1 day"_s, u"+ 1 jour"_s))
        + button(30 * 86'400, words(u"+ 30 days"_s, u"+ 30 jours"_s));
    const QString set = u"<label>%1 <input name=\"now\" type=\"datetime-local\" required></label> <button>%2</button>"_s
                            .arg(words(u"Other time (UTC)"_s, u"Autre moment (UTC)"_s),
                                 words(u"Set"_s, u"Régler"_s));
    return section(u"clock"_s, words(u"Clock"_s, u"Horloge"_s),
                   shown + form(u"clock"_s, forward) + form(u"clock"_s, set));
}

QString Desk::orders() const
{
    QString rows;
    for (const auto &[nichandle, account] : m_call.world.accounts) {
        for (const auto &[id, order] : account.orders) {
            QStringList names;
            for (const OrderedName &each : order.names)
                names.append(each.domain.toHtmlEscaped());
            rows += row({u"<a href=\"%1\">%2</a>"_s.arg(orderLink(m_call, order).toHtmlEscaped()).arg(id), nichandle,
                         names.join(u", "_s),
                         statusName(order.statusAt(m_call.now, m_call.settings.stage())),
                         order.bill.subsidiary->text(order.bill.withTax), papersButton(order)});
        }
    }
    const QString html = rows.isEmpty()
        ? u"<p>%1</p>"_s.arg(words(u"Nothing has been ordered yet."_s, u"Rien n'a encore été commandé."_s))
        : table({words(u"Order"_s, u"Commande"_s), words(u"Account"_s, u"Compte"_s), words(u"Names"_s, u"Noms"_s),
                 words(u"Status"_s, u"État"_s), words(u"Total"_s, u"Total"_s), {}},
                rows);
    return section(u"orders"_s, words(u"Orders"_s, u"Commandes"_s), html);
}

QString Desk::papersButton(const Order &order) const
{
    if (order.statusAt(m_call.now, m_call.settings.stage()) != OrderStatus::DocumentsRequested)
        return {};
    return form(u"papers"_s, u"<button name=\"orderId\" value=\"%1\">%2</button>"_s.arg(QString::number(order.id),
                                 words(u"The papers have come"_s, u"Les papiers sont arrivés"_s)));
}

QString Desk::prices() const
{
    QString rows;
    QStringList names = m_call.world.prices.movedExtensions();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        const QJsonObject moved = pricesJson(m_call.world.prices, *Extension::find(name));
        const auto cents = [&moved](QStringView kind) { return QString::number(moved[kind].toInteger()); };
        const QString back = u"<input type=\"hidden\" name=\"extension\" value=\"%1\">"
                             "<button name=\"listPrices\" value=\"1\">%2</button>"_s.arg(
                                 name, words(u"Back to the list"_s, u"Revenir au tarif"_s));
        rows += row({u'.' + name, cents(u"create"), cents(u"renew"), cents(u"transfer"), cents(u"discount"),
                     form(u"prices"_s, back)});
    }
    QString fields = u"<label>%1 <input name=\"extension\" required></label>"_s.arg(
        words(u"Extension"_s, u"Extension"_s));
    const auto add = [&fields](const QString &name, const QString &shown) {
        fields += u" <label>%1 <input name=\"%2\" type=\"number\" min=\"0\" max=\"%3\"></label>"_s.arg(
            shown, name, QString::number(PriceBook::highest));
    };
    const QStringList titles{words(u"Extension"_s, u"Extension"_s), words(u"Creation"_s, u"Création"_s),
                             words(u"Renewal"_s, u"Renouvellement"_s), words(u"Transfer"_s, u"Transfert"_s),
                             words(u"Reduction"_s, u"Réduction"_s)};
    add(u"create"_s, titles[1]);
    add(u"renew"_s, titles[2]);
    add(u"transfer"_s, titles[3]);
    add(u"discount"_s, titles[4]);
    fields += u" <button>%1</button>"_s.arg(words(u"Set"_s, u"Régler"_s));
    const QString why = words(u"In euro cents for one year, before tax. What is left empty stays as it is."_s,
                              u"En centimes d'euro pour un an, hors taxes. Ce qui est laissé vide ne change pas."_s);
    return section(u"prices"_s, words(u"Prices"_s, u"Prix"_s),
                   (rows.isEmpty() ? QString() : table(titles + QStringList{QString()}, rows)) + u"<p>%1</p>"_s.arg(why)
                       + form(u"prices"_s, fields));
}

QString Desk::switches() const
{
    QString rows;
    for (const SwitchRule &rule : SwitchRule::all()) {
        QString options;
        for (const QLatin1StringView value : rule.values)
            options += option(value, m_call.world.switches.is(rule.which, value), value);
        const QString choice
            = u"<input type=\"hidden\" name=\"name\" value=\"%1\"><select name=\"value\" aria-label=\"%1\">%2</select> "
              "<button>%3</button>"_s.arg(rule.name, options, words(u"Set"_s, u"Régler"_s));
        rows += row({u"<strong>%1</strong><br><span lang=\"en\">%2</span>"_s.arg(
                         rule.name, QString::fromUtf8(rule.meaning).toHtmlEscaped()),
                     form(u"switches"_s, choice)});
    }
    const QString why = words(u"Where it is not known for certain how OVHcloud answers, you can choose."_s,
                              u"Là où l'on ne sait pas avec certitude comment OVHcloud répond, vous pouvez choisir."_s);
    return section(u"switches"_s, words(u"Switches"_s, u"Choix"_s), u"<p>%1</p><table>%2</table>"_s.arg(why, rows));
}

QString Desk::keys() const
{
    QString rows;
    for (const auto &[consumerKey, key] : m_call.world.credentials) {
        QStringList rules;
        for (const AccessRule &rule : key.rules)
            rules.append((rule.method + u' ' + rule.path).toHtmlEscaped());
        rows += row({u"<code>%1</code>"_s.arg(consumerKey), key.account, rules.join(u"<br>"_s),
                     stateName(key.stateAt(m_call.now))});
    }
    return section(u"keys"_s, words(u"Consumer keys"_s, u"Clés d'utilisateur"_s),
                   table({words(u"Key"_s, u"Clé"_s), words(u"Account"_s, u"Compte"_s), words(u"Rights"_s, u"Droits"_s),
                          words(u"State"_s, u"État"_s)},
                         rows)
                       + keyForm());
}

QString Desk::keyForm() const
{
    QString accounts;
    for (const auto &[nichandle, account] : m_call.world.accounts)
        accounts += option(nichandle, false, nichandle);
    QString states;
    using State = Credential::State;
    for (const State each : {State::Validated, State::PendingValidation, State::Refused, State::Expired})
        states += option(stateName(each), false, stateName(each));
    const QString fields = u"<p><label>%1 <select name=\"account\">%2</select></label> "
                           "<label>%3 <select name=\"state\">%4</select></label></p>"
                           "<p><label>%5<br><textarea name=\"rules\" rows=\"4\" cols=\"40\">GET /*\nPOST /*\n"
                           "PUT /*\nDELETE /*</textarea></label></p><button>%6</button>"_s;
    return form(u"keys"_s, fields.arg(words(u"Account"_s, u"Compte"_s), accounts, words(u"State"_s, u"État"_s), states,
                                      words(u"Rights, one a line"_s, u"Droits, un par ligne"_s),
                                      words(u"Make a key"_s, u"Créer une clé"_s)));
}

QString Desk::requests(const RequestLog &log) const
{
    QString rows;
    const QJsonArray list = log.toJson();
    for (const QJsonValue &each : list) {
        rows += row({(each[u"method"].toString() + u' ' + each[u"path"].toString()).toHtmlEscaped(),
                     QString::number(each[u"count"].toInteger()), QString::number(each[u"acted"].toInteger())});
    }
    const QString html = rows.isEmpty()
        ? u"<p>%1</p>"_s.arg(words(u"Nothing has arrived yet."_s, u"Rien n'est encore arrivé."_s))
        : table({words(u"Call"_s, u"Appel"_s), words(u"Arrived"_s, u"Arrivé"_s), words(u"Acted on"_s, u"Exécuté"_s)},
                rows);
    return section(u"requests"_s, words(u"What arrived"_s, u"Ce qui est arrivé"_s), html);
}

QString Desk::reset() const
{
    const QString why = words(u"Forgets carts, orders and names, and sets clock and switches back. The first keys stay."_s,
                              u"Oublie paniers, commandes et noms, et remet l'horloge et les choix. "
                              "Les premières clés restent."_s);
    return section(u"reset"_s, words(u"Start over"_s, u"Tout recommencer"_s),
                   u"<p>%1</p>"_s.arg(why)
                       + form(u"reset"_s, u"<button>%1</button>"_s.arg(words(u"Start over"_s, u"Tout recommencer"_s))));
}

} // namespace

HttpResponse controlPage(const Call &call, const RequestLog &log)
{
    const Desk desk(call);
    HttpResponse response = page(call.language, 200, desk.words(u"The sandbox"_s, u"Le bac à sable"_s), desk.text(log));
    // The forms have to tell that they come from here, and no other page may show this one inside it.
    response.headers = {
        {"Content-Security-Policy",
         "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'"},
        {"Referrer-Policy", "same-origin"},
        {"Cache-Control", "no-store"},
    };
    return response;
}

} // namespace cartouche::sandbox
