// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/pages.h"

#include "sandbox/weblink.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString rulesHtml(const Credential &credential)
{
    QString rows;
    for (const AccessRule &rule : credential.rules) {
        rows += u"<tr><td>%1</td><td>%2</td></tr>"_s.arg(rule.method.toHtmlEscaped(),
                                                         rule.path.toHtmlEscaped());
    }
    return u"<table>%1</table>"_s.arg(rows);
}

QString option(const QString &value, const QString &text)
{
    return u"<option value=\"%1\">%2</option>"_s.arg(value.toHtmlEscaped(), text.toHtmlEscaped());
}

QString accountsHtml(const World &world)
{
    QString options;
    for (const auto &[nichandle, account] : world.accounts) {
        options += option(nichandle, nichandle + u" — "_s + account.holder[u"firstname"].toString()
                              + u' ' + account.holder[u"name"].toString());
    }
    return options;
}

HttpResponse formPage(const Call &call, const Credential &credential)
{
    const auto words = [&call](const QString &english, const QString &french) {
        return say(call.language, english, french);
    };
    const QString validities = option(u"86400"_s, words(u"1 day"_s, u"1 jour"_s))
        + option(u"2592000"_s, words(u"30 days"_s, u"30 jours"_s))
        + option(u"0"_s, words(u"Unlimited"_s, u"Illimitée"_s));
    const QString form = u"<p>%1</p>%2<form method=\"post\" action=\"/auth/\">"
                         "<input type=\"hidden\" name=\"credentialToken\" value=\"%3\">"
                         "<p><label>%4 <select name=\"account\">%5</select></label></p>"
                         "<p><label>%6 <select name=\"validity\">%7</select></label></p>"
                         "<button name=\"decision\" value=\"authorise\">%8</button>"
                         "<button name=\"decision\" value=\"refuse\">%9</button></form>"_s;
    const QString question = words(u"An application asks for these rights:"_s,
                                   u"Une application demande ces droits :"_s);
    return page(call.language, 200, words(u"Authorise an application"_s, u"Autoriser une application"_s),
                form.arg(question, rulesHtml(credential), credential.token.toHtmlEscaped(),
                         words(u"Account"_s, u"Compte"_s), accountsHtml(call.world),
                         words(u"Validity"_s, u"Validité"_s), validities,
                         words(u"Authorise"_s, u"Autoriser"_s), words(u"Refuse"_s, u"Refuser"_s)));
}

HttpResponse wrongTokenPage(const Call &call)
{
    return page(call.language, 404, say(call.language, u"Unknown request"_s, u"Demande inconnue"_s),
                say(call.language, u"<p>This request is unknown or has been answered.</p>"_s,
                    u"<p>Cette demande est inconnue ou a déjà reçu une réponse.</p>"_s));
}

HttpResponse decide(Call &call, Credential &credential, const QMultiMap<QString, QString> &form)
{
    const bool isGranted = form.value(u"decision"_s) == "authorise"_L1;
    const auto account = call.world.accounts.find(form.value(u"account"_s));
    credential.account = account == call.world.accounts.end() ? call.world.accounts.begin()->first
                                                              : account->first;
    if (isGranted) {
        credential.state = Credential::State::Validated;
        const qint64 seconds = form.value(u"validity"_s, u"86400"_s).toLongLong();
        if (seconds > 0)
            credential.expiration = call.now.addSecs(seconds);
    } else {
        credential.state = Credential::State::Refused;
    }
    if (isWebAddress(credential.redirection))
        return redirect(credential.redirection);
    const QString result = isGranted
        ? say(call.language, u"The application may now act for you."_s,
              u"L'application peut maintenant agir pour vous."_s)
        : say(call.language, u"The application was refused."_s, u"L'application a été refusée."_s);
    const QString close = say(call.language, u"You may close this page."_s,
                              u"Vous pouvez fermer cette page."_s);
    return page(call.language, 200, say(call.language, u"Done"_s, u"C'est fait"_s),
                u"<p>%1 %2</p>"_s.arg(result, close));
}

} // namespace

HttpResponse authPage(const HttpRequest &request, Call &call)
{
    const bool isPost = request.method == "POST";
    const auto form = isPost ? decodeForm(request.body) : call.query;
    Credential *credential = call.world.credentialByToken(form.value(u"credentialToken"_s));
    if (!credential || credential->state != Credential::State::PendingValidation)
        return wrongTokenPage(call);
    return isPost ? decide(call, *credential, form) : formPage(call, *credential);
}

} // namespace cartouche::sandbox
