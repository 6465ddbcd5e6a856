// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/endpoint.h"
#include "api/models.h"
#include "base/error.h"
#include "order/linediff.h"

#include <QDateTime>
#include <QDialog>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace cartouche::wizard {

/// The same contract as it was accepted with an earlier order.
struct EarlierContract
{
    bool isChanged = false;
    QDateTime acceptedAt;        ///< invalid: never, as far as this computer knows
    std::optional<QString> text; ///< none: not kept
};

/// One contract to read: its text as plain text, what changed in it, its page at OVHcloud in the browser, and a
/// copy as a file.
class ContractDialog : public QDialog
{
    Q_OBJECT
public:
    ContractDialog(const api::Contract &contract, const EarlierContract &earlier, const api::Endpoint &endpoint,
                   QWidget *parent = nullptr);

    /// More characters than this are not shown, only saved.
    static constexpr qsizetype longestShown = 3 * 1024 * 1024;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(const api::Endpoint &endpoint);
    void compare();
    void showText();
    void showChanges();
    void askForFile();
    void save(const QString &file);
    void retranslate();
    [[nodiscard]] QString standing() const;

    api::Contract m_contract;
    EarlierContract m_earlier;
    std::optional<QList<order::DiffLine>> m_changes; ///< none: still being compared, or nothing to compare with
    bool m_areChangesShown = false;
    QString m_savedTo;
    std::optional<base::Error> m_saveError;
    QLabel *m_title;
    QLabel *m_standing;
    QPushButton *m_changesChip;
    QPushButton *m_textChip;
    QPlainTextEdit *m_text;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace cartouche::wizard
