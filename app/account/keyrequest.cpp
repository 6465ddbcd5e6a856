// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/keyrequest.h"

#include "api/authroutes.h"
#include "base/logging.h"
#include "base/whendone.h"

namespace cartouche::account {

using namespace Qt::StringLiterals;
using api::Credential;
using api::CredentialRequest;
using base::Error;
using base::Result;

namespace {

api::Client::Options options()
{
    api::Client::Options options;
    options.readTries = 1; // the next look comes anyway
    return options;
}

/// A look that says nothing about the key: it goes on.
bool isNotYet(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::PendingCredential:
    case Error::Kind::Signature: // what some back-ends answer while a key is pending
    case Error::Kind::Network:
    case Error::Kind::TimedOut:
    case Error::Kind::Unreadable:
    case Error::Kind::RateLimited:
    case Error::Kind::Server:
        return true;
    default:
        return false;
    }
}

Error refusedByUser(const Credential &credential)
{
    Error error;
    error.kind = Error::Kind::Refused;
    error.code = "credential-"_ba + credential.status.toLatin1(); // credential-refused, credential-expired
    error.route = "GET /auth/currentCredential"_ba;
    return error;
}

} // namespace

class KeyRequest::Private
{
public:
    Private(KeyRequest *theOwner, const api::Endpoint &endpoint, const api::Credentials &application)
        : owner(theOwner),
          client(endpoint, {application.applicationKey, application.applicationSecret, {}}, options())
    {
        timer.setSingleShot(true);
        timer.setInterval(2000);
        QObject::connect(&timer, &QTimer::timeout, &context, [this] { look(); });
    }

    void ask()
    {
        isRunning = true;
        auto credentials = client.credentials();
        credentials.consumerKey.clear();
        client.setCredentials(credentials);
        base::whenDone(api::requestCredential(client, requiredRights()), &context,
                        [this](const Result<CredentialRequest> &request) { asked(request); });
    }

    void asked(const Result<CredentialRequest> &request)
    {
        if (!request)
            return fail(request.error());
        if (request->consumerKey.isEmpty())
            return fail(base::invalid("consumer-key"_ba, u"the answer holds no key"_s));
        // The answer is a server's text: nothing but OVHcloud's own page is opened.
        if (!api::mayOpenInBrowser(request->validationUrl, client.endpoint())) {
            return fail(base::invalid("validation-page"_ba, u"not a page of OVHcloud: "_s
                + request->validationUrl.host()));
        }
        auto credentials = client.credentials();
        credentials.consumerKey = request->consumerKey;
        client.setCredentials(credentials);
        timer.start();
        Q_EMIT owner->validationPageReady(request->validationUrl);
    }

    void look()
    {
        base::whenDone(api::readCurrentCredential(client), &context,
                        [this](const Result<Credential> &credential) { looked(credential); });
    }

    void looked(const Result<Credential> &credential)
    {
        if (credential) {
            if (credential->status == "validated"_L1) {
                isRunning = false;
                Q_EMIT owner->validated(client.credentials(), *credential);
                return;
            }
            if (credential->status == "refused"_L1 || credential->status == "expired"_L1)
                return fail(refusedByUser(*credential));
            timer.start();
            return;
        }
        if (!isNotYet(credential.error()))
            return fail(credential.error());
        timer.start();
        Q_EMIT owner->notYet(credential.error());
    }

    void fail(const Error &error)
    {
        isRunning = false;
        qCInfo(logAccount).noquote() << "no key:" << error.toLogLine();
        Q_EMIT owner->failed(error); // the last thing: whoever hears it may delete the owner
    }

    KeyRequest *const owner;
    api::Client client;
    QTimer timer;
    bool isRunning = false;
    QObject context; ///< of what waits for an answer; goes first, so that nothing runs while the client goes
};

KeyRequest::KeyRequest(const api::Endpoint &endpoint, const api::Credentials &application, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, endpoint, application))
{
}

KeyRequest::~KeyRequest() = default;

void KeyRequest::start()
{
    if (!d->isRunning)
        d->ask();
}

void KeyRequest::setInterval(int milliseconds)
{
    d->timer.setInterval(milliseconds);
}

} // namespace cartouche::account
