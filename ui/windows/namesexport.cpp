// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/namesexport.h"

#include "base/whendone.h"
#include "names/guardwords.h"
#include "search/nameanswers.h"
#include "search/storedoffers.h"
#include "widgets/banner.h"
#include "widgets/errorwords.h"
#include "widgets/savedialog.h"
#include "windows/namesmodel.h"
#include "windows/namesproxy.h"
#include "windows/namestable.h"
#include "windows/namewords.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPushButton>

#include <algorithm>

namespace cartouche::windows {

using namespace Qt::StringLiterals;
using search::ExportRow;
using search::ResultsExport;

NamesExport::NamesExport(NamesTable &table, widgets::Banner &banner, const base::Clock &clock, QWidget *window)
    : QObject(window), m_table(table), m_banner(banner), m_clock(clock), m_window(window)
{
}

/// Those that are selected; a single row is what the keyboard is on, not a choice.
QStringList NamesExport::names() const
{
    QStringList names = m_table.selectedNames();
    if (names.size() > 1)
        return names;
    names.clear();
    for (int row = 0; row < m_table.proxy().rowCount(); ++row)
        names.append(m_table.proxy().asciiAt(m_table.proxy().index(row, 0)));
    return names;
}

ExportRow NamesExport::rowOf(const QString &ascii) const
{
    const auto &model = *static_cast<const NamesModel *>(m_table.proxy().sourceModel());
    const NameRow known = model.rowAt(model.rowOf(ascii));
    ExportRow row;
    row.ascii = ascii;
    row.unicode = known.name != nullptr ? known.name->unicode() : ascii;
    row.note = known.note;
    if (known.name != nullptr)
        row.warning = names::GuardWords::warnings(*known.name, model.marks().findings(*known.name));
    if (!known.answer)
        return row;
    row.state = search::keyOf(search::stateOf(known.answer->state));
    row.first.net = known.answer->first;
    row.renewal.net = known.answer->renewal;
    row.answeredAt = known.answer->at;
    return row;
}

void NamesExport::askForFile()
{
    if (m_table.proxy().rowCount() == 0)
        return;
    QFileDialog *dialog = widgets::saveDialog(
        m_window, tr("Export the names"),
        {{tr("Table"), u"csv"_s}, {tr("Data"), u"json"_s}, {tr("Names only"), u"txt"_s}}, u"cartouche-names"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &NamesExport::save);
    dialog->open();
}

void NamesExport::save(const QString &file)
{
    const ResultsExport::Form form = ResultsExport::formOf(file);
    QList<ExportRow> rows;
    const QStringList wanted = names();
    rows.reserve(wanted.size());
    for (const QString &ascii : wanted)
        rows.append(rowOf(ascii));
    base::whenDone(ResultsExport::save(rows, m_clock.now(), file, form), this,
                   [this, file](const base::Result<qsizetype> &saved) {
                       m_file = file;
                       m_saved = static_cast<int>(saved.value_or(0));
                       m_error = saved ? std::nullopt : std::optional(saved.error());
                       retranslate();
                   });
}

void NamesExport::copy() const
{
    QStringList lines = m_table.selectedNames();
    std::transform(lines.begin(), lines.end(), lines.begin(), &NameWords::readable);
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void NamesExport::retranslate()
{
    if (m_file.isEmpty())
        return;
    m_banner.setDetails(m_error ? widgets::ErrorWords::describe(*m_error).details : QString());
    if (m_error)
        m_banner.show(widgets::Banner::Kind::Bad, tr("The names could not be saved"),
                      widgets::ErrorWords::describe(*m_error).sentence);
    else
        m_banner.show(widgets::Banner::Kind::Ok, tr("%n name(s) exported", nullptr, m_saved), m_file);
    m_banner.clearButtons();
    connect(m_banner.addButton(tr("Close")), &QPushButton::clicked, this, [this] {
        m_file.clear();
        m_banner.hideMessage();
    });
}

} // namespace cartouche::windows
