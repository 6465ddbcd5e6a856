// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/fault.h"

namespace cartouche::test {

QList<Fault> allFaults()
{
    QList<Fault> all;
    for (int each = 0; each <= static_cast<int>(Fault::NotHttp); ++each)
        all.append(static_cast<Fault>(each));
    return all;
}

QString nameOf(Fault fault)
{
    const auto name = [fault] {
        switch (fault) {
        case Fault::FinBeforeRequest: return "FIN before the request is read";
        case Fault::RstBeforeRequest: return "RST before the request is read";
        case Fault::FinInRequest: return "FIN inside the request";
        case Fault::RstInRequest: return "RST inside the request";
        case Fault::FinAfterRequest: return "FIN after the request";
        case Fault::RstAfterRequest: return "RST after the request";
        case Fault::HangBeforeAnswer: return "hang before the answer";
        case Fault::FinInStatusLine: return "FIN inside the status line";
        case Fault::RstInStatusLine: return "RST inside the status line";
        case Fault::HangInStatusLine: return "hang inside the status line";
        case Fault::FinInHeaders: return "FIN inside the headers";
        case Fault::RstInHeaders: return "RST inside the headers";
        case Fault::HangInHeaders: return "hang inside the headers";
        case Fault::FinAfterHeaders: return "FIN after the headers";
        case Fault::RstAfterHeaders: return "RST after the headers";
        case Fault::FinInBody: return "FIN inside the body";
        case Fault::RstInBody: return "RST inside the body";
        case Fault::HangInBody: return "hang inside the body";
        case Fault::Drip: return "drip beyond the deadline";
        case Fault::SlowButWhole: return "slow but whole";
        case Fault::Json500: return "500 in OVHcloud's words";
        case Fault::Html500: return "500 as a page";
        case Fault::BadGateway: return "502";
        case Fault::Unavailable: return "503";
        case Fault::GatewayTimeout: return "504";
        case Fault::RateLimited: return "429";
        case Fault::RateLimitedRetryAfter: return "429 with Retry-After";
        case Fault::Redirect302: return "302 to another host";
        case Fault::Redirect307: return "307 to another host";
        case Fault::HtmlOk: return "200 that is a page";
        case Fault::EmptyOk: return "200 without a body";
        case Fault::WrongShape: return "200 of the wrong shape";
        case Fault::TruncatedJson: return "200 with half the JSON";
        case Fault::LengthTooLong: return "Content-Length too long";
        case Fault::LengthTooShort: return "Content-Length too short";
        case Fault::LengthGarbage: return "Content-Length is no number";
        case Fault::BrokenChunks: return "broken chunks";
        case Fault::NotHttp: return "a line that is not HTTP";
        }
        return "";
    };
    return QString::fromLatin1(name());
}

bool breaksRequest(Fault fault)
{
    return fault <= Fault::RstInRequest;
}

bool hidesAnswer(Fault fault)
{
    const bool isSilent = fault >= Fault::FinAfterRequest && fault <= Fault::HangBeforeAnswer;
    const bool isExchanged = fault >= Fault::Json500 && fault <= Fault::WrongShape;
    const bool isLimit = fault == Fault::RateLimited || fault == Fault::RateLimitedRetryAfter;
    return isSilent || (isExchanged && !isLimit) || fault == Fault::NotHttp;
}

bool concernsLine(Fault fault)
{
    const bool leadsAway = fault == Fault::Redirect302 || fault == Fault::Redirect307;
    return fault < Fault::Json500 || leadsAway || fault == Fault::NotHttp;
}

} // namespace cartouche::test
