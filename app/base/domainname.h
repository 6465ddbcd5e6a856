// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace cartouche::base {

/// A registrable name: one label and an extension, "exemple.fr", "exemple.co.uk". Kept in both
/// written forms: ASCII (lower case, punycode), which is what the API gets, and Unicode, which is
/// what a person reads. Conversion and validity follow UTS #46, non-transitional, through ICU.
class DomainName
{
public:
    /// Why a text is no domain name; `ui/` has a sentence for each.
    enum class Flaw {
        Empty,           ///< nothing was typed
        NoExtension,     ///< one label only; see `isLabel()`
        EmptyLabel,      ///< two dots in a row or a leading dot
        LabelTooLong,    ///< more than 63 ASCII characters
        NameTooLong,     ///< more than 253 ASCII characters
        HyphenAtEdge,    ///< a label starts or ends with a hyphen
        ForbiddenCharacter, ///< a space, an underscore, an emoji that IDNA does not allow…
        BadInternational,///< not convertible, or punycode that does not stand for itself
        NumericExtension,///< ends in a number: an IP address, not a name
    };

    /// Reads what a person typed or pasted: spaces around, a scheme, a path, a port, a trailing dot
    /// and the ideographic full stops are taken off or mapped; nothing else is guessed.
    [[nodiscard]] static tl::expected<DomainName, Flaw> parse(QStringView text);

    /// Checks a single label without extension ("exemple") and returns its ASCII form.
    [[nodiscard]] static tl::expected<QString, Flaw> parseLabel(QStringView text);

    /// One label in both written forms.
    struct Label
    {
        QString ascii;
        QString unicode;
        friend bool operator==(const Label &, const Label &) = default;
    };
    /// The same check, for whoever shows the label too.
    [[nodiscard]] static tl::expected<Label, Flaw> parseLabelForms(QStringView text);

    /// A label times an extension without another conversion: for hundreds of extensions behind one key press.
    /// Both have to be valid already, in both written forms (parse() of one such name proves the label,
    /// the catalogue the extension); no value when the whole is too long.
    [[nodiscard]] static std::optional<DomainName> join(const QString &asciiLabel, const QString &unicodeLabel,
                                                        const QString &asciiExtension, const QString &unicodeExtension);

    /// "xn--mare-haute-d7a.fr": sent to the API, used as the key everywhere.
    [[nodiscard]] const QString &ascii() const { return m_ascii; }
    /// "marée-haute.fr": shown.
    [[nodiscard]] const QString &unicode() const { return m_unicode; }
    /// Unicode text before the first dot.
    [[nodiscard]] QString label() const;
    /// Unicode text from the first dot on, with the dot: ".fr", ".co.uk".
    [[nodiscard]] QString dottedExtension() const;
    /// ASCII extension without its dot, as OVHcloud's plan codes spell it: "fr", "co.uk".
    [[nodiscard]] QString extension() const;
    [[nodiscard]] bool isInternational() const { return m_ascii != m_unicode; }

    friend bool operator==(const DomainName &a, const DomainName &b) { return a.m_ascii == b.m_ascii; }
    friend bool operator<(const DomainName &a, const DomainName &b) { return a.m_ascii < b.m_ascii; }
    friend size_t qHash(const DomainName &name, size_t seed) { return ::qHash(name.m_ascii, seed); }

private:
    DomainName(QString ascii, QString unicode)
        : m_ascii(std::move(ascii)), m_unicode(std::move(unicode)) {}

    QString m_ascii;
    QString m_unicode;
};

} // namespace cartouche::base
