// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "wizard/session.h"

#include <QObject>

class QWidget;

namespace cartouche::wizard {

class ReviewCost;

/// Writes the review as a quote to a file of the person's choice: as PDF, or as a table when the file ends in .csv.
class QuoteSaver : public QObject
{
    Q_OBJECT
public:
    /// @param page that the dialogs belong to
    explicit QuoteSaver(QWidget *page);

    void setSession(const Session *session) { m_session = session; }
    /// Asks where to; does nothing without a review.
    /// @param cost the years and the renewals that the quote tells of
    void save(const ReviewCost &cost);

Q_SIGNALS:
    void saved(const QString &file);
    void failed(const cartouche::base::Error &error);

private:
    QWidget *m_page;
    const Session *m_session = nullptr;
};

} // namespace cartouche::wizard
