// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "faults/cellserver.h"
#include "faults/cellstory.h"
#include "order/contactcreation.h"
#include "order/purchase.h"
#include "store/database.h"
#include "store/journal.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace cartouche::test {

/// The program of one cell: client, journal and purchase, all of it gone and made anew at a restart.
class CellProgram
{
public:
    /// @param base what it takes for OVHcloud, "https://127.0.0.1:4321"
    CellProgram(const CellServer &server, QString base);
    ~CellProgram();
    CellProgram(const CellProgram &) = delete;
    CellProgram &operator=(const CellProgram &) = delete;

    void start();
    /// Ends it as it stands, in the middle of whatever it does.
    void stop();

    /// Reads from the journal what the story tells of it, then calls `done`.
    void record(CellStory &story, QObject *context, const std::function<void()> &done);

    [[nodiscard]] order::Purchase &purchase() { return *m_purchase; }
    [[nodiscard]] order::ContactCreation &contacts() { return *m_contacts; }
    [[nodiscard]] store::Journal &journal() { return *m_journal; }
    [[nodiscard]] api::Client &client() { return *m_client; }
    [[nodiscard]] QString endpoint() const { return m_base + QStringLiteral("/1.0"); }

private:
    const CellServer &m_server;
    const QString m_base;
    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::Journal> m_journal;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<order::ContactCreation> m_contacts;
    std::unique_ptr<order::Purchase> m_purchase;
};

} // namespace cartouche::test
