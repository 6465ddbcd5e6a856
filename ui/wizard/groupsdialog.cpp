// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/groupsdialog.h"

#include "theme/icon.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using Key = store::Settings::Key;

namespace {

constexpr int longestName = 60;
constexpr qsizetype mostListed = 5;

} // namespace

GroupsDialog::GroupsDialog(store::Settings &settings, catalogue::Snapshot catalogue, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_catalogue(std::move(catalogue)),
      m_groups(search::groupsFromJson(settings.value(Key::ExtensionGroups).toByteArray()))
{
    setObjectName(u"sheet"_s);
    resize(620, 420);
    build();
    retranslate();
    fillList(m_groups.isEmpty() ? QString() : m_groups.firstKey());
}

void GroupsDialog::build()
{
    m_explanation = new QLabel(this);
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::PlainText);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"groups"_s);
    m_nameLabel = new QLabel(this);
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"groupName"_s);
    m_name->setMaxLength(longestName);
    m_nameLabel->setBuddy(m_name);
    m_textLabel = new QLabel(this);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"groupExtensions"_s);
    m_text->setTabChangesFocus(true);
    m_textLabel->setBuddy(m_text);
    m_remark = new QLabel(this);
    m_remark->setWordWrap(true);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setProperty("type", u"caption"_s);
    m_remark->setProperty("tone", u"2"_s);
    const auto button = [this](const QString &name) {
        auto *made = new QPushButton(this);
        made->setObjectName(name);
        made->setAutoDefault(false);
        return made;
    };
    m_add = button(u"addGroup"_s);
    theme::setButtonIcon(m_add, u"plus"_s);
    m_remove = button(u"removeGroup"_s);
    m_close = button(u"closeGroups"_s);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(24, 24, 24, 16);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_explanation, 0, 0, 1, 2);
    grid->addWidget(m_list, 1, 0, 5, 1);
    grid->addWidget(m_nameLabel, 1, 1);
    grid->addWidget(m_name, 2, 1);
    grid->addWidget(m_textLabel, 3, 1);
    grid->addWidget(m_text, 4, 1);
    grid->addWidget(m_remark, 5, 1);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setRowStretch(4, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(m_close);
    grid->addLayout(buttons, 6, 0, 1, 2);

    connect(m_list, &QListWidget::currentTextChanged, this, [this](const QString &name) {
        keep();
        m_current = name;
        showGroup();
    });
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        keep();
        fillList(m_current);
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, &GroupsDialog::showRemark);
    connect(m_add, &QPushButton::clicked, this, &GroupsDialog::addGroup);
    connect(m_remove, &QPushButton::clicked, this, &GroupsDialog::removeGroup);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

void GroupsDialog::retranslate()
{
    setWindowTitle(tr("Your own groups of extensions"));
    m_explanation->setText(tr("A word that is typed without an extension is tried with all of the group that is chosen."));
    m_list->setAccessibleName(tr("Groups"));
    m_nameLabel->setText(tr("Name of the group"));
    m_textLabel->setText(tr("Extensions, for example: fr, com, co.uk"));
    m_add->setText(tr("New group"));
    m_remove->setText(tr("Remove the group"));
    m_close->setText(tr("Close"));
    showRemark();
}

void GroupsDialog::fillList(const QString &current)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_list->addItems(m_groups.keys());
    const QList<QListWidgetItem *> found = m_list->findItems(current, Qt::MatchExactly);
    if (!found.isEmpty())
        m_list->setCurrentItem(found.first());
    m_current = m_list->currentItem() != nullptr ? current : QString();
    showGroup();
}

void GroupsDialog::showGroup()
{
    const bool hasGroup = !m_current.isEmpty();
    m_name->setText(m_current);
    m_text->setPlainText(m_groups.value(m_current).join(u", "_s));
    for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_remove)})
        field->setEnabled(hasGroup);
}

void GroupsDialog::addGroup()
{
    keep();
    QString name = tr("New group");
    for (int number = 2; m_groups.contains(name); ++number)
        name = tr("New group") + u' ' + QString::number(number);
    m_groups.insert(name, {});
    fillList(name);
    m_name->setFocus();
    m_name->selectAll();
}

void GroupsDialog::removeGroup()
{
    m_groups.remove(m_current);
    m_current.clear();
    fillList(m_groups.isEmpty() ? QString() : m_groups.firstKey());
}

void GroupsDialog::keep()
{
    if (m_current.isEmpty() || !m_groups.contains(m_current))
        return;
    const QString name = m_name->text().trimmed();
    const QStringList extensions = search::extensionsFromText(m_text->toPlainText());
    // A name that is empty, or that another group has, renames nothing.
    const bool isRenamed = !name.isEmpty() && name != m_current && !m_groups.contains(name);
    if (isRenamed)
        m_groups.remove(std::exchange(m_current, name));
    m_groups.insert(m_current, extensions);
}

void GroupsDialog::showRemark()
{
    QStringList refused;
    QStringList unsold;
    const QStringList extensions = search::extensionsFromText(m_text->toPlainText(), &refused);
    for (const QString &extension : extensions) {
        if (m_catalogue && m_catalogue->find(extension) == nullptr)
            unsold.append(extension);
    }
    QString text = tr("%n extension(s)", nullptr, static_cast<int>(extensions.size())) + u'.';
    const auto listed = [](const QStringList &list) {
        return list.first(std::min(mostListed, list.size())).join(u", "_s) + (list.size() > mostListed ? u"…"_s : QString());
    };
    if (!unsold.isEmpty())
        text += u' ' + tr("Not sold by OVHcloud: %1.").arg(listed(unsold));
    if (!refused.isEmpty())
        text += u' ' + tr("Not an extension: %1.").arg(listed(refused));
    m_remark->setText(text);
}

/// However the window is left, what was entered counts.
void GroupsDialog::done(int result)
{
    keep();
    m_settings.setValue(Key::ExtensionGroups, search::groupsToJson(m_groups));
    QDialog::done(result);
}

void GroupsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace cartouche::wizard
