// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/preferredmethod.h"

#include "api/orderroutes.h"
#include "base/whendone.h"

#include <algorithm>
#include <utility>

namespace cartouche::order {

using namespace Qt::StringLiterals;

PreferredMethod::PreferredMethod(api::Client &client, QObject *parent) : QObject(parent), m_client(client) {}

void PreferredMethod::read()
{
    if (std::exchange(m_isReading, true))
        return;
    base::whenDone(api::readPaymentMethods(m_client), this,
                   [this](const base::Result<QList<api::PaymentMethod>> &methods) {
                       m_isReading = false;
                       std::optional<api::PaymentMethod> found;
                       for (const api::PaymentMethod &method : methods.value_or(QList<api::PaymentMethod>())) {
                           if (method.isDefault && method.status == "VALID"_L1)
                               found = method;
                       }
                       const bool isOther = found.has_value() != m_method.has_value()
                           || (found && found->paymentMethodId != m_method->paymentMethodId);
                       m_method = found;
                       if (isOther)
                           Q_EMIT changed();
                   });
}

} // namespace cartouche::order
