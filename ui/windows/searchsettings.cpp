// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/searchsettings.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

namespace cartouche::windows {

using namespace Qt::StringLiterals;
using Key = store::Settings::Key;

namespace {

constexpr int highestPace = 6000;
constexpr int paceStep = 30;
constexpr int longestWatch = 24 * 30;
constexpr int fieldWidth = 120;

} // namespace

SearchSettings::SearchSettings(store::Settings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_title(new QLabel(this)), m_withTax(new QCheckBox(this)),
      m_paceLabel(new QLabel(this)), m_pace(new QSpinBox(this)), m_watchLabel(new QLabel(this)),
      m_watch(new QSpinBox(this)), m_privacy(new QLabel(this))
{
    m_title->setProperty("type", u"section"_s);
    m_withTax->setObjectName(u"pricesWithTax"_s);
    m_withTax->setChecked(settings.value(Key::PricesWithTax).toBool());
    m_pace->setObjectName(u"readsPerMinute"_s);
    m_pace->setRange(0, highestPace);
    m_pace->setSingleStep(paceStep);
    m_pace->setValue(settings.value(Key::ReadsPerMinute).toInt());
    m_pace->setFixedWidth(fieldWidth);
    m_pace->setKeyboardTracking(false); // "12" is not first 1
    m_paceLabel->setBuddy(m_pace);
    m_watch->setObjectName(u"watchHours"_s);
    m_watch->setRange(1, longestWatch);
    m_watch->setValue(settings.value(Key::WatchHours).toInt());
    m_watch->setFixedWidth(fieldWidth);
    m_watch->setKeyboardTracking(false);
    m_watchLabel->setBuddy(m_watch);
    m_privacy->setTextFormat(Qt::PlainText);
    m_privacy->setWordWrap(true);
    m_privacy->setProperty("type", u"caption"_s);
    m_privacy->setProperty("tone", u"2"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_withTax, 1, 0, 1, 2);
    grid->addWidget(m_paceLabel, 2, 0);
    grid->addWidget(m_pace, 2, 1);
    grid->addWidget(m_watchLabel, 3, 0);
    grid->addWidget(m_watch, 3, 1);
    grid->addWidget(m_privacy, 4, 0, 1, 2);
    connect(m_withTax, &QCheckBox::toggled, this, [this](bool on) { m_settings.setValue(Key::PricesWithTax, on); });
    connect(m_pace, &QSpinBox::valueChanged, this, [this](int value) { m_settings.setValue(Key::ReadsPerMinute, value); });
    connect(m_watch, &QSpinBox::valueChanged, this, [this](int value) { m_settings.setValue(Key::WatchHours, value); });
    retranslate();
}

void SearchSettings::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SearchSettings::retranslate()
{
    m_title->setText(tr("Search"));
    m_withTax->setText(tr("Prices with tax in the results"));
    m_paceLabel->setText(tr("Questions to OVHcloud per minute, at most"));
    m_pace->setSpecialValueText(tr("no limit"));
    m_watchLabel->setText(tr("Watched names are asked again after"));
    //: after a number: hours
    m_watch->setSuffix(u'\u00A0' + tr("h", "hours"));
    m_privacy->setText(tr("What you type goes to OVHcloud alone, when you search. No other search service and no name server is "
                          "asked, and nothing is reported to anybody. Cartouche asks less often by itself when "
                          "OVHcloud is busy."));
}

} // namespace cartouche::windows
