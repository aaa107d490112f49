"""What is read with few steps reads the same with all of them, and is valid ADF where that is said."""

from __future__ import annotations

import copy
import json
import pathlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mcp_atlassian_oauth.markup import MarkupError, adf, directive_lines, reader, storage
from mcp_atlassian_oauth.markup.adf_fit import Fitter
from mcp_atlassian_oauth.markup.adf_model import validator
from mcp_atlassian_oauth.markup.common_blocks import CommonReader
from mcp_atlassian_oauth.markup.html_tables import OpenTable, line_paragraph
from mcp_atlassian_oauth.markup.reader import prepare, read, read_checked

CORPORA = pathlib.Path(__file__).parents[4] / "shared" / "corpora"
PIECES = [
    "a", "b c", "한글", "1", ".", " ", "  ", "\t", "\n", "\n\n", "\n  ", "\n   ", "\n\n    ", "\\", "\\\n", "  \n", "*",
    "**", "_", "__", "~~", "`", "``", "`x`", "[", "]", "[a](https://x.y)", "[a](x)[b](x)", '[a](x "t")',
    "[**a** ", "[@A](user:1)", "[](x)", "](x)", "<https://x.y>", "<user:x>", "<a@b.c>", "![a](media:1)", "![a*b*](x)",
    "![](attachment:f.png)", "[![](x)](y)", "<br>", "<br>\n", "<u>", "</u>", "<strong>", "</strong>", "<code>",
    "</code>", "<sub>", "</sub>", "<span>",
    '<span style="color:red">', "<span class='x'/>", "</span>", "<time>", ":", "::", ":::", ":smile:", ":status[x]", "[~joe]",
    "{", "}", "{=adf}", "{align=center}", "&amp;", "&#58;", "&#32;", "- ", "\n- ", "\n  - ", "\n+ ", "\n* ", "\n1. ",
    "\n   2. ", "\n3) ", "\n- [ ] ", "\n- [x] ", "\n> ", "\n>\n> ", "\n> [!NOTE]\n> ", "\n> [!tip]",
    "\n> \\[!NOTE]\n> ", "\n> [!NOTE] x\n> ", "\n> - ", "\n# ", "\n## ", "\n> # ", "\n---\n", "\n```\n",
    "\n| a | b |\n|---|---|\n| c | d |\n", "\n<!-- -->\n", "\n[a]: x\n", "\u00a0", "\u2003",
]  # fmt: skip
texts = st.lists(st.sampled_from(PIECES), max_size=14).map("".join)
CELLS = [
    "",
    "a",
    "**b**",
    "**b **",
    "**b\u2003**",
    "a",
    "a",
    "**1. b**",
    "<strong>b </strong>",
    "1. x",
    " ",
    "2.0",
    "<u>c</u>",
    "`d`",
    "\\|",
    "\\`",
    "<br>",
    "a<td",
    "\u00a0",
    ":smile:",
    "{x}",
    "[a](x)",
    "<p>",
    "&lt;",
]
TABLE_PIECES = [
    "\n", " ", "\u00a0", "x", "<tr>", "</tr>", "<tr class=a>", "<td>", "</td>", "</th>", "<th align=center>",
    "<thead>", "<td colspan=2/>",
]  # fmt: skip
BLOCKS = [
    "a\n",
    "# b\n",
    "- c\n  - d\n",
    "1. e\n",
    "> f\n",
    "> [!NOTE]\n> g\n",
    "![h](media:1)\n",
    "```\ni\n```\n",
    "<br>\n",
    "---\n",
]
ODD_BLOCKS = [
    "{align=center}\n", ":::expand\n", ":::\n", "<table><tr><td>j</td></tr></table>\n", "<details>\n", "</td></tr>\n",
    "<table>\n", "[k]: l\n",
]  # fmt: skip
ATTRIBUTES = ["", "", " align=center", " align=end", ' colspan="2"', " block=p", " block=empty", " block=bare", ' class="x>y"']


def cells_of(tags: list[str], blocks: list[str]) -> st.SearchStrategy[str]:
    """Cells, on a line and with blocks in them."""
    line = st.lists(st.sampled_from(CELLS), max_size=2).map("".join)
    parts = st.lists(st.sampled_from(blocks), max_size=2).map("\n".join)
    return st.builds(
        "<{0}{1}>{2}</{0}>".format,
        st.sampled_from(tags),
        st.sampled_from(ATTRIBUTES),
        line | parts.map(lambda made: f"\n\n{made}\n"),
    )


def rows_of(cells: st.SearchStrategy[str], fewest: int) -> st.SearchStrategy[str]:
    return st.lists(cells, min_size=fewest, max_size=3).map(lambda made: f"<tr>{''.join(made)}</tr>\n")


tables = st.builds(
    "<table{}>\n{}</table>\n".format,
    st.sampled_from(["", "", " block=bare"]),
    st.lists(rows_of(cells_of(["td", "th"], BLOCKS), 1), min_size=1, max_size=3).map("".join),
)
odd_rows = rows_of(cells_of(["td", "th", "TD"], BLOCKS + ODD_BLOCKS), 0)
odd_tables = st.builds(
    "<table{}>\n{}</table>\n{}".format,
    st.sampled_from(["", " block=bare", ' class="x"']),
    st.lists(odd_rows | st.sampled_from(TABLE_PIECES), max_size=4).map("".join),
    st.sampled_from(["", "\nx", "x", "\u00a0"]),
)


@contextmanager
def all_steps() -> Iterator[None]:
    """Everything is read by what reads all of markdown."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(CommonReader, "read", lambda self, at: None)
        patch.setattr(OpenTable, "read", lambda self, block: self.held.append(block))
        patch.setattr(reader, "line_paragraph", lambda source: None)
        yield


def assert_is_read_alike(text: str) -> None:
    found = read(text)
    with all_steps():
        assert read(text) == found


def assert_valid_where_said(text: str) -> None:
    for block, _, _, is_valid in read_checked(prepare(text)):
        if is_valid:
            assert validator()({"version": 1, "type": "doc", "content": [copy.deepcopy(block)]})
            assert Fitter().top(copy.deepcopy(block)) == [block]


@settings(max_examples=400)
@given(texts)
def test_common_blocks_read_as_any_others(text: str) -> None:
    assert_is_read_alike(text)
    assert_valid_where_said(text)


@pytest.mark.parametrize(
    "text",
    [
        "**a**<strong>b</strong>", "<strong>a</strong>**b**", "<b>a **b**</b>", "*a***b**", "~~a~~<s>b</s>", "`a`<code>b</code>",
        "<u>a</u><u>b</u>", "[a](x)[b](x)", "**[a](x)[b](x)**", "**a**[**b**](x)", "a\n**b**\n_c_", "![a](media:1)\n**b** c",
        "![a](media:1)\\\nb", "![a](media:1)\n<br>b", "![a](media:1) b", "- **a**<b>b</b>\n- :smile:\n- [~joe]",
        "[**a** _b<br>c_](x)", "[**a** _b_ ~~c\\\nd~~](x) e", "[**a**<br>](x)",
    ],
)  # fmt: skip
def test_marks_and_images_side_by_side_read_alike(text: str) -> None:
    assert_is_read_alike(text)
    assert_valid_where_said(text)


@settings(max_examples=300)
@given(tables | odd_tables)
def test_a_table_reads_as_its_tags_do(text: str) -> None:
    assert_is_read_alike(text)
    assert_valid_where_said(text)


@given(texts | st.text(st.characters(exclude_categories=["Cs"])))
def test_a_line_of_text_in_a_cell_is_the_paragraph_that_it_is_anywhere(text: str) -> None:
    line = text.strip()
    if made := line_paragraph(line):
        assert [block for block, _, _ in read(line)[1]] == [made]
        assert [block for block, _, _ in read(f"a\n\n{line}\n\nb")[1]][1:2] == [made]


LINES = [
    "", "", "a", ":::info", ":::", "::toc", "> :::", "> a", ">", "- ::toc", "```", "~~~", "  :::note{x=y}", "a::b", ":: ```",
    "    ::x",
]  # fmt: skip


@settings(max_examples=300)
@given(st.lists(st.sampled_from(LINES), max_size=7).map("\n".join))
def test_lines_of_containers_are_set_apart_wherever_they_stand(text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(directive_lines, "_stand_alone", lambda source, places: False)
        expected = prepare(text)
    assert prepare(text) == expected


def test_a_container_below_text_is_one() -> None:
    for text in ("a\n::toc", "::toc\na"):
        assert sorted(block["type"] for block, _, _ in read(text)[1]) == ["extension", "paragraph"]


@pytest.mark.skipif(not CORPORA.is_dir(), reason="the corpora are not beside this checkout")
def test_real_pages_read_alike() -> None:
    sources = [adf.to_markdown(json.loads(path.read_text(encoding="utf-8"))) for path in CORPORA.glob("storage/pages/*/page.adf")]
    sources += [storage.to_markdown(path.read_text(encoding="utf-8")) for path in CORPORA.glob("storage/pages/*/page.xhtml")]
    for text in sources:
        assert_is_read_alike(text)
        assert_valid_where_said(text)


def test_tags_in_tags_are_refused_where_they_are_too_deep() -> None:
    for tag in ("<u>", '<span style="color:#ff0000">'):
        with pytest.raises(MarkupError, match="nests deeper"):
            read("a " + tag * 150)
        assert_is_read_alike("a " + tag * 50 + "b" + f"</{tag[1:].partition(' ')[0].rstrip('>')}>" * 50)


COMMON: list[tuple[str, Any]] = [
    ("a **b** `c`", "paragraph"), ("## a", "heading"), ("- a\n  1. b", "bulletList"), ("> a\n>\n> - b", "blockquote"),
    ("> [!TIP]\n> a", "panel"), ("<br>\n", "paragraph"), ("<strong>a </strong>b", "paragraph"), ("[a](https://x.y)", "paragraph"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind"), COMMON)
def test_common_blocks_need_no_check(text: str, kind: str) -> None:
    ((block, _, _, is_valid),) = read_checked(prepare(text))
    assert (block["type"], is_valid) == (kind, True)
