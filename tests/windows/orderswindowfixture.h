// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "windows/orderssample.h"

#include "theme/language.h"
#include "theme/theme.h"
#include "windows/orderswindow.h"

#include <QAbstractButton>
#include <QListView>
#include <QTest>

#include <memory>

namespace cartouche::tests {

using theme::Language;
using windows::OrdersWindow;

/// The real window over a real journal file.
class OrdersWindowFixture : public QObject
{
    Q_OBJECT

protected:
    void startProgram()
    {
        m_theme = std::make_unique<theme::Theme>(*qApp);
        m_language = std::make_unique<Language>(*qApp);
        m_language->set(Language::Code::English);
    }
    void begin() { m_sample = std::make_unique<OrdersSample>(); }
    void end()
    {
        m_window.reset();
        m_sample.reset();
        m_language->set(Language::Code::English);
    }
    void show()
    {
        QVERIFY(m_sample->open());
        m_window = std::make_unique<OrdersWindow>();
        m_window->setLedger(&m_sample->ledger());
        m_window->present();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    [[nodiscard]] QListView &list() { return *m_window->findChild<QListView *>(QStringLiteral("orders")); }
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    [[nodiscard]] QStringList shownNames()
    {
        QStringList names;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            names.append(list().model()->index(row, 0).data().toString());
        return names;
    }
    /// With a click on its row.
    bool choose(const QString &name)
    {
        const qsizetype row = shownNames().indexOf(name);
        if (row < 0)
            return false;
        const QModelIndex index = list().model()->index(static_cast<int>(row), 0);
        list().scrollTo(index);
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(index).center());
        return list().currentIndex() == index;
    }

    std::unique_ptr<theme::Theme> m_theme;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<OrdersSample> m_sample;
    std::unique_ptr<OrdersWindow> m_window;
};

} // namespace cartouche::tests
