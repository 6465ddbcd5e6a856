// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <initializer_list>

// What the sheets of the gallery are put together from.
namespace cartouche::widgets::gallery {

[[nodiscard]] QLabel *label(const QString &text, const QString &type = {}, const QString &tone = {});
[[nodiscard]] QHBoxLayout *row(std::initializer_list<QWidget *> widgets, int spacing = 8);
[[nodiscard]] QVBoxLayout *section(const QString &title);
[[nodiscard]] QLabel *caption(const QString &text);
[[nodiscard]] QPushButton *button(const QString &text, const char *property = nullptr, const QVariant &value = {},
                                  const QString &icon = {});

/// Grabbed as if the pointer stood on it.
template <typename Button>
Button *hovered(Button *widget)
{
    widget->setProperty("hovered", true);
    return widget;
}

template <typename Button>
Button *disabled(Button *widget)
{
    widget->setEnabled(false);
    return widget;
}

} // namespace cartouche::widgets::gallery
