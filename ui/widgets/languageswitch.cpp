// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/languageswitch.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace cartouche::widgets {

using namespace Qt::StringLiterals;
using theme::Language;

LanguageSwitch::LanguageSwitch(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    // A language is always named in itself, so these texts are not translated.
    const auto add = [&](Language::Code code, const QString &shortName, const QString &name, const QString &place) {
        auto *button = new QPushButton(shortName, this);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setProperty("seg", place);
        button->setAccessibleName(name);
        button->setToolTip(name);
        m_group->addButton(button, static_cast<int>(code));
        row->addWidget(button);
    };
    add(Language::Code::French, u"FR"_s, u"Français"_s, u"first"_s);
    add(Language::Code::English, u"EN"_s, u"English"_s, u"last"_s);
    row->addStretch();

    // Toggled, not clicked: that is all that happens when a screen reader chooses.
    connect(m_group, &QButtonGroup::idToggled, this, [](int id, bool checked) {
        if (!checked)
            return;
        if (Language *language = Language::instance())
            language->set(static_cast<Language::Code>(id));
    });
    if (Language *language = Language::instance())
        connect(language, &Language::changed, this, &LanguageSwitch::follow);
    follow();
}

QPushButton *LanguageSwitch::button(Language::Code code) const
{
    return qobject_cast<QPushButton *>(m_group->button(static_cast<int>(code)));
}

void LanguageSwitch::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        follow();
    QWidget::changeEvent(event);
}

void LanguageSwitch::follow()
{
    const Language *language = Language::instance();
    button(language ? language->code() : Language::Code::English)->setChecked(true);
}

} // namespace cartouche::widgets
