// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/preferredmethod.h"

#include "api/orderroutes.h"
#include "base/whendone.h"

#include <algorithm>
#include <utility>

namespace cartouche::order {

using namespace Qt::StringLiterals;

std::optional<api::PaymentMethod> preferredOf(const QList<api::PaymentMethod> &methods)
{
    const auto found = std::find_if(methods.begin(), methods.end(), [](const api::PaymentMethod &method) {
        return method.isDefault && method.status == "VALID"_L1;
    });
    return found == methods.end() ? std::nullopt : std::optional(*found);
}

PreferredMethod::PreferredMethod(api::Client &client, QObject *parent) : QObject(parent), m_client(client) {}

void PreferredMethod::read()
{
    if (std::exchange(m_isReading, true))
        return;
    base::whenDone(api::readPaymentMethods(m_client), this,
                   [this](const base::Result<QList<api::PaymentMethod>> &methods) {
                       m_isReading = false;
                       const auto found = preferredOf(methods.value_or(QList<api::PaymentMethod>()));
                       const bool isOther = found.has_value() != m_method.has_value()
                           || (found && found->paymentMethodId != m_method->paymentMethodId);
                       m_method = found;
                       if (isOther)
                           Q_EMIT changed();
                   });
}

} // namespace cartouche::order
