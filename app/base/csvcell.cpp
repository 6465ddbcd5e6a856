// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/csvcell.h"

namespace cartouche::base {

using namespace Qt::StringLiterals;

QString csvCell(QString text, QChar separator)
{
    // Excel and LibreOffice calculate what starts like this, in its wide forms too.
    if (!text.isEmpty() && QStringView(u"=+-@\t\r\n＝＋－＠").contains(text.front()))
        text.prepend(u'\'');
    const bool isPlain = !text.contains(u'"') && !text.contains(separator) && !text.contains(u'\n') && !text.contains(u'\r')
        && !text.startsWith(u' ') && !text.endsWith(u' ');
    return isPlain ? text : u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace cartouche::base
