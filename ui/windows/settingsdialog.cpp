// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/settingsdialog.h"

#include "theme/language.h"
#include "theme/theme.h"
#include "windows/ceilingfield.h"
#include "windows/searchsettings.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <functional>
#include <vector>

namespace cartouche::windows {

using namespace Qt::StringLiterals;
using Key = store::Settings::Key;

SettingsDialog::SettingsDialog(store::Settings &settings, QWidget *parent) : QDialog(parent), m_settings(settings)
{
    setObjectName(u"sheet"_s);
    setMinimumWidth(460);
    build();
    retranslate();
    follow();
    if (auto *language = theme::Language::instance())
        connect(language, &theme::Language::changed, this, &SettingsDialog::follow);
}

void SettingsDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    const auto title = [&] {
        auto *label = new QLabel(this);
        label->setProperty("type", u"section"_s);
        layout->addWidget(label);
        return label;
    };
    const auto radio = [&](QButtonGroup *group, const QString &name) {
        auto *button = new QRadioButton(this);
        button->setObjectName(name);
        group->addButton(button);
        layout->addWidget(button);
        return button;
    };
    m_languageTitle = title();
    auto *languages = new QButtonGroup(this);
    m_french = radio(languages, u"french"_s);
    m_english = radio(languages, u"english"_s);
    layout->addSpacing(12);
    m_schemeTitle = title();
    auto *schemes = new QButtonGroup(this);
    m_system = radio(schemes, u"schemeSystem"_s);
    m_light = radio(schemes, u"schemeLight"_s);
    m_dark = radio(schemes, u"schemeDark"_s);
    layout->addSpacing(12);
    m_ceilingTitle = title();
    m_ceilingNote = new QLabel(this);
    m_ceilingNote->setTextFormat(Qt::PlainText);
    m_ceilingNote->setWordWrap(true);
    m_ceilingNote->setProperty("type", u"caption"_s);
    m_ceilingNote->setProperty("tone", u"2"_s);
    layout->addWidget(m_ceilingNote);
    const auto ceiling = [&](Key key, const QString &name) {
        auto *field = new CeilingField(m_settings, key, this);
        field->line()->setObjectName(name);
        layout->addWidget(field);
        return field;
    };
    m_orderCeiling = ceiling(Key::OrderCeiling, u"orderCeiling"_s);
    m_dayCeiling = ceiling(Key::DayCeiling, u"dayCeiling"_s);
    layout->addSpacing(12);
    layout->addWidget(new SearchSettings(m_settings, this));
    layout->addSpacing(12);
    m_ordersTitle = title();
    m_orderNotices = new QCheckBox(this);
    m_orderNotices->setObjectName(u"orderNotices"_s);
    m_orderNotices->setChecked(m_settings.value(Key::OrderNotices).toBool());
    layout->addWidget(m_orderNotices);
    layout->addSpacing(12);
    connect(m_orderNotices, &QCheckBox::toggled, this, [this](bool on) { m_settings.setValue(Key::OrderNotices, on); });
    m_aboutTitle = title();
    m_about = new QLabel(this);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    layout->addWidget(m_about);
    layout->addStretch();
    auto *buttons = new QHBoxLayout;
    m_close = new QPushButton(this);
    m_close->setAutoDefault(false);
    buttons->addStretch();
    buttons->addWidget(m_close);
    layout->addLayout(buttons);

    // Toggled, not clicked: that is all that happens when a screen reader chooses.
    const auto whenChosen = [this](QRadioButton *button, const std::function<void()> &choose) {
        connect(button, &QRadioButton::toggled, this, [choose](bool checked) {
            if (checked)
                choose();
        });
    };
    whenChosen(m_french, [] { theme::Language::instance()->set(theme::Language::Code::French); });
    whenChosen(m_english, [] { theme::Language::instance()->set(theme::Language::Code::English); });
    whenChosen(m_system, [this] { m_settings.setValue(Key::Scheme, u"system"_s); });
    whenChosen(m_light, [this] { m_settings.setValue(Key::Scheme, u"light"_s); });
    whenChosen(m_dark, [this] { m_settings.setValue(Key::Scheme, u"dark"_s); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

void SettingsDialog::showCeilings()
{
    m_orderCeiling->line()->setFocus(Qt::OtherFocusReason);
}

/// However the window is left, what was typed counts.
void SettingsDialog::done(int result)
{
    m_orderCeiling->store();
    m_dayCeiling->store();
    QDialog::done(result);
}

/// Another language, or a complaint under a field, may need more room; a window does not grow by itself.
bool SettingsDialog::event(QEvent *event)
{
    const bool isDone = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && layout() != nullptr) {
        const int needed = layout()->totalHeightForWidth(width());
        if (needed > height())
            resize(width(), needed);
    }
    return isDone;
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings – Cartouche"));
    m_languageTitle->setText(tr("Language"));
    m_french->setText(u"Français"_s);
    m_english->setText(u"English"_s);
    m_schemeTitle->setText(tr("Colours"));
    m_system->setText(tr("As the desktop"));
    m_light->setText(tr("Light"));
    m_dark->setText(tr("Dark"));
    m_ceilingTitle->setText(tr("Spend ceilings"));
    m_ceilingNote->setText(tr("In the currency of your account, with tax. This computer checks them right before an order "
                              "is sent, and sends none that is above."));
    m_orderCeiling->setTexts(tr("Per order"), tr("Spend ceiling per order"));
    m_dayCeiling->setTexts(tr("Per day"), tr("Spend ceiling per day"));
    m_ordersTitle->setText(tr("Orders"));
    m_orderNotices->setText(tr("Messages of the desktop: paid, needs you, delivered"));
    m_aboutTitle->setText(tr("About Cartouche %1").arg(QLatin1StringView(CARTOUCHE_VERSION)));
    m_about->setText(tr("Free software under the GNU General Public License, version 3 or later, without any warranty. "
                        "Cartouche is independent of OVHcloud. What you search goes to OVHcloud and to nobody else."));
    m_close->setText(tr("Close"));
}

void SettingsDialog::follow()
{
    // Showing what is chosen chooses nothing.
    std::vector<QSignalBlocker> quiet;
    for (QRadioButton *button : {m_french, m_english, m_system, m_light, m_dark})
        quiet.emplace_back(button);
    const auto *language = theme::Language::instance();
    const bool isFrench = language != nullptr && language->code() == theme::Language::Code::French;
    m_french->setChecked(isFrench);
    m_english->setChecked(!isFrench);
    const QString scheme = m_settings.text(Key::Scheme);
    m_light->setChecked(scheme == "light"_L1);
    m_dark->setChecked(scheme == "dark"_L1);
    m_system->setChecked(!m_light->isChecked() && !m_dark->isChecked());
    m_orderCeiling->follow();
    m_dayCeiling->follow();
}

} // namespace cartouche::windows
