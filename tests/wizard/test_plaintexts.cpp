// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/banner.h"
#include "wizard/contractdialog.h"
#include "wizard/shopwindow.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QPushButton>
#include <QTextDocument>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace cartouche;
using tests::ShopWindow;
using Failure = tests::StubShop::Failure;
using wizard::OrderWizard;

namespace {

const QString hostile = u"<b>B</b><a href=\"https://example.org/\">L</a><img src=\"http://127.0.0.1/x\">"_s;

QString whereIs(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + u" in "_s
        + QString::fromLatin1(widget->window()->metaObject()->className());
}

/// Shown by Qt as a document, and not as the text that it is.
bool isInterpreted(const QString &text, Qt::TextFormat format)
{
    // Only a part of it may be there: whatever is cut, wrapped or put into a sentence counts.
    if (!text.contains("<b>"_L1) && !text.contains("<a "_L1) && !text.contains("<img"_L1))
        return false;
    return format != Qt::PlainText && (format != Qt::AutoText || Qt::mightBeRichText(text));
}

/// Of every widget that there is, shown or not. Counts in `places` where a text of the shop stands at all.
QStringList interpretedTexts(int &places)
{
    QStringList found;
    const auto look = [&](const QWidget *widget, const QString &text, Qt::TextFormat format) {
        places += text.contains("<b>"_L1) ? 1 : 0;
        if (isInterpreted(text, format))
            found.append(whereIs(widget) + u": "_s + text);
    };
    const QWidgetList all = QApplication::allWidgets();
    for (const QWidget *widget : all) {
        // A tool tip has no format of its own: it guesses.
        look(widget, widget->toolTip(), Qt::AutoText);
        look(widget, widget->whatsThis(), Qt::AutoText);
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            look(widget, label->text(), label->textFormat());
        } else if (const auto *edit = qobject_cast<const QTextEdit *>(widget)) {
            if (!edit->document()->isEmpty() && edit->toHtml().contains("example.org"_L1))
                found.append(whereIs(widget));
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view != nullptr && view->model() != nullptr) {
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column)
                    look(widget, view->model()->index(row, column).data(Qt::ToolTipRole).toString(), Qt::AutoText);
            }
        }
    }
    return found;
}

/// The button that opens the contract.
QPushButton *readTerms(ShopWindow &shopping)
{
    const QList<QPushButton *> buttons = shopping.window().findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->isVisible() && button->accessibleName().contains("Terms"_L1);
    });
    return found == buttons.end() ? nullptr : *found;
}

} // namespace

/// Whatever OVHcloud (or whoever answers in its place) sends is shown as the letters that it is.
class PlainTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsOfAnAnswerAreNoMarkup_data();
    void textsOfAnAnswerAreNoMarkup();
    void textsOfARefusalAreNoMarkup_data();
    void textsOfARefusalAreNoMarkup();
};

#define EXPECT_PLAIN(places) \
    do { \
        const QStringList found = interpretedTexts(places); \
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n'))); \
    } while (false)

void PlainTextsTest::textsOfAnAnswerAreNoMarkup_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("search") << int(OrderWizard::Search);
    QTest::newRow("offers") << int(OrderWizard::Offers);
    QTest::newRow("details") << int(OrderWizard::Details);
    QTest::newRow("review") << int(OrderWizard::Review);
    QTest::newRow("payment") << int(OrderWizard::Payment);
}

void PlainTextsTest::textsOfAnAnswerAreNoMarkup()
{
    QFETCH(const int, page);
    ShopWindow shopping;
    shopping.shop.setMark(hostile);
    QVERIFY(shopping.shopUpTo(page));
    int places = 0;
    EXPECT_PLAIN(places);
    if (page == OrderWizard::Review) {
        // The contracts have a window of their own.
        QTRY_VERIFY(readTerms(shopping) != nullptr);
        readTerms(shopping)->click();
        QTRY_VERIFY(shopping.window().findChild<wizard::ContractDialog *>() != nullptr);
        EXPECT_PLAIN(places);
        shopping.window().findChild<wizard::ContractDialog *>()->close();
    }
    if (page == OrderWizard::Payment) {
        QTRY_COMPARE(shopping.shop.countOf(u"/status"_s), 1);
        QTRY_VERIFY_WITH_TIMEOUT(interpretedTexts(places).isEmpty() && places > 0, 10'000);
    }
    QVERIFY2(places > 0 || page < OrderWizard::Details, "no text of the shop was shown at all");
}

void PlainTextsTest::textsOfARefusalAreNoMarkup_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("offers") << int(OrderWizard::Offers);
    QTest::newRow("details") << int(OrderWizard::Details);
}

void PlainTextsTest::textsOfARefusalAreNoMarkup()
{
    QFETCH(const int, page);
    ShopWindow shopping;
    QVERIFY(shopping.shopUpTo(page));
    shopping.shop.setMark(hostile);
    shopping.shop.setFailure(Failure::BadRequest);
    QVERIFY(shopping.person().click(shopping.button(QWizard::NextButton)));
    int places = 0;
    QTRY_VERIFY_WITH_TIMEOUT(shopping.banner() != nullptr, 10'000);
    EXPECT_PLAIN(places);
    QVERIFY2(places > 0, "the refusal was not shown in the shop's words");
}

QTEST_MAIN(PlainTextsTest)
#include "test_plaintexts.moc"
