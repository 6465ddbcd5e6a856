// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/control.h"

#include "sandbox/controlactions.h"
#include "sandbox/controlguard.h"
#include "sandbox/controlpage.h"
#include "sandbox/pages.h"

#include <algorithm>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct ControlRoute
{
    QByteArrayView method;
    QByteArrayView path;
    Answer (*act)(Call &, ControlDesk &) = nullptr;
};

constexpr ControlRoute routes[]{
    {"GET", "/control/requests", listRequests},
    {"GET", "/control/clock", showClock},
    {"POST", "/control/clock", moveClock},
    {"GET", "/control/switches", listSwitches},
    {"POST", "/control/switches", setSwitches},
    {"GET", "/control/keys", listKeys},
    {"POST", "/control/keys", makeKey},
    {"GET", "/control/orders", listOrders},
    {"POST", "/control/papers", sendPapers},
    {"GET", "/control/prices", listPrices},
    {"POST", "/control/prices", setPrices},
    {"POST", "/control/reset", startOver},
};

bool isPagePath(const QByteArray &path)
{
    return path == "/" || path == "/control" || path == "/control/";
}

bool isForm(const HttpRequest &request)
{
    return request.header("content-type").startsWith("application/x-www-form-urlencoded");
}

/// A form as the object that JSON clients send; a field that was left empty counts as left out.
QJsonObject formBody(const QByteArray &text)
{
    QJsonObject object;
    const auto form = decodeForm(text);
    for (auto each = form.begin(); each != form.end(); ++each) {
        bool isNumber = false;
        const qint64 number = each.value().toLongLong(&isNumber);
        if (!each.value().isEmpty())
            object[each.key()] = isNumber ? QJsonValue(number) : QJsonValue(each.value());
    }
    return object;
}

HttpResponse refusalPage(const Call &call, const Answer &refusal)
{
    return page(call.language, refusal.status, say(call.language, u"That did not work"_s, u"Cela n'a pas marché"_s),
                u"<p>%1</p><p><a href=\"/control\">%2</a></p>"_s.arg(
                    refusal.body[u"message"].toString().toHtmlEscaped(),
                    say(call.language, u"Back"_s, u"Retour"_s)));
}

/// A page for whoever sent a form, JSON for everybody else.
HttpResponse shown(const HttpRequest &request, const Call &call, const Answer &answer)
{
    if (!isForm(request))
        return jsonResponse(answer);
    return answer.isGood() ? redirect(u"/control"_s) : refusalPage(call, answer);
}

Answer act(const HttpRequest &request, Call &call, ControlDesk &desk)
{
    const QByteArray path = request.rawPath();
    const auto route = std::find_if(std::begin(routes), std::end(routes), [&](const ControlRoute &each) {
        return each.method == request.method && each.path == path;
    });
    if (route == std::end(routes))
        return notFound(u"There is no such control"_s);
    if (isForm(request))
        call.body = formBody(request.body);
    else if (!readBody(request.body, call.body))
        return badRequest(u"The input provided isn't valid: the body is not JSON"_s);
    return route->act(call, desk);
}

} // namespace

HttpResponse answerControl(const HttpRequest &request, Call &call, ControlDesk &desk)
{
    if (const auto refusal = controlRefusal(request, call))
        return shown(request, call, *refusal);
    call.world.ensureFirstKey(call.now);
    if (request.method == "GET" && isPagePath(request.rawPath()))
        return controlPage(call, desk.log);
    return shown(request, call, act(request, call, desk));
}

bool isControlPath(const QByteArray &path)
{
    return isPagePath(path) || path.startsWith("/control/");
}

} // namespace cartouche::sandbox
