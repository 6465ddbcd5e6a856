// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/person.h"

#include <QDialog>
#include <QPainter>
#include <QPixmap>

#include <cstdio>

namespace cartouche::tests {

Person::Person(QWidget &window, int patienceMilliseconds) : m_window(window), m_patience(patienceMilliseconds) {}

bool Person::waitFor(const char *what, const std::function<bool()> &isSo) const
{
    const bool happened = QTest::qWaitFor(isSo, m_patience);
    if (!happened)
        std::fprintf(stderr, "waited in vain: %s\n", what);
    return happened;
}

bool Person::click(QWidget *target) const
{
    if (target == nullptr || !target->isVisible() || !target->isEnabled()) {
        std::fprintf(stderr, "cannot click: %s\n",
                     target == nullptr ? "nothing there" : qPrintable(target->objectName() + target->accessibleName()));
        return false;
    }
    QTest::mouseClick(target, Qt::LeftButton);
    return true;
}

bool Person::tick(QWidget *target) const
{
    if (target == nullptr || !target->isVisible() || !target->isEnabled()) {
        std::fprintf(stderr, "cannot tick\n");
        return false;
    }
    QTest::mouseClick(target, Qt::LeftButton, {}, QPoint(8, target->height() / 2));
    return true;
}

bool Person::type(QWidget *target, const QString &text) const
{
    if (!click(target))
        return false;
    QTest::keyClicks(target, text);
    return true;
}

bool Person::photograph(const QString &file) const
{
    QCoreApplication::processEvents();
    QPixmap picture = m_window.grab();
    // A dialog is a window of its own: drawn where it stands, as a person sees it.
    for (const QDialog *dialog : m_window.findChildren<QDialog *>()) {
        if (!dialog->isVisible() || !dialog->isWindow())
            continue;
        QPainter painter(&picture);
        const QPixmap sheet = const_cast<QDialog *>(dialog)->grab();
        const QSizeF size = sheet.deviceIndependentSize();
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 60));
        const QPointF corner((m_window.width() - size.width()) / 2, (m_window.height() - size.height()) / 2);
        painter.fillRect(QRectF(corner, size).adjusted(-1, -1, 1, 1), QColor(130, 140, 160));
        painter.drawPixmap(corner, sheet);
    }
    return picture.save(file);
}

} // namespace cartouche::tests
