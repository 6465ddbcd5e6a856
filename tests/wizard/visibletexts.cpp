// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/visibletexts.h"

#include "widgets/languageswitch.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

namespace cartouche::tests {

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *at = widget; at != nullptr && path.size() < 5; at = at->parentWidget()) {
        const QString type = QString::fromLatin1(at->metaObject()->className()).section(u':', -1);
        path.prepend(at->objectName().isEmpty() ? type : type + u'#' + at->objectName());
    }
    return path.join(u'/');
}

class Reader
{
public:
    QList<VisibleText> texts;

    void read(const QWidget *widget)
    {
        m_where = placeOf(widget);
        take(widget->toolTip());
        take(widget->accessibleName());
        take(widget->accessibleDescription());
        if (widget->isWindow())
            take(widget->windowTitle());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            take(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            readButton(*button);
        else if (const auto *combo = qobject_cast<const QComboBox *>(widget))
            readCombo(*combo);
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            readLine(*line);
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            readView(*view);
        readAccessible(QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget)), isInput(widget));
    }

private:
    static bool isInput(const QWidget *widget)
    {
        return qobject_cast<const QLineEdit *>(widget) != nullptr || qobject_cast<const QPlainTextEdit *>(widget) != nullptr;
    }

    void take(const QString &text)
    {
        if (!text.trimmed().isEmpty())
            texts.append({m_where, text});
    }

    void readButton(const QAbstractButton &button)
    {
        take(button.text());
        const auto *tool = qobject_cast<const QToolButton *>(&button);
        if (tool == nullptr || tool->menu() == nullptr)
            return;
        for (const QAction *action : tool->menu()->actions())
            take(action->text());
    }

    void readCombo(const QComboBox &combo)
    {
        for (int i = 0; i < combo.count(); ++i)
            take(combo.itemText(i));
    }

    void readLine(const QLineEdit &line)
    {
        take(line.placeholderText());
        for (const QAction *action : line.actions())
            take(action->text());
    }

    void readView(const QAbstractItemView &view)
    {
        const QHeaderView *header = nullptr;
        if (const auto *table = qobject_cast<const QTableView *>(&view))
            header = table->horizontalHeader();
        else if (const auto *tree = qobject_cast<const QTreeView *>(&view))
            header = tree->header();
        const QAbstractItemModel *model = view.model();
        if (model == nullptr)
            return;
        for (int column = 0; header != nullptr && column < model->columnCount(); ++column) {
            for (const int role : {Qt::DisplayRole, Qt::AccessibleTextRole})
                take(model->headerData(column, Qt::Horizontal, role).toString());
        }
        readRows(*model, {});
    }

    void readRows(const QAbstractItemModel &model, const QModelIndex &parent)
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                for (const int role : {Qt::DisplayRole, Qt::AccessibleTextRole, Qt::ToolTipRole})
                    take(index.data(role).toString());
            }
            readRows(model, model.index(row, 0, parent));
        }
    }

    /// Its own texts and those of its parts that are no widgets.
    void readAccessible(QAccessibleInterface *face, bool isInput)
    {
        if (face == nullptr)
            return;
        take(face->text(QAccessible::Name));
        take(face->text(QAccessible::Description));
        take(face->text(QAccessible::Help));
        if (!isInput)
            take(face->text(QAccessible::Value));
        for (int i = 0; i < face->childCount(); ++i) {
            QAccessibleInterface *child = face->child(i);
            if (child != nullptr && child->object() == nullptr)
                readAccessible(child, false);
        }
    }

    QString m_where;
};

template <typename Take>
void forEachVisible(const Take &take)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        if (!window->isVisible())
            continue;
        take(window);
        const QList<QWidget *> inside = window->findChildren<QWidget *>();
        for (const QWidget *widget : inside) {
            if (widget->isVisible() && !widget->isWindow())
                take(widget);
        }
    }
}

QString entryOf(const QWidget *widget)
{
    if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
        if (combo->isEditable() && combo->currentText() != combo->itemText(combo->currentIndex()))
            return combo->currentText();
        return combo->currentData().isValid() ? combo->currentData().toString() : QString::number(combo->currentIndex());
    }
    if (const auto *spin = qobject_cast<const QDoubleSpinBox *>(widget))
        return QString::number(spin->value());
    // The line of a combo box or a spin box shows the entry in words.
    if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
        const bool isPart = qobject_cast<const QComboBox *>(line->parentWidget()) != nullptr
            || qobject_cast<const QAbstractSpinBox *>(line->parentWidget()) != nullptr;
        return isPart ? QString() : line->text();
    }
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return text->toPlainText();
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const bool isChoice = button != nullptr && button->isCheckable()
        && qobject_cast<const widgets::LanguageSwitch *>(widget->parentWidget()) == nullptr;
    return isChoice ? QVariant(button->isChecked()).toString() : QString();
}

} // namespace

QList<VisibleText> visibleTexts()
{
    Reader reader;
    forEachVisible([&](const QWidget *widget) { reader.read(widget); });
    return reader.texts;
}

QMap<QString, QString> visibleEntries()
{
    QMap<QString, QString> entries;
    forEachVisible([&](const QWidget *widget) {
        const QString entry = entryOf(widget);
        if (entry.isEmpty())
            return;
        QString place = placeOf(widget);
        for (int twin = 2; entries.contains(place); ++twin)
            place = placeOf(widget) + u'(' + QString::number(twin) + u')';
        entries.insert(place, entry);
    });
    return entries;
}

} // namespace cartouche::tests
