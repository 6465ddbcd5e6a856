// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QObject>

#include <memory>
#include <vector>

class QApplication;
class QTranslator;

namespace cartouche::theme {

/// The language of the program: translators, default locale and the locale of the open windows.
/// Made once in main(); widgets hear of a switch through QEvent::LanguageChange as usual.
class Language : public QObject
{
    Q_OBJECT

public:
    enum class Code { English, French };
    Q_ENUM(Code)

    /// Starts in `systemCode()`.
    explicit Language(QApplication &app);
    ~Language() override;

    /// The running language, or null in a program (a test) without one.
    [[nodiscard]] static Language *instance();

    /// The first of the desktop's languages that the program speaks, else English.
    [[nodiscard]] static Code systemCode();
    [[nodiscard]] static QString isoCode(Code code);

    void set(Code code);
    [[nodiscard]] Code code() const { return m_code; }
    /// Day before month and no AM/PM in both languages, whatever the country of the desktop.
    [[nodiscard]] QLocale locale() const;

signals:
    void changed();

private:
    void removeTranslators();
    void install(const QString &file, const QString &folder);
    void apply();

    QApplication &m_app;
    Code m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace cartouche::theme
