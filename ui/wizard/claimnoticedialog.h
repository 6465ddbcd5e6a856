// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/claimnotice.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace cartouche::wizard {

/// The notice of a trademark claim on a name, to read: all of it plain text. Deletes itself when it is closed.
class ClaimNoticeDialog : public QDialog
{
    Q_OBJECT
public:
    /// @param name in Unicode
    ClaimNoticeDialog(const QString &name, const api::ClaimNotice &notice, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_name;
    api::ClaimNotice m_notice;
    QLabel *m_title;
    QLabel *m_meaning;
    QPlainTextEdit *m_text;
    QPushButton *m_close;
};

} // namespace cartouche::wizard
