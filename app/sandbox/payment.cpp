// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/payment.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

QString paymentType(PaymentMethod::Kind kind)
{
    switch (kind) {
    case PaymentMethod::Kind::Card: return u"CREDIT_CARD"_s;
    case PaymentMethod::Kind::Sepa: return u"SEPA_DIRECT_DEBIT"_s;
    case PaymentMethod::Kind::PayPal: return u"PAYPAL"_s;
    case PaymentMethod::Kind::Prepaid: return u"INTERNAL_TRUSTED_ACCOUNT"_s;
    case PaymentMethod::Kind::Deferred: return u"DEFERRED_PAYMENT_ACCOUNT"_s;
    }
    return {};
}

QString paymentMean(PaymentMethod::Kind kind)
{
    switch (kind) {
    case PaymentMethod::Kind::Card: return u"creditCard"_s;
    case PaymentMethod::Kind::Sepa: return u"bankAccount"_s;
    case PaymentMethod::Kind::PayPal: return u"paypal"_s;
    case PaymentMethod::Kind::Prepaid: return u"ovhAccount"_s;
    case PaymentMethod::Kind::Deferred: return u"deferredPaymentAccount"_s;
    }
    return {};
}

QString statusName(Transaction::State state)
{
    switch (state) {
    case Transaction::State::Confirming: return u"CONFIRMING"_s;
    case Transaction::State::Success: return u"SUCCESS"_s;
    case Transaction::State::Failed: return u"FAILED"_s;
    }
    return {};
}

} // namespace cartouche::sandbox
