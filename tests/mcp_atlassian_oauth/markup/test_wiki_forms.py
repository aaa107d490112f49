"""Jira wiki markup to markdown and back."""

from __future__ import annotations

import pytest
from mcp_atlassian_oauth.markup import wiki

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
