// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/banner.h"

#include "theme/stylesheet.h"
#include "theme/tokens.h"
#include "widgets/accessibility.h"
#include "widgets/iconlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace cartouche::widgets {

using namespace Qt::StringLiterals;
using theme::Token;

namespace {

struct Look
{
    QString name;
    QString icon;
    Token tint;
};

Look lookOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Warn:
        return {u"warn"_s, u"warning"_s, Token::Warn};
    case Banner::Kind::Bad:
        return {u"bad"_s, u"error"_s, Token::Bad};
    case Banner::Kind::Info:
        return {u"info"_s, u"info"_s, Token::Accent};
    case Banner::Kind::Ok:
        return {u"ok"_s, u"check-circle"_s, Token::Ok};
    }
    Q_UNREACHABLE();
}

QLabel *textLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent), m_icon(new IconLabel(this)), m_title(textLabel(this)), m_text(textLabel(this)),
      m_buttonBox(new QWidget(this)), m_buttonRow(new QHBoxLayout(m_buttonBox)),
      m_detailsButton(new QPushButton(this)), m_details(new QPlainTextEdit(this))
{
    ensureAccessibility();
    setProperty("msg", u"info"_s);
    m_title->setProperty("type", u"section"_s);
    m_buttonRow->setContentsMargins({});
    m_buttonRow->setSpacing(8);

    m_detailsButton->setProperty("kind", u"flat"_s);
    m_detailsButton->setProperty("small", true);
    m_detailsButton->setProperty("inline", true); // its word stands below the other words
    m_detailsButton->setCheckable(true);
    m_detailsButton->setAutoDefault(false);
    m_detailsButton->hide();
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setMaximumHeight(96);
    m_details->hide();
    connect(m_detailsButton, &QPushButton::toggled, m_details, &QWidget::setVisible);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 9, 12, 9);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_detailsButton, 3, 1, Qt::AlignLeft);
    grid->addWidget(m_details, 4, 1, 1, 2);
    placeButtons();
    retranslate();
    hide();
}

void Banner::show(Kind kind, const QString &title, const QString &text, const QString &iconName)
{
    const bool news = isHidden() || kind != m_kind || title != m_title->text() || text != m_text->text();
    const Look look = lookOf(kind);
    m_kind = kind;
    m_icon->setIcon(iconName.isEmpty() ? look.icon : iconName, look.tint);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    theme::setTone(this, "msg", look.name);
    setAccessibleName(title);
    setAccessibleDescription(text);
    QFrame::show();
    if (news)
        announce();
}

void Banner::announce()
{
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Banner::hideMessage()
{
    hide();
}

QPushButton *Banner::addButton(const QString &text)
{
    Q_ASSERT_X(m_buttons.size() < 2, "Banner", "a message has at most two buttons");
    QPushButton *button = takeSpare(text);
    if (button == nullptr) {
        button = new QPushButton(text, m_buttonBox);
        button->setProperty("small", true);
        button->setAutoDefault(false);
        m_buttonRow->addWidget(button);
        button->show(); // else the layout shows it when the event loop comes round
    }
    m_buttons.append(button);
    placeButtons();
    return button;
}

/// The same button for the same words: a message that is written anew under a finger, or while a button has the
/// keyboard, takes neither away.
QPushButton *Banner::takeSpare(const QString &text)
{
    const auto found = std::find_if(m_spares.cbegin(), m_spares.cend(),
                                    [&text](const QPushButton *spare) { return spare->text() == text; });
    if (found == m_spares.cend())
        return nullptr;
    QPushButton *button = m_spares.takeAt(found - m_spares.cbegin());
    button->disconnect(SIGNAL(clicked(bool)));
    if (QMenu *menu = button->menu()) {
        button->setMenu(nullptr);
        menu->deleteLater();
    }
    return button;
}

void Banner::clearButtons()
{
    m_spares.append(std::exchange(m_buttons, {}));
    // Later: the next message may want them again, and a button may be clearing itself away from its own click.
    QMetaObject::invokeMethod(this, &Banner::dropSpares, Qt::QueuedConnection);
}

void Banner::dropSpares()
{
    for (QPushButton *button : std::exchange(m_spares, {})) {
        button->hide();
        m_buttonRow->removeWidget(button);
        button->deleteLater();
    }
    placeButtons();
}

/// One button stands beside both lines; two leave the title the full width; what would squeeze the
/// words (large text, a narrow page) goes below them.
Banner::Place Banner::buttonPlace() const
{
    const int buttons = m_buttonBox->sizeHint().width();
    if (m_buttons.size() < 2)
        return buttons <= width() * 2 / 5 ? Place::Beside : Place::Below;
    return buttons <= width() * 3 / 5 ? Place::UnderTitle : Place::Below;
}

void Banner::placeButtons()
{
    // Between two messages: hiding the box now would take the keyboard from a button that is about to come back.
    if (m_buttons.isEmpty() && !m_spares.isEmpty())
        return;
    m_buttonBox->setVisible(!m_buttons.isEmpty());
    const Place place = buttonPlace();
    if (place == m_place && layout()->indexOf(m_buttonBox) >= 0)
        return;
    m_place = place;
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->removeWidget(m_title);
    grid->removeWidget(m_text);
    grid->removeWidget(m_buttonBox);
    grid->addWidget(m_title, 0, 1, 1, place == Place::Beside ? 1 : 2);
    grid->addWidget(m_text, 1, 1, 1, place == Place::Below ? 2 : 1);
    if (place == Place::Beside)
        grid->addWidget(m_buttonBox, 0, 2, 2, 1, Qt::AlignVCenter);
    else if (place == Place::UnderTitle)
        grid->addWidget(m_buttonBox, 1, 2, Qt::AlignVCenter);
    else
        grid->addWidget(m_buttonBox, 2, 1, 1, 2, Qt::AlignLeft);
    m_buttonRow->setContentsMargins(0, place == Place::Below ? 6 : 0, 0, 0);
}

bool Banner::event(QEvent *event)
{
    // A button got another text or font: its width may ask for another place.
    if (event->type() == QEvent::LayoutRequest)
        placeButtons();
    return QFrame::event(event);
}

void Banner::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeButtons();
}

void Banner::setDetails(const QString &text)
{
    m_details->setPlainText(text);
    m_detailsButton->setVisible(!text.isEmpty());
    if (text.isEmpty())
        m_detailsButton->setChecked(false);
}

QString Banner::title() const
{
    return m_title->text();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void Banner::retranslate()
{
    m_detailsButton->setText(tr("Details"));
    m_details->setAccessibleName(tr("Details of the message"));
}

} // namespace cartouche::widgets
