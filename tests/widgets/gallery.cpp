// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every part of ui/widgets and every style sheet state on two sheets. With --grab FOLDER it writes
// PNGs of the sheets in both schemes, and of each kind of part with the keyboard focus.

#include "theme/language.h"
#include "theme/theme.h"
#include "widgets/choicerow.h"
#include "widgets/gallerycomponents.h"
#include "widgets/galleryparts.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::widgets;
using theme::Token;

namespace {

/// Each kind of part while it has the keyboard focus, one below the other.
QImage focusStrip(QWidget *sheet)
{
    QList<QPixmap> shots;
    QStringList seen;
    const QList<QWidget *> all = sheet->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const QString kind = QString::fromLatin1(widget->metaObject()->className()) + widget->property("kind").toString()
            + widget->property("chip").toString() + widget->property("seg").toString() + widget->property("big").toString();
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isEnabled() || !widget->isVisible() || seen.contains(kind))
            continue;
        seen.append(kind);
        widget->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        QWidget *around = qobject_cast<QRadioButton *>(widget) && qobject_cast<ChoiceRow *>(widget->parentWidget()) ? widget->parentWidget() : widget;
        shots.append(sheet->grab(QRect(around->mapTo(sheet, QPoint()), around->size()).adjusted(-6, -6, 6, 6)));
    }
    int height = 0;
    for (const QPixmap &shot : shots)
        height += shot.height();
    QImage strip(900, height, QImage::Format_RGB32);
    strip.fill(theme::color(Token::Page));
    QPainter painter(&strip);
    int top = 0;
    for (const QPixmap &shot : shots) {
        painter.drawPixmap(0, top, shot);
        top += shot.height();
    }
    return strip;
}

void grab(const QDir &folder, theme::Theme::Choice choice, const QString &scheme)
{
    theme::Theme::instance()->setChoice(choice);
    const auto shoot = [&](QWidget *sheet, const QString &name, int width) {
        sheet->setFixedWidth(width);
        sheet->resize(width, std::max(sheet->sizeHint().height(), sheet->layout()->totalHeightForWidth(width)));
        sheet->show();
        sheet->activateWindow();
        QCoreApplication::processEvents();
        const QList<QWidget *> all = sheet->findChildren<QWidget *>();
        for (QWidget *widget : all) {
            if (!widget->property("hovered").toBool())
                continue;
            widget->setAttribute(Qt::WA_UnderMouse);
            const QPointF inside(9, 9);
            QMouseEvent move(QEvent::MouseMove, inside, widget->mapToGlobal(inside), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
            QCoreApplication::sendEvent(widget, &move);
        }
        if (QWidget *focus = QApplication::focusWidget())
            focus->clearFocus();
        sheet->grab().save(folder.filePath(name + u'-' + scheme + u".png"_s));
        focusStrip(sheet).save(folder.filePath(name + u"-focus-"_s + scheme + u".png"_s));
        delete sheet;
    };
    shoot(gallery::components(), u"components"_s, 1100);
    shoot(gallery::parts(), u"parts"_s, 1840);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption grabTo(u"grab"_s, u"Write PNGs in both schemes and leave."_s, u"folder"_s);
    const QCommandLineOption points(u"points"_s, u"Size of the font."_s, u"points"_s, u"10"_s);
    parser.addOptions({grabTo, points});
    parser.process(app);
    QFont font(u"Noto Sans"_s);
    font.setPointSizeF(parser.value(points).toDouble());
    QApplication::setFont(font);
    theme::Theme look(app);
    theme::Language language(app);
    language.set(theme::Language::Code::English);

    if (parser.isSet(grabTo)) {
        const QDir folder(parser.value(grabTo));
        folder.mkpath(u"."_s);
        grab(folder, theme::Theme::Choice::Light, u"light"_s);
        grab(folder, theme::Theme::Choice::Dark, u"dark"_s);
        return 0;
    }
    QScrollArea first;
    first.setWidget(gallery::components());
    first.setWidgetResizable(true);
    first.resize(1140, 800);
    first.show();
    QScrollArea second;
    second.setWidget(gallery::parts());
    second.setWidgetResizable(true);
    second.resize(1600, 800);
    second.show();
    return QApplication::exec();
}
