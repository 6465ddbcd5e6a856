// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/variants.h"

#include <QDialog>

#include <array>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStringListModel;
class QVBoxLayout;

namespace cartouche::wizard {

/// Variants of the words of a search: which kinds, with how many words that adds and which, before any is added.
class VariantsDialog : public QDialog
{
    Q_OBJECT
public:
    using Label = search::Variants::Label;
    using Options = search::Variants::Options;

    /// @param labels     that are varied
    /// @param extensions how many are chosen now
    /// @param options    what was chosen last: lists that are empty show the usual words, unticked
    VariantsDialog(const QList<Label> &labels, qsizetype extensions, const Options &options, QWidget *parent = nullptr);

    /// The labels to add; only when the dialog was accepted.
    [[nodiscard]] QList<Label> labels() const { return m_variants.labels(); }
    /// What is chosen now, to be remembered.
    [[nodiscard]] Options options() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    using Kind = search::Variants::Kind;
    struct Row
    {
        QCheckBox *box = nullptr;
        QLabel *count = nullptr;
    };

    void build(const Options &options);
    void buildChoices(QVBoxLayout *layout, const Options &options);
    void buildPreview(QVBoxLayout *layout);
    void addRow(QVBoxLayout *layout, Kind kind, bool isOn);
    QLineEdit *addWords(QVBoxLayout *layout, const QStringList &words, Kind kind);
    void retranslate();
    void refresh();
    void showCounts();
    [[nodiscard]] Row &row(Kind kind) { return m_rows.at(static_cast<size_t>(kind)); }
    [[nodiscard]] bool isOn(Kind kind) const;

    const QList<Label> m_labels;
    const qsizetype m_extensions;
    search::Variants m_variants;
    std::array<Row, search::Variants::kinds> m_rows;
    QLabel *m_title = nullptr;
    QLineEdit *m_prefixes = nullptr;
    QLineEdit *m_suffixes = nullptr;
    QCheckBox *m_withHyphen = nullptr;
    QLabel *m_previewTitle = nullptr;
    QListView *m_preview = nullptr;
    QStringListModel *m_names = nullptr;
    QLabel *m_none = nullptr;
    QLabel *m_total = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace cartouche::wizard
