// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "search/namelist.h"

#include <QDialog>

#include <optional>

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cartouche::widgets {
class Banner;
class BusyLabel;
class CheckRow;
}

namespace cartouche::wizard {

class RefusedModel;
class RefusedView;

/// A list that was not asked to its end, and is given up when another one is searched.
struct ListAtStake
{
    QString label;
    int left = 0;       ///< names that were not asked yet
    qsizetype most = 0; ///< a list of fewer names does it no harm
};

/// What a list contains, before anything is asked: how many names, what is refused and why. Accepted when the person
/// wants them searched; only then is `list()` to be used.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    /// @param extensions how many are chosen now: a word without extension is searched in each
    explicit ImportDialog(qsizetype extensions, QWidget *parent = nullptr);

    /// The person is told of it, and may go on with that one instead.
    void setAtStake(const std::optional<ListAtStake> &stake);
    /// Reads the file on another thread and shows what is in it, or why it could not be read.
    void readFile(const QString &path);
    /// @param source where it comes from, a file's name; empty for a text that was pasted or dropped
    void showList(const search::NameList &list, const QString &source = {});
    void showError(const base::Error &error, const QString &source);

    [[nodiscard]] const search::NameList &list() const { return m_list; }

Q_SIGNALS:
    /// The other list is gone on with; the dialog closes.
    void otherWanted();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildTable(QVBoxLayout *layout);
    void retranslate();
    void showFacts();
    void showRefused();
    void showMessage();
    void showStake();
    void fitHeight();

    const qsizetype m_extensions;
    QString m_source;
    search::NameList m_list;
    std::optional<base::Error> m_error;
    std::optional<ListAtStake> m_atStake;
    bool m_isReading = false;
    QLabel *m_title = nullptr;
    widgets::BusyLabel *m_busy = nullptr;
    widgets::Banner *m_banner = nullptr;
    widgets::Banner *m_stake = nullptr;
    QLabel *m_total = nullptr;
    widgets::CheckRow *m_names = nullptr;
    widgets::CheckRow *m_labels = nullptr;
    widgets::CheckRow *m_duplicates = nullptr;
    QLabel *m_refusedTitle = nullptr;
    QFrame *m_tableBox = nullptr;
    RefusedView *m_table = nullptr;
    RefusedModel *m_refused = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_search = nullptr;
};

} // namespace cartouche::wizard
