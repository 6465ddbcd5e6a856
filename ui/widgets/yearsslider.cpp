// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/yearsslider.h"

#include "theme/font.h"
#include "theme/tokens.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSlider>

#include <array>

namespace cartouche::widgets {

using namespace Qt::StringLiterals;
using theme::FontRole;
using theme::Token;

namespace {

constexpr std::array steps{1, 2, 3, 5, 10};
constexpr int sliderWidth = 148;
constexpr int handle = 16; ///< of the style sheet: the ticks stand under its middle

} // namespace

YearsSlider::YearsSlider(QWidget *parent)
    : QWidget(parent), m_before(new QLabel(this)), m_slider(new QSlider(Qt::Horizontal, this)), m_after(new QLabel(this))
{
    m_slider->setRange(0, static_cast<int>(steps.size()) - 1);
    m_slider->setPageStep(1);
    m_slider->setFixedWidth(sliderWidth);
    m_before->setProperty("tone", u"2"_s);
    m_after->setProperty("tone", u"2"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, QFontMetrics(theme::font(FontRole::Caption)).height() - 4);
    row->setSpacing(8);
    row->addWidget(m_before);
    row->addWidget(m_slider);
    row->addWidget(m_after);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        retranslate();
        update();
        Q_EMIT yearsChanged(years());
    });
    retranslate();
}

int YearsSlider::years() const
{
    return steps.at(static_cast<std::size_t>(m_slider->value()));
}

void YearsSlider::setYears(int years)
{
    int value = 0;
    for (std::size_t step = 0; step < steps.size(); ++step) {
        if (steps.at(step) <= years)
            value = static_cast<int>(step);
    }
    m_slider->setValue(value);
}

void YearsSlider::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void YearsSlider::retranslate()
{
    //: followed by a slider and the word "years"
    m_before->setText(tr("Total over"));
    //: preceded by a slider: "Total over 1 2 3 5 10 years"
    m_after->setText(tr("years"));
    // The slider's own value is the number of a step, which means nothing to an ear.
    m_slider->setAccessibleName(tr("Total over %n year(s)", nullptr, years()));
    m_slider->setToolTip(m_slider->accessibleName());
}

void YearsSlider::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QRect groove = m_slider->geometry();
    const double way = groove.width() - handle;
    for (std::size_t step = 0; step < steps.size(); ++step) {
        const bool isChosen = static_cast<int>(step) == m_slider->value();
        QFont font = theme::font(FontRole::Caption);
        font.setBold(isChosen);
        painter.setFont(font);
        painter.setPen(theme::color(isChosen ? Token::Text : Token::Text2));
        const double middle = groove.x() + handle / 2.0 + way * static_cast<double>(step) / (steps.size() - 1);
        painter.drawText(QRectF(middle - 20, groove.bottom() - 1, 40, height() - groove.bottom()),
                         Qt::AlignHCenter | Qt::AlignTop, QString::number(steps.at(step)));
    }
}

} // namespace cartouche::widgets
