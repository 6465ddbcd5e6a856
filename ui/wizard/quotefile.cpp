// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/quotefile.h"

#include "base/background.h"
#include "base/csvcell.h"
#include "store/savedfile.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;

namespace {

constexpr double bodySize = 9;
constexpr double titleSize = 16;

/// What is told is put in as text, never as markup.
class Page
{
public:
    explicit Page(QTextDocument &document) : m_cursor(&document)
    {
        QFont font = document.defaultFont();
        font.setPointSizeF(bodySize);
        document.setDefaultFont(font);
    }

    void paragraph(const QString &text, bool isBold = false, double size = bodySize)
    {
        QTextBlockFormat block;
        block.setBottomMargin(4);
        QTextCharFormat format;
        format.setFontPointSize(size);
        format.setFontWeight(isBold ? QFont::Bold : QFont::Normal);
        if (!m_isEmpty)
            m_cursor.insertBlock(block, format);
        m_isEmpty = false;
        m_cursor.setBlockFormat(block);
        m_cursor.insertText(text, format);
    }

    /// @param isLastBold the last row stands out
    void table(const QStringList &heads, const QList<QStringList> &rows, bool isLastBold)
    {
        const auto columns = static_cast<int>(heads.isEmpty() ? rows.first().size() : heads.size());
        QTextTableFormat format;
        format.setBorder(0);
        format.setBorderCollapse(true); // else rules of single cells are not drawn
        format.setCellPadding(3);
        format.setTopMargin(heads.isEmpty() ? 0 : 8);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setHeaderRowCount(heads.isEmpty() ? 0 : 1);
        const int headRows = heads.isEmpty() ? 0 : 1;
        QTextTable *table = m_cursor.insertTable(static_cast<int>(rows.size()) + headRows, columns, format);
        if (headRows > 0)
            fill(*table, 0, heads, true);
        for (int row = 0; row < rows.size(); ++row) {
            const bool isSum = isLastBold && row == rows.size() - 1;
            fill(*table, row + headRows, rows.at(row), isSum);
            // Under the heads, above each name, and above a sum.
            if (isSum || (headRows > 0 && !rows.at(row).first().isEmpty()))
                rule(*table, row + headRows);
        }
        m_cursor.movePosition(QTextCursor::End);
    }

private:
    static void fill(QTextTable &table, int row, const QStringList &texts, bool isBold)
    {
        QTextCharFormat format;
        format.setFontPointSize(bodySize);
        format.setFontWeight(isBold ? QFont::Bold : QFont::Normal);
        for (int column = 0; column < texts.size(); ++column) {
            QTextCursor cell = table.cellAt(row, column).firstCursorPosition();
            QTextBlockFormat block;
            if (column == texts.size() - 1)
                block.setAlignment(Qt::AlignRight);
            cell.setBlockFormat(block);
            cell.insertText(texts.at(column), format);
        }
    }

    static void rule(QTextTable &table, int row)
    {
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(row, column);
            QTextTableCellFormat format = cell.format().toTableCellFormat();
            format.setTopBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setTopBorder(0.5);
            format.setTopBorderBrush(Qt::gray);
            cell.setFormat(format);
        }
    }

    QTextCursor m_cursor;
    bool m_isEmpty = true;
};

QString described(const QuoteRow &row)
{
    return row.note.isEmpty() ? row.line : row.line + u" – "_s + row.note;
}

QList<QStringList> pairs(const QList<QuoteRow> &rows)
{
    QList<QStringList> texts;
    for (const QuoteRow &row : rows)
        texts.append({row.line, row.amount});
    return texts;
}

void write(QTextDocument &document, const Quote &quote)
{
    Page page(document);
    page.paragraph(quote.title, true, titleSize);
    page.paragraph(quote.notice, true);
    page.paragraph(quote.validity);
    for (const auto &[label, text] : quote.facts)
        page.paragraph(label + u": "_s + text);
    QList<QStringList> rows;
    QString above;
    for (const QuoteRow &row : quote.rows) {
        // A name stands once, beside its first line.
        rows.append({row.name == above ? QString() : row.name, described(row), row.amount});
        above = row.name;
    }
    if (!rows.isEmpty())
        page.table(quote.heads, rows, false);
    page.paragraph({});
    page.table({}, pairs(quote.totals), true);
    page.paragraph({});
    page.paragraph(quote.yearsTitle, true);
    page.table({}, pairs(quote.years), true);
    page.paragraph({});
    for (const QString &remark : quote.remarks)
        page.paragraph(remark);
}

} // namespace

QByteArray QuoteFile::pdf(const Quote &quote)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(quote.title);
        writer.setCreator(u"Cartouche " CARTOUCHE_VERSION ""_s);
        QTextDocument document;
        document.setUndoRedoEnabled(false);
        write(document, quote);
        document.print(&writer); // with page numbers, when there are several
    }
    return bytes;
}

QByteArray QuoteFile::csv(const Quote &quote)
{
    const QChar separator = quote.hasDecimalComma ? u';' : u',';
    QString text = QChar(QChar::ByteOrderMark);
    const auto addLine = [&text, separator](const QStringList &cells) { text += cells.join(separator) + u"\r\n"_s; };
    QStringList heads;
    for (const QString &head : quote.csvHeads)
        heads.append(base::csvCell(head, separator));
    addLine(heads);
    const auto add = [&](const QuoteRow &row, const QString &remark) {
        // A number of ours, so a minus at its start is no formula.
        QString amount = row.exact ? row.exact->toDecimal() : QString();
        if (quote.hasDecimalComma)
            amount.replace(u'.', u',');
        addLine({base::csvCell(row.name, separator), base::csvCell(row.line, separator), amount,
                 base::csvCell(row.exact ? row.exact->currency() : QString(), separator), base::csvCell(remark, separator)});
    };
    for (const QuoteRow &row : quote.rows)
        add(row, row.note);
    for (const QuoteRow &row : quote.totals)
        add(row, {});
    for (const QuoteRow &row : quote.years)
        add(row, quote.yearsTitle);
    for (const QString &remark : QStringList{quote.notice, quote.validity} + quote.remarks)
        add({}, remark);
    return text.toUtf8();
}

QFuture<base::Result<void>> QuoteFile::save(const Quote &quote, const QString &file, Form form)
{
    return base::inBackground([quote, file, form] {
        return store::saveFile(file, form == Form::Pdf ? pdf(quote) : csv(quote));
    });
}

} // namespace cartouche::wizard
