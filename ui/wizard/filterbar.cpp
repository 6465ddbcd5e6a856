// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/filterbar.h"

#include "base/moneyformat.h"
#include "widgets/yearsslider.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;

namespace {

constexpr double highestCap = 99'999;
constexpr double capStep = 5;

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent), m_show(new QLabel(this)), m_onlyAvailable(new QCheckBox(this)),
      m_withoutPapers(new QCheckBox(this)), m_capLabel(new QLabel(this)), m_cap(new QDoubleSpinBox(this)),
      m_years(new widgets::YearsSlider(this))
{
    m_onlyAvailable->setObjectName(u"onlyAvailable"_s);
    m_withoutPapers->setObjectName(u"withoutPapers"_s);
    m_cap->setObjectName(u"priceCap"_s);
    m_show->setProperty("tone", u"2"_s);
    m_capLabel->setProperty("tone", u"2"_s);
    m_capLabel->setBuddy(m_cap);
    m_cap->setRange(0, highestCap);
    m_cap->setSingleStep(capStep);
    m_cap->setDecimals(2);
    m_cap->setKeyboardTracking(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_show);
    row->addSpacing(8);
    row->addWidget(m_onlyAvailable);
    row->addSpacing(4);
    row->addWidget(m_withoutPapers);
    row->addSpacing(8);
    row->addWidget(m_capLabel);
    row->addWidget(m_cap);
    row->addStretch();
    row->addWidget(m_years);
    connect(m_onlyAvailable, &QCheckBox::toggled, this, &FilterBar::changed);
    connect(m_withoutPapers, &QCheckBox::toggled, this, &FilterBar::changed);
    connect(m_cap, &QDoubleSpinBox::valueChanged, this, &FilterBar::changed);
    connect(m_years, &widgets::YearsSlider::yearsChanged, this, &FilterBar::yearsChanged);
    retranslate();
}

bool FilterBar::onlyAvailable() const
{
    return m_onlyAvailable->isChecked();
}

bool FilterBar::withoutPapers() const
{
    return m_withoutPapers->isChecked();
}

std::optional<base::Money> FilterBar::cap() const
{
    if (m_cap->value() <= 0 || m_currency.isEmpty())
        return std::nullopt;
    return base::Money::fromDouble(m_cap->value(), m_currency);
}

int FilterBar::years() const
{
    return m_years->years();
}

void FilterBar::setYears(int years)
{
    m_years->setYears(years);
}

void FilterBar::setCurrency(const QString &currency)
{
    m_currency = currency;
    m_cap->setEnabled(!currency.isEmpty());
    retranslate();
}

void FilterBar::clear()
{
    m_onlyAvailable->setChecked(false);
    m_withoutPapers->setChecked(false);
    m_cap->setValue(0);
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FilterBar::retranslate()
{
    m_show->setText(tr("Show"));
    m_onlyAvailable->setText(tr("Only available"));
    m_withoutPapers->setText(tr("No papers needed"));
    m_withoutPapers->setToolTip(tr("Leaves out extensions whose registry asks for more than the usual entries."));
    m_capLabel->setText(tr("Price cap"));
    m_cap->setLocale(QLocale());
    m_cap->setSpecialValueText(tr("no cap"));
    // Where the currency's sign stands is the formatter's business; a field has it behind the number.
    m_cap->setSuffix(m_currency.isEmpty() ? QString() : QChar(0x00A0) + base::currencySign(m_currency, QLocale()));
    m_cap->setAccessibleName(tr("Price cap of the first period"));
}

} // namespace cartouche::wizard
