// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/accessibletexts.h"

#include "theme/language.h"
#include "theme/theme.h"
#include "widgets/busyicon.h"
#include "widgets/busylabel.h"
#include "widgets/elidedlabel.h"
#include "widgets/namelabel.h"
#include "widgets/pill.h"
#include "widgets/pricelabel.h"
#include "widgets/statusbadge.h"

#include <QApplication>
#include <QProxyStyle>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::widgets;
using namespace cartouche::widgets::test;

namespace {

/// A desktop with animations turned off.
class StillStyle : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

} // namespace

class LabelsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init() { m_language->set(theme::Language::Code::English); }

    void busyIconTurnsOnlyWhileVisible();
    void busyIconStandsStillWithoutAnimations();
    void busyLabelSpeaksItsText();
    void priceFollowsTheLanguage();
    void aFormerPriceIsSpokenAsSuch();
    void nameKeepsItsExtensionWhenNarrow();
    void internationalNameSpeaksItsPunycode();
    void statusWordIsSpoken();
    void pillsDiffer();
    void elidedLabelShowsWhatFits();
    void partsFollowTheScheme();

private:
    std::unique_ptr<theme::Theme> m_theme;
    std::unique_ptr<theme::Language> m_language;
};

void LabelsTest::initTestCase()
{
    m_theme = std::make_unique<theme::Theme>(*qApp);
    m_theme->setChoice(theme::Theme::Choice::Light);
    m_language = std::make_unique<theme::Language>(*qApp);
}

void LabelsTest::cleanupTestCase()
{
    m_language.reset();
    m_theme.reset();
}

void LabelsTest::busyIconTurnsOnlyWhileVisible()
{
    BusyIcon icon;
    QVERIFY(!icon.isTurning());
    icon.show();
    QVERIFY(icon.isTurning());
    const QImage first = icon.grab().toImage();
    QTRY_VERIFY(icon.grab().toImage() != first);
    icon.hide();
    QVERIFY(!icon.isTurning());
}

void LabelsTest::busyIconStandsStillWithoutAnimations()
{
    StillStyle still;
    BusyIcon icon;
    icon.setStyle(&still);
    icon.show();
    QVERIFY(!icon.isTurning());
    QVERIFY(!icon.grab().isNull());
}

void LabelsTest::busyLabelSpeaksItsText()
{
    BusyLabel label(u"Checking with OVHcloud…"_s);
    QCOMPARE(spokenName(&label), u"Checking with OVHcloud…"_s);
    QCOMPARE(spokenRole(&label), QAccessible::StaticText);
    QCOMPARE(QAccessible::queryAccessibleInterface(&label)->childCount(), 0);
    label.setText(u"Vérification…"_s);
    QCOMPARE(label.text(), u"Vérification…"_s);
    QCOMPARE(spokenName(&label), u"Vérification…"_s);
}

void LabelsTest::priceFollowsTheLanguage()
{
    PriceLabel label;
    QCOMPARE(label.text(), u"–"_s);
    label.setMoney(base::Money(23'97000000, u"EUR"_s));
    label.show();
    QCOMPARE(label.text(), u"23.97\u00A0€"_s);
    QVERIFY(label.alignment() & Qt::AlignRight);
    m_language->set(theme::Language::Code::French);
    QTRY_COMPARE(label.text(), u"23,97\u00A0€"_s);
    label.setDifference(base::Money(-2'40000000, u"EUR"_s));
    QCOMPARE(label.text(), u"\u22122,40\u00A0€"_s);
    label.clearMoney();
    QCOMPARE(label.text(), u"–"_s);
}

void LabelsTest::aFormerPriceIsSpokenAsSuch()
{
    PriceLabel label;
    label.setMoney(base::Money(23'97000000, u"EUR"_s));
    QCOMPARE(spokenName(&label), u"23.97\u00A0€"_s);
    label.setFormer(true);
    QVERIFY(label.font().strikeOut());
    QCOMPARE(spokenName(&label), u"formerly 23.97\u00A0€"_s);
}

void LabelsTest::nameKeepsItsExtensionWhenNarrow()
{
    NameLabel wide;
    NameLabel narrow;
    for (NameLabel *label : {&wide, &narrow}) {
        label->setName(u"a-label-that-goes-on-and-on-and-on"_s, u".com"_s);
        label->resize(label->sizeHint());
    }
    narrow.resize(100, narrow.height());
    const int extension = QFontMetrics(theme::font(theme::FontRole::Name)).horizontalAdvance(u".com"_s);
    const auto inkRight = [](const QImage &image) {
        for (int x = image.width() - 1; x >= 0; --x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(x, y) != image.pixelColor(image.width() - 1, 0))
                    return x;
            }
        }
        return -1;
    };
    QVERIFY(inkRight(narrow.grab().toImage()) > 100 - extension);
    QCOMPARE(narrow.text(), wide.text());
}

void LabelsTest::internationalNameSpeaksItsPunycode()
{
    NameLabel label;
    label.setName(*base::DomainName::parse(u"maree-haute.fr"_s));
    QCOMPARE(spokenName(&label), u"maree-haute.fr"_s);
    const int low = label.sizeHint().height();
    label.setName(*base::DomainName::parse(u"marée-haute.fr"_s));
    QCOMPARE(spokenName(&label), u"marée-haute.fr, xn--mare-haute-d7a.fr"_s);
    QVERIFY(label.sizeHint().height() > low);
}

void LabelsTest::statusWordIsSpoken()
{
    StatusBadge badge;
    badge.setStatus(u"check-circle"_s, theme::Token::Ok, u"Available"_s);
    QCOMPARE(spokenName(&badge), u"Available"_s);
    QCOMPARE(spokenRole(&badge), QAccessible::StaticText);
    QVERIFY(badge.sizeHint().width() > 16 + 7);
    const QSize usual = badge.sizeHint();
    badge.setCompact(true);
    QVERIFY(badge.sizeHint().width() < usual.width());
}

void LabelsTest::pillsDiffer()
{
    QList<QImage> seen;
    for (const auto kind : {Pill::Kind::Info, Pill::Kind::Warn, Pill::Kind::Ok, Pill::Kind::Bad, Pill::Kind::Outline}) {
        Pill pill(kind, u"changed"_s);
        pill.resize(pill.sizeHint());
        const QImage image = pill.grab().toImage();
        QVERIFY(!seen.contains(image));
        seen.append(image);
        QCOMPARE(spokenName(&pill), u"changed"_s);
    }
    Pill plain(Pill::Kind::Warn, u"missing"_s);
    Pill withIcon(Pill::Kind::Warn, u"missing"_s, u"warning"_s);
    QVERIFY(withIcon.sizeHint().width() > plain.sizeHint().width());
    Pill count(Pill::Kind::Count, u"3"_s);
    QCOMPARE(count.sizeHint().width(), count.sizeHint().height()); // a circle
}

void LabelsTest::elidedLabelShowsWhatFits()
{
    ElidedLabel label(u"A line that is too long for its place"_s);
    label.resize(label.sizeHint());
    QCOMPARE(label.shownText(), label.text());
    label.resize(80, label.height());
    QVERIFY(label.shownText().endsWith(u'…'));
    QVERIFY(label.minimumSizeHint().width() < 80);
    QCOMPARE(spokenName(&label), label.text());
}

void LabelsTest::partsFollowTheScheme()
{
    Pill pill(Pill::Kind::Warn, u"missing"_s, u"warning"_s);
    StatusBadge badge;
    badge.setStatus(u"check-circle"_s, theme::Token::Ok, u"Available"_s);
    for (QWidget *part : {static_cast<QWidget *>(&pill), static_cast<QWidget *>(&badge)}) {
        m_theme->setChoice(theme::Theme::Choice::Light);
        part->resize(part->sizeHint());
        const QImage light = part->grab().toImage();
        m_theme->setChoice(theme::Theme::Choice::Dark);
        QVERIFY(part->grab().toImage() != light);
    }
    m_theme->setChoice(theme::Theme::Choice::Light);
}

QTEST_MAIN(LabelsTest)
#include "test_labels.moc"
