// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/unknownnotice.h"

#include "theme/words.h"
#include "widgets/banner.h"
#include "widgets/errorwords.h"

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using widgets::Banner;

void UnknownNotice::write(Banner &banner, const order::UnknownOrder &unknown)
{
    const QString names = unknown.intent.names.join(u", "_s);
    const QString sent = tr("The order for %1 left on %2 at %3, but no clear answer came back.")
                             .arg(names, theme::shortDate(unknown.intent.createdAt),
                                  theme::timeWithSeconds(unknown.intent.createdAt));
    if (unknown.needsYou()) {
        banner.show(Banner::Kind::Warn, tr("Needs you – point out the right order"), sent + u' ' + question(unknown),
                    u"question"_s);
    } else {
        banner.show(Banner::Kind::Warn, tr("Outcome unknown – checking with OVHcloud"),
                    sent + u' ' + tr("Nothing is sent again, and these names are locked until it is settled.") + u' '
                        + looks(unknown),
                    u"unknown"_s);
    }
    banner.setDetails(unknown.lastError ? widgets::ErrorWords::describe(*unknown.lastError).details
                                        : unknown.intent.errorLine);
}

QString UnknownNotice::looks(const order::UnknownOrder &unknown)
{
    if (!unknown.nextLookAt.isValid())
        return tr("Looking now…");
    const QString next = theme::timeWithSeconds(unknown.nextLookAt);
    if (unknown.lastError)
        return tr("The last look got no answer; the next one is at %1.").arg(next);
    return tr("Looked %n time(s); the next look is at %1.", nullptr, unknown.looks).arg(next);
}

QString UnknownNotice::question(const order::UnknownOrder &unknown)
{
    if (unknown.looks == 0)
        return tr("Looking now…");
    if (unknown.candidates.isEmpty()) {
        return tr("OVHcloud does not tell whether it was made. Look at your orders there, then say in “Orders” what "
                  "is right. Nothing is sent again.");
    }
    return tr("%n order(s) may be it: say in “Orders” which one, or that none is. Nothing is sent again.", nullptr,
              static_cast<int>(unknown.candidates.size()));
}

void UnknownNotice::writeNotPlaced(Banner &banner, const store::OrderIntent &intent)
{
    banner.show(Banner::Kind::Info, tr("Not placed – the cart is free again"),
                tr("No order for %1 was made by what was sent on %2 at %3. You decide whether to order.")
                    .arg(intent.names.join(u", "_s), theme::shortDate(intent.createdAt),
                         theme::timeWithSeconds(intent.createdAt)),
                u"minus-circle"_s);
}

QString UnknownNotice::ordersText(const order::UnknownOrder &unknown)
{
    return unknown.needsYou() ? tr("Point out…") : tr("Orders…");
}

} // namespace cartouche::wizard
