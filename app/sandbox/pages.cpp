// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/pages.h"

#include <QUrl>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto style
    = "body{font:16px/1.5 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem;"
      "color:#1b1f2a;background:#fff}"
      "table{border-collapse:collapse;width:100%}td,th{padding:.3rem .5rem;text-align:left;"
      "border-bottom:1px solid #ccd}td:last-child{text-align:right;white-space:nowrap}"
      "button{font:inherit;padding:.5rem 1.2rem;margin:1rem .5rem 0 0}"
      "input,select,textarea{font:inherit}td button{padding:.1rem .6rem;margin:0}code{overflow-wrap:anywhere}"
      ".note{background:#fff6d6;border:1px solid #e0c050;padding:.5rem 1rem}"
      "@media(prefers-color-scheme:dark){:root{color-scheme:dark}body{color:#e8eaf2;background:#14171f}a{color:#9db8ff}"
      ".note{background:#3a3210;border-color:#7a6a20}}"_L1;

HttpResponse contractPage(const Call &call)
{
    return page(call.language, 200, say(call.language, u"Contract"_s, u"Contrat"_s),
                say(call.language, u"<p>A contract of the sandbox. Nothing is sold, nothing is owed.</p>"_s,
                    u"<p>Un contrat du bac à sable. Rien n'est vendu, rien n'est dû.</p>"_s));
}

} // namespace

HttpResponse answerPage(const HttpRequest &request, Call &call)
{
    const QByteArray path = request.rawPath();
    if (path == "/auth" || path == "/auth/")
        return authPage(request, call);
    if (path == "/order")
        return orderPage(request, call);
    if (path == "/payment")
        return paymentPage(request, call);
    if (path.startsWith("/contracts/"))
        return contractPage(call);
    return page(call.language, 404, say(call.language, u"Not found"_s, u"Introuvable"_s),
                say(call.language, u"<p>There is no such page.</p>"_s,
                    u"<p>Cette page n'existe pas.</p>"_s));
}

HttpResponse page(Language language, int status, const QString &title, const QString &html)
{
    const QString note = say(language, u"Sandbox on this computer. Nothing here is real."_s,
                             u"Bac à sable sur cet ordinateur. Rien n'est réel ici."_s);
    HttpResponse response;
    response.status = status;
    response.contentType = "text/html; charset=utf-8";
    response.headers = {
        {"Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'"},
        {"Referrer-Policy", "no-referrer"},
        {"Cache-Control", "no-store"},
    };
    response.body
        = u"<!DOCTYPE html><html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title>"
          "<style>%3</style></head><body><h1>%2</h1><p class=\"note\">%4</p>%5</body></html>"_s
              .arg(say(language, u"en"_s, u"fr"_s), title.toHtmlEscaped(), style, note, html)
              .toUtf8();
    return response;
}

HttpResponse redirect(const QString &target)
{
    HttpResponse response;
    response.status = 303;
    response.contentType = "text/plain";
    // Encoded, so that no line break can get into the header.
    response.headers = {{"Location", QUrl(target).toEncoded()}};
    return response;
}

} // namespace cartouche::sandbox
