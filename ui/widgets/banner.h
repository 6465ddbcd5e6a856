// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QList>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace cartouche::widgets {

class IconLabel;

/// A message in the page, above what it concerns: a bold title, one sentence, up to two buttons and
/// details on request. Hidden until there is something to say; screen readers hear it at once.
/// All texts are shown as they are, never as markup.
class Banner : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Warn, Bad, Info, Ok };
    Q_ENUM(Kind)

    explicit Banner(QWidget *parent = nullptr);

    using QFrame::show;
    /// Shows the message. Buttons and details stay as they are, so that a language switch can call
    /// it again; the same message is not announced twice.
    /// @param iconName in the place of the kind's own icon, "unknown" for an unknown outcome
    void show(Kind kind, const QString &title, const QString &text, const QString &iconName = {});
    void hideMessage();

    /// The button is the caller's to connect and to translate; it lives until clearButtons().
    QPushButton *addButton(const QString &text);
    /// Takes the buttons away; those that are added again at once, with the same words, stay as they are.
    void clearButtons();

    /// Technical text behind a "Details" button; empty takes the button away.
    void setDetails(const QString &text);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Place { Beside, UnderTitle, Below };

    void retranslate();
    [[nodiscard]] QPushButton *takeSpare(const QString &text);
    void dropSpares();
    void placeButtons();
    [[nodiscard]] Place buttonPlace() const;
    void announce();

    Kind m_kind = Kind::Info;
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QWidget *m_buttonBox;
    QHBoxLayout *m_buttonRow;
    QPushButton *m_detailsButton;
    QPlainTextEdit *m_details;
    QList<QPushButton *> m_buttons;
    QList<QPushButton *> m_spares; ///< of the message before, until the event loop comes round
    Place m_place = Place::Below; ///< as laid out now
};

} // namespace cartouche::widgets
