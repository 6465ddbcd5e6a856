// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/storagewords.h"

namespace cartouche::widgets {

ErrorText StorageWords::describe(const base::Error &error)
{
    const QByteArray &code = error.code;
    if (code == "full")
        return {tr("The disk is full"),
                tr("Cartouche records every order before it sends it. Nothing was sent, and nothing can be ordered "
                   "until there is free space. Make some, then try again."), {}};
    if (code == "io")
        return {tr("The disk refuses to store the journal"),
                tr("Cartouche records every order before it sends it. Nothing was sent, and nothing can be ordered "
                   "until the disk works. Check its free space, your quota and its health, then try again."), {}};
    if (code == "read-only")
        return {tr("The journal is read-only"),
                tr("Cartouche records every order before it sends it. Nothing was sent, and nothing can be ordered "
                   "until it may write the place named under “Details”. Allow it, then try again."), {}};
    if (code == "cannot-open")
        return {tr("The journal cannot be opened"),
                tr("Cartouche records every order before it sends it. Nothing was sent, and nothing can be ordered "
                   "until the file named under “Details” can be opened. Check it, then try again."), {}};
    if (code == "busy")
        return {tr("The journal is in use"),
                tr("Another program holds the journal. Nothing was sent, and nothing can be ordered until it lets go. "
                   "Close it, then try again."), {}};
    if (code == "corrupt")
        return {tr("The journal is damaged"),
                tr("Nothing was sent, and nothing can be ordered for now. Close Cartouche and start it again: it then "
                   "sets the damaged file aside, deletes nothing, and begins a new one."), {}};
    if (code == "newer-schema")
        return {tr("The journal is from a newer Cartouche"),
                tr("This version cannot read it and leaves it as it is. Nothing can be ordered until you install the "
                   "newer version again."), {}};
    if (code == "foreign-file")
        return {tr("The journal’s file is another program’s"),
                tr("Cartouche leaves it as it is. Nothing can be ordered until you move the file to another place."), {}};
    return {tr("The journal could not be written"),
            tr("Cartouche records every order before it sends it, so nothing was sent. Try again; if it stays, look "
               "under “Details”."), {}};
}

} // namespace cartouche::widgets
