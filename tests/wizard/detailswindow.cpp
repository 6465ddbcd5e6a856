// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/detailswindow.h"

#include "wizard/undonote.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace cartouche::tests {

using namespace Qt::StringLiterals;
using wizard::NameRow;
using wizard::OrderWizard;

bool DetailsWindow::goToDetails(const QStringList &all)
{
    if (!search(all.join(u", "_s)))
        return false;
    for (const QString &one : all) {
        if (!SandboxWindow::tick(one))
            return false;
    }
    Person &somebody = person();
    QAbstractButton *next = window().button(QWizard::NextButton);
    const auto isAt = [this](int step) { return [this, step] { return window().currentId() == step; }; };
    if (!somebody.click(next) || !somebody.waitFor("the offers", isAt(OrderWizard::Offers)))
        return false;
    if (auto *code = see<QLineEdit>(u"authCode"_s); code != nullptr && !somebody.type(code, u"Kq7-code"_s))
        return false;
    return somebody.click(next) && somebody.waitFor("the details", isAt(OrderWizard::Details))
        && somebody.waitFor("the rules", [this] {
               const QList<NameRow> rows = static_cast<wizard::NamesModel *>(nameList()->model())->rows();
               return std::none_of(rows.begin(), rows.end(),
                                   [](const NameRow &row) { return row.state == NameRow::State::Checking; });
           })
        && somebody.waitFor("the contacts", [this] {
               auto *owner = see<QComboBox>(u"OWNER_CONTACT"_s);
               return owner != nullptr && owner->count() > 1;
           });
}

bool DetailsWindow::choose(const QString &ascii)
{
    nameList()->setCurrentName(ascii);
    return nameList()->currentName() == ascii;
}

int DetailsWindow::count(const QString &label, const QString &value)
{
    const QList<order::DraftName> all = purchase().draft().wanted();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const order::DraftName &name) {
        return name.values.value(label) == value;
    }));
}

NameRow DetailsWindow::row(const QString &ascii)
{
    const QList<NameRow> rows = static_cast<wizard::NamesModel *>(nameList()->model())->rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const NameRow &row) { return row.ascii == ascii; });
    return found == rows.end() ? NameRow() : *found;
}

bool DetailsWindow::applyWith(const QString &label, const QString &button)
{
    form()->focusField(label);
    for (QWidget *part = QApplication::focusWidget(); part != nullptr; part = part->parentWidget()) {
        auto *apply = part->findChild<QPushButton *>(button);
        if (apply == nullptr || !apply->isVisible())
            continue;
        if (button == u"applyToAll"_s)
            QTest::mouseClick(apply, Qt::LeftButton);
        else
            apply->menu()->actions().last()->trigger();
        QCoreApplication::processEvents();
        return true;
    }
    return false;
}

QPushButton *DetailsWindow::buttonSaying(const QString &text)
{
    const QList<QPushButton *> buttons = window().findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const QPushButton *button) {
        return button->isVisible() && button->text() == text;
    });
    return found == buttons.end() ? nullptr : *found;
}

bool DetailsWindow::declare(const QString &label)
{
    auto *box = see<widgets::ConsentBox>(label);
    return box != nullptr && person().tick(box->checkBox());
}

QString DetailsWindow::note()
{
    return see<wizard::UndoNote>()->text();
}

bool DetailsWindow::press(const QString &objectName)
{
    auto *button = see<QPushButton>(objectName);
    return button != nullptr && person().click(button);
}

} // namespace cartouche::tests
