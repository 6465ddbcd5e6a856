// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/errorwords.h"

#include "base/toldtowait.h"
#include "theme/words.h"
#include "widgets/storagewords.h"

namespace cartouche::widgets {

using namespace Qt::StringLiterals;
using base::Error;
using Kind = base::Error::Kind;
using Flaw = base::DomainName::Flaw;

namespace {

/// The routes that order or pay; losing any other answer costs nothing.
bool isAboutMoney(const Error &error)
{
    return error.route.isEmpty() || error.route.contains("/checkout") || error.route.contains("/pay");
}

} // namespace

ErrorText ErrorWords::describe(const Error &error)
{
    ErrorText text = transport(error);
    for (const auto describeGroup : {&ErrorWords::keys, &ErrorWords::answer, &ErrorWords::local}) {
        if (text.title.isEmpty())
            text = describeGroup(error);
    }
    text.details = detailsOf(error);
    return text;
}

ErrorText ErrorWords::transport(const Error &error)
{
    switch (error.kind) {
    case Kind::Network:
        return {tr("No connection to OVHcloud"),
                tr("Everything you entered is still here. Check your network, then try again."), {}};
    case Kind::TimedOut:
        return {tr("OVHcloud did not answer in time"),
                tr("Everything you entered is still here. Try again in a moment."), {}};
    case Kind::Tls:
        return {tr("The connection is not safe"),
                tr("The server could not prove that it is OVHcloud, so nothing was sent. Check your network "
                   "and the clock of this computer."), {}};
    case Kind::OutcomeUnknown:
        if (!isAboutMoney(error))
            return {tr("No clear answer from OVHcloud"),
                    tr("Nothing was ordered or paid, and everything you entered is still here. Try again."), {}};
        return {tr("Outcome unknown"),
                tr("No clear answer came back: OVHcloud may have acted. Cartouche looks before it sends anything "
                   "again."), {}};
    case Kind::Redirected:
        return {tr("OVHcloud answered from another place"),
                tr("Cartouche does not follow, so that your keys go nowhere else. Try again later."), {}};
    case Kind::Cancelled: return {tr("Stopped"), tr("Nothing was changed."), {}};
    default: return {};
    }
}

ErrorText ErrorWords::keys(const Error &error)
{
    switch (error.kind) {
    case Kind::Signature:
        return {tr("The keys do not fit together"),
                tr("OVHcloud refused the signature. Check the application key, its secret and the consumer key in "
                   "the account window."), {}};
    case Kind::Clock:
        return {tr("The clock of this computer is wrong"),
                tr("OVHcloud refused the time of the request. Set the clock, then try again."), {}};
    case Kind::InvalidKey:
        return {tr("This application key is not known"),
                tr("It may belong to another region. Check the region and the key in the account window."), {}};
    case Kind::InvalidCredential:
        return {tr("Your key has expired or was withdrawn"),
                tr("Everything you entered is still here. Create a new key in the account window."), {}};
    case Kind::PendingCredential:
        return {tr("Your key is not confirmed yet"), tr("Confirm it on OVHcloud’s page in the browser."), {}};
    case Kind::NotGranted:
        return {tr("Your key lacks a right"),
                tr("Create a new key with all rights in the account window; what you entered stays."), {}};
    case Kind::LoginRequired:
        return {tr("Sign in first"), tr("Choose an account in the account window."), {}};
    default: return {};
    }
}

ErrorText ErrorWords::answer(const Error &error)
{
    if (const auto until = base::toldToWaitUntil(error))
        return {tr("OVHcloud asks to wait until %1").arg(theme::time(*until)),
                tr("Nothing was lost, and nothing is asked before then. Try again after that."), {}};
    switch (error.kind) {
    case Kind::Unreadable:
    case Kind::TooLarge:
        return {tr("OVHcloud’s answer could not be read"),
                tr("Everything you entered is still here. Try again; if it stays, tell OVHcloud’s support the query "
                   "number under “Details”."), {}};
    case Kind::Refused:
    case Kind::Conflict:
        return {tr("Refused by OVHcloud"),
                error.serverMessage.isEmpty()
                    ? tr("OVHcloud gave no reason. What you entered is still here.")
                    : tr("OVHcloud says: %1").arg(error.serverMessage.simplified().left(300)), {}};
    case Kind::NotFound:
    case Kind::Expired:
        return {tr("No longer at OVHcloud"),
                tr("The cart may have expired. What you entered is still here: try again, and Cartouche builds the "
                   "cart anew."), {}};
    case Kind::RateLimited:
        return {tr("OVHcloud asks to slow down"), tr("Nothing was lost. Try again in a minute."), {}};
    case Kind::Server:
        return {tr("OVHcloud has a problem"),
                tr("Everything you entered is still here. Try again in a few minutes."), {}};
    default: return {};
    }
}

ErrorText ErrorWords::local(const Error &error)
{
    if (error.kind == Kind::Keychain)
        return keychain(error);
    if (error.kind == Kind::Storage) {
        if (error.code == "locked-names")
            return {tr("One of these names is in an order whose outcome is unknown"),
                    tr("Look it up in your orders at OVHcloud first. Nothing was sent."), {}};
        if (error.code == "locked-order")
            return {tr("This order has a payment already"), tr("Nothing was sent a second time."), {}};
        return StorageWords::describe(error);
    }
    return invalid(error);
}

/// What Cartouche itself refused before anything was sent.
ErrorText ErrorWords::invalid(const Error &error)
{
    if (error.code == "endpoint")
        return {tr("This address cannot be used"), tr("It has to start with https://."), {}};
    if (error.code.startsWith("sandbox-"))
        return {tr("The sandbox could not be started"),
                tr("It is the program cartouche-sandbox, installed together with Cartouche. Try again, or install "
                   "Cartouche anew."), {}};
    if (error.code == "review-old" || error.code == "cart-busy")
        return {tr("This review is out of date"), tr("Nothing was ordered. Check again, then decide."), {}};
    if (error.code == "undecided")
        return {tr("A name waits for your decision"),
                tr("Nothing was ordered. Go back to the offers and decide about %1.").arg(error.technical), {}};
    if (error.code == "duplicate")
        return {tr("One of these names is yours or on its way already"),
                tr("Nothing was ordered. “Checks” in the review says what speaks against %1.").arg(error.technical), {}};
    if (error.code == "duplicates-unchecked")
        return {tr("Your account could not be checked"),
                tr("Nothing was ordered: a name might be yours already, or in an open order. Check again."), {}};
    if (error.code == "order-ceiling")
        return {tr("This order is over your ceiling"),
                tr("Nothing was ordered. Change the ceiling in the settings, or order less."), {}};
    if (error.code == "day-ceiling")
        return {tr("With this order, the day would be over your ceiling"),
                tr("Nothing was ordered. Change the ceiling in the settings, or order on another day."), {}};
    if (error.code == "already-ordered")
        return {tr("These names are ordered already"), tr("Nothing was sent a second time."), {}};
    if (error.code == "pay-method-changed")
        return {tr("OVHcloud would charge another payment method"),
                tr("The preferred method of your account is not the one you agreed to any more. Nothing was ordered and "
                   "nothing charged: look at the box about paying at once, then decide again."), {}};
    if (error.code == "payment-begun")
        return {tr("A payment of this order was begun already"),
                tr("It may still arrive, so nothing was sent. Open the order in the browser: OVHcloud’s page knows "
                   "whether it can be paid again."), {}};
    if (error.code == "total-changed")
        return {tr("The amount of this order has changed"),
                tr("Nothing was charged. The button shows the new amount: pay only if you agree to it."), {}};
    if (error.code == "payment-pending")
        return {tr("A payment of this amount is already under way"),
                tr("It may be the one of this order, so nothing was sent. Wait until OVHcloud has settled it, or open "
                   "the order in the browser."), {}};
    if (error.code.startsWith("order-"))
        return {tr("This order cannot be paid any more"), tr("Nothing was charged."), {}};
    return {tr("This did not work"), tr("Nothing was changed."), {}};
}

ErrorText ErrorWords::keychain(const Error &error)
{
    if (error.code == "locked")
        return {tr("Your keyring is locked"),
                tr("Unlock it, then try again; or keep the keys in memory until Cartouche is closed."), {}};
    if (error.code == "missing")
        return {tr("The keys of this account are not in your keyring"), tr("Enter them again in the account window."),
                {}};
    if (error.code == "denied")
        return {tr("Your keyring refused"), tr("Allow Cartouche there, or keep the keys in memory until it is closed."),
                {}};
    return {tr("No keyring is running"),
            tr("Cartouche never writes keys to a file. Start your desktop’s keyring, or keep the keys in memory until "
               "Cartouche is closed."), {}};
}

QString ErrorWords::detailsOf(const Error &error)
{
    QStringList lines;
    if (!error.serverMessage.isEmpty())
        lines.append(error.serverMessage.left(2000));
    for (auto detail = error.details.cbegin(); detail != error.details.cend(); ++detail) {
        if (!detail.key().startsWith(u'_'))
            lines.append(detail.key() + u": "_s + detail.value());
    }
    if (!error.queryId.isEmpty())
        lines.append(tr("OVHcloud query number: %1").arg(error.queryId));
    if (!error.route.isEmpty() || error.httpStatus != 0)
        lines.append(QString::fromLatin1(error.route)
                     + (error.httpStatus != 0 ? u" – HTTP %1"_s.arg(error.httpStatus) : QString()));
    if (!error.code.isEmpty())
        lines.append(QString::fromUtf8(error.code));
    if (!error.technical.isEmpty())
        lines.append(error.technical);
    return lines.join(u'\n');
}

QString ErrorWords::flaw(Flaw flaw)
{
    switch (flaw) {
    case Flaw::Empty: return tr("nothing is there");
    case Flaw::NoExtension: return tr("the extension is missing");
    case Flaw::EmptyLabel: return tr("two dots in a row, or a dot at the start");
    case Flaw::LabelTooLong: return tr("a part is longer than 63 characters");
    case Flaw::NameTooLong: return tr("longer than 253 characters");
    case Flaw::HyphenAtEdge: return tr("a hyphen at the start or the end of a part");
    case Flaw::ForbiddenCharacter: return tr("a character that domain names do not have");
    case Flaw::BadInternational: return tr("letters that cannot be combined in a domain name");
    case Flaw::NumericExtension: return tr("an address of numbers, not a name");
    }
    return {};
}

} // namespace cartouche::widgets
