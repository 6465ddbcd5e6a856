// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/domainname.h"

#include <QLabel>

namespace cartouche::widgets {

/// A domain name: the label bold, the extension regular, and below it the punycode when the name
/// has letters beyond ASCII, since look-alike letters are told apart there.
class NameLabel : public QLabel
{
    Q_OBJECT

public:
    explicit NameLabel(QWidget *parent = nullptr);

    void setName(const base::DomainName &name);
    /// @param extension with its dot: ".fr"
    void setName(const QString &label, const QString &extension, const QString &ascii = {});
    /// In the size of body text, for rows of a table.
    void setSmall(bool isSmall);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont labelFont() const;
    [[nodiscard]] QFont extensionFont() const;
    void changed();

    QString m_label;
    QString m_extension;
    QString m_ascii;
    bool m_small = false;
};

} // namespace cartouche::widgets
