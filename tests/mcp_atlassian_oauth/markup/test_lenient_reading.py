"""What servers and exporters send that the formats' descriptions leave out: nulls, pretty-printing, old spellings."""

from __future__ import annotations

from typing import Any

import pytest
from mcp_atlassian_oauth.markup import adf, storage, wiki
from mcp_atlassian_oauth.markup.adf_model import validator

NULLS = [
    {"type": "paragraph", "content": [{"type": "text", "text": None}, {"type": "text", "text": "a", "marks": None}]},
    {"type": "paragraph", "content": [{"type": "mention", "attrs": {"id": None, "text": None}}]},
    {"type": "paragraph", "content": [{"type": "emoji", "attrs": {"shortName": None}}]},
    {"type": "bulletList", "content": None},
    {"type": "orderedList", "attrs": {"order": None}, "content": [{"type": "listItem", "content": None}]},
    {"type": "taskList", "content": None},
    {"type": "heading", "attrs": {"level": None}, "content": None},
    {"type": "codeBlock", "attrs": {"language": None}, "content": [{"type": "text", "text": None}]},
    {"type": "panel", "attrs": {"panelType": None}, "content": None},
    {"type": "extension", "attrs": None},
    {"type": "blockCard", "attrs": None},
    {"type": "table", "content": [{"type": "tableRow", "content": [{"type": "tableCell", "content": None}]}]},
    {"type": "layoutSection", "content": [{"type": "layoutColumn", "attrs": {"width": "wide"}, "content": None}]},
]


@pytest.mark.parametrize("block", NULLS, ids=[str(block["type"]) + str(index) for index, block in enumerate(NULLS)])
def test_nulls_are_read_as_absent(block: dict[str, Any]) -> None:
    document = {"type": "doc", "version": 1, "content": [block]}
    markdown = adf.to_markdown(document)
    assert validator()(adf.from_markdown(markdown))
    assert adf.from_markdown(markdown, base=document) == document
    after = adf.from_markdown(f"{markdown}\n\nnew\n", base=document)["content"]
    assert after[-1]["content"] == [{"type": "text", "text": "new"}]


def test_a_null_beside_text_leaves_the_text_readable() -> None:
    assert adf.to_markdown({"type": "doc", "version": 1, "content": [NULLS[0]]}) == "a\n"


@pytest.mark.parametrize(
    ("pretty", "markdown"),
    [
        ('<p><ac:link> <ri:user ri:username="ann" /> </ac:link></p>', "[@](<user: ann>)\n"),
        (
            '<p><ac:link> <ri:page ri:space-key="S" ri:content-title="T" /> <ac:link-body>x</ac:link-body> </ac:link></p>',
            "[x](<page: S/T>)\n",
        ),
        (
            '<ac:structured-macro ac:name="include"><ac:parameter ac:name="page"><ac:link> <ri:page ri:content-title="T" /> '
            "</ac:link></ac:parameter></ac:structured-macro>",
            '::include{page="link:page: T"}\n',
        ),
        (
            '<ac:image><ri:attachment ri:filename="a.png"> <ri:page ri:content-title="T" /> </ri:attachment></ac:image>',
            "![](<attachment:a.png?page= T>)\n",
        ),
    ],
)
def test_pretty_printed_references_come_back(pretty: str, markdown: str) -> None:
    assert storage.to_markdown(pretty) == markdown
    assert storage.from_markdown(markdown) == pretty


def test_a_title_that_begins_with_a_space_is_not_taken_for_pretty_printing() -> None:
    source = '<p><ac:link><ri:page ri:content-title=" T" /><ac:link-body>x</ac:link-body></ac:link></p>'
    assert storage.from_markdown(storage.to_markdown(source)) == source


def test_a_layout_section_without_a_type_stays_without() -> None:
    cells = "<ac:layout-cell><p>a</p></ac:layout-cell><ac:layout-cell><p>b</p></ac:layout-cell>"
    source = f"<ac:layout><ac:layout-section>{cells}</ac:layout-section></ac:layout>"
    assert storage.from_markdown(storage.to_markdown(source)) == source


def test_a_table_says_once_that_its_cells_have_no_paragraphs() -> None:
    rows = '<tr><th rowspan="2">a</th><th>b</th></tr><tr><td>c</td></tr><tr><td><p>d</p></td><td><p>e</p><p>f</p></td></tr>'
    source = f"<table><tbody>{rows}</tbody></table>"
    markdown = storage.to_markdown(source)
    assert markdown.startswith("<table block=bare>\n<tr><th rowspan=2>a</th><th>b</th></tr>")
    assert storage.from_markdown(markdown) == source


@pytest.mark.parametrize(
    ("source", "markdown"),
    [
        ("\\\\server\\share and a\\\\b", "\\\\\\server\\share and a\\\nb\n"),
        ("{color:red}a\n\nb{color}", '<span style="color:#ff0000">a</span>\n\n<span style="color:#ff0000">b</span>\n'),
        ("* {color:red}\n\na\n{color}", '- <span style="color:#ff0000">a</span>\n'),
        ("- a\n-- b\n--- c", "- a\n  - b\n    - c\n"),
        ("-- not a list", "– not a list\n"),
    ],
)
def test_wiki_is_read_as_jira_reads_it(source: str, markdown: str) -> None:
    assert wiki.to_markdown(source) == markdown
    assert wiki.from_markdown(markdown, base=source) == source


@pytest.mark.parametrize("level", [0, 7, 10**12])
def test_a_heading_of_no_level_is_shown_as_it_is(level: int) -> None:
    heading = {"type": "heading", "attrs": {"level": level}, "content": [{"type": "text", "text": "T"}]}

    assert adf.to_markdown({"type": "doc", "version": 1, "content": [heading]}).startswith('```adf\n{"type":"heading"')
