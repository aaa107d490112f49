"""Jira wiki markup to markdown and back."""

from __future__ import annotations

import re

import pytest
from mcp_atlassian_oauth.markup import adf, storage, wiki

FORMS = [
    ("h2. Title", "## Title"),
    ("a *b* _c_ -d- +e+ ^f^ ~g~ {{h}}", "a **b** _c_ ~~d~~ <u>e</u> <sup>f</sup> <sub>g</sub> `h`"),
    ("one\ntwo", "one\\\ntwo"),
    ("* a\n** b\n* c", "- a\n  - b\n- c"),
    ("# a\n# b", "1. a\n2. b"),
    ("[text|https://e.com]", "[text](https://e.com)"),
    ("[~ann]", "[@](user:ann)"),
    ("!pic.png!", "![](attachment:pic.png)"),
    ("||a||b||\n|1|2|", "| **a** | **b** |\n|---|---|\n| 1 | 2 |"),
    ("{code:python}\nx = 1\n{code}", "```python\nx = 1\n```"),
    ("{noformat}\n*x*\n{noformat}", "```\n*x*\n```"),
    ("{quote}\na\n{quote}", "> a"),
    ("{panel:title=T}\na\n{panel}", "> [!NOTE]{title=T}\n> a"),
    ("{color:#ff0000}red{color}", '<span style="color:#ff0000">red</span>'),
    ("----", "---"),
    ("\\*not bold\\*", "\\*not bold\\*"),
    ("a{*}b{*}c", "a**b**c"),
]


@pytest.mark.parametrize(("source", "markdown"), FORMS, ids=[s.split("\n")[0] for s, _ in FORMS])
def test_form_reads_as_designed_and_reads_the_same_again(source: str, markdown: str) -> None:
    assert wiki.to_markdown(source) == markdown + "\n"
    assert wiki.to_markdown(wiki.from_markdown(markdown)) == markdown + "\n"


def test_unchanged_text_gives_the_original_back() -> None:
    source = "h1.  Odd   spacing\r\n\r\n\r\n* a\r\n*  b\n\n{code}x{code}  \n"
    assert wiki.from_markdown(wiki.to_markdown(source), base=source) == source


def test_one_edit_changes_one_block() -> None:
    source = "h1.  Odd   spacing\n\n\nfirst {color:red}x{color}\n\n||a||\n|b|\n\nlast"
    edited = wiki.to_markdown(source).replace("last", "last one")
    assert wiki.from_markdown(edited, base=source) == source.replace("last", "last one")


def test_empty_items_keep_what_is_below_them() -> None:
    assert wiki.to_markdown("* \n** a") == "- <br>\n\n  - a\n"
    assert wiki.to_markdown(wiki.from_markdown("- <br>\n\n  - a")) == "- <br>\n\n  - a\n"


PANELS = [
    ("{info}\na\n{info}", "> [!NOTE]\n> a"),
    ("{note}\na\n{note}", "> [!IMPORTANT]\n> a"),
    ("{tip}\na\n{tip}", "> [!TIP]\n> a"),
    ("{warning}\na\n{warning}", "> [!WARNING]\n> a"),
    ("{info:title=Read, then ask}\na\n{info}", '> [!NOTE]{title="Read, then ask"}\n> a'),
    ("{note:title=T|icon=false}\na\n{note}", "> [!IMPORTANT]{title=T icon=false}\n> a"),
    ("{warning:T}a{warning}", "> [!WARNING]{title=T}\n> a"),
    ("{panel:title=T|borderStyle=dashed|bgColor=#FFFFCE}\na\n{panel}", "> [!WARNING]{title=T}\n> a"),
    ("{expand:T}\na\n{expand}", "<details><summary>T</summary>\n\na\n\n</details>"),
    ("{code:python|title=T|borderStyle=solid}\na\n{code}", "```python {title=T}\na\n```"),
    ("{noformat:title=T|nopanel=true}\na\n{noformat}", "```{title=T}\na\n```"),
]


@pytest.mark.parametrize(("source", "markdown"), PANELS, ids=[source.split("\n")[0] for source, _ in PANELS])
def test_a_macro_reads_as_an_alert_and_keeps_its_head_when_its_text_changes(source: str, markdown: str) -> None:
    head, _, _ = source.partition("}")
    name = head[1:].partition(":")[0]

    assert wiki.to_markdown(source) == markdown + "\n"
    assert wiki.from_markdown(re.sub(r"\ba\b", "b c", markdown), base=source) == f"{head}}}\nb c\n{{{name}}}"


@pytest.mark.parametrize("name", ["info", "note", "tip", "warning"])
@pytest.mark.parametrize("title", [None, "T"])
def test_a_panel_macro_reads_the_same_in_wiki_markup_and_in_storage(name: str, title: str | None) -> None:
    parameter = f'<ac:parameter ac:name="title">{title}</ac:parameter>' if title else ""
    stored = (
        f'<ac:structured-macro ac:name="{name}">{parameter}<ac:rich-text-body><p>a</p></ac:rich-text-body></ac:structured-macro>'
    )
    source = f"{{{name}{f':title={title}' if title else ''}}}\na\n{{{name}}}"

    assert wiki.to_markdown(source) == storage.to_markdown(stored)
    assert adf.from_markdown(wiki.to_markdown(source))["content"][0]["attrs"] == {"panelType": name}


def test_a_changed_title_keeps_the_rest_of_the_head() -> None:
    source = "{panel:title=Old|borderStyle=dashed|bgColor=#FFFFCE}\na\n{panel}"
    changed = wiki.from_markdown(wiki.to_markdown(source).replace("Old", "New"), base=source)
    assert changed == "{panel:title=New|borderStyle=dashed|bgColor=#FFFFCE}\na\n{panel}"


CELLS = [
    "|a|* x\n* y|\n|b|c|",
    "||h||i||\n|a|* x\n** y\n* z|c|\n|d|# 1\n# 2|\n\nend",
    "|a|text:\n* x\n* y|",
    "|a|one\nh2. T\nb|",
    "|{code:python}\na\n\nb\n{code}|{panel}\na\n\nb\n{panel}|",
    "|a|{{x&#124;y}}|&#92;|",
    "|{quote}\n|a|b|\n{quote}|",
]


@pytest.mark.parametrize("source", CELLS, ids=[source.split("\n")[0] for source in CELLS])
def test_blocks_in_cells_are_written_as_they_are_read(source: str) -> None:
    shown = wiki.to_markdown(source)
    written = wiki.from_markdown(shown)
    assert wiki.to_markdown(written) == shown
    assert written == source


def test_a_list_after_a_table_is_no_part_of_it() -> None:
    assert wiki.to_markdown("|a|b|\n* x") == "| a | b |\n|---|---|\n\n{header=none}\n\n- x\n"
    assert wiki.to_markdown("|a|b\n* x") == "| a | b |\n|---|---|\n\n{header=none}\n\n- x\n"


def test_merged_cells_keep_their_columns() -> None:
    table = "<table><tr><td colspan=2>a</td><td rowspan=2>b</td></tr><tr><td>c</td><td>d</td></tr></table>"
    assert wiki.from_markdown(table) == "|a| |b|\n|c|d| |"


@pytest.mark.parametrize(
    "markdown",
    ["a \\\\ b \\\\\\*x", "a \\&#92; b", "`a}}b}` `&#92;`", "| `x\\|y` |\n|---|", "> a\n>\n> > b", "```\na {noformat} b\n```",
     "```python\n{code}\n```", "```{title=x}\ny\n```", "- a\n\n  > q"],
)  # fmt: skip
def test_what_would_end_a_form_stays_in_it(markdown: str) -> None:
    again = wiki.to_markdown(wiki.from_markdown(markdown))
    assert again.replace("```text", "```").strip() == markdown


def test_numbers_that_wiki_markup_does_not_count_are_written_out() -> None:
    assert wiki.from_markdown("3. a\n4. b") == "3. a\n\n4. b"
