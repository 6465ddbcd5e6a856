// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/entrytemplates.h"
#include "wizard/session.h"

#include <QObject>
#include <QPushButton>

#include <memory>

class QMenu;

namespace cartouche::widgets {
class Banner;
}

namespace cartouche::wizard {

/// "My usual owner, accounts and name servers": the button with its menu, and the offer to use them where nothing was
/// entered yet. Only ids are kept; nothing is ever filled in by itself.
class UsualEntries : public QObject
{
    Q_OBJECT
public:
    explicit UsualEntries(QWidget *parent);
    ~UsualEntries() override;

    [[nodiscard]] QPushButton *button() const { return m_button; }
    [[nodiscard]] widgets::Banner *offer() const { return m_offer; }
    void setSession(const Session *session);
    /// The name whose entries "for this name" and "keep" are about.
    void setName(const QString &ascii);
    /// Shows the offer when there is something to offer, nothing was entered, and it was not declined.
    void offerIfWelcome();
    /// Takes the offer away once something was entered.
    void refresh();
    void retranslate();

Q_SIGNALS:
    /// For one name, or for all of them when `ascii` is empty.
    void applyWanted(const cartouche::store::EntryTemplate &entries, const QString &ascii);
    void kept(const QString &name);

private:
    [[nodiscard]] store::EntryTemplates::Owner owner() const;
    [[nodiscard]] QList<store::EntryTemplate> list() const;
    [[nodiscard]] bool isAnythingEntered() const;
    [[nodiscard]] QString describe(const store::EntryTemplate &entries) const;
    [[nodiscard]] QString describeOwner(const QString &value) const;
    void fillMenu();
    void askForName();
    void keep(const QString &name);
    void writeOffer();

    QWidget *m_window;
    QPushButton *m_button;
    QMenu *m_menu;
    widgets::Banner *m_offer;
    const Session *m_session = nullptr;
    std::unique_ptr<store::EntryTemplates> m_templates;
    QString m_ascii;
    bool m_wasDeclined = false;
};

} // namespace cartouche::wizard
