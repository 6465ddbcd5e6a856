// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QTranslator>
#include <QWidget>

namespace cartouche::widgets::test {

/// What a screen reader gets to know about a widget.
inline QString spokenName(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

inline QString spokenDescription(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Description) : QString();
}

inline QAccessible::Role spokenRole(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->role() : QAccessible::NoRole;
}

/// Marks every text it is asked for, so that one that was not translated anew stands out.
class MarkingTranslator : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QChar(u'«') + QString::fromUtf8(source) + QChar(u'»');
    }
    bool isEmpty() const override { return false; }
};

} // namespace cartouche::widgets::test
