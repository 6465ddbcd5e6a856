// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/pages.h"

#include "sandbox/registration.h"
#include "sandbox/weblink.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Found
{
    Account *account = nullptr;
    PaymentMethod *method = nullptr;
};

/// The method that waits for an answer under this token.
Found findByToken(World &world, const QString &token)
{
    for (auto &[nichandle, account] : world.accounts) {
        for (auto &[id, method] : account.methods) {
            if (!token.isEmpty() && method.registration.token == token
                && method.state == PaymentMethod::State::Validating)
                return {&account, &method};
        }
    }
    return {};
}

HttpResponse questionPage(const Call &call, const PaymentMethod &method)
{
    const auto words = [&call](const QString &english, const QString &french) {
        return say(call.language, english, french);
    };
    const QString form = u"<p>%1</p><form method=\"post\" action=\"/payment\">"
                         "<input type=\"hidden\" name=\"token\" value=\"%2\">"
                         "<button name=\"decision\" value=\"accept\">%3</button>"
                         "<button name=\"decision\" value=\"refuse\">%4</button></form>"_s;
    return page(call.language, 200, words(u"A new way to pay"_s, u"Un nouveau moyen de paiement"_s),
                form.arg(method.label.toHtmlEscaped(), method.registration.token,
                         words(u"Accept, as the bank would"_s, u"Accepter, comme le ferait la banque"_s),
                         words(u"Refuse"_s, u"Refuser"_s)));
}

HttpResponse decide(Call &call, const Found &found, bool isAccepted)
{
    const QString target = isAccepted ? found.method->registration.successUrl
                                      : found.method->registration.failureUrl;
    if (isAccepted)
        completeRegistration(call, *found.account, *found.method);
    else
        rejectRegistration(*found.method, call.now);
    if (isWebAddress(target))
        return redirect(target);
    return page(call.language, 200, say(call.language, u"Done"_s, u"C'est fait"_s),
                say(call.language, u"<p>You may close this page.</p>"_s,
                    u"<p>Vous pouvez fermer cette page.</p>"_s));
}

} // namespace

HttpResponse paymentPage(const HttpRequest &request, Call &call)
{
    const bool isPost = request.method == "POST";
    const auto form = isPost ? decodeForm(request.body) : call.query;
    const Found found = findByToken(call.world, form.value(u"token"_s));
    if (!found.method) {
        return page(call.language, 404, say(call.language, u"Unknown request"_s, u"Demande inconnue"_s),
                    say(call.language, u"<p>This request is unknown or has been answered.</p>"_s,
                        u"<p>Cette demande est inconnue ou a déjà reçu une réponse.</p>"_s));
    }
    return isPost ? decide(call, found, form.value(u"decision"_s) == "accept"_L1)
                  : questionPage(call, *found.method);
}

} // namespace cartouche::sandbox
