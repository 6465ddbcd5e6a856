// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The smallest window that test_driver.py can try the driver on.

#include <QApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);

    QWidget window;
    window.setWindowTitle(u"Driver test"_s);
    auto *layout = new QFormLayout(&window);
    auto *edit = new QLineEdit;
    auto *button = new QPushButton(u"&Greet"_s);
    auto *greeting = new QLabel;
    layout->addRow(u"&Name"_s, edit);
    layout->addRow(button);
    layout->addRow(greeting);

    button->setEnabled(false);
    QObject::connect(edit, &QLineEdit::textChanged, button, [button](const QString &text) {
        button->setEnabled(!text.isEmpty());
    });
    // Not at once, so that the test has something to wait for.
    QTimer delay;
    delay.setSingleShot(true);
    QObject::connect(button, &QPushButton::clicked, &delay, [&delay] { delay.start(300); });
    QObject::connect(&delay, &QTimer::timeout, greeting, [greeting, edit] {
        greeting->setText(u"Hello %1"_s.arg(edit->text()));
    });

    window.show();
    return QApplication::exec();
}
