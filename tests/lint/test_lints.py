# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows every lint something bad, which it must see, and something good, which it must let pass."""

import json
import os
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import clang
import hiddenincludes
import includes
import length
import spdx
import translations
import words

NUMERUS = ' numerus="yes"'
SPDX = "".join(f"// {line}\n" for line in spdx.LINES)


class TreeTest(unittest.TestCase):
    """A test with a small source tree of its own."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name).resolve()

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path


class Includes(TreeTest):
    MODULES = {"QtWidgets": {"QWidget", "QWizard"}, "QtNetwork": {"QNetworkReply"}}

    def findings(self, name, *lines):
        self.write(name, "".join(f"#include {line}\n" for line in lines))
        return includes.check(self.root, self.MODULES)

    def test_arrows_downward_pass(self):
        self.assertEqual([], self.findings("app/order/cart.cpp", '"order/cart.h"', '"api/client.h"',
                                           '"store/journal.h"', '"base/money.h"', "<QString>", "<array>"))
        self.assertEqual([], self.findings("ui/wizard/page.cpp", '"widgets/banner.h"', '"order/cart.h"',
                                           '"api/models.h"', "<QWizard>", "<QtWidgets/QWidget>", '"page.moc"'))

    def test_arrows_upward_are_found(self):
        for name, header in (("app/base/money.cpp", '"api/client.h"'),
                             ("app/api/client.cpp", '"store/journal.h"'),
                             ("app/store/journal.h", '"order/cart.h"'),
                             ("app/order/cart.cpp", '"catalogue/prices.h"'),
                             ("app/order/cart.cpp", '"wizard/page.h"'),
                             ("app/sandbox/server.cpp", '"api/models.h"'),
                             ("ui/theme/theme.cpp", '"widgets/banner.h"'),
                             ("ui/wizard/page.cpp", '"windows/orders.h"'),
                             ("ui/wizard/page.cpp", '"sandbox/server.h"')):
            with self.subTest(name=name, header=header):
                found = self.findings(name, header)
                self.assertEqual(1, len(found), found)
                self.assertIn(name + ":1", found[0])
                (self.root / name).unlink()

    def test_spaces_do_not_hide_an_include(self):
        self.write("app/base/money.cpp", '  #  include   "api/client.h"\n')
        self.assertEqual(1, len(includes.check(self.root, self.MODULES)))

    def test_app_knows_no_widget(self):
        self.assertEqual(2, len(self.findings("app/order/cart.cpp", "<QWidget>", "<QtWidgets/QLabel>")))

    def test_ui_knows_no_transport(self):
        self.assertEqual(4, len(self.findings("ui/wizard/page.cpp", '"api/client.h"', '"api/cartroutes.h"',
                                              "<QNetworkReply>", "<QtNetwork>")))

    def test_the_composition_root_may_use_all(self):
        self.assertEqual([], self.findings("app/main.cpp", '"wizard/page.h"', "<QWidget>"))
        self.assertEqual([], self.findings("app/composition.h", '"api/client.h"', '"windows/orders.h"'))

    def test_strange_forms_are_found(self):
        self.assertEqual(4, len(self.findings("app/order/cart.cpp", '"cart.h"', "<base/money.h>",
                                              '"app/base/money.h"', '"../base/money.h"')))
        self.assertEqual(5, len(self.findings("app/stray.cpp")))


class HiddenIncludes(TreeTest):
    def findings(self, *lines):
        self.write("qt/QtWidgets/QLabel", '#include "qlabel.h"\n')
        self.write("qt/QtWidgets/qlabel.h", '#include "qframe.h"\nclass QLabel {};\n')
        self.write("qt/QtWidgets/QFrame", '#include "qframe.h"\n')
        self.write("qt/QtWidgets/qframe.h", "class QFrame {};\n")
        self.write("ui/widgets/banner.h", "class Banner\n{\n};\n")
        self.write("ui/wizard/page.h", "class QLabel;\nclass Page\n{\n    QLabel *m_label;\n    widgets::Banner *m_banner;\n};\n")
        self.write("ui/wizard/page.cpp", '#include "wizard/page.h"\n' + "".join(f"{line}\n" for line in lines))
        return hiddenincludes.check(self.root, self.root / "qt")

    def test_a_whole_class_needs_its_header(self):
        for line in ("    auto *a = new QLabel;", "    qobject_cast<const QLabel *>(a);", "    m_label->show();",
                     "    m_banner->show();", "    QLabel::f();", "    auto b = new widgets::Banner;"):
            self.assertEqual(1, len(self.findings(line)), line)

    def test_literals_need_their_namespace(self):
        for line in ('    f(u"text"_s);', '    f("text"_L1);', "    f(u'c', \"\"_ba);", "    wait(250ms);", "    wait(2'000ms);"):
            self.assertEqual(1, len(self.findings(line)), line)
        self.assertEqual([], self.findings("using namespace Qt::StringLiterals;", '    f("text"_L1); // 2s', '    g("2s", 0x5s);'))
        self.assertEqual([], self.findings("using namespace std::chrono_literals;", "    wait(1h);"))

    def test_names_texts_and_indirect_includes_pass(self):
        self.assertEqual([], self.findings("void f(QLabel *label);", '// new QLabel', 'f("new QLabel");'))
        self.assertEqual([], self.findings("#include <QLabel>", "    m_label->show();", "    new QFrame;"))
        self.assertEqual([], self.findings('#include "widgets/banner.h"', "    m_banner->show();"))


class Spdx(TreeTest):
    def test_missing_lines_are_found(self):
        self.write("app/base/a.cpp", SPDX)
        self.write("app/base/b.cpp", "int b;\n")
        self.write("packaging/c", f"#!/bin/sh\n# {spdx.LINES[0]}\n")
        self.write("app/base/data.json", "{}")
        found = spdx.check(self.root)
        self.assertEqual(3, len(found), found)
        self.assertTrue(all("b.cpp" in f or "packaging/c" in f for f in found))


class Words(TreeTest):
    def test_forbidden_text_is_found(self):
        self.write("app/base/a.cpp", "// from /wor" "k/notes\n")
        self.write("tests/b.py", "host = 'regis" "try.example.org'\n")
        self.write("packaging/c.sh", "cd /ho" "me/alice/src\n")
        self.write("README.md", "<<<<" "<<< ours\n")
        self.write("app/base/d.cpp", "// FIX" "ME later\n")
        self.assertEqual(5, len(words.check(self.root)))

    def test_ordinary_text_passes(self):
        self.write("README.md", "a/work/b network/work, https://example.org, ~/.local/share, ====\n")
        self.assertEqual([], words.check(self.root))


class Length(TreeTest):
    def test_long_files_are_found(self):
        warnings = []
        self.write("app/base/short.cpp", "\n" * length.WARNING)
        self.write("app/base/warned.cpp", "\n" * length.LIMIT)
        self.write("app/base/long.cpp", "\n" * (length.LIMIT + 1))
        found = length.check(self.root, warnings.append)
        self.assertEqual(1, len(found))
        self.assertIn("long.cpp", found[0])
        self.assertEqual(1, len(warnings))


class Translations(TreeTest):
    OPTIONS = ["-silent", "-locations", "none"]

    def entry(self, source, *translations_, attributes="", numerus=False):
        if numerus:
            text = "".join(f"<numerusform>{t}</numerusform>" for t in translations_)
        else:
            text = translations_[0]
        return (f"<message{NUMERUS if numerus else ''}>"
                f"<source>{source}</source><translation{attributes}>{text}</translation></message>")

    def findings(self, code, french, english=""):
        self.write("app/base/a.cpp", 'class A : public QObject { Q_OBJECT void f(); };\n'
                                     f"void A::f() {{ {code} }}\n")
        (self.root / "ui").mkdir(exist_ok=True)
        for language, entries in (("fr", french), ("en", english)):
            context = f"<context><name>A</name>{entries}</context>" if entries else ""
            self.write(f"translations/cartouche_{language}.ts",
                       '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
                       f'<TS version="2.1" language="{language}" sourcelanguage="en">{context}</TS>\n')
        return translations.check(self.root, os.environ["LUPDATE"], self.OPTIONS)

    def assertFinding(self, words_, code, french, english=""):
        found = self.findings(code, french, english)
        self.assertEqual(1, len(found), found)
        self.assertIn(words_, found[0])

    def test_finished_entries_pass(self):
        self.assertEqual([], self.findings('tr("&amp;Next %1…"); tr("%n name(s)", nullptr, 2);'.replace("&amp;", "&"),
                                           self.entry("&amp;Next %1…", "&amp;Suivant\u00a0: %1…")
                                           + self.entry("%n name(s)", "%n nom", "%n noms", numerus=True),
                                           self.entry("%n name(s)", "1 name", "%n names", numerus=True)))

    def test_new_text_is_found(self):
        self.assertFinding("is new", 'tr("Next");', "")

    def test_vanished_text_is_found(self):
        self.assertFinding("vanished", "", self.entry("Next", "Suivant"))

    def test_entries_marked_vanished_or_obsolete_are_found(self):
        for mark in ("vanished", "obsolete"):
            self.assertFinding(mark, "", self.entry("Next", "Suivant", attributes=f' type="{mark}"'))

    def test_unfinished_text_is_found(self):
        self.assertFinding("unfinished", 'tr("Next");',
                           self.entry("Next", "Suivant", attributes=' type="unfinished"'))

    def test_empty_text_is_found(self):
        self.assertFinding("empty", 'tr("%n name(s)", nullptr, 2);',
                           self.entry("%n name(s)", "%n nom", "", numerus=True),
                           self.entry("%n name(s)", "%n name", "%n names", numerus=True))

    def test_lost_and_strange_placeholders_are_found(self):
        self.assertFinding("lost %2", 'tr("%1 of %2");', self.entry("%1 of %2", "%1"))
        self.assertFinding("has %3", 'tr("%1 of %2");', self.entry("%1 of %2", "%1 sur %2 et %3"))

    def test_a_lost_number_is_found(self):
        self.assertFinding("lost %n", 'tr("%n name(s)", nullptr, 2);',
                           self.entry("%n name(s)", "un nom", "%n noms", numerus=True),
                           self.entry("%n name(s)", "1 name", "%n names", numerus=True))

    def test_missing_plural_forms_are_found(self):
        self.assertFinding("empty", 'tr("%n name(s)", nullptr, 2);',  # lupdate adds the one that is missing
                           self.entry("%n name(s)", "%n noms", numerus=True),
                           self.entry("%n name(s)", "%n name", "%n names", numerus=True))
        message = ElementTree.fromstring(self.entry("%n name(s)", "%n nom", numerus=True))
        self.assertEqual(["1 plural form(s) instead of 2"], translations.entry_findings(message, "fr", 2))

    def test_a_missing_english_plural_is_found(self):
        self.assertFinding("cartouche_en.ts", 'tr("%n name(s)", nullptr, 2);',
                           self.entry("%n name(s)", "%n nom", "%n noms", numerus=True))

    def test_a_lost_mnemonic_is_found(self):
        self.assertFinding("&", 'tr("&Next");', self.entry("&amp;Next", "Suivant"))
        self.assertEqual([], self.findings('tr("R && D");', self.entry("R &amp;&amp; D", "R et D")))

    def test_lost_tags_and_spaces_are_found(self):
        self.assertFinding("tags", 'tr("<b>Next</b>");', self.entry("&lt;b&gt;Next&lt;/b&gt;", "Suivant"))
        self.assertFinding("space around", 'tr("Next ");', self.entry("Next ", "Suivant"))

    def test_a_breakable_space_is_found(self):
        self.assertFinding("U+00A0", 'tr("Really?");', self.entry("Really?", "Vraiment ?"))

    def test_a_missing_catalogue_is_found(self):
        self.findings("", "")
        (self.root / "translations/cartouche_en.ts").unlink()
        self.assertEqual(["cartouche_en.ts: is not there"],
                         translations.check(self.root, os.environ["LUPDATE"], self.OPTIONS))


def memory_key(root, tool, checks):
    """What a clean empty file would be remembered under."""
    (root / ".clang-tidy").write_text(checks, encoding="utf-8")
    source = root / "empty.cpp"
    source.touch()
    memory = clang.Memory(str(root / "cache"), tool, root)
    return memory.place({"directory": str(root), "arguments": ["c++", str(source)]})


class Clang(TreeTest):
    """clang-tidy and clazy on a build folder of one bad file, as GCC, ccache and the sanitizers leave it."""

    def run_tool(self, tool, code, more=None, **environment):
        path = self.write("app/base/a.cpp", code)
        build = self.root / "build"
        build.mkdir(exist_ok=True)
        command = (f"/usr/bin/ccache /usr/bin/c++ -DX=\\\"y\\\" -I{self.root}/app -O1 -g1 -std=c++20 -Wall -Werror"
                   f" -fsanitize=address,undefined -Wno-made-up-by-gcc -o a.o -c {path}")
        other = {"directory": str(build), "file": "/elsewhere/b.cpp", "command": "c++ -c /elsewhere/b.cpp"}
        commands = [{"directory": str(build), "file": str(path), "command": command}, other]
        if more is not None:
            second = self.write("app/base/c.cpp", more)
            commands.append({"directory": str(build), "file": str(second),
                             "command": command.replace(str(path), str(second))})
        (build / "compile_commands.json").write_text(json.dumps(commands))
        (self.root / ".clang-tidy").write_text((Path(__file__).parents[2] / ".clang-tidy").read_text())
        script = Path(__file__).with_name("clang.py")
        clean = {name: value for name, value in os.environ.items() if name != "CARTOUCHE_LINT_CACHE"}
        return subprocess.run([sys.executable, script, "--root", self.root, "--tool", tool, "--build", build],
                              capture_output=True, text=True, check=False, env={**clean, **environment})

    def test_clang_tidy_finds(self):
        done = self.run_tool(os.environ["CLANG_TIDY"], "double f(int a, int b) { return a / b; }\n")
        self.assertEqual(1, done.returncode, done.stdout + done.stderr)
        self.assertIn("bugprone-integer-division", done.stdout)
        self.assertIn("1 finding(s)", done.stdout)

    def test_clang_tidy_passes(self):
        done = self.run_tool(os.environ["CLANG_TIDY"], "int f(int *p) { return p ? *p : 0; }\n")
        self.assertEqual(0, done.returncode, done.stdout + done.stderr)
        self.assertIn("1 of 1 files read", done.stdout)

    def test_clazy_finds(self):
        # Without Qt's headers: a class of the same name is enough for clazy.
        done = self.run_tool(os.environ["CLAZY"], "struct QObject { virtual ~QObject(); void f(); };\n"
                             "struct QStringRef {}; struct QString { int toInt() const; QStringRef leftRef(int);"
                             " QString left(int) const; };\nQString f(QString s) { return s.left(0); }\n")
        self.assertEqual(1, done.returncode, done.stdout + done.stderr)
        self.assertIn("-Wclazy-", done.stdout)

    def test_code_that_clang_cannot_read_is_a_finding(self):
        for tool in ("CLANG_TIDY", "CLAZY"):
            with self.subTest(tool=tool):
                done = self.run_tool(os.environ[tool], '#include "base/nothere.h"\n')
                self.assertEqual(1, done.returncode, done.stdout + done.stderr)
                self.assertIn("nothere.h", done.stdout)

    def test_only_clean_files_are_remembered(self):
        tool, cache = os.environ["CLANG_TIDY"], str(self.root / "cache")
        good, bad = "int f(int *p) { return p ? *p : 0; }\n", "double f(int a, int b) { return a / b; }\n"
        for code, read, result in ((good, 1, 0), (good, 0, 0), (bad, 1, 1), (bad, 1, 1), (good, 0, 0)):
            done = self.run_tool(tool, code, CARTOUCHE_LINT_CACHE=cache)
            self.assertEqual(result, done.returncode, done.stdout + done.stderr)
            self.assertIn(f"{read} of 1 files read", done.stdout)
        # What other checks have found clean is looked at again.
        self.assertNotEqual(memory_key(self.root, tool, "Checks: a"), memory_key(self.root, tool, "Checks: b"))

    def test_files_are_read_together_unless_they_clash(self):
        tool = os.environ["CLANG_TIDY"]
        bad = "double f(int a, int b) { return a / b; }\n"
        for first, second, count in (("int g();\n", bad, 1),                               # together
                                     ("static int h() { return 1; }\n", "static int h() { return 2; }\n" + bad, 1),
                                     ("static int h() { return 1; }\n", "static int h() { return 2; }\n", 0)):
            with self.subTest(second=second, first=first):
                done = self.run_tool(tool, first, more=second)
                self.assertEqual(1 if count else 0, done.returncode, done.stdout + done.stderr)
                self.assertIn("2 of 2 files read", done.stdout)
                self.assertEqual(count, done.stdout.count("[bugprone-integer-division"), done.stdout)

    def test_files_that_would_clash_are_in_two_groups(self):
        def groups(*codes):
            files = [str(self.write(f"app/base/f{number}.cpp", code)) for number, code in enumerate(codes)]
            return [[Path(command["file"]).name for command in group] for group in clang.groups_of(
                [{"directory": "/b", "file": file, "arguments": ["c++", "-c", file]} for file in files])]

        other = "void g(int);\n"
        for own in ("constexpr int margin = 4;\n", "struct Kind\n{\n};\n", "Kind *theInstance = nullptr;\n",
                    "int most(const Kind &kind)\n{\n    return 1;\n}\n", '#include "f.moc"\n',
                    "constexpr std::array sizes{1, 2};\n"):
            with self.subTest(own=own):
                self.assertEqual([["f0.cpp", "f1.cpp"], ["f2.cpp"]], groups(own, other, own))
        self.assertEqual([["f0.cpp"], ["f1.cpp"]],
                         groups("using search::State;\n", "using State = LedgerRow::State;\n"))
        for first, second in (("using base::Error;\n", "using base::Error;\n"),
                              ("int most(int a)\n{\n}\n", "int most(double a)\n{\n}\n"),
                              ("void A::f(int a)\n{\n    int b = 1;\n}\n", "void B::f(int a)\n{\n    int b = 1;\n}\n")):
            with self.subTest(first=first):
                self.assertEqual([["f0.cpp", "f1.cpp"]], groups(first, second))

    def test_files_that_are_built_together_are_each_known(self):
        sources = [str(self.write(f"app/base/{name}.cpp", "")) for name in ("a", "b")]
        together = self.write("build/base.dir/Unity/unity_0_cxx.cxx",
                              "".join(f'#include "{source}"\n' for source in [*sources, self.root / "build/moc.cpp"]))
        (self.root / "build/compile_commands.json").write_text(json.dumps(
            [{"directory": "/b", "file": str(together), "command": f"c++ -DX -o a.o -c {together}"}]))
        commands = clang.commands_for_clang(self.root / "build", self.root)
        self.assertEqual(sources, [command["file"] for command in commands])
        self.assertEqual([["c++", "-DX", "-c", source] for source in sources],
                         [command["arguments"] for command in commands])

    def test_no_sources_are_no_success(self):
        (self.root / "build").mkdir()
        (self.root / "build/compile_commands.json").write_text("[]")
        script = Path(__file__).with_name("clang.py")
        done = subprocess.run([sys.executable, script, "--root", self.root, "--tool", "true",
                               "--build", self.root / "build"], capture_output=True, text=True, check=False)
        self.assertEqual(1, done.returncode)


if __name__ == "__main__":
    unittest.main()
