// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/extensionpresets.h"
#include "store/settings.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace cartouche::wizard {

/// The person's own groups of extensions: a name and what is in it.
class GroupsDialog : public QDialog
{
    Q_OBJECT
public:
    /// @param settings where the groups are kept; outlives the dialog
    /// @param catalogue to say what is not sold; may be null
    GroupsDialog(store::Settings &settings, catalogue::Snapshot catalogue, QWidget *parent = nullptr);

    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void fillList(const QString &current);
    void showGroup();
    void addGroup();
    void removeGroup();
    /// What stands in the fields becomes the current group.
    void keep();
    void showRemark();

    store::Settings &m_settings;
    const catalogue::Snapshot m_catalogue;
    search::ExtensionGroups m_groups;
    QString m_current;
    QLabel *m_explanation = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_nameLabel = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_textLabel = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_remark = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace cartouche::wizard
