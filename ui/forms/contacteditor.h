// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/models.h"
#include "forms/contactfit.h"
#include "forms/memberkinds.h"

#include <QHash>
#include <QMap>
#include <QScrollArea>
#include <QSet>

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cartouche::forms {

class FitSummary;
class MemberField;

/// The form of a contact, made from its members and the rules it is wanted for: what they ask for is shown and what is wrong
/// is told with every key press. What nobody asks for stands under "More".
class ContactEditor : public QScrollArea
{
    Q_OBJECT
public:
    explicit ContactEditor(QWidget *parent = nullptr);
    ~ContactEditor() override;

    void setContact(const api::Contact &contact);
    [[nodiscard]] const api::Contact &contact() const { return m_contact; }
    /// "/me/contact" has fewer members and demands of its own.
    void setResource(const QString &resource);
    void setRules(const ContactRules &rules);
    /// Members that OVHcloud does not let change.
    void setReadOnlyMembers(const QStringList &members);
    /// What OVHcloud said of members, until they are changed: member → text, untrusted.
    void setRefusals(const QHash<QString, QString> &refusals);

    [[nodiscard]] const ContactFit &fit() const { return m_fit; }
    /// Members with something that is missing or does not fit, in form order.
    [[nodiscard]] QStringList gaps() const;
    /// OVHcloud itself would take it, with or without gaps.
    [[nodiscard]] bool canBeSaved() const;
    /// Gaps that were not touched yet are marked, too.
    void showGaps(bool show);
    /// False without a gap.
    bool focusFirstGap();
    /// For the first use of a new form: its first field.
    void focusFirstField();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct SectionHead
    {
        QLabel *title = nullptr;
        QFrame *line = nullptr;
    };

    void judge();
    void arrange();
    void placeSection(MemberSection section, const QStringList &members);
    void placeMore(const QStringList &members);
    void showMember(MemberField &field);
    [[nodiscard]] QString noteOf(const QString &member) const;
    [[nodiscard]] bool isAsked(const QString &member) const;
    [[nodiscard]] bool isReadOnly(const QString &member) const;
    [[nodiscard]] MemberField &fieldOf(const QString &member);
    void memberEdited(const QString &member, const QString &value);
    void retranslate();

    api::Contact m_contact;
    QString m_resource;
    ContactRules m_rules;
    ContactFit m_fit;
    QStringList m_readOnly;
    QHash<QString, QString> m_refusals;
    QSet<QString> m_touched; ///< left at least once, or shown with a problem
    QMap<QString, MemberField *> m_fields;
    QMap<MemberSection, SectionHead> m_heads;
    QStringList m_shown; ///< as laid out now, top to bottom
    QStringList m_asked; ///< of those, before "More"
    FitSummary *m_summary;
    QWidget *m_body;
    QVBoxLayout *m_layout;
    QPushButton *m_more;
    bool m_showsGaps = false;
    bool m_showsMore = false;
};

} // namespace cartouche::forms
