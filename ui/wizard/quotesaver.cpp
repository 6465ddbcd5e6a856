// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/quotesaver.h"

#include "base/whendone.h"
#include "order/purchase.h"
#include "widgets/savedialog.h"
#include "wizard/filename.h"
#include "wizard/quotefile.h"
#include "wizard/reviewcost.h"

#include <QFileDialog>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;

QuoteSaver::QuoteSaver(QWidget *page) : QObject(page), m_page(page) {}

void QuoteSaver::save(const ReviewCost &cost)
{
    if (m_session == nullptr || !m_session->purchase->review())
        return;
    order::Purchase &purchase = *m_session->purchase;
    const order::Review &review = *purchase.review();
    const QString seller = m_session->isSandbox() ? tr("OVHcloud sandbox")
                                                  : u"OVHcloud ("_s + m_session->endpoint.baseUrl.host() + u')';
    // What is seen now, not what may be there when a file was chosen.
    const Quote quote = QuoteWords::quote(review, purchase.draft(), purchase.coupons().codes(), cost.choice(), cost.years(),
                                          {m_session->account, seller, m_session->isSandbox()});
    const QString name = u"cartouche-"_s
        + fileNameFrom(review.names.isEmpty() ? QString() : review.names.first().unicode(), u"quote"_s);

    QFileDialog *dialog = widgets::saveDialog(m_page, tr("Save the quote"),
                                              {{tr("Document"), u"pdf"_s}, {tr("Table"), u"csv"_s}}, name);
    dialog->setObjectName(u"saveQuote"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, quote](const QString &file) {
        const auto form = file.endsWith(u".csv"_s, Qt::CaseInsensitive) ? QuoteFile::Form::Csv : QuoteFile::Form::Pdf;
        base::whenDone(QuoteFile::save(quote, file, form), this, [this, file](const base::Result<void> &done) {
            if (done)
                Q_EMIT saved(file);
            else
                Q_EMIT failed(done.error());
        });
    });
    dialog->open();
}

} // namespace cartouche::wizard
